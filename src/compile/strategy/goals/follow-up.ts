import type { RootContent } from 'mdast'
import type { FollowUp } from '#core/generated/strategy'
import { cleanLine } from '../../clean.ts'
import { compactTable, type Inline, joined, marked, p, row, sentences } from '../../nodes.ts'
import type { Build } from '../context/build.ts'
import { actor } from '../context/names.ts'
import {
  type Below,
  cellField,
  dateText,
  frequencyText,
  gapNote,
  isGap,
  labelled,
} from '../context/values.ts'

/** The fields of a gap that the note on the gap shows. */
const gapKeys: ReadonlySet<string> = new Set(['gap', 'kind', 'due', 'see', 'traces'])

/** How a goal is followed up, on one line. */
export function followUpText(b: Build, followUp: FollowUp, below: Below): Inline {
  const facts = joined(', ', [
    b.inline(followUp.what),
    frequencyText(b, followUp.frequency),
    labelled(b.say('owner').toLowerCase(), actor(b, followUp.owner)),
    followUp.forum === undefined
      ? undefined
      : [`${b.say('forum').toLowerCase()} `, cleanLine(followUp.forum)],
    followUp.next === undefined ? undefined : b.say('next', { date: followUp.next }),
  ])
  return joined('. ', [facts, cellField(b, followUp.note, below, b.say('followUp')), gapOf(b, followUp)])
}

/** The follow-up of the whole document as a table. */
export function followUpTable(b: Build, items: readonly FollowUp[], depth: number): RootContent[] {
  const below: Below = { depth, blocks: [] }
  const isOnlyGap = (item: FollowUp): boolean =>
    isGap(item) && Object.keys(item).every((key) => gapKeys.has(key))
  const gaps = items.filter(isOnlyGap).map((item) => marked(p(sentences([gapOf(b, item)])), 'gap-line'))
  const rows = items
    .filter((item) => !isOnlyGap(item))
    .map((item) => {
      const name = b.inline(item.what)
      return row([
        name.length > 0 ? name : b.say('followUp'),
        frequencyText(b, item.frequency),
        actor(b, item.owner),
        cleanLine(item.forum ?? ''),
        dateText(b, item.next),
        joined('. ', [cellField(b, item.note, below, b.say('remark')), gapOf(b, item)]),
      ])
    })
  const head = [
    b.say('what'),
    b.say('howOften'),
    b.say('owner'),
    b.say('forum'),
    b.say('nextTime'),
    b.say('remark'),
  ]
  return [...(rows.length > 0 ? [compactTable(head, rows)] : []), ...gaps, ...below.blocks]
}

/** A gap in the follow-up. The owner is that of the follow-up, and stands with it. */
function gapOf(b: Build, { owner: _, ...followUp }: FollowUp): Inline {
  return isGap(followUp) ? gapNote(b, followUp) : undefined
}
