import type { MessageData, Severity } from '#core/diagnostic'
import { formatNumber, type Locale } from '#core/locale'
import { fill, type Wording } from '#core/message'
import { messages } from '../messages.ts'

/** The words of a check's findings in outputs that are read as pages. */
const findingWords = {
  title: { da: 'Gennemgang af strategier', en: 'Check of strategies' },
  smartScore: { da: 'SMART {score} af 100', en: 'SMART {score} of 100' },
  document: { da: 'Dokument', en: 'Document' },
  file: { da: 'Fil', en: 'File' },
  goals: { da: 'Mål', en: 'Goals' },
  gaps: { da: 'Mangler', en: 'Gaps' },
  errors: { da: 'Fejl', en: 'Errors' },
  warnings: { da: 'Advarsler', en: 'Warnings' },
  infos: { da: 'Bemærkninger', en: 'Notes' },
  error: { da: 'Fejl', en: 'Error' },
  warning: { da: 'Advarsel', en: 'Warning' },
  info: { da: 'Bemærkning', en: 'Note' },
  subject: { da: 'Om', en: 'About' },
  severity: { da: 'Type', en: 'Type' },
  line: { da: 'Linje', en: 'Line' },
  finding: { da: 'Fund', en: 'Finding' },
  rule: { da: 'Regel', en: 'Rule' },
  inLine: { da: '{severity}, linje {line}:', en: '{severity}, line {line}:' },
  none: { da: 'Ingen fund.', en: 'No findings.' },
  scores: { da: 'Point for hvert dokument', en: 'Score of each document' },
  suppressed: {
    da: 'Slået fra eller ladt ligge, og ikke vist: {count}',
    en: 'Silenced or left alone, and not shown: {count}',
  },
  moreFindings: {
    da: 'Fund, som der ikke er plads til her: {count}. Se dem alle: stratlint check',
    en: 'Findings that there is no room for here: {count}. See them all: stratlint check',
  },
  moreDocuments: {
    da: 'Dokumenter, som der ikke er plads til i tabellen: {count}',
    en: 'Documents that there is no room for in the table: {count}',
  },
} satisfies { [name: string]: Wording }

type FindingWord = keyof typeof findingWords

/** A phrase in a language, its placeholders filled. */
export function say(name: FindingWord, locale: Locale, data: MessageData = {}): string {
  return fill(findingWords[name][locale], data, locale, messages)
}

/** How many findings of each severity there are, and how many gaps, in one line. */
export function sayCounts(
  { errors, warnings, infos, gaps }: { errors: number; warnings: number; infos: number; gaps: number },
  locale: Locale,
): string {
  const counts: [FindingWord, number][] = [
    ['errors', errors],
    ['warnings', warnings],
    ['infos', infos],
    ['gaps', gaps],
  ]
  return counts.map(([name, n]) => `${say(name, locale)}: ${formatNumber(n, locale)}`).join(' · ')
}

/** The name of a severity at the beginning of a sentence. */
export function saySeverity(severity: Severity, locale: Locale): string {
  return say(severity, locale)
}
