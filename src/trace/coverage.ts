import type { Omitted } from '#core/generated/register'
import { pointerOf } from '#core/located'
import { fieldOf } from '#document/shape'
import type { Citation } from './citations.ts'
import { type PassageKind, passageKinds } from './kinds.ts'
import type { KnownPassage, KnownRegister, SourceText } from './registers.ts'

export type OmissionKind = NonNullable<Omitted['as']>

/** The reasons for an omission in the order of the format. */
export const omissionKinds = (fieldOf('omitted', 'as')?.values ?? []) as readonly OmissionKind[]

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
  /** The omitted ones by their reason in the order of the format; reasons that do not occur are left out. */
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

/** The citations of each passage that is cited. */
export type CitationsByPassage = ReadonlyMap<KnownPassage, readonly Citation[]>

/** Citations by the passage that they name, in the order of the document. */
export function byPassage(citations: readonly Citation[]): CitationsByPassage {
  const map = new Map<KnownPassage, Citation[]>()
  for (const citation of citations) {
    if (citation.passage === undefined) continue
    const known = map.get(citation.passage)
    if (known === undefined) map.set(citation.passage, [citation])
    else known.push(citation)
  }
  return map
}

/** What became of each passage of a register. */
export function coverageOf(register: KnownRegister, citations: CitationsByPassage): RegisterCoverage {
  const passages = [...register.passages.values()].map((known) =>
    passageCoverage(known, citations.get(known) ?? []),
  )
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

function passageCoverage({ id, kind, passage }: KnownPassage, citing: readonly Citation[]): PassageCoverage {
  const citedBy = citing.map(({ holders, subject }) => ({
    pointer: pointerOf(holders.at(-1)?.path ?? []),
    subject,
  }))
  const { at = [], omitted } = passage
  const state = citedBy.length > 0 ? 'cited' : omitted === undefined ? 'uncovered' : 'omitted'
  return { id, kind, at, state, citedBy, ...(omitted === undefined ? {} : { omitted }) }
}

function countsOf(passages: readonly PassageCoverage[]): Counts {
  const inState = (state: PassageState): number =>
    passages.filter((passage) => passage.state === state).length
  const omittedAs: Counts['omittedAs'] = {}
  for (const as of omissionKinds) {
    const n = passages.filter(({ state, omitted }) => state === 'omitted' && omitted?.as === as).length
    if (n > 0) omittedAs[as] = n
  }
  return {
    passages: passages.length,
    cited: inState('cited'),
    omitted: inState('omitted'),
    uncovered: inState('uncovered'),
    omittedAs,
  }
}
