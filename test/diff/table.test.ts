import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { strengths } from '../../src/diff/strengths.ts'

test('docs/diff.md prints the table of strengths', () => {
  const page = readFileSync('docs/diff.md', 'utf8')
  const rows = [...page.matchAll(/^\| `([^`]+)` *\| (\w+) *\| (.+?) *\|$/gm)].map(
    ([, kind, strength, when]) => [kind, strength, when],
  )
  expect(rows).toEqual(Object.entries(strengths).map(([kind, { strength, when }]) => [kind, strength, when]))
})
