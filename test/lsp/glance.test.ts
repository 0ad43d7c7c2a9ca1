import { readFile } from 'node:fs/promises'
import { describe, expect, test } from 'vitest'
import type { Diagnostic } from 'vscode-languageserver/node'
import { createSource } from '#core/source'
import { carried, placed, told } from '../../src/lsp/server/found/carried.ts'
import { editing, eventually, type OpenFile } from './editor.ts'

const strategy = 'strategies/aalborg-hjemloese-2023.yaml'
const unread = 'Herfra kan teksten ikke læses, som den står nu.'

const where = (diagnostics: readonly Diagnostic[]): unknown[] =>
  diagnostics.map(({ code, message, range }) => ({ code, message, range }))

/** What was found, when all is known of the text as it is. */
async function final(file: OpenFile, isSo: (diagnostics: Diagnostic[]) => boolean): Promise<Diagnostic[]> {
  let last: Diagnostic[] = []
  await eventually(async () => {
    last = await file.diagnostics()
    return isSo(last)
  }, 'what is expected to be found')
  return last
}

const isReadable = (diagnostics: readonly Diagnostic[]): boolean =>
  diagnostics.length > 0 && diagnostics.every(({ code }) => code !== 'yaml/syntax')

describe('before a text is checked', { timeout: 60_000 }, () => {
  test('it is told where it can no longer be read, and what was found stays', async () => {
    await editing({ copies: [strategy] }, async (editor) => {
      const file = await editor.open(strategy)
      const before = await final(file, isReadable)
      const text = file.text()
      const at = text.indexOf('statement: ') + 'statement: '.length
      await file.type(at, at, '"')
      const [first, ...others] = await file.firstDiagnostics()
      expect(first).toMatchObject({ code: 'yaml/syntax', severity: 1, message: unread })
      expect(first?.range.start).toEqual(file.before('"', text.slice(0, at).split('"').length))
      expect(others.map(({ message }) => message)).toEqual(before.map(({ message }) => message))

      const words = await final(
        file,
        (found) => found[0]?.code === 'yaml/syntax' && found[0].message !== unread,
      )
      expect(words).toHaveLength(1)
      await file.type(at + 1, at + 1, 'x')
      expect(where(await file.firstDiagnostics())).toMatchObject([
        { code: 'yaml/syntax', message: words[0]?.message },
      ])

      await file.type(at, at + 2, '')
      expect(where(await file.firstDiagnostics())).toEqual(where(before))
      expect(where(await final(file, isReadable))).toEqual(where(before))
    })
  })

  test('findings move with the text', async () => {
    await editing({ copies: [strategy] }, async (editor) => {
      const file = await editor.open(strategy)
      const before = await final(file, isReadable)
      const start = file.text().indexOf('\n') + 1
      await file.type(start, start, '# en linje\n')
      const moved = ({ line, character }: { line: number; character: number }): object => ({
        line: line + (line > 0 ? 1 : 0),
        character,
      })
      expect(where(await file.firstDiagnostics())).toEqual(
        before.map(({ code, message, range }) => ({
          ...{ code, message },
          range: { start: moved(range.start), end: moved(range.end) },
        })),
      )
    })
  })

  test('text that takes another reader is not called unreadable', async () => {
    const text = `---\n${await readFile('strategies/eksempelby-unge-2026.yaml', 'utf8')}\nvision: {statment: x}\n`
    await editing({ files: { 'a.yaml': text } }, async (editor) => {
      const file = await editor.open('a.yaml')
      const before = await file.diagnostics()
      expect(before.length).toBeGreaterThan(0)
      const at = text.indexOf('title: ') + 'title: '.length
      for (const letter of 'Nye ') {
        await file.type(at, at, letter)
        expect((await file.firstDiagnostics()).map(({ message }) => message)).toEqual(
          before.map(({ message }) => message),
        )
      }
    })
  })
})

describe('a finding', () => {
  const mark = (marked: string): { text: string; span: [number, number] } => ({
    text: marked.replace(/[<>]/g, ''),
    span: [marked.indexOf('<'), marked.indexOf('>') - 1],
  })
  const position = (offset: number): { line: number; character: number } => ({ line: 0, character: offset })

  test.each([
    ['before an edit stays', 'a <b> c d', { start: 4, end: 5, text: 'xx' }, 'a <b> xx d'],
    ['after an edit moves', 'a b <c>', { start: 0, end: 1, text: 'xxx' }, 'xxx b <c>'],
    ['does not take in what is written before it', 'a <b>', { start: 2, end: 2, text: 'x' }, 'a x<b>'],
    ['does not take in what is written after it', 'a <b>', { start: 3, end: 3, text: 'x' }, 'a <b>x'],
    ['grows with what is written in it', 'a <bc>', { start: 3, end: 3, text: 'x' }, 'a <bxc>'],
    ['keeps what is left of it', 'a <bcd> e', { start: 3, end: 6, text: '' }, 'a <b>e'],
    ['that is replaced has the place', 'a <b> c', { start: 2, end: 3, text: 'xyz' }, 'a <xyz> c'],
    ['in what is taken away has no length', 'a b<c>d e', { start: 2, end: 5, text: '' }, 'a <> e'],
  ])('%s', (_what, before, edit, after) => {
    const from = mark(before)
    const to = mark(after)
    const source = createSource('a.yaml', from.text)
    const range = { start: position(from.span[0]), end: position(from.span[1]) }
    const diagnostic = { severity: 'error', ruleId: 'a/b', url: '', message: '', help: '' } as const
    const found = {
      placed: placed(source, '/a.yaml', [
        {
          ...diagnostic,
          range,
          related: [
            { path: '/a.yaml', range, message: '' },
            { path: '/b.yaml', range, message: '' },
          ],
        },
      ]),
      stop: undefined,
      locale: 'da',
    } as const
    const [moved] = told(createSource('a.yaml', to.text), carried(found, edit).placed)
    const expected = { start: position(to.span[0]), end: position(to.span[1]) }
    expect(moved?.range).toEqual(expected)
    expect(moved?.related.map((place) => place.range)).toEqual([expected, range])
  })
})
