import type { HeadingRole, Lexicon } from '../lexicon/lexicon.ts'
import { wordsIn, wordsPattern } from '../lexicon/match.ts'
import type { Announced } from './aside/contents.ts'
import type { Block } from './block/blocks.ts'
import { isDate, isLeadIn, isPublisher, isSignature } from './block/line-kinds.ts'

const numberBefore = /^(\d(?:\.?\d)*\.?|[IVX]{1,4}\.)(?:\s*\d{1,2}\.)?\s+(?=\p{Lu})/u
const mostCharacters = 110
const mostWords = 14
const roles: readonly HeadingRole[] = [
  'contents',
  'foreword',
  'introduction',
  'examples',
  'initiatives',
  'goals',
  'actions',
  'why',
  'vision',
  'mission',
  'values',
  'principles',
  'targetGroup',
  'definitions',
  'literature',
  'budget',
  'implementation',
  'followUp',
  'contact',
  'related',
]

/** What a heading line is made of. */
export interface HeadingParts {
  /** Without number and label. */
  title: string
  number?: string
  /** A label such as "Theme", which only headings of themes have. */
  isLabelled: boolean
  isCapitals: boolean
  role?: HeadingRole
}

export function headingParts(text: string, lexicon: Lexicon): HeadingParts {
  const numbered = numberBefore.exec(text)
  const rest = numbered === null ? text : text.slice(numbered[0].length)
  const label = new RegExp(
    `^(?:${lexicon.themeLabels.join('|')})\\s*(?:(\\d{1,2})\\s*)?[:.–—-]\\s*(?=\\S)`,
    'iu',
  ).exec(rest)
  const title = (label === null ? rest : rest.slice(label[0].length)).replace(/(?<![:\s])[:\s]+$/u, '')
  const number = numbered?.[1]?.replace(/\.$/, '') ?? label?.[1]
  const role = label === null ? roleOf(title, lexicon) : undefined
  return {
    title,
    isLabelled: label !== null,
    isCapitals: isCapitals(title),
    ...(number === undefined ? {} : { number }),
    ...(role === undefined ? {} : { role }),
  }
}

function roleOf(title: string, { headings }: Lexicon): HeadingRole | undefined {
  return roles.find((role) => wordsPattern(headings[role], 'start').test(title))
}

function isCapitals(text: string): boolean {
  return /\p{Lu}{3}/u.test(text) && !/\p{Ll}/u.test(text)
}

export function sameTitle(a: string, b: string): boolean {
  return plainTitle(a) === plainTitle(b)
}

/** A title by its letters and digits alone. */
export function plainTitle(title: string): string {
  return title.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
}

/**
 * Turns paragraphs into headings: short lines that stand alone, end without a stop, lead in to no list and are no signature,
 * date, quotation or address; and all lines that the contents page announces.
 */
export function findHeadings(
  blocks: readonly Block[],
  announced: readonly Announced[],
  lexicon: Lexicon,
): void {
  const titles = new Map(announced.map((known) => [plainTitle(known.title), known]))
  blocks.forEach((block, i) => {
    const { text } = block.stretch
    if (
      block.form !== 'paragraph' &&
      !(block.form === 'item' && block.number !== undefined && block.mark !== 'given')
    )
      return
    if (block.form === 'item' && isPartOfList(blocks, i)) return
    const full = block.form === 'item' ? `${block.number} ${text}` : text
    const known = titles.get(plainTitle(headingParts(full, lexicon).title))
    if (known === undefined && !looksLikeHeading(blocks, i, lexicon)) return
    block.form = 'heading'
    block.level = known?.level ?? 0
  })
}

/** A numbered line is an item where the line before or after it is the neighbouring number. */
function isPartOfList(blocks: readonly Block[], i: number): boolean {
  const number = blocks[i]?.number ?? 0
  const before = blocks[i - 1]
  const after = blocks[i + 1]
  if (before?.form === 'item' && before.number === number - 1) return true
  if (after?.form === 'item' && after.number === number + 1) return true
  return number === 1 && before !== undefined && /:$/.test(before.stretch.text)
}

function looksLikeHeading(blocks: readonly Block[], i: number, lexicon: Lexicon): boolean {
  const block = blocks[i]
  if (block === undefined || block.lines > 2) return false
  const { text } = block.stretch
  if (text.length > mostCharacters || text.split(' ').length > mostWords) return false
  if (/[.;,!…]$/.test(text) || /[.!?] \p{Lu}/u.test(text.replace(numberBefore, ''))) return false
  const parts = headingParts(text, lexicon)
  if (!/^[\p{Lu}\d(]/u.test(text) && !(parts.role === 'examples' && /^["”»„“]\p{Lu}/u.test(text)))
    return false
  if (/:$/.test(text)) return parts.role === 'examples' && text.length <= 60
  if (isAlwaysHeading(parts)) return true
  if (isLeadIn(text, lexicon) || isSignature(text, lexicon) || !/\p{L}{3}/u.test(text)) return false
  if (isDate(text, lexicon) || /(?:https?:|www\.|@)/.test(text)) return false
  if (wordsPattern(lexicon.metadata.adopted, 'start').test(text) || isPublisher(text, lexicon)) return false
  if (wordsIn(text, lexicon.prose.speaker) !== undefined || wordsIn(text, lexicon.prose.goals) !== undefined)
    return false
  return standsAlone(blocks, i) && precedesText(blocks, i)
}

function isAlwaysHeading({ isLabelled, isCapitals: capitals, number, role }: HeadingParts): boolean {
  return (
    isLabelled ||
    capitals ||
    (number !== undefined && role === undefined) ||
    role === 'contents' ||
    role === 'foreword'
  )
}

function standsAlone(blocks: readonly Block[], i: number): boolean {
  const block = blocks[i]
  if (block === undefined || !block.blankBefore) return false
  if (block.blankAfter) return true
  const next = blocks[i + 1]
  return next !== undefined && (next.form === 'item' || next.stretch.text.length > mostCharacters)
}

/** Something follows that a heading can stand over: text, a list, or another heading. */
function precedesText(blocks: readonly Block[], i: number): boolean {
  return blocks[i + 1] !== undefined
}
