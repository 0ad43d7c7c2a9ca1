/** The colours and fonts of a chart: any CSS value, such as `#0b5d6b` or `var(--ink)`. */
export interface ChartPalette {
  /** CSS `font-family` list. */
  font: string
  text: string
  /** Less prominent text, such as the axis labels. */
  muted: string
  /** Lines behind the data; they carry no meaning of their own. */
  grid: string
  /** What the chart stands on; it shows inside hollow shapes and around labels. */
  surface: string
  /** What was measured, and work under way. */
  measured: string
  /** What is planned: targets and milestones. */
  plan: string
  /** The line of the day that the report is made for. */
  today: string
}

/** Fixed colours for a white page. Text has a contrast of at least 4.5:1 and graphics of at least 3:1. */
export const printPalette: ChartPalette = {
  font: "'Source Sans 3', 'Segoe UI', Roboto, Helvetica, Arial, sans-serif",
  text: '#15262c',
  muted: '#4a5e66',
  grid: '#d8e0e2',
  surface: '#ffffff',
  measured: '#0b6272',
  plan: '#a5470a',
  today: '#5b3b8c',
}
