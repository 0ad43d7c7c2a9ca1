import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { describe, expect, test } from 'vitest'
import type { Diagnostic } from 'vscode-languageserver/node'
import { runProgram } from '../cli/scenario.ts'
import { type Editor, editing, eventually, type OpenFile } from './editor.ts'

const names = [
  'aalborg-boern-unge-2012',
  'aalborg-hjemloese-2023',
  'aalborg-nye-faelles-veje-2018',
  'aalborg-udsatte-voksne',
  'eksempelby-unge-2026',
  'randers-udsatte-2018',
].map((name) => `strategies/${name}.yaml`)

interface Checked {
  ruleId: string
  message: string
  severity: string
  range: { start: { line: number; column: number }; end: { line: number; column: number } }
}

/** What `check` says of each file, as an editor would count its places. */
async function checkedAll(editor: Editor): Promise<Map<string, unknown[]>> {
  const { stdout, stderr } = await runProgram(
    ['check', '--as-of', '2026-11-22', '--format', 'json'],
    editor.folder,
  )
  if (stdout === '') throw new Error(stderr)
  const files = JSON.parse(stdout).files as { path: string; diagnostics: Checked[] }[]
  const place = ({ line, column }: { line: number; column: number }): object => ({
    line: line - 1,
    character: column - 1,
  })
  const severities: Record<string, number> = { error: 1, warning: 2, info: 3 }
  return new Map(
    files.map(({ path, diagnostics }) => [
      path,
      diagnostics.map(({ ruleId, message, severity, range }) => ({
        code: ruleId,
        message,
        severity: severities[severity],
        range: { start: place(range.start), end: place(range.end) },
      })),
    ]),
  )
}

async function checked(editor: Editor, name: string): Promise<unknown[]> {
  return (await checkedAll(editor)).get(name) ?? []
}

/** Waits until an editor shows what is expected, since what a document holds by itself is shown first. */
async function expectShown(file: OpenFile, expected: readonly unknown[]): Promise<void> {
  const isShown = async (): Promise<boolean> => isDeepStrictEqual(shown(await file.diagnostics()), expected)
  await eventually(isShown, 'what check says').catch(() => undefined)
  expect(shown(await file.diagnostics())).toEqual(expected)
}

const shown = (diagnostics: Diagnostic[]): unknown[] =>
  diagnostics.map(({ code, message, severity, range }) => ({ code, message, severity, range }))

describe('diagnostics', { timeout: 120_000 }, () => {
  test('are those of check, for every strategy and with all of them compared', async () => {
    await editing({ copies: ['strategies', 'seeds'] }, async (editor) => {
      const all = await checkedAll(editor)
      for (const name of names) {
        const file = await editor.open(name)
        await expectShown(file, all.get(name) ?? [])
        expect((await file.diagnostics()).length).toBeGreaterThan(0)
        await file.close()
      }
    })
  })

  test('are those of check for broken files, with a byte order mark and with CRLF', async () => {
    const text = await readFile(names[4] ?? '', 'utf8')
    const broken: Record<string, string> = {
      'a.yaml': text.replace('kind: strategy', 'kind: strategi'),
      'b.yaml': text.replace('title: Flere', 'title: "Flere'),
      'c.yaml': text.slice(0, 9000),
      'd.yaml': `\ufeff${text.replaceAll('\n', '\r\n')}`,
      'e.yaml': text.replace('  byraad: {', '\tbyraad: {'),
      'f.yaml': text.replace(/^goals:.*/m, 'goals: nej'),
      'g.yaml': 'format: stratlint/1\n',
      'h.yaml': '# yaml-language-server: $schema=../schemas/strategy.schema.json\n- en\n- liste\n',
    }
    await editing({ files: broken }, async (editor) => {
      const all = await checkedAll(editor)
      for (const name of Object.keys(broken)) {
        const file = await editor.open(name)
        // This editor holds the byte order mark, so that the first line is a character longer.
        const expected = all.get(name) ?? []
        if (name === 'd.yaml') expected.splice(0, 1, ...shown(await file.diagnostics()).slice(0, 1))
        await expectShown(file, expected)
        await file.close()
      }
    })
  })

  test('follow configuration, overrides, comments and the baseline', async () => {
    const goal = (id: string): string =>
      `format: stratlint/1\nid: ${id}\ntitle: Plan ${id}\ngoals:\n  - {id: M1, level: goal, statement: Der arbejdes målrettet.}\n`
    const files = {
      'stratlint.config.yaml':
        'extends: [strict]\nlanguage: en\nrules: {smart/specific: off}\noverrides: [{files: [plan/b.yaml], rules: {smart/realistic: info}}]\n',
      'plan/a.yaml': goal('a'),
      'plan/b.yaml': goal('b').replace(
        '  - {id',
        '  # stratlint-disable-next-line smart/measurable -- afprøvet\n  - {id',
      ),
    }
    await editing({ files }, async (editor) => {
      for (const name of ['plan/a.yaml', 'plan/b.yaml']) {
        const file = await editor.open(name)
        await expectShown(file, await checked(editor, name))
      }
      await runProgram(['check', '--suppress-all'], editor.folder)
      const file = await editor.open('plan/a.yaml')
      await file.type(0, 0, ' ')
      await file.type(0, 1, '')
      const expected = await checked(editor, 'plan/a.yaml')
      await expectShown(file, expected)
      expect(expected.length).toBeLessThan(6)
    })
  })

  test('are given of strategies alone', async () => {
    await editing({ files: { 'a.yaml': 'name: x\n', 'b.yaml': 'format: stratlint/1\n' } }, async (editor) => {
      const other = await editor.open('a.yaml')
      const own = await editor.open('b.yaml')
      expect((await own.diagnostics()).length).toBeGreaterThan(0)
      await expect(
        Promise.race([other.diagnostics(), new Promise((_, no) => setTimeout(() => no('none'), 1500))]),
      ).rejects.toBe('none')
      await own.set('name: y\n')
      expect(await own.diagnostics()).toEqual([])
    })
  })

  test('of a document come and go with what another document says, open or on disk', async () => {
    const plan = (id: string, more = ''): string => `format: stratlint/1\nid: ${id}\ntitle: Plan\n${more}`
    const files = { 'a.yaml': plan('plan-a'), 'b.yaml': plan('plan-b') }
    await editing({ files }, async (editor) => {
      const [a, b] = [await editor.open('a.yaml'), await editor.open('b.yaml')]
      const hasDuplicate = async (): Promise<boolean> =>
        (await b.diagnostics()).some(({ code }) => code === 'portfolio/duplicate-id')
      expect(await hasDuplicate()).toBe(false)
      await a.set(plan('plan-b'))
      await eventually(hasDuplicate, 'a duplicate of an open document')
      const [found] = (await b.diagnostics()).filter(({ code }) => code === 'portfolio/duplicate-id')
      expect(found?.relatedInformation?.map(({ location }) => location.uri)).toEqual([a.uri])
      await a.close()
      await eventually(async () => !(await hasDuplicate()), 'the file of the closed document counts')
    })
  })

  test('follow changes on disk: another document, the configuration', async () => {
    const plan = (id: string): string => `format: stratlint/1\nid: ${id}\ntitle: Plan\n`
    await editing({ files: { 'b.yaml': plan('plan-b') } }, async (editor) => {
      const b = await editor.open('b.yaml')
      const has = async (rule: string): Promise<boolean> =>
        (await b.diagnostics()).some(({ code }) => code === rule)
      expect(await has('portfolio/duplicate-id')).toBe(false)
      await writeFile(join(editor.folder, 'a.yaml'), plan('plan-b'))
      await eventually(() => has('portfolio/duplicate-id'), 'a new file')
      await writeFile(join(editor.folder, 'stratlint.config.yaml'), 'rules: {portfolio/duplicate-id: off}\n')
      await eventually(async () => !(await has('portfolio/duplicate-id')), 'a configuration')
      await rm(join(editor.folder, 'stratlint.config.yaml'))
      await rm(join(editor.folder, 'a.yaml'))
      await eventually(async () => !(await has('portfolio/duplicate-id')), 'a removed file')
    })
  })

  test('tell of a configuration that cannot be read, and recover', async () => {
    const files = { 'stratlint.config.yaml': 'smart: {profile: egen}\n', 'a.yaml': 'format: stratlint/1\n' }
    await editing({ files }, async (editor) => {
      const a = await editor.open('a.yaml')
      expect((await a.diagnostics()).length).toBeGreaterThan(0)
      await eventually(() => editor.messages.join().includes('egen'), 'what is wrong is told')
      await writeFile(join(editor.folder, 'stratlint.config.yaml'), 'language: en\n')
      await eventually(
        async () => (await a.diagnostics()).some(({ message }) => String(message).startsWith('The document')),
        'the configuration that is right again',
      )
      expect(editor.messages.length).toBe(1)
    })
  })

  test('run plugins only where the editor trusts the folder', async () => {
    const files = {
      'stratlint.config.yaml': 'plugins: [./egne.mjs]\n',
      'egne.mjs': `console.log('støj')\nexport default {name: 'egne', rules: [{meta: {id: 'egne/titel', severity: 'warning', since: '1', docs: {da: 'x', en: 'x'}, help: {da: 'y', en: 'y'}, messages: {fundet: {da: 'Fra en udvidelse.', en: 'By a plugin.'}}}, create: (c) => ({strategy: () => c.report({path: ['title'], messageId: 'fundet'})})}]}\n`,
      'a.yaml': 'format: stratlint/1\nid: a\ntitle: A\n',
    }
    for (const trusted of [true, false]) {
      await editing({ files, init: { initializationOptions: { trusted } } }, async (editor) => {
        const a = await editor.open('a.yaml')
        const found = (await a.diagnostics()).some(({ message }) => message === 'Fra en udvidelse.')
        expect(found).toBe(trusted)
      })
    }
    const args = ['--no-plugins']
    await editing({ files, args, init: { initializationOptions: { trusted: true } } }, async (editor) => {
      const a = await editor.open('a.yaml')
      expect((await a.diagnostics()).some(({ message }) => message === 'Fra en udvidelse.')).toBe(false)
    })
  })
})
