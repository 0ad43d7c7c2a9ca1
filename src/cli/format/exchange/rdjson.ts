import type { Fix } from '#core/diagnostic'
import { applyEdits } from '#core/edits'
import { lineText, type Position, positionAt, type Range, type Source } from '#core/source'
import type { CheckedFile } from '#workspace/check'
import type { ReportedDiagnostic } from '#workspace/report'
import type { Formatter } from '../formatter.ts'
import { jsonText } from '../json-text.ts'

const severities = { error: 'ERROR', warning: 'WARNING', info: 'INFO' }

/** One object in the Reviewdog Diagnostic Format, with fixes as suggestions. Columns count bytes of UTF-8, from 1. */
export function rdjsonFormatter(): Formatter {
  let count = 0
  return {
    start: () => '{\n  "source": {"name": "stratlint", "url": "https://stratlint.dk"},\n  "diagnostics": [',
    file: (checked) =>
      checked.diagnostics
        .map((found) => `${count++ === 0 ? '' : ','}\n    ${jsonText(diagnosticOf(found, checked))}`)
        .join(''),
    end: () => `${count === 0 ? '' : '\n  '}]\n}\n`,
  }
}

function diagnosticOf(found: ReportedDiagnostic, { source }: CheckedFile): object {
  const { path, range, severity, message, help, ruleId, url, fix } = found
  const own = source?.path === path ? source : undefined
  return {
    message: [message, help].filter(Boolean).join('\n'),
    location: { path, range: rangeIn(own, range) },
    severity: severities[severity],
    code: { value: ruleId, url },
    ...(fix === undefined || own === undefined ? {} : { suggestions: [suggestionOf(fix, own)] }),
  }
}

/** A suggestion is taken alone, so that the edits of a fix become one, from the first to the last. */
function suggestionOf({ edits }: Fix, source: Source): object {
  const start = Math.min(...edits.map((edit) => edit.start))
  const end = Math.max(...edits.map((edit) => edit.end))
  const moved = edits.map((edit) => ({ ...edit, start: edit.start - start, end: edit.end - start }))
  return {
    range: rangeIn(source, { start: positionAt(source, start), end: positionAt(source, end) }),
    text: applyEdits(source.text.slice(start, end), moved),
  }
}

/** Without the text, whole lines. */
function rangeIn(source: Source | undefined, { start, end }: Range): object {
  if (source === undefined) return { start: { line: start.line }, end: { line: end.line } }
  return { start: placeIn(source, start), end: placeIn(source, end) }
}

function placeIn(source: Source, { line, column }: Position): object {
  const mark = source.bom && line === 1 ? 3 : 0
  const before = lineText(source, line).slice(0, column - 1)
  return { line, column: Buffer.byteLength(before) + mark + 1 }
}
