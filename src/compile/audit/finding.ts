import { compareText, type Severity } from '#core/diagnostic'

/** A finding about the document, in words. */
export interface AuditFinding {
  ruleId: string
  severity: Severity
  message: string
  /** One sentence on what to do. */
  help: string
  pointer: string
  /** The line of the document, from 1. */
  line: number
  /** Other places that explain the finding. */
  related: readonly { message: string; line: number }[]
}

/** A message, and all lines that it is about. */
export interface GatheredMessage {
  severity: Severity
  message: string
  lines: number[]
  related: AuditFinding['related']
}

/** One piece of advice, and everything that it is given for. */
export interface GatheredAdvice {
  help: string
  count: number
  messages: GatheredMessage[]
}

/** Rules whose findings the table of a goal's letters and the table of overdue gaps say already. */
export const saidElsewhere: ReadonlySet<string> = new Set(['smart/gaps', 'source/gap-overdue'])

const severities: readonly Severity[] = ['error', 'warning', 'info']

/** The findings about a place, or about something within it. */
export function findingsWithin(findings: readonly AuditFinding[], pointer: string): AuditFinding[] {
  return findings.filter((finding) => `${finding.pointer}/`.startsWith(`${pointer}/`))
}

/** Findings by the group of their rules: `smart` of `smart/gaps`. */
export function byGroup(findings: readonly AuditFinding[]): Map<string, AuditFinding[]> {
  const groups = new Map<string, AuditFinding[]>()
  for (const finding of findings) {
    const group = finding.ruleId.split('/')[0] ?? ''
    groups.set(group, [...(groups.get(group) ?? []), finding])
  }
  return groups
}

/**
 * Findings by what to do about them, and those of the same words as one with all lines. What is most severe comes first,
 * then what is given most often.
 */
export function gathered(findings: readonly AuditFinding[]): GatheredAdvice[] {
  const advice = new Map<string, AuditFinding[]>()
  for (const finding of findings) advice.set(finding.help, [...(advice.get(finding.help) ?? []), finding])
  return [...advice]
    .map(([help, found]) => ({ help, count: found.length, messages: messagesOf(found) }))
    .sort((a, z) => weightOf(a) - weightOf(z) || z.count - a.count || compareText(a.help, z.help))
}

function weightOf({ messages }: GatheredAdvice): number {
  return Math.min(...messages.map(({ severity }) => severities.indexOf(severity)))
}

function messagesOf(findings: readonly AuditFinding[]): GatheredMessage[] {
  const messages = new Map<string, GatheredMessage>()
  for (const { severity, message, line, related } of findings) {
    const known = messages.get(`${severity} ${message}`)
    if (known === undefined)
      messages.set(`${severity} ${message}`, { severity, message, lines: [line], related })
    else known.lines.push(line)
  }
  return [...messages.values()]
}
