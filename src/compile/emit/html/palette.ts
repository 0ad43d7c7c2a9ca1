import type { ChartPalette } from '../../charts/palette.ts'

/** The colours of the style sheet, which change with the reader's light or dark mode. */
export const pagePalette: ChartPalette = {
  font: 'inherit',
  text: 'var(--ink)',
  muted: 'var(--ink-soft)',
  grid: 'var(--line)',
  surface: 'var(--surface)',
  measured: 'var(--brand)',
  plan: 'var(--warm)',
  today: 'var(--today)',
}
