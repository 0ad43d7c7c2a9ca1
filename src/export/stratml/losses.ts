import type { Goal, Strategy } from '#core/generated/strategy'
import { goalsOf } from '#core/goals'
import { isOwnGoal } from '#core/smart'
import type { StratmlPart } from '#core/stratml'
import { type HeldFields, type Loss, lossesOf } from '../losses.ts'
import { planOf } from './plan.ts'

const inBoth: HeldFields = {
  strategy: [
    'format',
    'title',
    'subtitle',
    'publisher',
    'published',
    'period',
    'actors',
    'targetGroups',
    'vision',
    'mission',
    'values',
    'goals',
    'themes',
  ],
  publisher: ['name', 'unit', 'contact'],
  contact: ['phone', 'email', 'url'],
  period: ['start', 'end'],
  actor: ['name', 'description'],
  targetGroup: ['name', 'description'],
  guidingStatement: ['statement', 'body'],
  value: ['name', 'description'],
  theme: ['id', 'title', 'rationale', 'goals'],
  goal: ['id', 'level', 'title', 'statement', 'body', 'owner', 'supports', 'smart'],
  smart: ['specific'],
  specific: ['groups'],
}

const inPart2: HeldFields = {
  ...inBoth,
  strategy: [...(inBoth['strategy'] ?? []), 'id', 'indicators'],
  smart: ['specific', 'measurable'],
  measurable: ['targets', 'milestones'],
  target: ['indicator', 'value', 'min', 'max', 'change', 'date', 'dimension', 'interim'],
  change: ['percent', 'points', 'amount', 'since'],
  interimValue: ['value', 'date'],
  milestone: ['id', 'title', 'date'],
  indicator: ['name', 'definition', 'description', 'unit', 'scale', 'kind', 'baseline', 'measurements'],
  baseline: ['date', 'value', 'dimension'],
  measurement: ['date', 'value', 'dimension', 'status'],
}

/** What of a strategy a part of StratML cannot hold. */
export function stratmlLosses(strategy: Strategy, part: StratmlPart): Loss[] {
  const { goals } = planOf(strategy)
  const parents = new Map(
    goals.flatMap((goal) => goal.objectives.map((one) => [one.identifier, goal.identifier])),
  )
  const measured = new Set(
    goalsOf(strategy)
      .filter(({ value }) => isOwnGoal(value) && value.level !== 'goal')
      .flatMap(({ value }) => value.smart?.measurable?.targets ?? [])
      .map(({ indicator }) => indicator),
  )
  const held = part === 1 ? inBoth : inPart2
  return lossesOf(strategy, held, (field, map, path) => {
    switch (field) {
      case 'strategy.goals':
      case 'theme.goals':
        return (map['goals'] as Goal[]).every((goal) => !isOwnGoal(goal))
      case 'theme.title':
      case 'theme.rationale':
      case 'theme.id':
        return !goals.some(({ identifier }) => identifier === map['id'])
      case 'goal.owner':
        return typeof map['owner'] !== 'string'
      case 'goal.supports':
        return String(map['supports']) !== parents.get(String(map['id']))
      case 'goal.statement':
      case 'goal.id':
        return !isOwnGoal(map as Goal)
      case 'smart.measurable':
        return isOfGoal(strategy, path)
      case 'indicator.name':
      case 'indicator.baseline':
      case 'indicator.measurements':
        return !measured.has(String(path.at(-1)))
      case 'indicator.kind':
        return map['kind'] === 'context'
      default:
        return false
    }
  })
}

/** Whether the fields at a path are those of a goal that is a direction: StratML measures objectives only. */
function isOfGoal(strategy: Strategy, path: readonly (string | number)[]): boolean {
  const place = path.slice(0, -1).join('/')
  return goalsOf(strategy).some((goal) => goal.value.level === 'goal' && goal.path.join('/') === place)
}
