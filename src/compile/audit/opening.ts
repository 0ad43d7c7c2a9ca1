import type { RootContent } from 'mdast'
import type { Severity } from '#core/diagnostic'
import { isOverdue } from '#core/gaps'
import { joinList } from '#core/locale'
import { type Letter, letters } from '#core/smart'
import { h, p } from '../nodes.ts'
import { capital, filledWords } from '../strategy/context/build.ts'
import { questionOf } from '../strategy/context/letters.ts'
import { contentsText, scoreText } from '../strategy/goals/overview.ts'
import type { Audit } from './context.ts'

/** What the document does well and what is missing, in plain words. */
export function inShortPart(audit: Audit): RootContent[] {
  const { b, own } = audit
  const title = h(2, b.anchors.heading(audit.say('inShort')), audit.say('inShort'))
  if (own.length === 0) return [title, p(capital(b.say('noGoals'))), p(foundText(audit))]
  const contents = capital(
    b.say('contains', {
      parts: contentsText(
        b,
        own.map(({ value }) => value),
      ),
    }),
  )
  const [strengths, lacks] = [strengthsOf(audit), lacksOf(audit)]
  return [
    title,
    p(`${contents} ${scoreText(b)}`.trim()),
    ...(strengths.length > 0 ? [p(strengths.join(' '))] : []),
    ...(lacks.length > 0 ? [p(lacks.join(' '))] : []),
    p(foundText(audit)),
  ]
}

type Clarity = 'clear' | 'unclear' | 'mixed'

/** Whether all goals fill a letter, none has anything in it, or something in between. */
export function clarityOf(
  { b, own, isWarned }: Pick<Audit, 'b' | 'own' | 'isWarned'>,
  letter: Letter,
): Clarity {
  const states = own.map(({ value }) => {
    const state = b.smart.stateOf(value, letter)
    return state === 'filled' && isWarned(value, letter) ? 'partly' : state
  })
  if (states.every((state) => state === 'filled')) return 'clear'
  return states.every((state) => state === 'gap' || state === 'missing') ? 'unclear' : 'mixed'
}

/** "hvad der ændrer sig, for hvem og hvor, og hvornår målet skal være nået": the questions of the letters of one clarity. */
function questionsOf(audit: Audit, clarity: Clarity): string {
  const { b } = audit
  const found = letters.filter((letter) => clarityOf(audit, letter) === clarity)
  // The questions hold commas and "og" of their own, so that each is joined with one.
  const texts = found.map((letter) => questionOf(b, letter))
  return texts.length < 2
    ? texts.join('')
    : `${texts.slice(0, -1).join(', ')}, ${joiner(audit, clarity)} ${texts.at(-1)}`
}

function joiner({ b }: Audit, clarity: Clarity): string {
  if (clarity === 'unclear') return b.locale === 'da' ? 'eller' : 'or'
  return b.locale === 'da' ? 'og' : 'and'
}

function strengthsOf(audit: Audit): string[] {
  const { b, own, gaps, say } = audit
  const clear = questionsOf(audit, 'clear')
  const isSingle = own.length === 1
  const isOpen = own.every(({ value }) =>
    letters.every((letter) => b.smart.stateOf(value, letter) !== 'missing'),
  )
  const goalIds = new Set(b.goals.map(({ id }) => id))
  const linked = b.actions.filter(({ contributesTo }) =>
    filledWords(contributesTo).some((id) => goalIds.has(id)),
  ).length
  const isFull = letters.every((letter) => clarityOf(audit, letter) === 'clear')
  const questioned = say(isSingle ? 'clearInOne' : 'clearInAll', { goals: own.length, questions: clear })
  const full = say(isSingle ? 'allFilledInOne' : 'allFilled', { goals: own.length })
  const actions = b.actions.length
  return [
    isFull ? full : clear === '' ? '' : questioned,
    isOpen && gaps.length > 0 ? say('open', { gaps: gaps.length }) : '',
    linked === 0 ? '' : say(linked === actions ? 'linkedAll' : 'linkedActions', { linked, actions }),
  ].filter(Boolean)
}

function lacksOf(audit: Audit): string[] {
  const { own, say } = audit
  const isSingle = own.length === 1
  const [unclear, mixed] = [questionsOf(audit, 'unclear'), questionsOf(audit, 'mixed')]
  const withoutOwner = own.filter(({ value }) => typeof value.owner !== 'string').length
  const owners =
    withoutOwner === 0
      ? ''
      : withoutOwner < own.length
        ? say('someOwners', { count: withoutOwner, goals: own.length })
        : say(isSingle ? 'noOwnerInOne' : 'noOwners')
  return [
    unclear === '' ? '' : say(isSingle ? 'unclearInOne' : 'unclearInAll', { questions: unclear }),
    mixed === '' ? '' : say(isSingle ? 'mixedInOne' : 'mixed', { questions: mixed }),
    owners,
    ...plansOf(audit),
  ].filter(Boolean)
}

function plansOf({ b, gaps, say }: Audit): string[] {
  if (gaps.length === 0) return []
  const count = gaps.filter(({ gap }) => gap.owner !== undefined && gap.due !== undefined).length
  const passed = gaps.filter(({ gap }) => isOverdue(gap, b.asOf)).length
  return [
    count === 0 ? say('noPlans') : count < gaps.length ? say('somePlans', { count, gaps: gaps.length }) : '',
    passed === 0 ? '' : say('passed', { count: passed }),
  ]
}

function foundText({ b, findings, say }: Audit): string {
  const severities: readonly Severity[] = ['error', 'warning', 'info']
  const parts = severities.flatMap((severity) => {
    const n = findings.filter((finding) => finding.severity === severity).length
    return n === 0 ? [] : [say(`${n === 1 ? 'one' : 'many'}.${severity}`, { n })]
  })
  return parts.length === 0 ? say('foundNothing') : say('found', { parts: joinList(parts, b.locale) })
}
