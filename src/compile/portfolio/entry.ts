import { firstDay, lastDay } from '#core/dates'
import type { StrategyDocument } from '#core/document'
import type { Action, Goal, Strategy } from '#core/generated/strategy'
import { goalsOf } from '#core/goals'
import type { Locale } from '#core/locale'
import type { Score } from '#core/score'
import { type FieldState, isOwnGoal, type Letter, letters } from '#core/smart'
import type { SmartProfile } from '#core/smart-profiles'
import { cleanLine } from '../clean.ts'
import { plainField } from '../fields.ts'
import { type Build, createBuild, entry, filledWords, isFilled } from '../strategy/context/build.ts'
import { actionName, actorName, goalName, mark, themeName } from '../strategy/context/names.ts'
import { spanText } from '../strategy/context/values.ts'
import { reportMeta } from '../strategy/front/facts.ts'

/** A goal that a document sets itself, as it is shown among the goals of other documents. */
export interface PortfolioGoal {
  /** Its anchor in the document's own report. */
  anchor?: string | undefined
  /** The mark that readers know it by, such as M1. */
  mark?: string | undefined
  name: string
  /** What it says, whole. */
  statement: string
  level: NonNullable<Goal['level']>
  theme?: string | undefined
  /** The names of its target groups. */
  groups: string[]
  owner?: string | undefined
  /** The last day, `YYYY-MM-DD`. */
  deadline?: string | undefined
  states: Record<Letter, FieldState>
  /** The names of the indicators that it is measured by. */
  indicators: string[]
}

/** An action of a document, as it is shown among the actions of others. */
export interface PortfolioAction {
  anchor?: string | undefined
  name: string
  /** Its title and what it says of itself, whole. */
  text: string
  theme?: string | undefined
  owner?: string | undefined
  /** When it takes place, in words. */
  when?: string | undefined
  status?: Action['status']
}

/** What is shown of a document among others. Plain data, so that the document itself can be let go. */
export interface PortfolioEntry {
  /** What its reports are called, before the extension. */
  id: string
  /** The file, as users see it. */
  path: string
  title: string
  /** The language of the document: a tag such as `da`. */
  language: string
  publisher: string
  unit?: string | undefined
  kind?: Strategy['kind']
  status?: Strategy['status']
  /** The period in words. */
  period?: string | undefined
  /** The first and the last day of the period, `YYYY-MM-DD`. */
  start?: string | undefined
  end?: string | undefined
  /** The ids of the documents that it translates. */
  translates: string[]
  score: Score
  goals: PortfolioGoal[]
  actions: PortfolioAction[]
  /** How many goals of others it only cites. */
  cited: number
}

export interface EntryOptions {
  /** The day that the portfolio is made for, `YYYY-MM-DD`. */
  asOf: string
  score: Score
  /** The language of the portfolio. */
  locale: Locale
  /** What the letters of SMART ask. */
  profile?: SmartProfile
}

/** Takes of a document what a portfolio shows of it. */
export function portfolioEntry(document: StrategyDocument, options: EntryOptions): PortfolioEntry {
  const { strategy, source } = document
  const b = createBuild({ strategy, diagnostics: [], ...options })
  const { id, title, language, publisher, unit } = reportMeta(b, source.path)
  const themes = new Map(goalsOf(strategy).map(({ value, theme }) => [value, theme]))
  const own = b.goals.filter(isOwnGoal)
  return {
    id,
    path: source.path,
    title,
    language,
    publisher,
    unit,
    kind: strategy.kind,
    status: strategy.status,
    period: spanText(b, strategy.period),
    start: firstDay(strategy.period?.start),
    end: lastDay(strategy.period?.end),
    translates: (strategy.relations ?? []).flatMap(({ type, strategy: other }) =>
      type === 'translates' && typeof other === 'string' ? [other] : [],
    ),
    score: options.score,
    goals: own.map((goal) => goalEntry(b, goal, themes.get(goal))),
    actions: b.actions.map((action) => actionEntry(b, action)),
    cited: b.goals.length - own.length,
  }
}

function goalEntry(b: Build, goal: Goal, theme: Build['themes'][number] | undefined): PortfolioGoal {
  const { targetGroups, indicators } = b.strategy
  const targets = (goal.smart?.measurable?.targets ?? []).flatMap(({ indicator }) => indicator ?? [])
  return {
    anchor: goal.id === undefined ? undefined : b.anchors.to('goal', goal.id),
    mark: mark(goal.id),
    name: goalName(goal, b),
    statement: plainField(goal.statement),
    level: goal.level ?? 'goal',
    theme: theme === undefined || !isFilled(theme) ? undefined : themeName(theme, b),
    groups: filledWords(goal.smart?.specific?.groups).map((id) =>
      cleanLine(entry(targetGroups, id)?.name ?? id),
    ),
    owner: typeof goal.owner === 'string' ? actorName(b, goal.owner) : undefined,
    deadline: lastDay(goal.smart?.timeBound?.deadline),
    states: Object.fromEntries(letters.map((letter) => [letter, b.smart.stateOf(goal, letter)])) as Record<
      Letter,
      FieldState
    >,
    indicators: [...new Set(targets)].map((id) => cleanLine(entry(indicators, id)?.name ?? id)),
  }
}

function actionEntry(b: Build, action: Action): PortfolioAction {
  const home = b.homeOf(action)
  return {
    anchor: action.id === undefined ? undefined : b.anchors.to('action', action.id),
    name: actionName(action, b),
    text: [plainField(action.title), plainField(action.body)].filter(Boolean).join(' '),
    theme: home === undefined || !isFilled(home) ? undefined : themeName(home, b),
    owner: typeof action.owner === 'string' ? actorName(b, action.owner) : undefined,
    when: spanText(b, action),
    status: action.status,
  }
}
