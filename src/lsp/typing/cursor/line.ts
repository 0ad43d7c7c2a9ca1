import { lineText, type Source } from '#core/source'

/** A dash or a key that begins something on a line. Columns count from 0. */
export interface Item {
  kind: 'dash' | 'key'
  column: number
  /** Of a key: its name, without quotes. */
  name: string
  /** Of a key: the column after the key as it is written, and the one after its colon. */
  keyEnd: number
  colonEnd: number
  /** What stands after it on the line, without white space around it and without a comment, if that is no dash or key. */
  value: string
  valueColumn: number
}

/** What a line begins with. */
export interface Line {
  text: string
  items: Item[]
  /** The column of the first character that is neither white space, dash nor key; of the end where there is none. */
  content: number
  isBlank: boolean
  isComment: boolean
}

const dash = /-(?:[ \t]+|$)/y
const key =
  /("(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|[^\s"'#,[\]{}&*!|>%@`:-](?:[^:#]|:(?=\S)|\S#)*?|-(?=[^\s-])[^:#]*?)(?<![ \t])[ \t]*:(?=[ \t]|$)/y

/** Reads a line by itself, as if it were no part of a longer text. */
export function readLine(source: Source, line: number): Line {
  const text = lineText(source, line + 1)
  const items: Item[] = []
  let at = /^[ \t]*/.exec(text)?.[0].length ?? 0
  const isBlank = at >= text.length
  const isComment = text.charAt(at) === '#'
  while (!isComment && !isBlank) {
    dash.lastIndex = at
    const found = dash.exec(text)
    if (found === null) break
    const end = at + found[0].length
    const columns = { column: at, keyEnd: end, colonEnd: end, valueColumn: end }
    items.push({ kind: 'dash', name: '', value: '', ...columns })
    at = end
  }
  key.lastIndex = at
  const found = isComment ? null : key.exec(text)
  const name = found?.[1]
  if (found !== null && name !== undefined) {
    const valueColumn = skipSpaces(text, at + found[0].length)
    items.push({
      kind: 'key',
      column: at,
      name: /^["']/.test(name) ? name.slice(1, -1) : name,
      keyEnd: at + name.length,
      colonEnd: at + found[0].length,
      value: withoutComment(text.slice(valueColumn)),
      valueColumn,
    })
    at = valueColumn
  }
  const last = items.at(-1)
  if (last?.kind === 'dash') last.value = withoutComment(text.slice(at))
  return { text, items, content: at, isBlank, isComment }
}

/** How many spaces a line begins with: all that most lines need to be passed over. */
export function indentOf({ text, lineStarts }: Source, line: number): number {
  const start = lineStarts[line] ?? text.length
  let at = start
  while (text.charCodeAt(at) === 32) at++
  return at - start
}

/** A value without a comment after it. */
export function withoutComment(value: string): string {
  if (value.startsWith('#')) return ''
  if (/^["']/.test(value)) return value.trimEnd()
  const comment = /[ \t]#/.exec(value)
  return (comment === null ? value : value.slice(0, comment.index)).trimEnd()
}

function skipSpaces(text: string, at: number): number {
  while (at < text.length && /[ \t]/.test(text.charAt(at))) at++
  return at
}
