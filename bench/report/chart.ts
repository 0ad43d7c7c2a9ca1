import { figure } from './table.ts'

export interface Bar {
  name: string
  seconds: number
  isOurs: boolean
}

const width = 720
const left = 200
const rowHeight = 34
const top = 64

/** Bars on a scale of seconds on which each step is ten times the one before, with the numbers written beside them. */
export function chart(bars: readonly Bar[], title: string): string {
  const sorted = [...bars].sort((a, b) => a.seconds - b.seconds)
  const least = 10 ** Math.floor(Math.log10(Math.min(...sorted.map(({ seconds }) => seconds))))
  const most = 10 ** Math.ceil(Math.log10(Math.max(...sorted.map(({ seconds }) => seconds)) * 1.01))
  const place = (seconds: number): number =>
    left + ((width - left - 80) * Math.log10(seconds / least)) / Math.log10(most / least)
  const height = top + sorted.length * rowHeight + 40
  const summary = sorted.map(({ name, seconds }) => `${name} ${figure(seconds)} s`).join(', ')
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="t d" font-family="sans-serif" font-size="14">
<title id="t">${escaped(title)}</title>
<desc id="d">${escaped(summary)}.</desc>
<rect width="${width}" height="${height}" fill="#fff"/>
<text x="16" y="28" font-size="16" font-weight="bold" fill="#1a1a1a">${escaped(title)}</text>
${gridLines(least, most, place, height)}
${sorted.map((bar, i) => barOf(bar, top + i * rowHeight, place)).join('\n')}
</svg>
`
}

function gridLines(least: number, most: number, place: (seconds: number) => number, height: number): string {
  const lines: string[] = []
  for (let seconds = least; seconds <= most * 1.001; seconds *= 10) {
    const x = place(seconds).toFixed(1)
    lines.push(`<path d="M${x} ${top - 8}V${height - 32}" stroke="#d0d0d0"/>`)
    lines.push(
      `<text x="${x}" y="${height - 12}" text-anchor="middle" fill="#4a4a4a">${figure(seconds)} s</text>`,
    )
  }
  return lines.join('\n')
}

function barOf({ name, seconds, isOurs }: Bar, y: number, place: (seconds: number) => number): string {
  const end = place(seconds)
  const weight = isOurs ? ' font-weight="bold"' : ''
  return `<text x="${left - 10}" y="${y + 17}" text-anchor="end" fill="#1a1a1a"${weight}>${escaped(name)}</text>
<rect x="${left}" y="${y + 2}" width="${Math.max(1, end - left).toFixed(1)}" height="20" fill="${isOurs ? '#0b5c8a' : '#8a8a8a'}"/>
<text x="${(end + 8).toFixed(1)}" y="${y + 17}" fill="#1a1a1a"${weight}>${figure(seconds)} s</text>`
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
