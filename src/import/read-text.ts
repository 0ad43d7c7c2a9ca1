import { createSource, lineText } from '#core/source'
import type { ImportedText } from './text.ts'

/** Plain text as lines: every line of the file with its place, and nothing said of its role. */
export function readPlainText(text: string): ImportedText {
  const source = createSource('', text)
  const lines = source.lineStarts.map((_, index) => ({
    text: lineText(source, index + 1),
    at: { line: index + 1, column: 1 },
  }))
  return { kind: 'txt', lines }
}
