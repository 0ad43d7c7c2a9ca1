import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, test } from 'vitest'
import type {
  CodeAction,
  DocumentSymbol,
  Location,
  SymbolInformation,
  WorkspaceEdit,
} from 'vscode-languageserver/node'
import { runProgram } from '../cli/scenario.ts'
import { type Editor, edited, editing, editsOf, type OpenFile, type Place } from './editor.ts'

const ask = <T>(
  editor: Editor,
  method: string,
  file: OpenFile,
  position: Place,
  more: object = {},
): Promise<T> =>
  editor.connection.sendRequest(`textDocument/${method}`, {
    textDocument: { uri: file.uri },
    position,
    ...more,
  }) as Promise<T>

/** The words that a place covers. */
async function words({ uri, range }: Location): Promise<string> {
  const lines = (await readFile(new URL(uri), 'utf8')).split('\n')
  return `${uri.replace(/.*\//, '')} ${lines[range.start.line]?.slice(range.start.character, range.end.character)}`
}

const plan = `format: stratlint/1
id: plan-a
title: Plan A
language: da
actors:
  byraad: {name: Byrådet, kind: council}
keyFigures:
  ledige: {value: 1300, unit: unge, what: ledige unge, date: 2025, traces: [l1]}
mission: {statement: "Der er [1.300](fig:ledige) ledige", setBy: byraad}
goals:
  - id: M1
    level: goal
    statement: Flere unge får et job.
    owner: byraad
    traces: [l1]
  - {id: M2, level: goal, statement: Færre ledige., supports: [M1], owner: 'byraad'}
sources: [{register: kilde.yaml}]
`
const other = `format: stratlint/1
id: plan-b
title: Plan B
language: da
relations: [{type: implements, strategy: plan-a}]
goals:
  - {id: M1, level: goal, statement: Alle får et job., supports: [plan-a#M1]}
`
const register = `format: stratlint-source/1
id: kilde
title: Kilden
file: kilde.txt
passages:
  - {id: l1, at: ["1:1-1:5"], kind: goal}
  - {id: l2, at: ["2:1-2:5"], kind: goal, omitted: {as: duplicate-of, of: l1}}
`
const files = { 'a.yaml': plan, 'b.yaml': other, 'kilde.yaml': register }

describe('what ids mean', { timeout: 60_000 }, () => {
  test('leads to definitions, in this document, another and a register', async () => {
    await editing({ files }, async (editor) => {
      const a = await editor.open('a.yaml')
      const b = await editor.open('b.yaml')
      const define = async (file: OpenFile, place: Place): Promise<string> =>
        words(await ask<Location>(editor, 'definition', file, place))
      expect(await define(a, a.after('owner: by'))).toBe('a.yaml byraad')
      expect(await define(a, a.after('fig:led'))).toBe('a.yaml ledige')
      expect(await define(a, a.after('traces: [l'))).toBe('kilde.yaml l1')
      expect(await define(b, b.after('strategy: plan'))).toBe('a.yaml plan-a')
      expect(await define(b, b.after('plan-a#M'))).toBe('a.yaml M1')
      expect(await ask(editor, 'definition', a, a.after('title: Pl'))).toBeNull()
    })
  })

  test('finds every reference', async () => {
    await editing({ files }, async (editor) => {
      const a = await editor.open('a.yaml')
      const refer = async (place: Place, includeDeclaration: boolean): Promise<string[]> => {
        const found = await ask<Location[]>(editor, 'references', a, place, {
          context: { includeDeclaration },
        })
        return Promise.all(found.map((location) => words(location)))
      }
      expect(await refer(a.after('  byr'), true)).toHaveLength(4)
      expect((await refer(a.after('id: M'), false)).sort()).toEqual(['a.yaml M1', 'b.yaml M1'])
      expect(await refer(a.after('id: plan'), false)).toEqual(['b.yaml plan-a', 'b.yaml plan-a'])
      expect((await refer(a.after('[l'), false)).sort()).toEqual(['a.yaml l1', 'a.yaml l1', 'kilde.yaml l1'])
    })
  })

  const renames: [from: string, name: string, counts: Record<string, number>][] = [
    ['owner: by', 'kommunalbestyrelsen', { 'a.yaml': 4 }],
    ['fig:led', 'ledige-unge', { 'a.yaml': 2 }],
    ['- id: M', 'M7', { 'a.yaml': 2, 'b.yaml': 1 }],
    ['\nid: plan', 'plan-for-unge', { 'a.yaml': 1, 'b.yaml': 2 }],
    ['traces: [l', 'linje-1', { 'a.yaml': 2, 'kilde.yaml': 2 }],
  ]
  for (const [from, name, counts] of renames) {
    test(`renames to ${name} wherever it stands, and everything still fits`, async () => {
      await editing({ files }, async (editor) => {
        const before = await runProgram(['check', '--format', 'json'], editor.folder)
        const traced = await runProgram(['trace', '--format', 'json'], editor.folder)
        const a = await editor.open('a.yaml')
        const at = a.after(from)
        const can = await ask<{ placeholder: string }>(editor, 'prepareRename', a, at)
        const edit = await ask<WorkspaceEdit>(editor, 'rename', a, at, { newName: name })
        for (const [file, text] of Object.entries(files)) {
          const edits = editsOf(edit, pathToFileURL(join(editor.folder, file)).href)
          expect(edits.length).toBe(counts[file] ?? 0)
          await writeFile(join(editor.folder, file), edited(text, edits))
        }
        const all = Object.keys(files).map((file) => readFile(join(editor.folder, file), 'utf8'))
        if (can.placeholder !== 'M1')
          expect((await Promise.all(all)).join()).not.toContain(`${can.placeholder}}`)
        const rules = (json: string): string[] =>
          JSON.parse(json).files.flatMap((file: { diagnostics: { ruleId: string }[] }) =>
            file.diagnostics.map(({ ruleId }) => ruleId).sort(),
          )
        const after = await runProgram(['check', '--format', 'json'], editor.folder)
        expect(rules(after.stdout)).toEqual(rules(before.stdout))
        const retraced = await runProgram(['trace', '--format', 'json'], editor.folder)
        expect(rules(retraced.stdout)).toEqual(rules(traced.stdout))
      })
    })
  }

  test('refuses to rename what is no id, to a name that is none or taken, and in a broken document', async () => {
    await editing({ files }, async (editor) => {
      const a = await editor.open('a.yaml')
      await expect(ask(editor, 'prepareRename', a, a.after('title: P'))).rejects.toThrow('ikke et id')
      const rename = (newName: string): Promise<unknown> =>
        ask(editor, 'rename', a, a.after('- id: M'), { newName })
      await expect(rename('Mål et')).rejects.toThrow('kan ikke være et id')
      await expect(rename('M2')).rejects.toThrow('allerede brugt')
      await expect(rename('null')).rejects.toThrow('kan ikke være et id')
      await a.set(plan.replace('title: Plan A', 'title: Plan: A'))
      await expect(rename('M3')).rejects.toThrow('kan ikke læses helt')
    })
  })
})

describe('symbols', { timeout: 60_000 }, () => {
  test('are the themes, goals and actions, each within the one that holds it', async () => {
    await editing({ copies: ['strategies/eksempelby-unge-2026.yaml'] }, async (editor) => {
      const file = await editor.open('strategies/eksempelby-unge-2026.yaml')
      const symbols = await ask<DocumentSymbol[]>(editor, 'documentSymbol', file, { line: 0, character: 0 })
      const names = symbols.map(({ name, children = [] }) => [name.split(' ')[0], children.length])
      expect(names.length).toBeGreaterThan(2)
      const inside = (outer: DocumentSymbol, { range }: DocumentSymbol): boolean =>
        outer.range.start.line <= range.start.line && range.end.line <= outer.range.end.line
      for (const symbol of symbols) {
        for (const child of symbol.children ?? []) expect(inside(symbol, child)).toBe(true)
      }
      const found = await editor.connection.sendRequest<SymbolInformation[]>('workspace/symbol', {
        query: 'm2',
      })
      expect(found.some(({ name }) => name.startsWith('M2 '))).toBe(true)
    })
  })
})

describe('code actions', { timeout: 120_000 }, () => {
  test('correct a finding, and all that can safely be', async () => {
    const text = plan.replace('owner: byraad', 'owner: byrad').replace('kind: council', 'kind: councl')
    await editing({ files: { ...files, 'a.yaml': text } }, async (editor) => {
      const a = await editor.open('a.yaml')
      await a.diagnostics()
      const [fix] = await a.actions(a.after('owner: byr'), ['quickfix'])
      expect(fix).toMatchObject({ title: 'Ret til: byraad', isPreferred: true })
      expect(edited(text, editsOf(fix?.edit, a.uri))).toContain('owner: byraad\n')
      const [all] = await a.actions({ line: 0, character: 0 }, ['source.fixAll'])
      const fixed = edited(text, editsOf(all?.edit, a.uri))
      expect(fixed).toContain('owner: byraad\n')
      expect(fixed).toContain('kind: council}')
      await runProgram(['check', '--fix', 'a.yaml'], editor.folder)
      expect(fixed).toBe(await readFile(join(editor.folder, 'a.yaml'), 'utf8'))
    })
  })

  test('declare gaps in SMART fields that are missing', async () => {
    await editing({ files }, async (editor) => {
      const a = await editor.open('a.yaml')
      await a.diagnostics()
      const actions = await a.actions(a.before('M1'))
      const gaps = actions.filter(({ title }) => title.startsWith('Erklær en mangel'))
      expect(gaps).toHaveLength(6)
      await a.set(edited(plan, editsOf(gaps[0]?.edit, a.uri)))
      const codes = (await a.diagnostics())
        .filter(({ range }) => range.start.line < 20)
        .map(({ code, message }) => `${code} ${message}`)
      expect(codes.filter((text) => text.includes('M1 mangler feltet'))).toEqual([])
      expect(codes.filter((text) => /^(yaml|schema)/.test(text) && text.includes('smart'))).toEqual([])
    })
  })

  test('silence each finding of a real strategy with a comment that does no more', async () => {
    const name = 'strategies/randers-udsatte-2018.yaml'
    await editing({ copies: [name] }, async (editor) => {
      const file = await editor.open(name)
      const text = file.text()
      const found = await file.diagnostics()
      const seen = new Set<string>()
      for (const diagnostic of found) {
        const { code, range } = diagnostic
        if (seen.has(String(code)) || /^(yaml|schema|suppression)\//.test(String(code))) continue
        seen.add(String(code))
        const actions = await file.actions(range.start, ['quickfix'])
        const silence = actions.find(({ title }: CodeAction) => title.endsWith(`: ${code}`))
        const after = edited(text, editsOf(silence?.edit, file.uri))
        const path = join(editor.folder, 'proeve.yaml')
        await writeFile(path, after)
        const { stdout } = await runProgram(
          ['check', 'proeve.yaml', '--as-of', '2026-11-22', '--format', 'json'],
          editor.folder,
        )
        const now: { ruleId: string; message: string }[] = JSON.parse(stdout).files[0].diagnostics
        expect(now.filter(({ ruleId }) => /^(yaml|suppression)\//.test(ruleId))).toEqual([])
        expect(now.length).toBeLessThan(found.length)
      }
      expect(seen.size).toBeGreaterThan(5)
    })
  })

  test('leave the reason open where the editor has no tab stops', async () => {
    await editing({ files, init: { capabilities: {} } }, async (editor) => {
      const a = await editor.open('a.yaml')
      await a.diagnostics()
      const silence = (await a.actions(a.before('M1'))).find(({ title }) =>
        title.endsWith(': smart/specific'),
      )
      const text = edited(plan, editsOf(silence?.edit, a.uri))
      expect(text).toContain('  # stratlint-disable-next-line smart/specific -- \n  - id: M1\n')
      await a.set(text)
      const codes = (await a.diagnostics()).map(({ code }) => code)
      expect(codes).toContain('suppression/comment')
    })
  })
})
