import { createHash } from 'node:crypto'
import type { Diagnostic, RelatedPlace } from '#core/diagnostic'
import type { Locale } from '#core/locale'
import { type LocatedNode, pathOf } from '#core/located'
import { formatHelp, formatMessage, type MessageTable } from '#core/message'
import { type Summary, subjectIn } from '#core/summary'
import type { Format } from '#document/shape'
import { subjectOf } from '#document/subject'
import type { Rule } from '#lint/rule'
import { messages, messagesWith } from './messages.ts'

/** A diagnostic with its words, as every output shows it. */
export interface ReportedDiagnostic extends Omit<Diagnostic, 'related'> {
  message: string
  /** One sentence on what to do. */
  help: string
  /** The page that explains the rule. */
  url: string
  /** The same for the same finding about the same thing, wherever its line has moved. */
  fingerprint: string
  related?: ReportedPlace[]
}

export interface ReportedPlace extends RelatedPlace {
  message: string
}

/** Where a rule is explained. */
export function pageOf(ruleId: string): string {
  return `https://stratlint.dk/rules/${ruleId}`
}

/** Words the diagnostics of one file in a language; `pluginRules` are those that bring words of their own. */
export function wordDiagnostics(
  { root, format = 'strategy' }: { root: LocatedNode; format?: Format },
  diagnostics: readonly Diagnostic[],
  locale: Locale,
  pluginRules: readonly Rule[] = [],
): ReportedDiagnostic[] {
  const table = messagesWith(pluginRules)
  return word(diagnostics, locale, table, (pointer) => subjectOf({ root, format }, pathOf(pointer)))
}

/** Words findings in a document of which the summary is at hand. */
export function wordFindings(
  summary: Summary,
  diagnostics: readonly Diagnostic[],
  locale: Locale,
): ReportedDiagnostic[] {
  return word(diagnostics, locale, messages, (pointer) => subjectIn(summary, pointer))
}

function word(
  diagnostics: readonly Diagnostic[],
  locale: Locale,
  table: MessageTable,
  subjectAt: (pointer: string) => string,
): ReportedDiagnostic[] {
  const counts = new Map<string, number>()
  return diagnostics.map(({ related, ...found }) => {
    const identity = `${found.ruleId} ${found.messageId} ${subjectAt(found.pointer)}`
    const nth = (counts.get(identity) ?? 0) + 1
    counts.set(identity, nth)
    let fingerprint: string | undefined
    return {
      ...found,
      message: formatMessage(found, locale, table),
      help: formatHelp(found, locale, table),
      url: pageOf(found.ruleId),
      // Few outputs show it, and what makes it takes long to load.
      get fingerprint() {
        fingerprint ??= createHash('sha256').update(`${identity} ${nth}`).digest('hex').slice(0, 16)
        return fingerprint
      },
      ...(related === undefined
        ? {}
        : { related: related.map((place) => wordPlace(found.ruleId, place, locale, table)) }),
    }
  })
}

function wordPlace(ruleId: string, place: RelatedPlace, locale: Locale, table: MessageTable): ReportedPlace {
  return { ...place, message: formatMessage({ ruleId, ...place }, locale, table) }
}
