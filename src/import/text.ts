/** The part that a line plays in a document, where the format it came in says so. */
export type ImportedRole =
  | 'heading'
  | 'item'
  | 'ordered-item'
  | 'quote'
  | 'caption'
  | 'footnote'
  | 'header'
  | 'footer'

/** A line of an imported document, in reading order. */
export interface ImportedLine {
  /** One line or paragraph of the source, as it stands (nothing trimmed inside). */
  text: string
  /** Where it stands: line and column, from 1, in a text file; or the page, and the line within it. */
  at: { line: number; column: number; page?: number }
  role?: ImportedRole
  /** Of a heading 1-6; of an item its nesting, from 1. */
  level?: number
  /** Cells of a table row, where the line is one; `isHead` for a heading row. */
  cells?: readonly string[]
  isHead?: boolean
}

/** A document to import, whatever format it came in. */
export interface ImportedText {
  kind: 'txt' | 'markdown' | 'html' | 'docx' | 'pdf'
  title?: string
  /** The language that the document declares, a tag such as `da` or `da-DK`. */
  language?: string
  lines: readonly ImportedLine[]
}
