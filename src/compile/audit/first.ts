import type { RootContent } from 'mdast'
import { isOverdue } from '#core/gaps'
import type { Goal } from '#core/generated/strategy'
import { h, type Inline, link, listItem, numbered, p, strong } from '../nodes.ts'
import { stepText } from '../strategy/context/letters.ts'
import { goalName, listed, mark } from '../strategy/context/names.ts'
import type { Audit } from './context.ts'
import { type Step, stepsOf } from './priorities.ts'

/** The steps that help most, in order. `planAnchor` leads to the table of all gaps. */
export function firstPart(audit: Audit, planAnchor: string): RootContent[] {
  const { b, own, say } = audit
  const goals = own.map(({ value }) => value)
  const steps = stepsOf(goals, b, audit.isWarned)
  const items = [
    ...overdueItem(audit),
    ...chooseItem(audit, steps.length),
    ...steps.map((step) => stepItem(audit, step)),
    ...ownerItem(audit),
    ...planItem(audit, planAnchor),
  ]
  const title = h(2, b.anchors.heading(say('first')), say('first'))
  if (items.length === 0) return own.length === 0 ? [] : [title, p(say('nothingFirst'))]
  return [
    title,
    ...(steps.length > 1 ? [p(say(goals.some(isObjective) ? 'firstHow' : 'firstHowGoals'))] : []),
    numbered(items.map((item) => listItem([p(item)]))),
  ]
}

function overdueItem({ b, gaps, say }: Audit): Inline[] {
  const passed = gaps.filter(({ gap }) => isOverdue(gap, b.asOf)).length
  return passed === 0 ? [] : [[strong(`${say('stepOverdue')}.`), ` ${say('passed', { count: passed })}`]]
}

/** Where no goal is one to follow up, all steps wait for the choice of some. */
function chooseItem({ own, say }: Audit, steps: number): Inline[] {
  if (steps === 0 || own.length < 2 || own.some(({ value }) => isObjective(value))) return []
  return [[strong(`${say('stepChoose')}.`), ` ${say('noObjectives', { goals: own.length })}`]]
}

function isObjective({ level }: Goal): boolean {
  return level === 'objective'
}

function stepItem(audit: Audit, { level, letter, goals, from, to }: Step): Inline {
  const { b, own, say } = audit
  const all = own.filter(({ value }) => (value.level ?? 'goal') === level).length
  const gain = say('gain', { letter, from, to })
  return [strong(`${stepText(b, letter)}:`), ' ', goalsText(audit, goals, all, level), `. ${gain}.`]
}

function ownerItem(audit: Audit): Inline[] {
  const { own, say } = audit
  const found = own.map(({ value }) => value).filter(({ owner }) => typeof owner !== 'string')
  if (found.length === 0) return []
  return [[strong(`${say('stepOwner')}:`), ' ', goalsText(audit, found, own.length, 'any'), '.']]
}

/** What cannot be filled at once needs somebody who does it, and a date. */
function planItem({ gaps, say }: Audit, planAnchor: string): Inline[] {
  if (gaps.every(({ gap }) => gap.owner !== undefined && gap.due !== undefined)) return []
  const [before = '', after = ''] = say('planBelow', { link: '\n' }).split('\n')
  return [
    [
      strong(`${say('stepPlan')}.`),
      ` ${before}`,
      link(`#${planAnchor}`, say('plan').toLowerCase()),
      `${after}.`,
    ],
  ]
}

/** "alle 6 konkrete mål", or "2 konkrete mål (M1 og M2)" with links where there are others. */
function goalsText(
  { b, say }: Audit,
  goals: readonly Goal[],
  all: number,
  noun: 'objective' | 'goal' | 'any',
): Inline {
  const count = goals.length
  if (count === all && count > 2) return say(`all.${noun}`, { count })
  const marks = goals.map((goal) => {
    const words = mark(goal.id) ?? goalName(goal, b)
    const anchor = goal.id === undefined ? undefined : b.anchors.to('goal', goal.id)
    return anchor === undefined ? words : link(`#${anchor}`, words)
  })
  return [`${say(`${count === 1 ? 'one' : 'many'}.${noun}`, { count })} (`, listed(b, marks), ')']
}
