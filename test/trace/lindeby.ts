import { createHash } from 'node:crypto'
import type { Diagnostic } from '#core/diagnostic'
import type { Register } from '#core/generated/register'
import { createSource } from '#core/source'
import { parseFormat, parseStrategy } from '#document/parse'
import type { RegisterDocument, SourceInput, SourceText } from '#trace/registers'
import { type Trace, traceStrategy } from '#trace/trace'

export const sha256 = (content: string): string => createHash('sha256').update(content).digest('hex')

/** A made-up source, and its passages with the words that each of them holds. */
export const text = `Lindeby vil halvere ventetiden på en bolig.
I dag venter 1.300 borgere, og 7,2 procent af dem er unge.
Kommunen ansætter to rådgivere for 1,3 mio. kr.

Side 3
Der er allerede en klub, hvor en
ung fortæl\u00adler om sit nye hjem.
`

export interface TestPassage {
  id: string
  at: string[]
  kind: string
  /** What stands there, as the hash is taken of it. */
  words: string
  omitted?: string
}

export const passages: Record<string, TestPassage> = {
  goal: { id: 'l1', at: ['1:1-1:44'], kind: 'goal', words: 'Lindeby vil halvere ventetiden på en bolig.' },
  waiting: { id: 'l2a', at: ['2:1-2:28'], kind: 'figure', words: 'I dag venter 1.300 borgere,' },
  young: { id: 'l2b', at: ['2:29-2:59'], kind: 'figure', words: 'og 7,2 procent af dem er unge.' },
  action: {
    id: 'l3',
    at: ['3:1-3:48'],
    kind: 'action',
    words: 'Kommunen ansætter to rådgivere for 1,3 mio. kr.',
  },
  page: { id: 'f5', at: ['5:1-5:7'], kind: 'furniture', words: 'Side 3', omitted: 'furniture' },
  example: {
    id: 'l6',
    at: ['6:1-7:32'],
    kind: 'example',
    words: 'Der er allerede en klub, hvor en ung fortæller om sit nye hjem.',
  },
}

export function registerYaml(
  list: readonly TestPassage[],
  change: { id?: string; sha256?: string } = {},
): string {
  const lines = list.map(({ id, at, kind, words, omitted }) => {
    const omission = omitted === undefined ? '' : `, omitted: {as: ${omitted}, note: Ikke indhold}`
    return `  - {id: ${id}, at: [${at.map((place) => `"${place}"`).join(', ')}], kind: ${kind}, hash: ${sha256(words)}${omission}}`
  })
  return [
    'format: stratlint-source/1',
    `id: ${change.id ?? 'lindeby'}`,
    'file: lindeby.txt',
    `sha256: ${change.sha256 ?? sha256(text)}`,
    'passages:',
    ...lines,
    '',
  ].join('\n')
}

export function readRegister(yaml: string, path = 'seeds/lindeby.yaml'): RegisterDocument {
  const source = createSource(path, yaml)
  const { root, value, diagnostics } = parseFormat<Register>(source, 'register')
  return { source, root, register: value, diagnostics }
}

export function readText(content: string): SourceText {
  return { state: 'read', source: createSource('lindeby.txt', content), sha256: sha256(content) }
}

/** A strategy that tells of all that the source says. */
export const strategy = `format: stratlint/1
id: lindeby-2026
title: Bolig i Lindeby
kind: strategy
status: draft
language: da
publisher: {name: Lindeby Kommune}
keyFigures:
  ventende: {value: 1300, unit: borgere, what: borgere, der venter på en bolig, traces: [l2a]}
  unge: {what: andelen af unge, share: {of: ventende, percent: 7.2}, traces: [l2b]}
goals:
  - {id: M1, level: goal, statement: Ventetiden på en bolig halveres., traces: [l1]}
actions:
  - {id: H1, title: Rådgivere, traces: [l3]}
examples:
  - {id: E1, kind: case, title: Klubben, body: En ung fortæller., traces: [l6]}
sources:
  - {register: ../seeds/lindeby.yaml}
`.replace('what: borgere, der venter på en bolig', "what: 'borgere, der venter på en bolig'")

export const everything = Object.values(passages)

/** Traces a strategy; without inputs to the register of everything, with the text. */
export function trace(yaml: string, inputs: readonly SourceInput[] = [input(everything)]): Trace {
  const document = parseStrategy(createSource('strategier/lindeby.yaml', yaml))
  if (document.diagnostics.length > 0) throw new Error(JSON.stringify(document.diagnostics[0]))
  return traceStrategy(document, inputs)
}

export function input(
  list: readonly TestPassage[],
  source: SourceText = readText(text),
  change: { id?: string; sha256?: string } = {},
): SourceInput {
  return { register: readRegister(registerYaml(list, change)), text: source }
}

/** A finding in short: severity, rule, message, and the text that it marks in its file. */
export function brief({ diagnostics }: Trace, files: Record<string, string>): string[] {
  return diagnostics.map(
    (found) => `${found.severity} ${found.ruleId} ${found.messageId} ${marked(found, files)}`,
  )
}

function marked({ path, range }: Diagnostic, files: Record<string, string>): string {
  const content = files[path]
  if (content === undefined) throw new Error(`no file ${path}`)
  return `${path.split('/')[0]}: ${content.slice(range.start.offset, range.end.offset)}`
}
