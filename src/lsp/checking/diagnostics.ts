import { resolve } from 'node:path'
import type { LiveDocument } from '#workspace/live/reading'
import type { ReportedDiagnostic } from '#workspace/report'
import { type EditorRange, toEditorRange } from '../positions.ts'
import type { FoundDiagnostic } from '../protocol.ts'

/** Diagnostics as editors take them. */
export function toldDiagnostics(
  { area, file, linted }: LiveDocument,
  diagnostics: readonly ReportedDiagnostic[],
): FoundDiagnostic[] {
  return diagnostics.map(({ range, severity, ruleId, url, message, help, related = [] }) => ({
    range: toEditorRange(linted.source, range),
    ...{ severity, ruleId, url, message, help },
    related: related.map((place) => ({
      path: place.path === file.shownAs ? file.path : resolve(area.cwd, place.path),
      range: place.path === file.shownAs ? toEditorRange(linted.source, place.range) : elsewhere(place.range),
      message: place.message,
    })),
  }))
}

/** A place in another file, whose text is not at hand. */
function elsewhere({ start, end }: ReportedDiagnostic['range']): EditorRange {
  return {
    start: { line: start.line - 1, character: start.column - 1 },
    end: { line: end.line - 1, character: end.column - 1 },
  }
}
