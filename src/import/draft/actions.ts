import type { Action } from '#core/generated/strategy'
import { dateIn, deadlineIn } from '../recognise/facts/dates.ts'
import type { Finding } from '../recognise/passage.ts'
import { sentencesOf } from '../segment/text/sentences.ts'
import { actorId, type DraftContext, statementOf, tracesOf } from './context.ts'
import { inline, paragraph, tidy } from './write/markdown.ts'

/** Actions with those below them; ids are the prefix and a running number. */
export function actionsOf(findings: readonly Finding[], prefix: string, context: DraftContext): Action[] {
  const roots: Action[] = []
  const open: { action: Action; level: number }[] = []
  for (const finding of findings) {
    const level = finding.level ?? 1
    while ((open.at(-1)?.level ?? 0) >= level) open.pop()
    const above = open.at(-1)?.action
    const siblings = above === undefined ? roots : (above.actions ?? [])
    const stem = above?.id ?? prefix
    const action = actionOf(finding, context.newId(`${stem}.${siblings.length + 1}`, 'H1'), context)
    siblings.push(action)
    if (above !== undefined) above.actions = siblings
    open.push({ action, level })
  }
  return roots
}

/** The first sentence is the title; what follows it explains. */
function actionOf(finding: Finding, id: string, context: DraftContext): Action {
  const { lexicon, comments } = context
  const [first, ...rest] = sentencesOf(finding.stretch, lexicon)
  const title = first === undefined ? finding : { ...finding, stretch: first }
  const deadline =
    (finding.deadline === undefined ? undefined : dateIn(finding.deadline, lexicon)) ??
    deadlineIn(finding.stretch.text, lexicon)
  const traces = tracesOf([finding], context)
  const action: Action = {
    id,
    title: inline(
      statementOf(title)
        .replace(/(?<![\s:])[\s:]+$/u, '')
        .replace(/(?<=\p{L})\.$/u, ''),
    ),
    ...(rest.length === 0 ? {} : { body: paragraph(rest.map(({ text }) => tidy(text)).join(' ')) }),
    ...(finding.owner === undefined ? {} : { owner: actorId(finding.owner, 'other', traces, context) }),
    ...(finding.isPast === true ? {} : { status: finding.kind === 'initiative' ? 'ongoing' : 'planned' }),
    ...(deadline === undefined || finding.kind === 'initiative' ? {} : { end: deadline.date }),
    traces,
  }
  if (!finding.isSure) comments.set(action, `${lexicon.words.unsure}: ${finding.why ?? ''}`.trim())
  return action
}
