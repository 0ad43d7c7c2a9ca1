import type { Passage } from '#core/generated/register'
import { hashOf, plainly } from '#core/passage-text'
import type { DraftWords, Lexicon } from '../lexicon/lexicon.ts'
import type { Finding } from '../recognise/passage.ts'
import type { Aside } from '../segment/lines.ts'
import { joined, type Origin, type Stretch, startOf } from '../segment/text/stretch.ts'
import type { ImportedText } from '../text.ts'
import { lineIndex, placesOf, type Run, runsOf } from './places.ts'

/** The passages of a document, and the one that each finding belongs to. */
export interface Passages {
  list: Passage[]
  idOf(finding: Finding): string | undefined
  /** The passage that a place of the origin stands in. */
  idAt(offset: number): string | undefined
}

interface Piece {
  runs: Run[]
  kind: NonNullable<Passage['kind']>
  why?: string
  aside?: keyof DraftWords
  findings: Finding[]
}

/** Every letter and digit of a document in a passage, in the order in which they stand. */
export function passagesOf(
  origin: Origin,
  kind: ImportedText['kind'],
  findings: readonly Finding[],
  asides: readonly Aside[],
  { words }: Lexicon,
): Passages {
  const pieces = [...findingPieces(origin, findings), ...asidePieces(origin, asides)]
  const all = completed(origin, pieces).sort((a, b) => firstOf(a) - firstOf(b))
  const ids = new Map<Finding, string>()
  const taken = new Set<string>()
  const list = all.map((piece): Passage => {
    const id = newId(origin, kind, piece, taken)
    for (const finding of piece.findings) ids.set(finding, id)
    return passageOf(origin, kind, piece, id, words)
  })
  const places = all.flatMap((piece, i) => piece.runs.map((run) => ({ ...run, id: list[i]?.id ?? '' })))
  places.sort((a, b) => a.start - b.start)
  return { list, idOf: (finding) => ids.get(finding), idAt: (offset) => idAtPlace(places, offset) }
}

/** The passage that an offset stands in, of places in their order. */
function idAtPlace(places: readonly (Run & { id: string })[], offset: number): string | undefined {
  let low = 0
  let high = places.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((places[middle]?.start ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  const place = places[low]
  return place !== undefined && place.start <= offset && offset < place.end ? place.id : undefined
}

/** Background that stands together in one paragraph is one passage; everything else has its own. */
function findingPieces(origin: Origin, findings: readonly Finding[]): Piece[] {
  const pieces: Piece[] = []
  let last: Finding | undefined
  for (const finding of findings) {
    const piece = pieces.at(-1)
    const isSame =
      piece !== undefined &&
      last !== undefined &&
      isPlain(finding) &&
      isPlain(last) &&
      finding.kind === last.kind &&
      finding.section === last.section &&
      finding.block === last.block &&
      finding.use === last.use
    if (isSame) {
      const together = joined(
        [...piece.findings, finding].map(({ stretch }) => stretch),
        ' ',
      )
      piece.runs = runsOf(origin, together)
      piece.findings.push(finding)
    } else if (finding.stretch.parts.length > 0) {
      pieces.push({
        runs: runsOf(origin, finding.stretch),
        kind: finding.kind,
        ...(finding.why === undefined ? {} : { why: finding.why }),
        ...(finding.aside === undefined ? {} : { aside: finding.aside }),
        findings: [finding],
      })
    }
    last = finding
  }
  return pieces
}

function isPlain({ kind, use }: Finding): boolean {
  return (
    ['background', 'principle', 'example', 'budget', 'follow-up'].includes(kind) &&
    use !== 'item' &&
    use !== 'value'
  )
}

function asidePieces(origin: Origin, asides: readonly Aside[]): Piece[] {
  const groups: { why: Aside['why']; stretches: Stretch[]; line: number }[] = []
  const sorted = asides
    .filter(({ stretch }) => stretch.parts.length > 0)
    .sort((a, b) => startOf(a.stretch) - startOf(b.stretch))
  for (const { stretch, why } of sorted) {
    const line = lineIndex(origin, startOf(stretch))
    const last = groups.at(-1)
    const isNext = last !== undefined && last.why === why && why !== 'pageNumber' && line - last.line <= 4
    if (isNext) last.stretches.push(stretch)
    else groups.push({ why, stretches: [stretch], line })
    const group = groups.at(-1)
    if (group !== undefined) group.line = line
  }
  return groups.map(({ why, stretches }) => ({
    runs: runsOf(origin, joined(stretches, ' ')),
    kind: 'furniture',
    aside: why,
    findings: [],
  }))
}

/** What no piece holds yet, such as the numbers of a list, goes to the piece that it stands before, else it is furniture. */
function completed(origin: Origin, pieces: readonly Piece[]): Piece[] {
  const runs = pieces.flatMap(({ runs: own }) => own).sort((a, b) => a.start - b.start)
  const rest: Piece[] = []
  let at = 0
  for (const run of [...runs, { start: origin.text.length, end: origin.text.length }]) {
    const gap = origin.text.slice(at, run.start)
    if (/[\p{L}\p{N}]/u.test(gap)) {
      const start = at + gap.search(/[\p{L}\p{N}(]/u)
      const end = at + gap.trimEnd().length
      const isMark =
        end - start <= 12 &&
        !origin.text.slice(start, run.start).includes('\n') &&
        run.start < origin.text.length
      if (isMark) run.start = start
      else rest.push({ runs: [{ start, end }], kind: 'furniture', aside: 'rest', findings: [] })
    }
    at = Math.max(at, run.end)
  }
  return [...pieces, ...rest]
}

function firstOf({ runs }: Piece): number {
  return runs.reduce((first, { start }) => Math.min(first, start), Number.POSITIVE_INFINITY)
}

function newId(origin: Origin, kind: ImportedText['kind'], piece: Piece, taken: Set<string>): string {
  const index = lineIndex(origin, firstOf(piece))
  const { line = index + 1, page } = origin.lines[index]?.at ?? {}
  const prefix = piece.kind === 'furniture' ? 'f' : 'l'
  const isText = kind === 'txt' || kind === 'markdown'
  const stem = isText || page === undefined ? `${prefix}${line}` : `${prefix}${page}.${line}`
  let id = stem
  for (let i = 0; taken.has(id); i++) id = `${stem}${letters(i)}`
  taken.add(id)
  return id
}

/** a, b, … z, aa, ab, … */
function letters(i: number): string {
  const letter = String.fromCharCode(97 + (i % 26))
  return i < 26 ? letter : letters(Math.floor(i / 26) - 1) + letter
}

function passageOf(
  origin: Origin,
  textKind: ImportedText['kind'],
  { runs, kind, why, aside }: Piece,
  id: string,
  words: DraftWords,
): Passage {
  const text = plainly(runs.map(({ start, end }) => origin.text.slice(start, end)).join(' '))
  return {
    id,
    at: placesOf(origin, runs, textKind),
    kind,
    hash: hashOf(text),
    ...(why === undefined ? {} : { why }),
    ...(kind === 'furniture' ? { omitted: { as: 'furniture', note: words[aside ?? 'rest'] } } : {}),
  }
}
