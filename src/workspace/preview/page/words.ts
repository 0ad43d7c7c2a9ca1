import type { MessageData, Severity } from '#core/diagnostic'
import { joinList, type Locale } from '#core/locale'
import { fill, type Wording } from '#core/message'
import { messages } from '../../messages.ts'
import type { PreviewedDocument } from '../documents.ts'

/** The words of the preview's own pages. */
const words = {
  preview: { da: 'Forhåndsvisning', en: 'Preview' },
  allDocuments: { da: 'Alle dokumenter', en: 'All documents' },
  documents: { da: 'Dokumenter', en: 'Documents' },
  report: { da: 'Rapport: {title}', en: 'Report: {title}' },
  findings: { da: 'Fund', en: 'Findings' },
  show: { da: 'Vis', en: 'Show' },
  toggle: { da: 'Vis fund', en: 'Show findings' },
  wholeDocument: { da: 'Hele dokumentet', en: 'The whole document' },
  line: { da: 'linje {line:number}', en: 'line {line:number}' },
  lineOf: { da: '{path}, linje {line:number}', en: '{path}, line {line:number}' },
  relatedPlace: { da: '1 sted i filen', en: '1 place in the file' },
  relatedPlaces: { da: '{count:number} steder i filen', en: '{count:number} places in the file' },
  noFindings: { da: 'Der er ingen fund i dokumentet.', en: 'There are no findings in the document.' },
  broken: {
    da: 'Dokumentet kan ikke læses, som det er nu. Rapporten nedenfor er, fra før det gik galt.',
    en: 'The document cannot be read as it is now. The report below is from before it went wrong.',
  },
  neverRead: {
    da: 'Dokumentet kan ikke læses, så der er ingen rapport endnu. Ret fejlene, og gem filen.',
    en: 'The document cannot be read, so there is no report yet. Correct the errors and save the file.',
  },
  unread: { da: 'Kan ikke læses', en: 'Cannot be read' },
  problem: {
    da: 'Filerne kunne ikke læses igen, så siden viser dem, som de var: {problem}',
    en: 'The files could not be read again, so the page shows them as they were: {problem}',
  },
  stopped: {
    da: 'Forbindelsen er afbrudt. Siden følger ikke filen, før stratlint preview kører igen.',
    en: 'The connection is lost. The page does not follow the file until stratlint preview runs again.',
  },
  missing: { da: 'Siden findes ikke', en: 'There is no such page' },
  missingWhy: {
    da: 'Dokumentet er flyttet eller slettet, eller adressen er skrevet forkert.',
    en: 'The document has been moved or deleted, or the address is misspelt.',
  },
  score: { da: 'SMART {smart:number} af 100', en: 'SMART {smart:number} of 100' },
  status: { da: '{counts}. {score}', en: '{counts}. {score}' },
  unreadStatus: { da: 'Kan ikke læses. {counts}. {score}', en: 'Cannot be read. {counts}. {score}' },
  noScore: { da: 'Ingen mål kan læses', en: 'No goal can be read' },
  mark: { da: '{counts}: vis i panelet', en: '{counts}: show in the panel' },
} satisfies Record<string, Wording>

const severities: Record<Severity, { one: Wording; many: Wording }> = {
  error: { one: { da: 'fejl', en: 'error' }, many: { da: 'fejl', en: 'errors' } },
  warning: { one: { da: 'advarsel', en: 'warning' }, many: { da: 'advarsler', en: 'warnings' } },
  info: { one: { da: 'bemærkning', en: 'note' }, many: { da: 'bemærkninger', en: 'notes' } },
}

/** From the worst. */
export const severityOrder: readonly Severity[] = ['error', 'warning', 'info']

/** A sentence or word in a language, its placeholders filled. */
export function say(name: keyof typeof words, locale: Locale, data: MessageData = {}): string {
  return fill(words[name][locale], data, locale, messages)
}

/** `goal M3` as "Mål M3". */
export function saySubject(subject: string, locale: Locale): string {
  return fill('{subject:subject}', { subject }, locale, messages)
}

/** The name of a severity, with a capital letter. */
export function saySeverity(severity: Severity, locale: Locale, number: 'one' | 'many'): string {
  const word = severities[severity][number][locale]
  return word.charAt(0).toUpperCase() + word.slice(1)
}

/** "2 fejl, 1 advarsel og 4 bemærkninger"; severities without findings are left out, errors only where asked. */
export function sayCounts(
  found: readonly { severity: Severity }[],
  locale: Locale,
  alwaysErrors = false,
): string {
  const parts = severityOrder.flatMap((severity) => {
    const count = found.filter((finding) => finding.severity === severity).length
    if (count === 0 && !(alwaysErrors && severity === 'error')) return []
    return [`${count} ${severities[severity][count === 1 ? 'one' : 'many'][locale]}`]
  })
  return joinList(parts, locale)
}

/** "2 fejl og 1 advarsel. SMART 74 af 100". */
export function sayStatus({ checked, isWhole }: PreviewedDocument, locale: Locale): string {
  const { smart } = checked.score
  return say(isWhole ? 'status' : 'unreadStatus', locale, {
    counts: sayCounts(checked.diagnostics, locale, true),
    score: smart === null ? say('noScore', locale) : say('score', locale, { smart }),
  })
}
