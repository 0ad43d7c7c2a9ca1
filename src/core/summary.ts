import type { Goal, Indicator, Relation, Strategy } from './generated/strategy.ts'
import type { Range } from './source.ts'

/** A place in a document, as a finding needs it: the pointer of a node and where it stands. */
export interface SummaryPlace {
  pointer: string
  range: Range
}

/** A comment that silences rules on some lines. */
export interface Suppression {
  range: Range
  /** The first and last line whose diagnostics it silences, from 1. */
  firstLine: number
  lastLine: number
  /** The rules that it names; `used` where it has silenced a finding of that name. */
  rules: { name: string; range: Range; used: boolean }[]
  reason: string
}

/** An actor of a document. `name` is missing where the document does not say who the id stands for. */
export interface OwnerSummary {
  id: string
  name?: string | undefined
}

/** A value to reach, also one on the way. `date` is the last day by which it counts, `YYYY-MM-DD`. */
export interface TargetSummary {
  /** The id of the indicator in the document. */
  indicator: string
  value?: number | string | undefined
  min?: number | undefined
  max?: number | undefined
  change?: { percent?: number; points?: number; amount?: number; since?: string | number } | undefined
  date?: string | undefined
  dimension?: { [id: string]: string } | undefined
  place: SummaryPlace
}

export interface GoalSummary {
  id?: string | undefined
  level?: Goal['level'] | undefined
  status?: Goal['status'] | undefined
  /** False where the document only cites a goal that somebody else has set. */
  isOwn: boolean
  statement?: string | undefined
  owner?: OwnerSummary | undefined
  /** The goals that it supports: ids of the document, or `strategy#goal` for those of another. */
  supports: { id: string; place: SummaryPlace }[]
  /** The names of the target groups. */
  groups: string[]
  /** The last day, `YYYY-MM-DD`. */
  deadline?: string | undefined
  targets: TargetSummary[]
  /** Of its id, whether it has one or not. */
  place: SummaryPlace
  statementPlace?: SummaryPlace | undefined
  deadlinePlace?: SummaryPlace | undefined
}

export interface BaselineSummary {
  value: number | string
  /** The last day of the date, `YYYY-MM-DD`. */
  date?: string | undefined
  dimension?: { [id: string]: string } | undefined
  place: SummaryPlace
}

export interface IndicatorSummary {
  id: string
  name?: string | undefined
  definition?: string | undefined
  unit?: string | undefined
  scale?: string[] | undefined
  direction?: Indicator['direction'] | undefined
  owner?: OwnerSummary | undefined
  baselines: BaselineSummary[]
}

/** A relation to a document that is written in this format too. */
export interface RelationSummary {
  type?: Relation['type'] | undefined
  /** The id of the other document. */
  strategy: string
  place: SummaryPlace
}

/**
 * What is known of a document when documents are compared: plain JSON, with strings of its own, so that the text and the
 * tree of the document can be let go. Rules that compare documents, results that are joined, and a cache see nothing else.
 */
export interface Summary {
  /** The file, as users see it. */
  path: string
  /** False where a part of the file could not be read: what the summary lacks may be there. */
  isWhole: boolean
  id?: string | undefined
  title?: string | undefined
  kind?: Strategy['kind'] | undefined
  status?: Strategy['status'] | undefined
  language?: string | undefined
  /** The name of the publisher. */
  publisher?: string | undefined
  /** The first and the last day that the document applies to, `YYYY-MM-DD`. */
  period: { start?: string | undefined; end?: string | undefined }
  goals: GoalSummary[]
  indicators: IndicatorSummary[]
  /** The actors that own goals, in the order of the document. */
  owners: (OwnerSummary & { place: SummaryPlace })[]
  relations: RelationSummary[]
  suppressions: Suppression[]
  /** Where the document's own fields stand; the id's is the beginning of the document where it has none. */
  places: {
    id: SummaryPlace
    status?: SummaryPlace | undefined
    end?: SummaryPlace | undefined
  }
}

/**
 * What a place of a summary belongs to, as `shape id` of the nearest thing that has an id (`goal M3`), else the part of the
 * document (`strategy.period`), else `strategy`.
 */
export function subjectIn(summary: Summary, pointer: string): string {
  const goal = summary.goals.find(({ place }) => pointer.startsWith(place.pointer.replace(/id$/, '')))
  if (goal?.id !== undefined) return `goal ${goal.id}`
  const [, part = '', id, ...rest] = pointer.split('/')
  if (part === 'indicators' && rest.length > 0) return `indicator ${id}`
  if (part === 'actors' && rest.length > 0) return `actor ${id}`
  return id === undefined ? 'strategy' : `strategy.${part}`
}
