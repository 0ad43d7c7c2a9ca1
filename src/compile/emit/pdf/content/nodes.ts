/** The data that the template draws. User text stands only in strings, which Typst never interprets. */
export interface Page {
  meta: PageMeta
  look: PageLook
  words: Record<'contents' | 'draft' | 'page' | 'of' | 'asOf', string>
  /** Headings for the table of contents by their label: without links and notes. */
  contents: Record<string, Inline[]>
  /** The numbers of the anchors that stand somewhere, by their ids. */
  anchors: Record<string, number>
  blocks: Block[]
}

/** Colours as `#rrggbb`, and the publisher's picture. */
export interface PageLook {
  accent: string
  deep: string
  warm: string
  tint: string
  /** The name of the file. */
  logo?: string
  logoAlt?: string
  /** In points. */
  logoHeight?: number
}

export interface PageMeta {
  title: string
  /** The title as the file's properties show it: nothing draws it, so no character is replaced. */
  plainTitle: string
  plainAuthor: string
  subtitle?: string
  publisher: string
  unit?: string
  facts: { label: string; value: string }[]
  draft: boolean
  asOf: string
  date: { year: number; month: number; day: number }
  language: string
  region?: string
  font: string
  version: string
}

export type Block =
  | { type: 'heading'; level: number; label: string; body: Inline[] }
  | { type: 'paragraph' | 'lead'; body: Inline[]; sticky: boolean }
  | { type: 'list'; ordered: boolean; start: number; tight: boolean; items: Block[][] }
  | { type: 'quote'; body: Block[]; breakable: boolean }
  | { type: 'code'; lines: string[] }
  | { type: 'rule' }
  | TableBlock
  | { type: 'chart'; title: string; alt: string; file: string; width: number; table: TableBlock }

export interface TableBlock {
  type: 'table'
  caption?: Inline[]
  rowHeaders: boolean
  /** Whether there are row headers, and short enough to stand out by weight. */
  boldRows: boolean
  width: 'narrow' | 'text' | 'full'
  /** Whether a page break may divide the table: only where it is too high to be kept whole. */
  breakable: boolean
  columns: Column[]
  head: Inline[][]
  rows: Row[]
  /** The states of cells by row and by column after the first, for the marks beside the words; empty for none. */
  states?: string[][]
}

export interface Column {
  /** A share of the width, or 0 for as narrow as the text allows. */
  share: number
  align: 'left' | 'center' | 'right'
  /** Whether words may be divided: only where the column is too narrow for long ones. */
  hyphenate: boolean
}

export interface Row {
  cells: Inline[][]
  /** Whether a page break may divide the row: only where it is so high that keeping it whole would leave a hole. */
  breakable: boolean
}

export type Inline =
  | { type: 'text' | 'code'; text: string }
  | { type: 'emphasis' | 'strong' | 'delete'; body: Inline[] }
  | { type: 'break' }
  | { type: 'link'; url: string; body: Inline[] }
  | { type: 'jump'; to: string; body: Inline[] }
  | { type: 'anchor'; number: number }
  | { type: 'note'; label: string; body: Inline[] }
  | { type: 'noteAgain'; label: string }
