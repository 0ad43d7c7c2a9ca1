import type { Data, Root, Table, TableRow } from 'mdast'
import type { Locale } from '#core/locale'
import type { FieldState } from '#core/smart'
import type { Look } from './look/look.ts'

export type ReportKind = 'strategy' | 'audit' | 'status' | 'trace' | 'portfolio' | 'index' | 'findings'

/** What a report says of itself: title page, page title, document properties, file names. */
export interface ReportMeta {
  report: ReportKind
  /** The id of the document, safe in file names. */
  id: string
  title: string
  subtitle?: string
  /** The document's language tag, such as `da`. */
  language: string
  /** The language of headings and labels. */
  locale: Locale
  publisher: string
  unit?: string
  /** The line under the title: kind, period, adoption. */
  facts: { label: string; value: string }[]
  /** Whether the document is a draft, and every page must say so. */
  draft: boolean
  /** The day that the report is made for, `YYYY-MM-DD`. */
  asOf: string
}

/**
 * A compiled report: mdast with three nodes of our own, each with an mdast fallback among its children. Headings start
 * at depth 1 and skip no level. Heading ids and the anchors of goals stand in `data.id`; `data.className` (a list)
 * marks parts for the HTML style sheet, and other emitters pass over it. The tree holds no raw HTML, no definitions
 * and no footnote that lacks its text. A link to `report:ID` or `report:ID#ANCHOR` leads to another report of the same run;
 * formats whose files do not lie beside each other show its words.
 */
export interface Report {
  meta: ReportMeta
  root: Root
}

/** A picture of numbers. Its only child is the table of the same numbers. */
export interface ChartNode {
  type: 'chart'
  /** Unique in the report, and the same for the same input. */
  id: string
  /** The caption. */
  title: string
  /** What the picture shows, in words: the text alternative. */
  description: string
  spec: ChartSpec
  children: [RowHeaderTable]
  data?: Data
}

/** A table whose first cell of each row names the row. The first row holds the column headers. */
export interface RowHeaderTable {
  type: 'rowHeaderTable'
  caption?: string
  align?: Table['align']
  children: TableRow[]
  data?: Data
}

/** Which goal fills which SMART letter. Its only child is the same as a table. */
export interface MatrixNode {
  type: 'matrix'
  id: string
  title: string
  columns: { letter: string; word: string }[]
  rows: { label: string; href: string; states: MatrixState[] }[]
  children: [RowHeaderTable]
  data?: Data
}

/** `none`: someone else's goal, which is not scored. */
export type MatrixState = FieldState | 'none'

/** How far a target or a goal has come. */
export type ProgressState = 'reached' | 'on-track' | 'behind' | 'missed' | 'unmeasured' | 'unknown'

/** Points from 0 to 100 by the nearest quarter. */
export type ScoreState = 'score-0' | 'score-25' | 'score-50' | 'score-75' | 'score-100'

/** What a cell of a table can be marked with, as `state-…` in its classes: emitters draw a sign of it beside the words. */
export type CellState = MatrixState | ProgressState | ScoreState

export type ChartSpec = TrajectoryChart | TimelineChart

export interface ChartPoint {
  /** `YYYY-MM-DD` */
  date: string
  value: number
  /** The value and date in words, as the label beside the point. */
  label: string
}

/** One indicator (of one breakdown) over time: from the baseline over measurements towards the targets. */
export interface TrajectoryChart {
  kind: 'trajectory'
  unit: string
  baseline?: ChartPoint
  measurements: ChartPoint[]
  /** Interim values and targets by date; a line runs from the baseline through them. */
  targets: ChartPoint[]
  /** `YYYY-MM-DD`: a thin line marks this day. */
  asOf: string
}

/** Actions as bars and milestones as points on a line of years, or the periods of documents and deadlines. */
export interface TimelineChart {
  kind: 'timeline'
  /** What the bars stand for, actions where nothing is said. */
  of?: 'actions' | 'documents'
  /** First and last day shown, `YYYY-MM-DD`. */
  start: string
  end: string
  bars: {
    label: string
    start: string
    end: string
    state: 'planned' | 'ongoing' | 'completed' | 'cancelled'
  }[]
  points: { label: string; date: string }[]
  asOf: string
}

declare module 'mdast' {
  interface RootContentMap {
    chart: ChartNode
    matrix: MatrixNode
    rowHeaderTable: RowHeaderTable
  }
  interface Data {
    id?: string
    className?: string[]
  }
}

/** The pages that a report is published among. */
export interface ReportSite {
  /** The same document in other languages: the id of its report and the tag of the language. */
  versions: readonly { id: string; language: string }[]
}

/** What an emitter gets beside the tree. Fonts are TTF files. */
export interface EmitOptions {
  fonts: readonly Uint8Array[]
  /** Where the same fonts lie, for native code that reads them itself. */
  fontPaths?: readonly string[]
  version: string
  /** Where the report is one page of a site; `index.html` lists its pages. */
  site?: ReportSite | undefined
  look?: Look | undefined
}

/** Report to the bytes of a file. The same report gives the same bytes. */
export type Emitter = (report: Report, options: EmitOptions) => Promise<Uint8Array>
