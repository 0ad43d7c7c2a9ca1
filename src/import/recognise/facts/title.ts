import type { Lexicon } from '../../lexicon/lexicon.ts'
import { wordsPattern } from '../../lexicon/match.ts'
import { isPublisher } from '../../segment/block/line-kinds.ts'
import { sameTitle } from '../../segment/headings.ts'
import type { Outline, Section } from '../../segment/outline.ts'

export interface FoundTitle {
  text: string
  /** Where the source does not call it its title: the words that it was taken from. */
  takenFrom?: string
}

const longestTitle = 160
/** Further down, a heading stands over a part of the text and not over all of it. */
const firstSections = 4

/** The title of a document: what it calls so, a line that it begins with, or its own name for itself in the text. */
export function titleIn(outline: Outline, declared: string | undefined): FoundTitle | undefined {
  const own = labelled(outline) ?? (declared?.trim() || undefined) ?? leading(outline)
  if (own !== undefined) return { text: own }
  const named = nameInText(outline)
  return named === undefined ? undefined : { text: named, takenFrom: named }
}

/** "Title: …" among the first lines. */
function labelled({ sections, lexicon }: Outline): string | undefined {
  const label = new RegExp(`^(?:${lexicon.metadata.title.join('|')}):\\s*(\\S.*)$`, 'iu')
  const lines = sections.slice(0, firstSections).flatMap(({ blocks }) => blocks.slice(0, 6))
  return lines.flatMap(({ stretch }) => label.exec(stretch.text)?.[1] ?? []).at(0)
}

/** The headings that nothing stands under before the text begins, or a first line that the text repeats. */
function leading({ sections, lexicon }: Outline): string | undefined {
  const [first, ...others] = sections
  const firstLines = first?.blocks.slice(0, 3).map(({ stretch }) => stretch.text) ?? []
  const repeated = firstLines.find((line, i) => line.length <= longestTitle && firstLines.indexOf(line) !== i)
  if (repeated !== undefined) return repeated
  const start = firstLines.find((line) => line.length <= 90 && isName(line, lexicon) && !/[.:]$/.test(line))
  const headings: Section[] = []
  for (const section of others) {
    if (section.role !== undefined || section.isRepeated) break
    headings.push(section)
    if (section.blocks.length > 0) break
  }
  const bare = headings.filter(({ blocks }) => blocks.length === 0)
  if (bare.length > 0) return start ?? joinTitle(bare, lexicon)
  const [heading] = headings
  if (heading === undefined || (first?.blocks.length ?? 0) > 0) return start
  return isName(heading.title, lexicon) || standsOverLines(heading) ? heading.title : start
}

/** Whether only lines such as the publisher and the date stand under a heading, as on a title page. */
function standsOverLines({ blocks }: Section): boolean {
  return blocks.every(({ form, stretch }) => form === 'paragraph' && stretch.text.length < 90)
}

/** Headings one under the other are one title, as far as they fit on a line. */
function joinTitle(sections: readonly Section[], lexicon: Lexicon): string {
  let title = ''
  for (const { title: next } of sections) {
    if (isPublisher(next, lexicon) && sections.length > 1) continue
    if (title !== '' && (title.length + next.length > 90 || sameTitle(title, next))) break
    title = title === '' ? next : `${title} ${next}`
    if (isName(title, lexicon) && !wordsPattern(lexicon.about.map((word) => `(?<=\\s)${word}$`)).test(title))
      break
  }
  return title
}

function isName(text: string, { documentNames }: Lexicon): boolean {
  return wordsPattern(documentNames).test(text)
}

/** "The strategy for …": the first name that the text has for itself. */
function nameInText({ sections, lexicon }: Outline): string | undefined {
  const pattern = new RegExp(
    `(?<![\\p{L}-])((?:${lexicon.documentNames.join('|')}) (?:${lexicon.about.join('|')}) [^.,:;()]{3,60}?)(?= (?:${lexicon.prose.modals.join('|')}|${lexicon.is})(?!\\p{L})|[.,:;(]|$)`,
    'iu',
  )
  for (const { blocks } of sections) {
    for (const { stretch } of blocks) {
      const found = pattern.exec(stretch.text)?.[1]
      if (found !== undefined) return found.charAt(0).toUpperCase() + found.slice(1)
    }
  }
  return undefined
}
