/** A fenced block of a rule page: a fragment of a strategy, and what the rule must report in it. */
export interface Example {
  /** The file that the fragment is, `strategi.yaml` where the block names none. */
  file: string
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

/** The documents that a rule sees together: mostly one. */
export type Case = [Example, ...Example[]]

const fence = /^```yaml (invalid|valid|fixed)([^\r\n]*)\n([\s\S]*?)^```$/gm

/** The examples of a page. Blocks that name different files, with nothing but empty lines between them, are one case. */
export function casesOf(page: string): Case[] {
  const cases: Case[] = []
  let end = 0
  for (const match of page.matchAll(fence)) {
    const example = exampleOf(match, page.slice(0, match.index).split('\n').length)
    const last = cases.at(-1)
    const isNext = page.slice(end, match.index).trim() === ''
    if (last && isNext && isFurtherFile(example, last)) last.push(example)
    else cases.push([example])
    end = match.index + match[0].length
  }
  return cases
}

function isFurtherFile({ kind, attributes, file }: Example, files: Case): boolean {
  const [first] = files
  if (first.kind !== kind || attributes['file'] === undefined || first.attributes['file'] === undefined)
    return false
  return files.every((other) => other.file !== file)
}

function exampleOf(match: RegExpExecArray, line: number): Example {
  const { text, marks } = withoutMarkers(match[3] ?? '')
  const attributes = attributesOf(match[2] ?? '')
  const file = attributes['file'] ?? 'strategi.yaml'
  return { kind: match[1] as Example['kind'], attributes, file, text, marks, line }
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
