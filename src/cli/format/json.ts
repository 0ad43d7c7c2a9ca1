import { fileResult, resultSummary } from '#workspace/check-sums'
import type { Formatter } from './formatter.ts'
import { jsonText } from './json-text.ts'

/** One JSON object, as `schemas/output/check.schema.json` describes it, written file by file. */
export function jsonFormatter(version: string, asOf: string): Formatter {
  let count = 0
  return {
    start: () =>
      `{\n  "version": "1",\n  "tool": "stratlint ${version}",\n  "asOf": "${asOf}",\n  "files": [`,
    file: (checked) => `${count++ === 0 ? '' : ','}\n    ${indented(fileResult(checked))}`,
    end(summary) {
      return `${count === 0 ? '' : '\n  '}],\n  "summary": ${jsonText(resultSummary(summary))}\n}\n`
    },
  }
}

function indented(value: object): string {
  return jsonText(value, 2).replaceAll('\n', '\n    ')
}
