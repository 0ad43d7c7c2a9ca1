import type { Diagnostic } from '#core/diagnostic'
import type { StrategyDocument } from '#core/document'
import type { Omitted } from '#core/generated/register'
import { pointerOf } from '#core/located'
import type { Citation } from './citations.ts'
import { findingAt } from './finding.ts'
import { fitsKind, isOwed, type PassageKind, passageKinds } from './kinds.ts'
import type { KnownPassage, KnownRegister, SourceText } from './registers.ts'

export type OmissionKind = NonNullable<Omitted['as']>

/** What became of a passage; one that is cited as well as omitted counts as cited. */
export type PassageState = 'cited' | 'omitted' | 'uncovered'

export interface PassageCoverage {
  id: string
  kind: PassageKind
  at: readonly string[]
  state: PassageState
  citedBy: CitingNode[]
  omitted?: Omitted
}

/** A node that cites a passage: its pointer, and the nearest thing with an id (`goal M3`). */
export interface CitingNode {
  pointer: string
  subject: string
}

/** How many passages there are, and what became of them: cited, omitted and uncovered add up to `passages`. */
export interface Counts {
  passages: number
  cited: number
  omitted: number
  uncovered: number
  /** The omitted ones by their reason; reasons that do not occur are left out. */
  omittedAs: { [as in OmissionKind]?: number }
}

export interface RegisterCoverage {
  /** The file, as users see it. */
  path: string
  id: string
  title?: string
  text: SourceText['state']
  passages: PassageCoverage[]
  /** The kinds that occur, in the order of the format. */
  kinds: { kind: PassageKind; counts: Counts }[]
  total: Counts
}

/** What became of each passage of a register. `citations` are those of the whole strategy. */
export function coverageOf(register: KnownRegister, citations: readonly Citation[]): RegisterCoverage {
  const passages = [...register.passages.values()].map((known) => passageCoverage(known, citations))
  const kinds = passageKinds
    .map((kind) => ({ kind, counts: countsOf(passages.filter((passage) => passage.kind === kind)) }))
    .filter(({ counts }) => counts.passages > 0)
  const { title } = register.document.register
  return {
    path: register.document.source.path,
    id: register.id,
    ...(title === undefined ? {} : { title }),
    text: register.text.state,
    passages,
    kinds,
    total: countsOf(passages),
  }
}

function passageCoverage(known: KnownPassage, citations: readonly Citation[]): PassageCoverage {
  const { id, kind, passage } = known
  const citedBy = citations
    .filter((citation) => citation.passage === known)
    .map(({ holders, subject }) => ({ pointer: pointerOf(holders.at(-1)?.path ?? []), subject }))
  const { at = [], omitted } = passage
  const state = citedBy.length > 0 ? 'cited' : omitted === undefined ? 'uncovered' : 'omitted'
  return { id, kind, at, state, citedBy, ...(omitted === undefined ? {} : { omitted }) }
}

function countsOf(passages: readonly PassageCoverage[]): Counts {
  const inState = (state: PassageState): number => passages.filter((passage) => passage.state === state).length
  const omittedAs: Counts['omittedAs'] = {}
  for (const { state, omitted } of passages) {
    if (state === 'omitted' && omitted?.as !== undefined) omittedAs[omitted.as] = (omittedAs[omitted.as] ?? 0) + 1
  }
  return {
    passages: passages.length,
    cited: inState('cited'),
    omitted: inState('omitted'),
    uncovered: inState('uncovered'),
    omittedAs,
  }
}

/** The sum of counts. */
export function sumOf(all: readonly Counts[]): Counts {
  const sum: Counts = { passages: 0, cited: 0, omitted: 0, uncovered: 0, omittedAs: {} }
  for (const counts of all) {
    for (const key of ['passages', 'cited', 'omitted', 'uncovered'] as const) sum[key] += counts[key]
    for (const [as, n] of Object.entries(counts.omittedAs) as [OmissionKind, number][]) {
      sum.omittedAs[as] = (sum.omittedAs[as] ?? 0) + n
    }
  }
  return sum
}

/** What is wrong with the coverage of a register: uncovered, covered twice over, or covered in the wrong place. */
export function coverageFindings(
  document: StrategyDocument,
  register: KnownRegister,
  citations: readonly Citation[],
): Diagnostic[] {
  return [...register.passages.values()].flatMap((known) => {
    const citing = citations.filter((citation) => citation.passage === known)
    return [...passageFindings(known, citing), ...kindFindings(document, known, citing)]
  })
}

function passageFindings(known: KnownPassage, citing: readonly Citation[]): Diagnostic[] {
  const { id, kind, path, passage, register } = known
  const { omitted } = passage
  const file = register.document
  const data = { id, kind: `passageKind.${kind}` }
  const [first] = citing
  if (first === undefined && omitted === undefined) {
    const severity = isOwed(kind) ? 'error' : 'warning'
    return [findingAt(file, [...path, 'id'], { ruleId: 'trace/uncovered', messageId: 'uncovered', data, severity })]
  }
  const found: Diagnostic[] = []
  if (first !== undefined && omitted !== undefined) {
    const both = { ruleId: 'trace/cited-and-omitted', messageId: 'both', severity: 'warning' } as const
    found.push(findingAt(file, [...path, 'omitted'], { ...both, data: { id, by: first.subject } }))
  }
  const of = omitted?.of
  if (of !== undefined && (of === id || !register.passages.has(of))) {
    const unknown = { ruleId: 'trace/unknown-passage', messageId: of === id ? 'ofItself' : 'of' } as const
    found.push(findingAt(file, [...path, 'omitted', 'of'], { ...unknown, data: { id, of } }))
  }
  return found
}

function kindFindings(
  document: StrategyDocument,
  { id, kind }: KnownPassage,
  citing: readonly Citation[],
): Diagnostic[] {
  const [first] = citing
  if (first === undefined || citing.some((citation) => fitsKind(citation, kind))) return []
  const data = { id, kind: `passageKind.${kind}`, expected: `citedBy.${kind}` }
  const misplaced = { ruleId: 'trace/kind', messageId: 'kind', severity: 'warning' } as const
  return [findingAt(document, first.path, { ...misplaced, data })]
}
