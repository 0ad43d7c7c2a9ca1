import type { BlockContent, List, ListItem, RootContent, TableRow } from 'mdast'
import type { Action } from '#core/generated/strategy'
import { cleanLine } from '../../clean.ts'
import {
  capitalised,
  compactTable,
  h,
  type Inline,
  inline,
  joined,
  listItem,
  marked,
  p,
  row,
  strong,
  withoutStrong,
} from '../../nodes.ts'
import { type Build, filled, filledWords } from '../context/build.ts'
import { actor, aim, listedIds, mark, reference, setter } from '../context/names.ts'
import { frequencyText, gapNote, labelled, spanText } from '../context/values.ts'

/** A run of actions with their heading: as a table, or as a list where they say more than a table can hold. */
export function actionPart(
  b: Build,
  actions: readonly Action[] | undefined,
  title: string,
  depth: number,
): RootContent[] {
  const items = filled(actions)
  if (items.length === 0) return []
  const content = needsRoom(items) ? [actionList(b, items, depth)] : [actionTable(b, items)]
  return [h(depth, b.anchors.heading(title), title), ...content]
}

/** Whether any action has running text, which stands best beside the action itself. */
function needsRoom(actions: readonly Action[]): boolean {
  return actions.some((action) => action.body !== undefined || needsRoom(filled(action.actions)))
}

function actionTable(b: Build, actions: readonly Action[]): RootContent {
  const head = [
    b.say('action'),
    b.say('owner'),
    b.say('when'),
    b.say('status'),
    b.say('supports'),
    b.say('sources'),
  ]
  return compactTable(head, actionRows(b, actions))
}

/** A row for each action, followed by those of the actions under it, which say what they are part of. */
function actionRows(b: Build, actions: readonly Action[], parent?: Action): TableRow[] {
  return actions.flatMap((action) => {
    const within =
      parent === undefined ? undefined : ` (${b.say('partOfAction', { id: nameOfParent(b, parent) })})`
    const cells = [
      [joined(' ', [mark(action.id), titleOf(b, action)]), within],
      ownerText(b, action),
      whenText(b, action),
      statusText(b, action),
      aimsOf(b, action),
      listedIds(b, action.references, reference),
    ]
    return [
      row(cells, b.anchors.claim('action', action.id)),
      ...actionRows(b, filled(action.actions), action),
    ]
  })
}

function actionList(b: Build, actions: readonly Action[], depth: number): List {
  const items = actions.map((action) => actionItem(b, action, depth))
  return { type: 'list', ordered: false, spread: true, children: items }
}

function actionItem(b: Build, action: Action, depth: number): ListItem {
  const nested = filled(action.actions)
  const name = strong(joined(' ', [mark(action.id), withoutStrong(inline(titleOf(b, action)))]))
  const facts = capitalised(
    joined(' · ', [
      statusText(b, action),
      whenText(b, action),
      labelled(b.say('owner'), ownerOf(b, action)),
      labelled(b.say('together'), listedIds(b, action.partners, actor)),
      setByText(b, action),
      labelled(b.say('supports'), aimsOf(b, action)),
      labelled(b.say('sources'), listedIds(b, action.references, reference)),
    ]),
  )
  const blocks: BlockContent[] = [
    p(name),
    ...b.block(action.body, depth),
    ...(facts.length > 0 ? [marked(p(facts), 'badges')] : []),
    ...(nested.length > 0 ? [actionList(b, nested, depth)] : []),
  ]
  return listItem(blocks, b.anchors.claim('action', action.id))
}

/** What an action contributes to, apart from the theme that it stands in. */
function aimsOf(b: Build, action: Action): Inline {
  const home = b.homeOf(action)?.id
  const elsewhere = filledWords(action.contributesTo).filter((id) => id !== home)
  return listedIds(b, elsewhere, aim)
}

function titleOf(b: Build, action: Action): Inline {
  const title = b.inline(action.title)
  return title.length > 0 || mark(action.id) !== undefined ? title : cleanLine(action.id ?? b.say('action'))
}

function nameOfParent(b: Build, parent: Action): string {
  return mark(parent.id) ?? cleanLine(parent.title ?? parent.id ?? b.say('action'))
}

/** Who does it, and with whom. */
function ownerText(b: Build, action: Action): Inline {
  const partners = listedIds(b, action.partners, actor)
  const together = partners === undefined ? undefined : [`${b.say('together').toLowerCase()} `, partners]
  return capitalised(joined(', ', [joined(' ', [ownerOf(b, action), together]), setByText(b, action)]))
}

function ownerOf(b: Build, { owner }: Action): Inline {
  return typeof owner === 'object' ? gapNote(b, owner) : actor(b, owner)
}

function setByText(b: Build, { setBy }: Action): Inline {
  return setBy === undefined ? undefined : [b.say('setBy', { name: '' }), setter(b, setBy)]
}

function whenText(b: Build, action: Action): Inline {
  return joined(', ', [spanText(b, action), frequencyText(b, action.frequency)])
}

function statusText(b: Build, { status, commitment }: Action): Inline {
  return joined(', ', [
    status && b.term(`action.${status}`),
    commitment && b.term(`commitment.${commitment}`),
  ])
}
