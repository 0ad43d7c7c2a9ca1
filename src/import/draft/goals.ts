import type { Goal, Measurable, Smart, Target } from '#core/generated/strategy'
import { dateIn, deadlineIn } from '../recognise/facts/dates.ts'
import { type FoundTarget, targetIn } from '../recognise/facts/target.ts'
import type { Finding } from '../recognise/passage.ts'
import { actorId, type DraftContext, statementOf, tracesOf } from './context.ts'
import { slugOf } from './write/ids.ts'
import { inline } from './write/markdown.ts'

/** A goal with all five letters, each filled from its own sentence or declared as a gap. */
export function goalOf(finding: Finding, id: string, context: DraftContext): Goal {
  const text = statementOf(finding)
  const { words } = context.lexicon
  const target = targetIn(text, context.lexicon)
  const beside = finding.deadline === undefined ? undefined : dateIn(finding.deadline, context.lexicon)
  const deadline = target?.deadline ?? deadlineIn(text, context.lexicon) ?? beside
  const traces = tracesOf([finding], context)
  const goal: Goal = {
    id,
    level: finding.isListed || (target !== undefined && deadline !== undefined) ? 'objective' : 'goal',
    statement: inline(text),
    ...(finding.setBy === undefined ? {} : { setBy: actorId(finding.setBy.name, 'state', traces, context) }),
    owner: gap(words.owner),
    smart: smartOf(text, target, deadline?.date, traces, context),
    traces,
  }
  if (!finding.isSure) context.comments.set(goal, `${words.unsure}: ${finding.why ?? ''}`.trim())
  return goal
}

function smartOf(
  text: string,
  target: FoundTarget | undefined,
  deadline: string | number | undefined,
  traces: string[],
  context: DraftContext,
): Smart {
  const { words } = context.lexicon
  return {
    specific: gap(words.specific),
    measurable: target === undefined ? gap(words.measurable) : measurableOf(text, target, traces, context),
    accepted: context.isAdopted ? { through: 'adoption' } : gap(words.accepted),
    realistic: gap(words.realistic),
    timeBound: deadline === undefined ? gap(words.timeBound) : { deadline, traces },
  }
}

function gap(words: string): { gap: string; kind: 'silent' } {
  return { gap: words, kind: 'silent' }
}

/** A number that the goal names becomes an indicator and a target; what the source does not say of it is a gap. */
function measurableOf(text: string, found: FoundTarget, traces: string[], context: DraftContext): Measurable {
  const { words } = context.lexicon
  const { value, min, max, change, since, unit, direction, deadline } = found
  const indicator = context.newId(slugOf(`${unit === '%' ? '' : unit} ${text}`), 'indikator')
  context.indicators[indicator] = {
    name: inline(shortened(text)),
    unit: unit === '%' ? context.lexicon.figures.percentUnit : unit,
    ...(direction === undefined ? {} : { direction }),
    baseline: { ...(since === undefined ? {} : { date: since }), ...gap(words.baseline) },
    traces,
  }
  context.comments.set(
    context.indicators[indicator] ?? {},
    `${words.unsure}: ${words.indicator.replace('{words}', () => found.words)}`,
  )
  const target: Target = {
    indicator,
    ...(change === undefined ? {} : { change: { ...change, ...(since === undefined ? {} : { since }) } }),
    ...(value === undefined ? {} : { value }),
    ...(min === undefined ? {} : { min }),
    ...(max === undefined ? {} : { max }),
    ...(deadline === undefined ? {} : { date: deadline.date }),
    printed: found.words,
    traces,
  }
  return deadline === undefined ? { targets: [target], ...gap(words.undated) } : { targets: [target] }
}

const longestName = 90

function shortened(text: string): string {
  const plain = text.replace(/[.]$/, '')
  if (plain.length <= longestName) return plain
  return `${plain.slice(0, longestName).replace(/\s\S*$/, '')} …`
}
