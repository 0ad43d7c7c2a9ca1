import type { RootContent } from 'mdast'
import type { Goal } from '#core/generated/strategy'
import { joinList } from '#core/locale'
import { fieldState, isOwnGoal, letterOf, profiles, type SmartField, smartFields } from '#core/smart'
import { h, link, p, row, rowHeaderTable } from '../../nodes.ts'
import type { MatrixNode, MatrixState } from '../../tree.ts'
import { type Build, capital, counted, type Label } from '../build.ts'
import { goalName } from '../names.ts'
import { letterText } from './smart.ts'

const questions: Record<SmartField, Label> = {
  specific: 'askSpecific',
  measurable: 'askMeasurable',
  accepted: 'askAccepted',
  realistic: 'askRealistic',
  timeBound: 'askTimeBound',
}

/** What the reader should know about the goals before reading them: how many, how complete, and what SMART asks. */
export function goalsInShort(b: Build): RootContent[] {
  const own = b.goals.filter(isOwnGoal)
  const title = h(2, b.anchors.heading(b.say('goalsInShort')), b.say('goalsInShort'))
  if (b.goals.length === 0) return [title, p(capital(b.say('noGoals')))]
  const contents = p(capital(b.say('contains', { parts: contentsText(b, own) })))
  const citedCount = b.goals.length - own.length
  const cited =
    citedCount === 0 ? [] : [p(capital(b.say('cited', { parts: counted(b, citedCount, 'cited') })))]
  if (own.length === 0) return [title, contents, ...cited]
  const gaps = b.score.gaps
  const fields = own.length * smartFields.length
  return [
    title,
    contents,
    p(b.say('smartMeans')),
    p(
      b.score.smart === null ? '' : `${b.say('scoreIs', { score: b.score.smart })} ${b.say('scoreHow')} `,
      gaps === 0 ? b.say('noGaps') : b.say('gapsAre', { gaps, fields }),
    ),
    ...cited,
    lettersTable(b),
  ]
}

/** "4 temaer, 9 mål (heraf 6 konkrete mål) og 12 handlinger". */
function contentsText(b: Build, own: readonly Goal[]): string {
  const objectives = own.filter(({ level }) => level === 'objective').length
  const ofThem = objectives === 0 ? '' : b.say('ofThem', { parts: counted(b, objectives, 'objective') })
  const parts = [
    b.themes.length > 0 ? counted(b, b.themes.length, 'theme') : '',
    own.length > 0 ? counted(b, own.length, 'goal') + ofThem : '',
    b.actions.length > 0 ? counted(b, b.actions.length, 'action') : '',
  ]
  return joinList(parts.filter(Boolean), b.locale)
}

function lettersTable(b: Build): RootContent {
  const rows = smartFields.map((field) => {
    const points = b.score.letters[letterOf[field]]
    return row([
      letterText(b, field),
      capital(b.say(questions[field])),
      points === null ? '' : String(points),
    ])
  })
  const head = [b.say('letter'), b.say('question'), b.say('points')]
  return rowHeaderTable(head, rows, { caption: b.say('lettersCaption'), align: ['left', 'left', 'right'] })
}

/** Which goal fills which letter, with links to the goals. */
export function goalOverview(b: Build): RootContent[] {
  const listed = b.goals.filter(({ id }) => id !== undefined)
  if (listed.length < 2) return []
  const columns = smartFields.map((field) => ({
    letter: letterOf[field],
    word: profiles.accepteret[field][b.locale],
  }))
  const rows = listed.map((goal) => ({
    label: isOwnGoal(goal) ? goalName(goal, b) : `${goalName(goal, b)} (${b.say('setByOthers')})`,
    href: `#${b.anchors.to('goal', goal.id ?? '') ?? ''}`,
    states: smartFields.map((field): MatrixState => (isOwnGoal(goal) ? fieldState(goal, field) : 'none')),
  }))
  const head = [b.say('goal'), ...smartFields.map((field) => letterText(b, field))]
  const tableRows = rows.map(({ label, href, states }) =>
    row([link(href, label), ...states.map((state) => b.term(`state.${state}`))]),
  )
  const matrix: MatrixNode = {
    type: 'matrix',
    id: b.anchors.heading('smart-matrix'),
    title: b.say('matrixTitle'),
    columns,
    rows,
    children: [rowHeaderTable(head, tableRows)],
  }
  return [h(2, b.anchors.heading(b.say('goalOverview')), b.say('goalOverview')), matrix]
}
