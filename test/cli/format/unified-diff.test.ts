import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { unifiedDiff } from '../../../src/cli/format/unified-diff.ts'
import { seeded } from '../../document/random-yaml.ts'

const lines = (count: number): string[] => Array.from({ length: count }, (_, i) => `linje ${i + 1}\n`)

test('two texts that are the same have no difference', () => {
  expect(unifiedDiff('a.yaml', 'a\n', 'a\n')).toEqual([])
  expect(unifiedDiff('a.yaml', '', '')).toEqual([])
})

test('a changed line stands between three lines on each side', () => {
  const after = lines(20)
  after[9] = 'ny\n'
  expect(unifiedDiff('s/a.yaml', lines(20).join(''), after.join(''))).toEqual([
    '--- a/s/a.yaml',
    '+++ b/s/a.yaml',
    '@@ -7,7 +7,7 @@',
    ' linje 7',
    ' linje 8',
    ' linje 9',
    '-linje 10',
    '+ny',
    ' linje 11',
    ' linje 12',
    ' linje 13',
  ])
})

test('changes far apart are hunks of their own, near ones are one', () => {
  const hunks = (...at: number[]) => {
    const after = lines(40)
    for (const i of at) after[i] = 'ny\n'
    return unifiedDiff('a', lines(40).join(''), after.join('')).filter((line) => line.startsWith('@@'))
  }
  expect(hunks(10, 17)).toEqual(['@@ -8,14 +8,14 @@'])
  expect(hunks(10, 18)).toEqual(['@@ -8,7 +8,7 @@', '@@ -16,7 +16,7 @@'])
})

test('a last line without a line feed says so, and a new file starts at line 0', () => {
  expect(unifiedDiff('a', 'x', 'x\n').slice(2)).toEqual([
    '@@ -1 +1 @@',
    '-x',
    '\\ No newline at end of file',
    '+x',
  ])
  expect(unifiedDiff('a', '', 'x\n').slice(2)).toEqual(['@@ -0,0 +1 @@', '+x'])
})

test('git applies the differences of random texts, line endings and all', () => {
  const folder = mkdtempSync(join(tmpdir(), 'stratlint-diff-'))
  try {
    for (let seed = 1; seed <= 40; seed++) {
      const random = seeded(seed)
      const before = randomText(random)
      const after = changed(before, random)
      const diff = unifiedDiff('a.yaml', before, after)
      if (diff.length === 0) continue
      writeFileSync(join(folder, 'a.yaml'), before)
      const options = { cwd: folder, input: `${diff.join('\n')}\n` }
      execFileSync('git', ['apply', '--whitespace=nowarn', '-'], options)
      expect(readFileSync(join(folder, 'a.yaml'), 'utf8')).toBe(after)
    }
  } finally {
    rmSync(folder, { recursive: true })
  }
})

test('as few lines are marked as can be', () => {
  const marked = unifiedDiff('a', 'a\nb\nc\na\nb\nb\na\n', 'c\nb\na\nb\na\nc\n').slice(3)
  expect(marked.filter((line) => /^[+-]/.test(line))).toHaveLength(5)
})

test('texts with nothing in common are still told apart quickly', () => {
  const before = lines(20_000).join('')
  const after = before.replaceAll('linje', 'ny')
  const start = performance.now()
  expect(unifiedDiff('a', before, after)).toHaveLength(3 + 40_000)
  expect(performance.now() - start).toBeLessThan(5000)
})

function randomText(random: () => number): string {
  const count = 1 + Math.floor(random() * 60)
  const breaks = random() < 0.3 ? '\r\n' : '\n'
  const text = Array.from({ length: count }, () => `linje ${Math.floor(random() * 8)}`).join(breaks)
  return random() < 0.8 ? text + breaks : text
}

function changed(text: string, random: () => number): string {
  const kept = text.split('\n').flatMap((line) => {
    const kind = random()
    if (kind < 0.1) return []
    if (kind < 0.2) return [line, 'indsat']
    return [kind < 0.3 ? `${line} ny` : line]
  })
  return kept.join('\n') || 'x'
}
