import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { inConsumer } from './consumer.ts'

const page = readFileSync('docs/api.md', 'utf8')

/** The examples of the page, each with the output that follows it. */
const examples = [...page.matchAll(/^```js\n(.*?)^```\n\n```text\n(.*?)^```$/gms)].map(
  ([, code = '', output = '']): [string, string] => [code, output],
)

test('every example of the page says what it prints', () => {
  expect(examples.length).toBeGreaterThan(3)
  expect(page.match(/^```js$/gm)).toHaveLength(examples.length)
})

test.each(examples)('%s', async (code, output) => {
  await inConsumer(async ({ run, write }) => {
    await write('example.js', code)
    expect(await run(process.execPath, 'example.js')).toEqual({ stdout: output, stderr: '', code: 0 })
  })
})

test('the examples have types, which need no types but those of the package', async () => {
  await inConsumer(async ({ run, write }) => {
    const code = examples.map(([example]) => withoutNode(example))
    for (const [i, text] of code.entries()) await write(`example${i}.ts`, text)
    await write('tsconfig.json', JSON.stringify({ compilerOptions, include: ['*.ts'] }))
    expect(await run(resolve('node_modules/.bin/tsc'))).toEqual({ stdout: '', stderr: '', code: 0 })
  })
})

const compilerOptions = {
  noEmit: true,
  strict: true,
  exactOptionalPropertyTypes: true,
  skipLibCheck: false,
  target: 'es2022',
  module: 'nodenext',
  types: [],
}

/** An example with what a project without the types of Node lacks. */
function withoutNode(code: string): string {
  const fileSystem = /import \{ readFile \} from 'node:fs\/promises'\n/
  const declared = 'declare function readFile(path: string, encoding: string): Promise<string>\n'
  return `declare const console: { log(...args: unknown[]): void }\n${fileSystem.test(code) ? declared : ''}${code.replace(fileSystem, '')}`
}
