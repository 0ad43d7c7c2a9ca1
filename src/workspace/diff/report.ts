import type { Diagnostic } from '#core/diagnostic'
import type { StrategyDocument } from '#core/document'
import { goalsOf } from '#core/goals'
import { type Locale, localeOf } from '#core/locale'
import { isOwnGoal } from '#core/smart'
import type { Source } from '#core/source'
import type { Change } from '#diff/change'
import { diffStrategies } from '#diff/diff'
import { strengths } from '#diff/strengths'
import { formatChange } from '#diff/words/messages'
import { parseStrategy } from '#document/parse'
import { messages } from '../messages.ts'
import { type ReportedDiagnostic, wordDiagnostics } from '../report.ts'

/** A change with its words: a clause without a full stop. */
export interface ReportedChange extends Change {
  message: string
}

/** One version of a document: its file, as users see it, and what is wrong with it. */
export interface DiffSide {
  path: string
  id: string | undefined
  title: string | undefined
  source: Source
  diagnostics: ReportedDiagnostic[]
}

/** What became of one document. A side is missing where the document was added or deleted. */
export interface DocumentDiff {
  before?: DiffSide
  after?: DiffSide
  locale: Locale
  /** False where the YAML of a side cannot be read: what is missing there may only be unread. */
  isCompared: boolean
  changes: ReportedChange[]
}

export interface DiffRun {
  /** What a comparison with git is held against: what was asked for, and the commit that was found. */
  base?: { ref: string; commit: string }
  documents: DocumentDiff[]
  /** How many documents are the same byte for byte, and were not read. */
  unchanged: number
}

/** Compares two versions of a document, or words that there is only one. `lang` is that of the configuration or command. */
export function compareSources(
  before: Source | undefined,
  after: Source | undefined,
  lang?: Locale,
): DocumentDiff {
  const old = before && parseStrategy(before)
  const now = after && parseStrategy(after)
  const locale = lang ?? localeOf((now ?? old)?.strategy.language)
  const isCompared = [old, now].every((document) => document === undefined || isReadable(document))
  const changes = isCompared ? changesOf(old, now) : []
  return {
    ...(old === undefined ? {} : { before: sideOf(old, locale) }),
    ...(now === undefined ? {} : { after: sideOf(now, locale) }),
    locale,
    isCompared,
    changes: changes.map((change) => ({ ...change, message: formatChange(change, locale, messages) })),
  }
}

function changesOf(old: StrategyDocument | undefined, now: StrategyDocument | undefined): Change[] {
  if (old !== undefined && now !== undefined) return diffStrategies(old, now)
  if (now !== undefined) return [wholeDocument('document/added', now)]
  return old === undefined ? [] : [wholeDocument('document/dropped', old)]
}

function wholeDocument(
  kind: 'document/added' | 'document/dropped',
  { strategy, source }: StrategyDocument,
): Change {
  const goals = goalsOf(strategy).filter(({ value }) => isOwnGoal(value)).length
  const start = { line: 1, column: 1, offset: 0 }
  const side = kind === 'document/added' ? 'after' : 'before'
  return {
    kind,
    strength: strengths[kind].strength,
    subject: {
      kind: 'strategy',
      ...(strategy.id === undefined ? {} : { id: strategy.id }),
      ...titled(strategy.title),
    },
    pointer: '',
    [side]: strategy.id ?? source.path,
    ranges: { [side]: { start, end: start } },
    data: { goals, ...(goals === 1 ? { as: 'one' } : {}) },
  }
}

function titled(title: string | undefined): { title?: string } {
  return title === undefined ? {} : { title }
}

function isReadable({ diagnostics }: StrategyDocument): boolean {
  return !diagnostics.some(({ ruleId, severity }) => severity === 'error' && ruleId.startsWith('yaml/'))
}

function sideOf(document: StrategyDocument, locale: Locale): DiffSide {
  const { source, strategy } = document
  return {
    path: source.path,
    id: strategy.id,
    title: strategy.title,
    source,
    diagnostics: wordDiagnostics(document, document.diagnostics.filter(hidesSomething), locale),
  }
}

/** What keeps a part of a document from being read; what is missing was never there. */
function hidesSomething({ ruleId, severity }: Diagnostic): boolean {
  return severity === 'error' && ruleId !== 'schema/missing'
}

/** The sums of a run. */
export interface DiffSummary {
  /** The documents that have changes, or could not be compared. */
  documents: number
  stronger: number
  weaker: number
  neutral: number
  /** The documents that could not be compared. */
  unreadable: number
}

/** Adds up a run. */
export function summarise({ documents }: DiffRun): DiffSummary {
  const sums = { documents: 0, stronger: 0, weaker: 0, neutral: 0, unreadable: 0 }
  for (const { changes, isCompared } of documents) {
    if (changes.length > 0 || !isCompared) sums.documents++
    if (!isCompared) sums.unreadable++
    for (const { strength } of changes) sums[strength]++
  }
  return sums
}
