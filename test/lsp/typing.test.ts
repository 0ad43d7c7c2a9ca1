import { readFile } from 'node:fs/promises'
import { describe, expect, test } from 'vitest'
import type { CompletionItem, FoldingRange } from 'vscode-languageserver/node'
import { edited, editing, eventually, type OpenFile } from './editor.ts'

const strategy = 'strategies/eksempelby-unge-2026.yaml'
const labels = (items: CompletionItem[]): string[] => items.map(({ label }) => label)

/** A small strategy with `|` where the cursor is. */
async function at<T>(
  text: string,
  use: (file: OpenFile, place: { line: number; character: number }) => Promise<T>,
): Promise<T> {
  let result: T | undefined
  await editing({ files: { 'a.yaml': whole } }, async (editor) => {
    const file = await editor.open('a.yaml')
    await file.diagnostics()
    const marked = whole.replace('goals:\n', `${text}goals:\n`)
    const offset = marked.indexOf('|')
    await file.set(marked.replace('|', ''))
    result = await use(file, file.after(marked.slice(0, offset)))
  })
  return result as T
}

const whole = `format: stratlint/1
id: lindeby
title: Plan for Lindeby
language: da
actors:
  byraad: {name: Byrådet, kind: council}
  skole: {name: Skolen, kind: institution}
references:
  aftale: {title: Aftalen, kind: agreement}
targetGroups:
  unge: {name: Unge under 25 år}
keyFigures:
  ledige: {value: 1300, unit: unge, what: ledige unge, date: 2025}
indicators:
  job: {name: Unge i job, definition: Unge med et job i uge 40, unit: unge, direction: increase, baseline: {date: 2025, value: 120}}
goals:
  - id: M1
    level: objective
    statement: Flere unge får et job.
    owner: byraad
`

describe('completion', { timeout: 60_000 }, () => {
  const cases: [what: string, text: string, has: string[], lacks: string[]][] = [
    ['keys of the document', 'vis|\n', ['vision', 'values', 'themes'], ['title', 'owner']],
    [
      'keys in a half-typed goal',
      'themes:\n  - id: t1\n    goals:\n      - id: M2\n        ow|\n',
      ['owner', 'smart'],
      ['id', 'title2'],
    ],
    [
      'an owner with nothing after',
      'themes:\n  - id: t1\n    goals:\n      - id: M2\n        owner: |\n',
      ['byraad', 'skole', '{gap: …}'],
      ['aftale', 'ledige'],
    ],
    [
      'an allowed value',
      'themes:\n  - id: t1\n    goals:\n      - level: o|\n',
      ['goal', 'objective'],
      ['byraad'],
    ],
    [
      'a line that is indented too far',
      'themes:\n  - id: t1\n    goals:\n      - id: M2\n        level: goal\n          own|\n',
      ['owner', 'statement'],
      ['level'],
    ],
    [
      'a line that is indented too little',
      'themes:\n  - id: t1\n    goals:\n      - id: M2\n        level: goal\n       own|\n',
      ['owner', 'statement'],
      ['rationale'],
    ],
    ['keys in brackets', 'actions:\n  - {id: H1, ow|}\n', ['owner', 'partners'], ['id']],
    ['values in brackets', 'actions:\n  - {id: H1, owner: |}\n', ['byraad'], ['aftale']],
    ['a list in brackets', 'actions:\n  - {id: H1, partners: [byraad, |]}\n', ['skole'], ['M1']],
    ['a list of goals', 'actions:\n  - {id: H1, contributesTo: [|]}\n', ['M1'], ['byraad']],
    ['brackets that are still open', 'actions:\n  - {id: H1, owner: by|\n', ['byraad'], ['H1']],
    ['brackets over several lines', 'actions:\n  - {id: H1,\n     ow|\n', ['owner'], ['id']],
    ['a reference', 'definitions:\n  - term: job\n    reference: |\n', ['aftale'], ['byraad']],
    [
      'an indicator',
      'actions: []\nthemes:\n  - goals:\n      - smart:\n          measurable:\n            targets:\n              - indicator: |\n',
      ['job'],
      ['ledige'],
    ],
    ['a key figure', 'keyFigures2: |\n', [], ['ledige']],
    ['a figure in a text', 'vision: {statement: "Der er [1300](fig:|"}\n', ['ledige'], ['job']],
    [
      'a figure in a block of text',
      'sections:\n  - id: s\n    body: |\n      Der er [1.300](fig:l\n',
      ['ledige'],
      ['job'],
    ],
    [
      'a list of ids with a dash',
      'themes:\n  - id: t1\n    goals:\n      - id: M2\n        supports:\n          - |\n',
      ['M1'],
      ['t1'],
    ],
    ['the first key of an item', 'themes:\n  - i|\n', ['id', 'title'], ['statement']],
    ['the first key of a goal', 'themes:\n  - goals:\n      - |\n', ['id', 'mål med alle SMART-felter'], []],
    ['a rule', '# stratlint-disable-next-line smart/|\n', ['smart/gaps', 'prose/lix'], ['yaml/syntax']],
    ['a comment', '# strat|\n', ['stratlint-disable-next-line'], []],
    ['true and false', 'themes:\n  - goals:\n      - explicit: |\n', ['true', 'false'], []],
    ['after a text that is not closed', 'subtitle: "Uden ende\nactions:\n  - owner: |\n', ['byraad'], []],
  ]
  for (const [what, text, has, lacks] of cases) {
    test(`knows ${what}`, async () => {
      const isBlockText = text.includes('body: |\n')
      const marked = isBlockText ? text.replace('fig:l', 'fig:l§') : text
      const found = isBlockText
        ? await editing1(marked)
        : await at(marked, (file, place) => file.complete(place))
      expect(labels(found)).toEqual(expect.arrayContaining(has))
      for (const label of lacks) expect(labels(found)).not.toContain(label)
    })
  }

  /** As `at`, with `§` for the cursor, where `|` begins a block of text. */
  async function editing1(text: string): Promise<CompletionItem[]> {
    let found: CompletionItem[] = []
    await editing({ files: { 'a.yaml': whole } }, async (editor) => {
      const file = await editor.open('a.yaml')
      await file.diagnostics()
      const marked = whole.replace('goals:\n', `${text}goals:\n`)
      await file.set(marked.replace('§', ''))
      found = await file.complete(file.after(marked.slice(0, marked.indexOf('§'))))
    })
    return found
  }

  test('describes fields in the language of the editor, and writes a SMART scaffold that reads', async () => {
    for (const locale of ['da-DK', 'en']) {
      await editing({ files: { 'a.yaml': whole }, init: { locale } }, async (editor) => {
        const file = await editor.open('a.yaml')
        const end = whole.length
        await file.type(end, end, '    ')
        const items = await file.complete(file.after(`${whole}    `))
        const smart = items.find(({ label }) => label === 'smart')
        const about = items.find(({ label }) => label === 'followUp')
        expect(about?.detail).toBe(locale === 'en' ? 'Follow-up' : 'Opfølgning')
        expect(smart?.textEdit?.newText).toContain('timeBound: {deadline: $8}')
        const text = (smart?.textEdit?.newText ?? '').replace(/\$\d/g, '1').replaceAll('\n', '\n    ')
        const after = `${file.text()}${text}\n`
        await file.set(after)
        const codes = (await file.diagnostics()).map(({ code }) => code)
        expect(codes.filter((code) => String(code).startsWith('yaml/'))).toEqual([])
        expect(codes).not.toContain('schema/unknown-key')
        expect(codes).not.toContain('smart/measurable')
      })
    }
  })

  test('offers the goals and ids of other strategies, and passages of the registers', async () => {
    await editing({ copies: ['strategies', 'seeds'] }, async (editor) => {
      const file = await editor.open('strategies/aalborg-hjemloese-2023.yaml')
      await file.diagnostics()
      const hasPassages = async (): Promise<boolean> =>
        (await file.complete(file.after('traces: ['))).length > 20
      await eventually(hasPassages, 'the register has been read')
      const text = file.text()
      await file.set(text.replace(/^relations:\n/m, 'relations:\n  - {type: follows, strategy: }\n'))
      const hasOther = async (): Promise<boolean> =>
        labels(await file.complete(file.after('strategy: '))).includes('eksempelby-unge-2026')
      await eventually(hasOther, 'the other strategies have been read')
    })
  })

  test('answers at every keystroke while a goal is written', async () => {
    const goal = `  - id: M9
    level: objective
    title: "Flere: unge"
    statement: Antallet af unge med job stiger til [140](fig:ledige).
    owner: {gap: "Ikke afklaret", owner: byraad}
    body: |
      En liste:
        - et punkt
    smart:
      specific: {change: stigning, groups: [unge]}
      measurable:
        targets:
          - {indicator: job, value: 140,
             date: 2028}
      # stratlint-disable-next-line smart/gaps -- fordi
      accepted: {by: [byraad]}
`
    await editing({ files: { 'a.yaml': whole } }, async (editor) => {
      const file = await editor.open('a.yaml')
      await file.diagnostics()
      for (let i = 0; i < goal.length; i++) {
        const end = whole.length + i
        await file.type(end, end, goal[i] ?? '')
        const place = file.after(whole + goal.slice(0, i + 1))
        const [items] = await Promise.all([file.complete(place), file.hover(place)])
        expect(Array.isArray(items)).toBe(true)
        for (const { textEdit } of items.slice(0, 3)) {
          if (textEdit === undefined || !('range' in textEdit)) throw new Error('no edit')
          const { range } = textEdit
          expect(range.start.line).toBe(place.line)
          expect(range.end).toEqual(place)
        }
        if (goal.slice(0, i + 1).endsWith('owner: ')) expect(labels(items)).toContain('byraad')
        if (goal.slice(0, i + 1).endsWith('indicator: ')) expect(labels(items)).toContain('job')
        if (goal.slice(0, i + 1).endsWith('\n    own')) expect(labels(items)).toContain('owner')
        if (goal.slice(0, i + 1).endsWith('(fig:')) expect(labels(items)).toEqual(['ledige'])
      }
      const last = await file.diagnostics()
      expect(last.filter(({ code }) => String(code).startsWith('yaml/'))).toEqual([])
      expect(editor.messages).toEqual([])
      expect(editor.stderr()).toBe('')
    })
  })
})

describe('hover and folding', { timeout: 60_000 }, () => {
  test('say what fields, ids, figures, rules and findings are', async () => {
    await editing({ copies: [strategy] }, async (editor) => {
      const file = await editor.open(strategy)
      const diagnostics = await file.diagnostics()
      expect(await file.hover(file.before('statement: '))).toContain('**')
      const owner = file.before('owner: ', 3)
      expect(await file.hover(owner)).toMatch(/Ansvarlig.*`owner`/)
      expect(await file.hover(file.after('owner: '))).toContain('**Aktør ')
      expect(await file.hover(file.after('{indicator: '))).toMatch(
        /Udgangspunkt: .*\n- Målt: .*\n- Skal nå: /,
      )
      expect(await file.hover(file.after('](fig:'))).toContain('**Nøgletal ')
      expect(await file.hover(file.after('level: obj'))).toContain('konkret mål')
      const [found] = diagnostics
      expect(await file.hover(found?.range.start ?? { line: 0, character: 0 })).toContain(`[${found?.code}](`)
      expect(await file.hover({ line: 9999, character: 9999 })).toBe('')
    })
  })

  test('are in English for an editor in English, and lines fold by indentation', async () => {
    await editing({ copies: [strategy], init: { locale: 'en-GB' } }, async (editor) => {
      const file = await editor.open(strategy)
      await file.diagnostics()
      expect(await file.hover(file.before('owner: ', 3))).toMatch(/Owner.*`owner`/)
      const folds = await editor.connection.sendRequest<FoldingRange[]>('textDocument/foldingRange', {
        textDocument: { uri: file.uri },
      })
      const lines = (await readFile(strategy, 'utf8')).split('\n')
      const actors = lines.indexOf('actors:')
      const fold = folds.find(({ startLine }) => startLine === actors)
      expect(lines[fold?.endLine ?? 0]).toMatch(/^ {2}fgu/)
    })
  })

  test('leave other files alone, and offer an empty one its beginning', async () => {
    await editing({}, async (editor) => {
      const other = await editor.openUri('file:///tmp/x.yaml', 'owner: \n')
      expect(await other.complete(other.after('owner: '))).toEqual([])
      expect(await other.hover({ line: 0, character: 2 })).toBe('')
      const empty = await editor.openUri('untitled:Untitled-1', '')
      const [first] = await empty.complete({ line: 0, character: 0 })
      const edit = first?.textEdit
      if (edit === undefined || !('range' in edit)) throw new Error('nothing offered')
      await empty.set(edited('', [edit]))
      expect(await empty.diagnostics()).not.toEqual([])
      expect(labels(await empty.complete(empty.after('stratlint/1')))).toEqual(['stratlint/1'])
    })
  })
})
