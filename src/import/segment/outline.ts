import { lexiconFor } from '../lexicon/languages.ts'
import type { HeadingRole, Lexicon } from '../lexicon/lexicon.ts'
import type { ImportedLine, ImportedText } from '../text.ts'
import { takeContents } from './aside/contents.ts'
import { takeFurniture } from './aside/furniture.ts'
import { takePageNumbers } from './aside/pages.ts'
import { type Block, readBlocks } from './block/blocks.ts'
import { splitTranscript } from './block/transcript.ts'
import { findUnmarkedLists } from './block/unmarked.ts'
import { findHeadings, headingParts, plainTitle } from './headings.ts'
import { type Aside, type Line, readLines } from './lines.ts'
import type { Origin } from './text/stretch.ts'

/** A heading and what stands under it up to the next heading; the first section may have none. */
export interface Section {
  heading?: Block
  /** Without its number and its label. */
  title: string
  number?: string
  /** From 1; below the sections that hold it. */
  level: number
  role?: HeadingRole
  /** Whether the same heading stands over several sections: it says what they hold, and not what they are about. */
  isRepeated: boolean
  /** Whether its heading marks it as a theme, by a label, a number, capitals or the contents page. */
  isStrong: boolean
  blocks: Block[]
}

/** A document in its sections, with what belongs to none. */
export interface Outline {
  origin: Origin
  lexicon: Lexicon
  sections: Section[]
  asides: Aside[]
}

export function outlineOf(text: ImportedText): Outline {
  const { origin, lines: all } = readLines(text)
  const lexicon = lexiconFor(origin.text, text.language)
  const given = ({ index }: Line): ImportedLine | undefined => text.lines[index]
  const furniture = takeFurniture(all, given, lexicon)
  const contents = takeContents(furniture.lines, (line) => given(line)?.text ?? '', lexicon)
  const pages = takePageNumbers(contents.lines)
  const blocks = splitTranscript(readBlocks(pages.lines, given, lexicon), contents.announced)
  findUnmarkedLists(blocks, lexicon)
  findHeadings(blocks, contents.announced, lexicon)
  const asides = [...contents.asides, ...furniture.asides, ...pages.asides]
  return { origin, lexicon, asides, sections: sectionsOf(blocks, lexicon) }
}

function sectionsOf(blocks: readonly Block[], lexicon: Lexicon): Section[] {
  const headings = blocks.filter(({ form }) => form === 'heading')
  const parts = new Map(headings.map((block) => [block, headingParts(block.stretch.text, lexicon)]))
  const hasLabels = [...parts.values()].some(({ isLabelled }) => isLabelled)
  const counts = new Map<string, number>()
  for (const { title } of parts.values())
    counts.set(plainTitle(title), (counts.get(plainTitle(title)) ?? 0) + 1)
  const sections: Section[] = [{ title: '', level: 0, isRepeated: false, isStrong: false, blocks: [] }]
  for (const block of blocks) {
    const own = parts.get(block)
    if (own === undefined) {
      sections.at(-1)?.blocks.push(block)
      continue
    }
    const { title, number, role, isLabelled, isCapitals } = own
    const alike = counts.get(plainTitle(title)) ?? 0
    const isStrong = isLabelled || isCapitals || (number !== undefined && !hasLabels)
    sections.push({
      heading: block,
      title,
      ...(number === undefined ? {} : { number }),
      ...(role === undefined ? {} : { role }),
      level: block.level,
      isRepeated: alike >= (role === undefined ? 3 : 2) && !isStrong,
      isStrong,
      blocks: [],
    })
  }
  setLevels(sections)
  return sections
}

/** Levels where the source gives none: strong headings above plain ones, repeated ones and parts of a theme below them. */
function setLevels(sections: readonly Section[]): void {
  const hasStrong = sections.some(({ isStrong, role }) => isStrong && role === undefined)
  for (const section of sections) {
    if (section.heading === undefined || section.level > 0) continue
    const depth = section.number?.split('.').length
    if (depth !== undefined && section.isStrong) section.level = depth
    else if (section.isRepeated) section.level = 4
    else section.level = section.isStrong || !hasStrong ? 1 : 2
  }
}
