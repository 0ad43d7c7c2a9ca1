import type { Locale } from '#core/locale'
import { fill } from '#core/message'
import { subjectIn } from '#core/summary'
import type { ComparedFile } from '#workspace/check'
import { messages } from '#workspace/messages'
import type { ReportedDiagnostic } from '#workspace/report'

/** Findings by what they are about, such as "Mål M1", in the order in which each is first met. */
export function bySubject({ summary, locale, diagnostics }: ComparedFile): Map<string, ReportedDiagnostic[]> {
  const groups = new Map<string, ReportedDiagnostic[]>()
  for (const found of diagnostics) {
    const subject = subjectWords(subjectIn(summary, found.pointer), locale)
    const group = groups.get(subject)
    if (group === undefined) groups.set(subject, [found])
    else group.push(found)
  }
  return groups
}

/** `goal M1` as "Mål M1". */
export function subjectWords(subject: string, locale: Locale): string {
  return fill('{subject:subject}', { subject }, locale, messages)
}
