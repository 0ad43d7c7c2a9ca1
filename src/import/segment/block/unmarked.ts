import type { Lexicon } from '../../lexicon/lexicon.ts'
import { wordsPattern } from '../../lexicon/match.ts'
import type { Block } from './blocks.ts'
import { isLeadIn } from './line-kinds.ts'

const longestItem = 200

/**
 * Items that lost their marks: lines after a lead-in that begin as the items of such lists do, with a small letter, the mark of an
 * infinitive or a verb.
 */
export function findUnmarkedLists(blocks: readonly Block[], lexicon: Lexicon): void {
  let i = 0
  while (i < blocks.length) {
    const before = blocks[i]
    i++
    if (before?.form !== 'paragraph' || !leadsIn(before.stretch.text, lexicon)) continue
    const items = itemsFrom(blocks, i, lexicon)
    if (items.length < 2) continue
    for (const item of items) {
      item.form = 'item'
      item.mark = 'lost'
    }
    i += items.length
  }
}

function leadsIn(text: string, lexicon: Lexicon): boolean {
  return isLeadIn(text, lexicon) || (/:$/.test(text) && text.length <= longestItem)
}

function itemsFrom(
  blocks: readonly Block[],
  start: number,
  { infinitive, actionStarts, ongoingStarts }: Lexicon,
): Block[] {
  const begins = wordsPattern([...actionStarts, ...ongoingStarts, `${infinitive}(?= \\p{L})`], 'start')
  const items: Block[] = []
  for (const block of blocks.slice(start)) {
    const { text } = block.stretch
    if (block.form !== 'paragraph' || text.length > longestItem) break
    if (!begins.test(text) && !/^\p{Ll}/u.test(text)) break
    items.push(block)
  }
  return items
}
