import type { RootContent } from 'mdast'
import type { Action } from '#core/generated/strategy'
import { bullets, cell, h, type Inline, p, row, rowHeaderTable, strong } from '../nodes.ts'
import { timelineCharts } from '../strategy/actions/timeline.ts'
import { type Build, capital } from '../strategy/context/build.ts'
import { actionName, actor } from '../strategy/context/names.ts'
import { gapNote, spanText } from '../strategy/context/values.ts'
import type { Standing } from './standing.ts'
import { say } from './text.ts'

/** The states of actions in the order of the report: what is under way first. */
const states = ['ongoing', 'planned', 'completed', 'cancelled', undefined] as const

/** The actions that are late, all with dates on a line of time, and all by state. */
export function actionsPart(b: Build, standing: Standing): RootContent[] {
  if (standing.actions.length === 0) return []
  const title = h(2, b.anchors.heading(say(b, 'actions')), say(b, 'actions'))
  return [title, ...lateTable(b, standing), ...timelineCharts(b), stateList(b, standing)]
}

/** "handlinger i gang", with the number of actions in each state that any has. */
export function byState(b: Build, { actions }: Standing): { word: string; actions: Action[] }[] {
  return states.flatMap((state) => {
    const found = actions.map(({ action }) => action).filter(({ status }) => status === state)
    const word = state === undefined ? say(b, 'noState') : b.term(`action.${state}`)
    return found.length === 0 ? [] : [{ word, actions: found }]
  })
}

function stateList(b: Build, standing: Standing): RootContent {
  const items = byState(b, standing).map(({ word, actions }) => [
    p(strong(`${capital(word)} (${actions.length})`)),
    bullets(actions.map((action) => [p(actionName(action, b))])),
  ])
  return bullets(items)
}

function lateTable(b: Build, { actions }: Standing): RootContent[] {
  const late = actions.filter(({ timing }) => timing !== 'inTime')
  if (late.length === 0) return []
  const rows = late.map(({ action, timing }) => {
    const status = action.status === undefined ? say(b, 'noState') : b.term(`action.${action.status}`)
    const words = timing === 'late' ? say(b, 'isLate', { status }) : say(b, 'isNotBegun')
    const cells = row([actionName(action, b), '', spanText(b, action), ownerOf(b, action)])
    const sign = { ...cell(words), data: behind }
    return { ...cells, children: cells.children.map((item, i) => (i === 1 ? sign : item)) }
  })
  const head = [b.say('action'), say(b, 'state'), b.say('when'), b.say('owner')]
  return [rowHeaderTable(head, rows, { caption: say(b, 'late') })]
}

const behind = { className: ['state', 'state-behind'] }

function ownerOf(b: Build, { owner }: Action): Inline {
  if (owner === undefined) return b.say('notStated')
  return typeof owner === 'object' ? gapNote(b, owner) : actor(b, owner)
}
