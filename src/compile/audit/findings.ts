import type { RootContent } from 'mdast'
import { joinList } from '#core/locale'
import { pointerOf } from '#core/located'
import { cleanLine } from '../clean.ts'
import { type Block, bullets, h, type Inline, p, strong } from '../nodes.ts'
import { adviceThemes, otherAdvice } from '../words/audit.ts'
import type { Audit } from './context.ts'
import {
  type AuditFinding,
  byGroup,
  findingsWithin,
  type GatheredMessage,
  gathered,
  saidElsewhere,
} from './finding.ts'

/** What concerns no goal that the document sets, by what the advice is about. */
export function findingsPart(audit: Audit): RootContent[] {
  const { b, own, say, file } = audit
  const ofGoals = new Set(own.flatMap(({ path }) => findingsWithin(audit.findings, pointerOf(path))))
  const rest = audit.findings.filter((item) => !ofGoals.has(item) && !saidElsewhere.has(item.ruleId))
  const title = h(2, b.anchors.heading(say('findings')), say('findings'))
  if (rest.length === 0) return [title, p(say('noFindings'))]
  return [title, p(say('findingsHow', { file })), ...themesOf(audit, rest)]
}

function themesOf(audit: Audit, findings: readonly AuditFinding[]): RootContent[] {
  const { b } = audit
  const themes = new Map<string, AuditFinding[]>()
  const groups = byGroup(findings)
  for (const group of [...Object.keys(adviceThemes), ...groups.keys()]) {
    const wording = Object.hasOwn(adviceThemes, group) ? adviceThemes[group] : undefined
    const found = groups.get(group) ?? []
    groups.delete(group)
    const title = b.word(wording ?? otherAdvice)
    if (found.length > 0) themes.set(title, [...(themes.get(title) ?? []), ...found])
  }
  return [...themes].flatMap(([title, found]) => [
    h(3, b.anchors.heading(title), title),
    ...gathered(found).flatMap(({ help, messages }) => [
      p(strong(cleanLine(help))),
      bullets(
        messages.map((message) => [p(messageText(audit, message)), ...relatedList(audit, message.related)]),
      ),
    ]),
  ])
}

/** A finding about a goal, with what to do about it. */
export function findingItem(audit: Audit, { severity, message, help, line, related }: AuditFinding): Block[] {
  const text = messageText(audit, { severity, message, lines: [line], related })
  return [p(text, ' ', cleanLine(help)), ...relatedList(audit, related)]
}

/** "Advarsel, linje 12: …", with all lines where the same is said of several. */
function messageText(audit: Audit, { severity, message, lines }: GatheredMessage): Inline {
  const { say } = audit
  const place = linesText(audit, lines)
  const where = lines.length > 1 ? say('times', { count: lines.length, place }) : place
  return [strong(`${say(severity)}, ${where}:`), ` ${cleanLine(message)}`]
}

function relatedList(audit: Audit, related: AuditFinding['related']): Block[] {
  if (related.length === 0) return []
  return [
    bullets(related.map(({ message, line }) => [p(`${cleanLine(message)} (${linesText(audit, [line])})`)])),
  ]
}

function linesText({ b, say }: Audit, lines: readonly number[]): string {
  const different = [...new Set(lines)].map(String)
  if (different.length === 1) return say('line', { line: different[0] ?? '' })
  return say('lines', { lines: joinList(different, b.locale) })
}
