import type { RootContent } from 'mdast'
import { fieldState, letterOf, smartFields } from '#core/smart'
import { h, p, row, rowHeaderTable } from '../nodes.ts'
import { capital } from '../strategy/context/build.ts'
import { questions, smartMatrix } from '../strategy/goals/overview.ts'
import { letterText } from '../strategy/goals/smart.ts'
import type { Audit } from './context.ts'

/** The points of each letter with the goals behind them, and which goal fills which letter. */
export function lettersPart(audit: Audit): RootContent[] {
  const { b, own, say, isWarned } = audit
  if (own.length === 0) return []
  const warned = own.flatMap(({ value }) =>
    smartFields.filter((field) => fieldState(value, field) === 'filled' && isWarned(value, field)),
  ).length
  const listed = own.map(({ value }) => value).filter(({ id }) => id !== undefined)
  return [
    h(2, b.anchors.heading(say('letters')), say('letters')),
    p(say('lettersMean')),
    lettersTable(audit),
    ...(warned > 0 ? [p(say('lettersWarned', { n: warned }))] : []),
    ...(listed.length > 0 ? [smartMatrix(b, listed)] : []),
  ]
}

function lettersTable({ b, own, say }: Audit): RootContent {
  const rows = smartFields.map((field) => {
    const states = own.map(({ value }) => fieldState(value, field))
    const count = (...wanted: readonly string[]): string =>
      String(states.filter((state) => wanted.includes(state)).length)
    const points = b.score.letters[letterOf[field]]
    return row([
      letterText(b, field),
      capital(b.say(questions[field])),
      count('filled'),
      count('partly'),
      count('gap', 'missing'),
      points === null ? '' : String(points),
    ])
  })
  const head = [
    b.say('letter'),
    b.say('question'),
    say('filled'),
    say('partly'),
    say('missing'),
    b.say('points'),
  ]
  return rowHeaderTable(head, rows, {
    caption: b.say('lettersCaption'),
    align: ['left', 'left', 'right', 'right', 'right', 'right'],
  })
}
