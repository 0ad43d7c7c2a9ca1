import { chmod, lstat, mkdtemp, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Fix } from '#core/diagnostic'
import { createSource, type Source } from '#core/source'
import { parseStrategy } from '#document/parse'
import { fixSource, type Judged } from '#workspace/fix'
import { nodeHost, withoutWriting } from '#workspace/host'
import { rewrite } from '#workspace/rewrite'

/** A judge that finds every match of patterns, each with the fix of its name. */
function finding(...rules: [pattern: RegExp, replacement: string, kind?: Fix['kind'], ruleId?: string][]) {
  return (source: Source): Judged => ({
    document: parseStrategy(source),
    diagnostics: rules.flatMap(([pattern, replacement, kind = 'safe', ruleId = 'test/rule']) =>
      [...source.text.matchAll(pattern)].map((match) => ({
        ruleId,
        fix: { kind, edits: [{ start: match.index, end: match.index + match[0].length, text: replacement }] },
      })),
    ),
  })
}

const safe = new Set<Fix['kind']>(['safe'])
const all = new Set<Fix['kind']>(['safe', 'unsafe'])

async function fixed(text: string, judge: (source: Source) => Judged, kinds = safe) {
  const { source, count, refusal } = await fixSource(createSource('a.yaml', text), kinds, judge)
  return { text: (source.bom ? '\ufeff' : '') + source.text, count, refusal }
}

describe('fixes of a text', () => {
  test('are all made, and counted', async () => {
    expect(await fixed('a: x x x', finding([/x/g, 'y']))).toEqual({
      text: 'a: y y y',
      count: 3,
      refusal: undefined,
    })
  })

  test('only safe ones, unless unsafe ones are asked for', async () => {
    const judge = finding([/x/g, '1'], [/y/g, '2', 'unsafe'])
    expect((await fixed('a: x y', judge)).text).toBe('a: 1 y')
    expect((await fixed('a: x y', judge, all)).text).toBe('a: 1 2')
  })

  test('of which the first in the text wins where they overlap, and the next pass looks again', async () => {
    const judge = finding([/bcd/g, 'X'], [/abc/g, 'Y'], [/Yd/g, 'Z'])
    expect(await fixed('k: abcd', judge)).toMatchObject({ text: 'k: Z', count: 2 })
  })

  test('that touch each other are made one after the other', async () => {
    expect(await fixed('k: xxxx', finding([/x/g, 'y']))).toMatchObject({ text: 'k: yyyy', count: 4 })
  })

  test('leave byte order mark and line endings alone', async () => {
    expect((await fixed('\ufeffa: x\r\nb: x\r\n', finding([/x/g, 'y']))).text).toBe('\ufeffa: y\r\nb: y\r\n')
  })

  test('that never come to rest are dropped', async () => {
    const judge = finding([/x/g, 'y'], [/y/g, 'x'])
    expect(await fixed('a: x', judge)).toEqual({ text: 'a: x', count: 0, refusal: 'unsettled' })
  })

  test('that break the YAML or the format are dropped', async () => {
    expect(await fixed('title: x\nkind: strategy\n', finding([/x/g, '"']))).toMatchObject({
      refusal: 'worse',
      count: 0,
    })
    expect(await fixed('title: x\nkind: strategy\n', finding([/strategy/g, 'roman']))).toMatchObject({
      refusal: 'worse',
    })
  })

  test('of the format come first, and may bring errors to light', async () => {
    const misspelt = 'goals:\n  - {id: M1, smrt: {specific: 1, realistic: 2}}\n'
    const judge = finding([/smrt/g, 'smart', 'safe', 'schema/unknown-key'], [/smrt|smart/g, 'X'])
    const { text } = await fixed(misspelt, (source) => {
      const judged = judge(source)
      return {
        ...judged,
        diagnostics: judged.diagnostics.filter(({ ruleId }) => ruleId.startsWith('schema/')),
      }
    })
    expect(text).toContain('smart: {')
    expect((await fixed(misspelt, judge)).text).not.toContain('smrt: {')
  })

  test('with edits outside the text, or in each other, are not made', async () => {
    const judge = (source: Source): Judged => ({
      document: parseStrategy(source),
      diagnostics: [
        { ruleId: 'plugin/a', fix: { kind: 'safe', edits: [{ start: 0, end: 999, text: '' }] } },
        { ruleId: 'plugin/b', fix: { kind: 'safe', edits: [{ start: -1, end: 1, text: '' }] } },
        { ruleId: 'plugin/c', fix: { kind: 'safe', edits: [{ start: Number.NaN, end: 1, text: '' }] } },
        {
          ruleId: 'plugin/d',
          fix: {
            kind: 'safe',
            edits: [
              { start: 0, end: 3, text: 'x' },
              { start: 2, end: 4, text: 'y' },
            ],
          },
        },
        { ruleId: 'plugin/e', fix: { kind: 'safe', edits: [] } },
        { ruleId: 'plugin/f', fix: { kind: 'safe', edits: [{ start: 0, end: 1, text: 'a' }] } },
      ],
    })
    expect(await fixed('a: b', judge)).toEqual({ text: 'a: b', count: 0, refusal: undefined })
  })
})

describe('rewriting a file', () => {
  let folder = ''
  beforeEach(async () => {
    folder = await nodeHost.realpath(await mkdtemp(join(tmpdir(), 'stratlint-rewrite-')))
  })
  afterEach(() => rm(folder, { recursive: true }))

  const texts = { before: createSource('a.yaml', 'a: 1\n'), after: createSource('a.yaml', 'a: 2\n') }

  test('keeps its permissions', async () => {
    const path = join(folder, 'a.yaml')
    await writeFile(path, 'a: 1\n')
    for (const mode of [0o640, 0o666, 0o755]) {
      await writeFile(path, 'a: 1\n')
      await chmod(path, mode)
      expect(await rewrite(nodeHost, path, texts, { root: folder })).toBeUndefined()
      expect(await readFile(path, 'utf8')).toBe('a: 2\n')
      expect((await stat(path)).mode & 0o777).toBe(mode)
    }
  })

  test('follows a link, which stays a link', async () => {
    await writeFile(join(folder, 'a.yaml'), 'a: 1\n')
    await symlink('a.yaml', join(folder, 'link.yaml'))
    expect(await rewrite(nodeHost, join(folder, 'link.yaml'), texts, { root: folder })).toBeUndefined()
    expect((await lstat(join(folder, 'link.yaml'))).isSymbolicLink()).toBe(true)
    expect(await readFile(join(folder, 'a.yaml'), 'utf8')).toBe('a: 2\n')
  })

  test('never leads out of the workspace, through a link either', async () => {
    const outside = await mkdtemp(join(tmpdir(), 'stratlint-outside-'))
    await writeFile(join(outside, 'a.yaml'), 'a: 1\n')
    await symlink(join(outside, 'a.yaml'), join(folder, 'link.yaml'))
    for (const path of [join(outside, 'a.yaml'), join(folder, 'link.yaml')]) {
      expect(await rewrite(nodeHost, path, texts, { root: folder })).toBe('outside')
    }
    expect(await readFile(join(outside, 'a.yaml'), 'utf8')).toBe('a: 1\n')
    await rm(outside, { recursive: true })
  })

  test('is not done where the file holds something else than what was read', async () => {
    const path = join(folder, 'a.yaml')
    await writeFile(path, 'a: 3\n')
    expect(await rewrite(nodeHost, path, texts, { root: folder })).toBe('encoding')
    expect(await readFile(path, 'utf8')).toBe('a: 3\n')
  })

  test('in memory shows the new text and leaves the file', async () => {
    const path = join(folder, 'a.yaml')
    await writeFile(path, 'a: 1\n')
    await symlink('a.yaml', join(folder, 'link.yaml'))
    const host = withoutWriting(nodeHost)
    expect(await rewrite(host, path, texts, { root: folder })).toBeUndefined()
    for (const name of ['a.yaml', 'link.yaml']) {
      expect(new TextDecoder().decode(await host.readFile(join(folder, name)))).toBe('a: 2\n')
    }
    expect(await readFile(path, 'utf8')).toBe('a: 1\n')
  })
})
