import type { Lexicon } from '../../lexicon/lexicon.ts'
import { wordsIn, wordsPattern } from '../../lexicon/match.ts'
import { isSignature } from '../../segment/block/line-kinds.ts'
import type { Outline } from '../../segment/outline.ts'
import { sentencesOf } from '../../segment/text/sentences.ts'
import { type Stretch, startOf } from '../../segment/text/stretch.ts'
import { dateIn, periodIn } from './dates.ts'

/** A sentence or line, in which a fact may stand. */
interface Statement {
  stretch: Stretch
  /** How far into the document it stands, from 0 to 1. */
  depth: number
}

export interface FoundAdoption {
  date?: string | number
  /** The council or committee, as the source writes it. */
  by?: string
  stretch: Stretch
}

export interface FoundPeriod {
  start: number
  end: number
  stretch: Stretch
}

export interface FoundSignatory {
  name: string
  role?: string
  stretch: Stretch
}

export function statementsOf({ sections, lexicon, origin }: Outline): Statement[] {
  const length = Math.max(1, origin.text.length)
  return sections.flatMap(({ heading, blocks }) =>
    [...(heading === undefined ? [] : [heading]), ...blocks].flatMap(({ stretch }) =>
      sentencesOf(stretch, lexicon).map((sentence) => ({
        stretch: sentence,
        depth: startOf(sentence) / length,
      })),
    ),
  )
}

/** When and by whom the strategy was adopted: a line that says so, or a sentence on it near the beginning or the end. */
export function adoptionIn(statements: readonly Statement[], lexicon: Lexicon): FoundAdoption | undefined {
  const { metadata, adoption, prose } = lexicon
  const label = new RegExp(`^(?:${metadata.adopted.join('|')})(?:\\s*:| (?:i|af|av|by|in) )`, 'iu')
  for (const { stretch, depth } of statements) {
    const { text } = stretch
    const isLine = label.test(text) && text.length <= 200
    const isTold =
      (depth < 0.2 || depth > 0.85) &&
      wordsIn(text, adoption.verbs) !== undefined &&
      wordsIn(text, prose.document) !== undefined &&
      wordsIn(text, adoption.councils) !== undefined
    if (!isLine && !isTold) continue
    const date = dateIn(text, lexicon)?.date
    const by = councilIn(text, lexicon)
    if (date === undefined && by === undefined) continue
    if (!isLine && date === undefined) continue
    return { ...(date === undefined ? {} : { date }), ...(by === undefined ? {} : { by }), stretch }
  }
  return undefined
}

function councilIn(text: string, { adoption }: Lexicon): string | undefined {
  const found = wordsPattern(adoption.councils).exec(text)?.[0]
  return found === undefined ? undefined : found.charAt(0).toUpperCase() + found.slice(1)
}

/** The period of the strategy: one in a heading, else the one that is named most often as its period. */
export function strategyPeriodIn(
  statements: readonly Statement[],
  title: string,
  { period }: Lexicon,
): FoundPeriod | undefined {
  const counts = new Map<string, { found: FoundPeriod; count: number }>()
  for (const { stretch } of statements) {
    const found = periodIn(stretch.text)
    if (found === undefined) continue
    const isNamed = new RegExp(`(?:${period.join('|')})[^.]{0,12}${found.words}`, 'iu').test(stretch.text)
    const isTitle = title.includes(found.words) || (stretch.text.length < 80 && !/[.:]$/.test(stretch.text))
    if (!isNamed && !isTitle) continue
    const key = `${found.start}-${found.end}`
    const known = counts.get(key)
    if (known === undefined)
      counts.set(key, { found: { start: found.start, end: found.end, stretch }, count: isTitle ? 3 : 1 })
    else known.count += 1
  }
  return [...counts.values()].reduce<{ found: FoundPeriod; count: number } | undefined>(
    (most, next) => (most === undefined || next.count > most.count ? next : most),
    undefined,
  )?.found
}

const nameLine = /^\p{Lu}[\p{L}.'’-]+(?: (?:\p{Lu}[\p{L}.'’-]*|af|von|van|de)){1,4}$/u

/** Names with the roles that they sign in: on one line, on two, or several in a row. */
export function signatoriesIn({ sections, lexicon }: Outline): FoundSignatory[] {
  const found: FoundSignatory[] = []
  for (const { blocks } of sections) {
    for (const [i, { stretch }] of blocks.entries()) {
      if (!isSignature(stretch.text, lexicon)) continue
      const own = namesIn(stretch, lexicon)
      if (own.length > 0) found.push(...own)
      else {
        const before = blocks[i - 1]?.stretch
        if (before !== undefined && nameLine.test(before.text)) {
          found.push({ name: before.text, role: stretch.text, stretch: before })
        }
      }
    }
  }
  return found
}

function namesIn(stretch: Stretch, { signatoryRoles }: Lexicon): FoundSignatory[] {
  const name = "\\p{Lu}[\\p{L}.'’-]+(?: (?:\\p{Lu}[\\p{L}.'’-]+|af|von)){1,4}"
  const pattern = new RegExp(
    `(?<![\\p{L}.'’-])(${name}), (?=\\p{L})([\\p{Lu}\\p{Ll}]\\p{Ll}+(?: (?!${name},)[\\p{L}-]+)*)`,
    'gu',
  )
  return [...stretch.text.matchAll(pattern)].flatMap(([, own = '', role = '']) =>
    wordsPattern(signatoryRoles, 'start').test(role) ? [{ name: own, role, stretch }] : [],
  )
}
