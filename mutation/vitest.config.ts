import { defineConfig } from 'vitest/config'
import { textAssets } from '../scripts/build/text-assets.ts'

/** The folder that is changed. */
const folder = process.env['MUTATED'] ?? 'src/lint/rules'

/** Leaves the rules of other groups out of the lists of rules, since every change loads all of what is listed anew. */
const onlyGroup = {
  name: 'only-group',
  enforce: 'pre' as const,
  transform(code: string, id: string): string | undefined {
    const group = /^src\/lint\/rules\/(\w+)/.exec(folder)?.[1]
    if (group === undefined || !id.includes('src/lint/generated/')) return undefined
    const left = new Set<string>()
    const isKept = (line: string): boolean => {
      const [, name, from] =
        /^import (?:\{ rule as )?(\w+)(?: \})? from '\.\.\/rules\/(\w+)\//.exec(line) ?? []
      if (name !== undefined && from !== group) left.add(name)
      return !(line.match(/\w+/g) ?? []).some((word) => left.has(word))
    }
    return code.split('\n').filter(isKept).join('\n')
  },
}

/** Only the tests that are about the folder. The long ones that compare readers over random texts are for the folder of readers alone. */
const tests = folder.startsWith('src/lint/rules')
  ? ['test/lint/rules.test.ts', 'test/lint/rules/**/*.test.ts']
  : ['test/document/**/*.test.ts']

export default defineConfig({
  plugins: [onlyGroup, textAssets],
  test: {
    include: tests,
    exclude: folder.startsWith('src/document/yaml') ? [] : ['test/document/yaml/**'],
    testTimeout: 600_000,
  },
})
