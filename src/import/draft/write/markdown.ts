/** What Markdown would read as a mark. */
const marks = /[\\`*_[\]<]/g
const lineStart = /^(?=[#>+-](?:\s|$)|={2,}|-{2,}|~{3,}|\|)/
const numberStart = /^(\d{1,9})([.)])(?=\s|$)/
const entity = /&(?=#?\w+;)/g

/** A text of the source as inline Markdown: its own characters, none of them a mark. */
export function inline(text: string): string {
  return tidy(text).replace(marks, '\\$&').replace(entity, '\\&').replaceAll('~~', '\\~\\~')
}

/** A paragraph of Markdown. */
export function paragraph(text: string): string {
  return inline(text).replace(lineStart, '\\').replace(numberStart, '$1\\$2')
}

/** A line of a text of several paragraphs is not made longer than this. */
const width = 96

/** Paragraphs, with an empty line between them; several are broken into lines, which Markdown reads as one. */
export function blocksOf(paragraphs: readonly string[]): string {
  const all = paragraphs.filter((text) => text !== '')
  return all.length < 2 ? all.join('') : all.map(wrapped).join('\n\n')
}

/** No line begins with what Markdown would read as the mark of a list, a heading or a quotation. */
function wrapped(text: string): string {
  if (text.includes('\n')) return text
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    const isFull = line !== '' && line.length + 1 + word.length > width
    if (isFull && /^[\p{L}(]/u.test(word)) {
      lines.push(line)
      line = word
    } else line = line === '' ? word : `${line} ${word}`
  }
  return [...lines, line].join('\n')
}

/** An item of a list, indented by its level. */
export function listItem(text: string, level: number): string {
  return `${'  '.repeat(Math.max(0, level - 1))}- ${paragraph(text)}`
}

export function tableOf(rows: readonly (readonly string[])[]): string {
  const columns = Math.max(1, ...rows.map((cells) => cells.length))
  const line = (cells: readonly string[]): string =>
    `| ${Array.from({ length: columns }, (_, i) => inline(cells[i] ?? '').replaceAll('|', '\\|')).join(' | ')} |`
  const [head = [], ...rest] = rows
  return [
    line(head),
    `| ${Array.from({ length: columns }, () => '---').join(' | ')} |`,
    ...rest.map(line),
  ].join('\n')
}

/** Single spaces, and nothing that does not show. */
export function tidy(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cs}\p{Co}\u2028\u2029\ufeff\ufffe\uffff]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
}

/** Text in capitals as a sentence; a word that the text writes with a capital elsewhere keeps it. */
export function withoutCapitals(text: string, wordsOfText: ReadonlySet<string>): string {
  if (!/\p{Lu}{3}/u.test(text) || /\p{Ll}{2}/u.test(text)) return text
  const lower = text.toLowerCase().replace(/\p{L}+/gu, (word) => {
    const name = word.charAt(0).toUpperCase() + word.slice(1)
    const isName = wordsOfText.has(name) || (name.endsWith('s') && wordsOfText.has(name.slice(0, -1)))
    return !wordsOfText.has(word) && isName ? name : word
  })
  return lower.replace(/\p{L}/u, (first) => first.toUpperCase())
}
