import type { RootContent } from 'mdast'
import type { Goal } from '#core/generated/strategy'
import { joinList } from '#core/locale'
import { isOwnGoal, letters } from '#core/smart'
import { h, joined, link, p, row, rowHeaderTable } from '../../nodes.ts'
import type { MatrixNode, MatrixState } from '../../tree.ts'
import { type Build, capital, counted, type Label } from '../context/build.ts'
import { allMet, letterText, letterWord, questionOf } from '../context/letters.ts'
import { goalName } from '../context/names.ts'

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
  return [
    title,
    contents,
    p(`${b.say('smartMeans', { words: allMet(b) })} ${b.say(levelsOf(own))}`),
    p(joined(' ', [scoreText(b), gapText(b, own.length * letters.length)])),
    ...cited,
    lettersTable(b),
  ]
}

function levelsOf(own: readonly Goal[]): Label {
  const objectives = own.filter(({ level }) => level === 'objective').length
  if (objectives === 0) return 'onlyGoals'
  return objectives === own.length ? 'onlyObjectives' : 'bothLevels'
}

/** The score of the goals, or nothing where there is none. */
export function scoreText(b: Build): string {
  return b.score.smart === null ? '' : `${b.say('scoreIs', { score: b.score.smart })} ${b.say('scoreHow')}`
}

function gapText(b: Build, fields: number): string {
  const { gaps } = b.score
  if (gaps === 0) return b.say('noGaps')
  return b.say(gaps === fields ? 'gapsEverywhere' : 'gapsAre', { gaps, fields })
}

/** "4 temaer, 9 mål (heraf 6 konkrete mål) og 12 handlinger". */
export function contentsText(b: Build, own: readonly Goal[]): string {
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
  const rows = letters.map((letter) => {
    const points = b.score.letters[letter]
    return row([letterText(b, letter), capital(questionOf(b, letter)), points === null ? '' : String(points)])
  })
  const head = [b.say('letter'), b.say('question'), b.say('points')]
  return rowHeaderTable(head, rows, { caption: b.say('lettersCaption'), align: ['left', 'left', 'right'] })
}

/** Which goal fills which letter, where there are several goals. */
export function goalOverview(b: Build): RootContent[] {
  const listed = b.goals.filter(({ id }) => id !== undefined)
  if (listed.length < 2) return []
  return [h(2, b.anchors.heading(b.say('goalOverview')), b.say('goalOverview')), smartMatrix(b, listed)]
}

/** Goals and their letters, with links to the goals, which have ids. */
export function smartMatrix(b: Build, listed: readonly Goal[]): MatrixNode {
  const columns = letters.map((letter) => ({ letter, word: letterWord(b, letter) }))
  const rows = listed.map((goal) => ({
    label: isOwnGoal(goal) ? goalName(goal, b) : `${goalName(goal, b)} (${b.say('setByOthers')})`,
    href: `#${b.anchors.to('goal', goal.id ?? '') ?? ''}`,
    states: letters.map((letter): MatrixState => (isOwnGoal(goal) ? b.smart.stateOf(goal, letter) : 'none')),
  }))
  const head = [b.say('goal'), ...letters.map((letter) => letterText(b, letter))]
  const tableRows = rows.map(({ label, href, states }) =>
    row([link(href, label), ...states.map((state) => b.term(`state.${state}`))]),
  )
  return {
    type: 'matrix',
    id: b.anchors.heading('smart-matrix'),
    title: b.say('matrixTitle'),
    columns,
    rows,
    children: [rowHeaderTable(head, tableRows)],
  }
}
