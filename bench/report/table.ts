/** A number with three figures that count. */
export function figure(value: number): string {
  if (Number.isNaN(value)) return ''
  return value >= 100 ? String(Math.round(value)) : String(Number(value.toPrecision(3)))
}

/** A table of Markdown with columns of one width. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((cell, i) =>
    Math.max(...[cell, ...rows.map((row) => row[i] ?? '')].map((text) => text.length)),
  )
  const line = (cells: readonly string[]): string =>
    `| ${widths.map((width, i) => (cells[i] ?? '').padEnd(width)).join(' | ')} |`
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n')
}
