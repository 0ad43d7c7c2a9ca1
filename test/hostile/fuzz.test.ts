import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { kinds } from '../../scripts/fuzz/kinds/kinds.ts'
import { createRandom } from '../../scripts/fuzz/random.ts'

/** Kinds whose inputs need no files that other runs make. */
const quick = [
  'document',
  'format',
  'config',
  'register',
  'measurements',
  'suppressions',
  'versions',
  'txt',
  'editor',
  'logo',
]

describe('texts that were changed at random', { timeout: 60_000 }, () => {
  test.each(quick)('%s: nothing breaks', async (name) => {
    const kind = kinds[name]
    for (let seed = 1; seed <= 8; seed++) await kind?.run(kind.make(createRandom(seed)))
    expect(kind).toBeDefined()
  })
})

describe('texts that once broke something', { timeout: 60_000 }, () => {
  const folder = 'test/hostile/seeds'
  test.each(readdirSync(folder).filter((name) => name.endsWith('.txt')))('%s', async (name) => {
    const [kind = ''] = name.split('-')
    const encoding = /docx|pdf/.test(kind) ? 'latin1' : 'utf8'
    const start = performance.now()
    await kinds[kind]?.run(readFileSync(`${folder}/${name}`, encoding))
    expect(performance.now() - start).toBeLessThan(20_000)
    expect(kinds[kind]).toBeDefined()
  })
})
