import type { Source, Span } from '#core/source'

/** The stretches of a text outside all spans that hold letters or digits, without the white space at their ends. */
export function uncoveredStretches({ text }: Source, spans: readonly Span[]): Span[] {
  const gaps: Span[] = []
  let covered = 0
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    if (start > covered) addGap(text, covered, start, gaps)
    covered = Math.max(covered, end)
  }
  addGap(text, covered, text.length, gaps)
  return gaps
}

function addGap(text: string, from: number, to: number, gaps: Span[]): void {
  const stretch = text.slice(from, to)
  if (!/[\p{L}\p{N}]/u.test(stretch)) return
  const start = from + stretch.search(/\S/)
  gaps.push({ start, end: from + stretch.trimEnd().length })
}
