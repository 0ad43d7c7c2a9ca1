import type { TextEdit } from '#core/diagnostic'
import type { Locale } from '#core/locale'
import type { Source, Span } from '#core/source'
import { type EditorRange, editorRangeOf, offsetOf } from '../../positions.ts'
import type { FoundDiagnostic } from '../../protocol.ts'

/** What a check found in a text, carried along as the text changes. */
export interface Found {
  placed: readonly Placed[]
  /** Where the reader of plain YAML stopped in the text; undefined where it read all. */
  stop: number | undefined
  /** The language that it is told in. */
  locale: Locale
}

/** A finding with its places in the text: its own, and those of its related places that lie in the same file. */
interface Placed {
  diagnostic: FoundDiagnostic
  span: Span
  related: readonly (Span | undefined)[]
}

/** Findings as they were told, with their places as offsets of the text that they were found in. */
export function placed(
  source: Source,
  path: string,
  diagnostics: readonly FoundDiagnostic[],
): readonly Placed[] {
  const spanOf = ({ start, end }: EditorRange): Span => ({
    start: offsetOf(source, start),
    end: offsetOf(source, end),
  })
  return diagnostics.map((diagnostic) => ({
    diagnostic,
    span: spanOf(diagnostic.range),
    related: diagnostic.related.map((place) => (place.path === path ? spanOf(place.range) : undefined)),
  }))
}

/** The same findings in a text that was changed. */
export function carried(found: Found, edit: TextEdit): Found {
  const { stop } = found
  return {
    ...found,
    stop: stop === undefined ? undefined : moved(stop, edit, false),
    placed: found.placed.map(({ diagnostic, span, related }) => ({
      diagnostic,
      span: movedSpan(span, edit),
      related: related.map((place) => place && movedSpan(place, edit)),
    })),
  }
}

/** Findings as they are told of the text that they were carried to. */
export function told(source: Source, placed: readonly Placed[]): FoundDiagnostic[] {
  return placed.map(({ diagnostic, span, related }) => ({
    ...diagnostic,
    range: editorRangeOf(source, span),
    related: diagnostic.related.map((place, i) => {
      const own = related[i]
      return own === undefined ? place : { ...place, range: editorRangeOf(source, own) }
    }),
  }))
}

/** What is written right before or after a stretch is no part of it. */
function movedSpan({ start, end }: Span, edit: TextEdit): Span {
  const from = moved(start, edit, true)
  return { start: from, end: Math.max(from, moved(end, edit, false)) }
}

/** Where an offset is after an edit; `isPushed` where what is inserted at the offset itself comes before it. */
function moved(at: number, { start, end, text }: TextEdit, isPushed: boolean): number {
  if (at > end || (at === end && (isPushed || start < end))) return at + text.length - (end - start)
  if (at <= start) return at
  return isPushed ? start + text.length : start
}
