/** A fenced block of a rule page: a fragment of a strategy, and what the rule must report in it. */
export interface Example {
  kind: 'invalid' | 'valid' | 'fixed'
  attributes: { [name: string]: string }
  /** The fragment without its marker lines. */
  text: string
  marks: Mark[]
  /** The line of the page on which the block begins, from 1. */
  line: number
}

/** `line:column-line:column messageId`, lines and columns from 1, the end after the last marked character. */
export type Mark = string

const fence = /^```yaml (invalid|valid|fixed)([^\r\n]*)\n([\s\S]*?)^```$/gm

export function examplesOf(page: string): Example[] {
  return [...page.matchAll(fence)].map((match) => {
    const { text, marks } = withoutMarkers(match[3] ?? '')
    return {
      kind: match[1] as Example['kind'],
      attributes: attributesOf(match[2] ?? ''),
      text,
      marks,
      line: page.slice(0, match.index).split('\n').length,
    }
  })
}

function attributesOf(info: string): { [name: string]: string } {
  return Object.fromEntries(
    [...info.matchAll(/(\w+)=(\S+)/g)].map(([, name = '', value = '']) => [name, value]),
  )
}

/** A marker stands under the marked line; `^~~` begins and `~~^` ends a mark over several lines. */
function withoutMarkers(block: string): { text: string; marks: Mark[] } {
  const lines: string[] = []
  const marks: Mark[] = []
  let open: { id: string; start: string } | undefined
  for (const line of block.split('\n')) {
    const marker = /^(\s*)([\^~]+) (\w+)$/.exec(line)
    if (marker === null) {
      lines.push(line)
      continue
    }
    const [, indent = '', signs = '', id = ''] = marker
    const from = `${lines.length}:${indent.length + 1}`
    const to = `${lines.length}:${indent.length + signs.length + 1}`
    if (/^\^~+$/.test(signs)) open = { id, start: from }
    else if (/^~+\^$/.test(signs) && open?.id === id) marks.push(`${open.start}-${to} ${id}`)
    else marks.push(`${from}-${to} ${id}`)
  }
  return { text: lines.join('\n'), marks }
}
