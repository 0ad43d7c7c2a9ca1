import type { Diagnostic, RelatedPlace } from '#core/diagnostic'
import { hashOf, plainly } from '#core/passage-text'
import { positionAt, rangeOf, type Source, type Span } from '#core/source'
import { findingAt } from '../finding.ts'
import type { KnownPassage, KnownRegister } from '../registers.ts'
import { uncoveredStretches } from './gaps.ts'
import { resolvePlace, textAt } from './places.ts'

/** What stands where a passage does, and the place of its beginning. */
export interface PassageText {
  text: string
  source: Source
  span: Span
}

export type PassageTexts = ReadonlyMap<KnownPassage, PassageText>

/** What a register says, held against its text. */
export interface TextCheck {
  /** The texts of the passages that can be read. */
  texts: Map<KnownPassage, PassageText>
  diagnostics: Diagnostic[]
}

/** Checks that the text is the one that the register was made of, that each passage stands where it says, and that none is left out. */
export function checkText(register: KnownRegister): TextCheck {
  const { text, document } = register
  const check: TextCheck = { texts: new Map(), diagnostics: [] }
  const file = document.register.file ?? ''
  if (text.state === 'missing') {
    const data = { file, register: register.id }
    const unverified = { ruleId: 'trace/unverified', messageId: 'missing', severity: 'info' } as const
    check.diagnostics.push(findingAt(document, ['file'], { ...unverified, data }))
  }
  if (text.state === 'outside') {
    const outside = { ruleId: 'trace/outside', messageId: 'text', data: { path: file } } as const
    check.diagnostics.push(findingAt(document, ['file'], outside))
  }
  if (text.state !== 'read') return check
  if (text.sha256 !== document.register.sha256) {
    const stale = {
      ruleId: 'trace/stale-file',
      messageId: 'stale',
      data: { file, actual: text.sha256 },
    } as const
    check.diagnostics.push(findingAt(document, ['sha256'], { ...stale, replacement: text.sha256 }))
  }
  const spans = checkPassages(register, text.source, check)
  if (spans !== undefined) check.diagnostics.push(...gapFindings(register, text.source, spans))
  return check
}

type PlacedPassage = Span & { passage: KnownPassage }

/** The stretches of all passages, or undefined where some passage has a place that is wrong, or a page. */
function checkPassages(
  register: KnownRegister,
  source: Source,
  check: TextCheck,
): PlacedPassage[] | undefined {
  const all: PlacedPassage[] = []
  let isWhole = true
  for (const known of register.passages.values()) {
    const spans = spansOf(known, source, check)
    if (spans === undefined) {
      isWhole = false
      continue
    }
    all.push(...spans.map((span) => ({ ...span, passage: known })))
    const [span = { start: 0, end: 0 }] = spans
    check.texts.set(known, { text: textAt(source, spans), source, span })
    checkHash(known, check)
  }
  return isWhole ? all : undefined
}

function spansOf(known: KnownPassage, source: Source, check: TextCheck): Span[] | undefined {
  const spans: Span[] = []
  const { at = [] } = known.passage
  for (const [i, place] of at.entries()) {
    const resolved = resolvePlace(source, place)
    if (resolved === 'page') continue
    if ('ruleId' in resolved) {
      check.diagnostics.push(findingAt(known.register.document, [...known.path, 'at', i], resolved))
    } else spans.push(resolved)
  }
  return spans.length === at.length ? spans : undefined
}

function checkHash(known: KnownPassage, check: TextCheck): void {
  const { id, passage, path, register } = known
  const actual = hashOf(check.texts.get(known)?.text ?? '')
  if (actual === passage.hash) return
  const stale = { ruleId: 'trace/stale-hash', messageId: 'stale', data: { id, actual } } as const
  check.diagnostics.push(
    findingAt(register.document, [...path, 'hash'], {
      ...stale,
      replacement: actual,
      related: quote(known, check.texts),
    }),
  )
}

/** The words of a passage at their place in the text, to be shown under a finding of a rule with a message `text`. */
export function quote(known: KnownPassage, texts: PassageTexts): RelatedPlace[] {
  const found = texts.get(known)
  if (found === undefined) return []
  const { source, span, text } = found
  return [
    { path: source.path, range: rangeOf(source, span), messageId: 'text', data: { text: shortened(text) } },
  ]
}

/** Shown on the passage that stands before the gap: after it a passage is missing. */
function gapFindings(
  { document }: KnownRegister,
  source: Source,
  spans: readonly PlacedPassage[],
): Diagnostic[] {
  return uncoveredStretches(source, spans).map((gap) => {
    const before = spans.reduce<PlacedPassage | undefined>(
      (nearest, span) => (span.end <= gap.start && span.end > (nearest?.end ?? -1) ? span : nearest),
      undefined,
    )
    const path = before === undefined ? ['passages'] : [...before.passage.path, 'id']
    const data = {
      file: document.register.file ?? '',
      place: `${placeAt(source, gap.start)}-${placeAt(source, gap.end)}`,
      text: shortened(plainly(source.text.slice(gap.start, gap.end))),
    }
    return findingAt(document, path, { ruleId: 'trace/gap-in-text', messageId: 'gap', data })
  })
}

function placeAt(source: Source, offset: number): string {
  const { line, column } = positionAt(source, offset)
  return `${line}:${column}`
}

function shortened(text: string): string {
  const characters = [...text]
  return characters.length <= 60 ? text : `${characters.slice(0, 59).join('')}…`
}
