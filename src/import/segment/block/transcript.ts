import type { Lexicon } from '../../lexicon/lexicon.ts'
import { wordsPattern } from '../../lexicon/match.ts'
import type { Announced } from '../aside/contents.ts'
import { type Cut, sliced, trimmed } from '../text/stretch.ts'
import type { Block } from './blocks.ts'

/** A paragraph of this length may hold headings that lost their lines. */
const longParagraph = 300
const numberedTitle = /(?<=(?:^|[.!?:)]|\d) )(?:\d{1,2}\.)+\d{1,2}\.? (?=\p{Lu})/gu

/** Cuts paragraphs in which headings stand inside the text, as in the transcript of a printed document. */
export function splitTranscript(blocks: readonly Block[], announced: readonly Announced[]): Block[] {
  return blocks.flatMap((block) => {
    if (block.form !== 'paragraph' || block.stretch.text.length < longParagraph) return [block]
    const cuts = headingCuts(block.stretch.text, announced)
    if (cuts.length === 0) return [block]
    const pieces: Block[] = []
    let at = 0
    const add = (start: number, end: number, form: Block['form'], level: number): void => {
      const stretch = trimmed(sliced(block.stretch, start, end))
      if (stretch.text !== '')
        pieces.push({ ...block, form, level, stretch, blankBefore: true, blankAfter: true })
    }
    for (const { start, end, level } of cuts) {
      add(at, start, 'paragraph', 1)
      add(start, end, 'heading', level)
      at = end
    }
    add(at, block.stretch.text.length, 'paragraph', 1)
    return pieces
  })
}

interface HeadingCut extends Cut {
  level: number
}

function headingCuts(text: string, announced: readonly Announced[]): HeadingCut[] {
  const found = announced.flatMap((known) => announcedCut(text, known) ?? [])
  const cuts = found.length > 0 || announced.length > 0 ? found : numberedCuts(text)
  return cuts
    .sort((a, b) => a.start - b.start)
    .filter(({ start }, i, all) => i === 0 || start >= (all[i - 1]?.end ?? 0))
}

/** Where an announced title stands as a heading: with its number, or with a sentence of its own after it. */
function announcedCut(text: string, { title, number, level }: Announced): HeadingCut | undefined {
  const words = title.split(/\s+/).map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  const before = number === undefined ? '(?<=^|[.!?] )' : '(?<=^|[\\s])\\d[\\d. ]{0,15} '
  const pattern = new RegExp(`${before}${words.join('\\s+')}(?=\\s+[\\p{Lu}\\d"”»]|\\s*$)`, 'u')
  const match = pattern.exec(text)
  return match === null ? undefined : { start: match.index, end: match.index + match[0].length, level }
}

/** "3.2 Title Sentence": the title ends before the next word that begins with a capital letter. */
function numberedCuts(text: string): HeadingCut[] {
  return [...text.matchAll(numberedTitle)].flatMap((match) => {
    const rest = text.slice(match.index + match[0].length, match.index + match[0].length + 120)
    const title = /^\p{Lu}[^\s.]*(?: \p{Ll}[^\s.]*){1,10}(?= \p{Lu})/u.exec(rest)?.[0]
    if (title === undefined) return []
    const level = match[0].split('.').filter((part) => part.trim() !== '').length
    return [{ start: match.index, end: match.index + match[0].length + title.length, level }]
  })
}

/** The title of a box that stands inside a text: words that the sentence after them begins with again. */
export function boxTitleLength(text: string, lexicon: Lexicon): number {
  const repeated = /^(\p{Lu}[^.!?:]{2,60}?) \1(?![\p{L}])/u.exec(text)
  if (repeated !== null) return repeated[1]?.length ?? 0
  const word = /^(\p{Lu}[\p{L}/-]{3,}) (?=\p{Lu})/u.exec(text)
  if (word === null) return 0
  const [, title = ''] = word
  const start = text.slice(word[0].length, word[0].length + 60)
  const isNamed = new RegExp(`(?<!\\p{L})${title.replace(/[/]/g, '|')}`, 'iu').test(start)
  return isNamed && !wordsPattern(lexicon.prose.promisers, 'start').test(title) ? title.length : 0
}
