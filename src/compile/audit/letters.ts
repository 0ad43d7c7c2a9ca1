import type { RootContent } from 'mdast'
import { letters } from '#core/smart'
import { h, p, row, rowHeaderTable } from '../nodes.ts'
import { capital } from '../strategy/context/build.ts'
import { letterText, questionOf } from '../strategy/context/letters.ts'
import { smartMatrix } from '../strategy/goals/overview.ts'
import type { Audit } from './context.ts'

/** The points of each letter with the goals behind them, and which goal fills which letter. */
export function lettersPart(audit: Audit): RootContent[] {
  const { b, own, say, isWarned } = audit
  if (own.length === 0) return []
  const warned = own.flatMap(({ value }) =>
    letters.filter((letter) => b.smart.stateOf(value, letter) === 'filled' && isWarned(value, letter)),
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
  const rows = letters.map((letter) => {
    const states = own.map(({ value }) => b.smart.stateOf(value, letter))
    const count = (...wanted: readonly string[]): string =>
      String(states.filter((state) => wanted.includes(state)).length)
    const points = b.score.letters[letter]
    return row([
      letterText(b, letter),
      capital(questionOf(b, letter)),
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
