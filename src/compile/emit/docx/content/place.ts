import type { IParagraphOptions } from 'docx'
import { BorderStyle } from 'docx'
import type { Colours } from '../style/colours.ts'
import { frame as frameSize, listStep } from '../style/measures.ts'
import { boxFrame, quoteFrame, styleIds } from '../style/styles.ts'
import type { Walk } from './walk.ts'

/** Where a block stands. */
export interface Place {
  /** How many lists it stands in. */
  level: number
  frame?: 'box' | 'quote' | undefined
  /** The sign or number of a list item, which its first paragraph takes. */
  marker?: { numbering?: NonNullable<IParagraphOptions['numbering']> } | undefined
  /** Which of the blocks stay on one page with what follows: all of them, all but the last, or only this one. */
  keepNext?: 'all' | 'inner' | 'lead' | undefined
}

/** The space above a paragraph that follows a table, which has none of its own. */
const afterTable = 220

/** What a paragraph takes from where it stands: the sign of its list, its frame, and what the block before it asks for. */
export function paragraphOptions(walk: Walk, place: Place, style?: string): IParagraphOptions {
  const numbering = takeMarker(place)
  const own = style ?? (place.level > 0 ? 'ListParagraph' : frameStyle(place))
  return {
    ...(own === undefined ? {} : { style: own }),
    ...(numbering === undefined ? {} : { numbering }),
    ...standingIn(place, numbering !== undefined, own, walk.colours),
    ...after(walk),
    ...(place.keepNext === undefined ? {} : { keepNext: true }),
  }
}

function takeMarker({ marker }: Place): NonNullable<IParagraphOptions['numbering']> | undefined {
  const numbering = marker?.numbering
  if (marker !== undefined) delete marker.numbering
  return numbering
}

function frameStyle({ frame }: Place): string | undefined {
  if (frame === undefined) return undefined
  return frame === 'box' ? styleIds.box : styleIds.quote
}

/**
 * The indent and the frame of a paragraph whose style does not hold them. In a frame the line keeps its place, so that it
 * moves away from the text by as much as a list moves the text in; Word takes up to 31 points.
 */
function standingIn(
  { level, frame }: Place,
  isMarked: boolean,
  style: string | undefined,
  colours: Colours,
): IParagraphOptions {
  const inList = level > 0
  if (frame === undefined) return inList && !isMarked ? { indent: { left: level * listStep } } : {}
  if (style === styleIds.box || style === styleIds.quote) return {}
  const left = frameSize.left + level * listStep
  const sign = isMarked ? { hanging: listStep } : {}
  const shift = (level * listStep - (isMarked ? listStep : 0)) / 20
  const look = frame === 'box' ? boxFrame(colours) : quoteFrame(colours)
  const space = Math.min(31, Math.round(frameSize.lineSpace + shift))
  return {
    ...look,
    border: { left: { ...look.border.left, space } },
    indent: { left, right: frameSize.right, ...sign },
  }
}

function after(walk: Walk): IParagraphOptions {
  const { before, colours } = walk
  walk.before = undefined
  if (before === 'table') return { spacing: { before: afterTable } }
  if (before === 'page') return { pageBreakBefore: true }
  if (before !== 'rule') return {}
  return {
    border: { top: { style: BorderStyle.SINGLE, size: 4, color: colours.hairline, space: 10 } },
    spacing: { before: 320 },
  }
}
