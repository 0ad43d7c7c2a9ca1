import type { Path } from '#core/located'

/** Where an offset lies inside `{ }` and `[ ]`. */
export interface FlowPlace {
  /** From the outermost bracket to the map whose key is typed, or to the value that is typed. */
  path: (string | number)[]
  isKey: boolean
  /** Where the token under the cursor begins, and its quotation mark. */
  start: number
  quote: string
  /** The keys of the map around it, when a key is typed. */
  siblings: string[]
}

interface Frame {
  open: string
  index: number
  key: string | undefined
  keys: string[]
}

interface Scan {
  text: string
  frames: Frame[]
  /** Where the token that is being read begins. */
  token: number
  quote: string
}

/** Reads brackets from where the first opens up to an offset; undefined where they are closed before it. */
export function flowPlace(text: string, open: number, offset: number): FlowPlace | undefined {
  const scan: Scan = { text, frames: [], token: open, quote: '' }
  let at = open
  while (at < offset) at = step(scan, at, offset)
  const { frames } = scan
  const top = frames.at(-1)
  if (top === undefined) return undefined
  const path: Path = frames.slice(0, -1).map(stepOf)
  const isKey = top.open === '{' && top.key === undefined
  const start = scan.quote === '' ? Math.min(offset, skipBlank(text, scan.token)) : scan.token
  return {
    path: isKey ? [...path] : [...path, stepOf(top)],
    isKey,
    start,
    quote: scan.quote,
    siblings: isKey ? [...top.keys, ...keysAfter(text, offset)] : [],
  }
}

function stepOf({ open, index, key }: Frame): string | number {
  return open === '[' ? index : (key ?? '')
}

function step(scan: Scan, at: number, end: number): number {
  const { text, frames } = scan
  const character = text.charAt(at)
  const isStart = text.slice(scan.token, at).trim() === ''
  const top = frames.at(-1)
  if ((character === '"' || character === "'") && isStart) return quoted(scan, at, end)
  if (character === '#' && /\s/.test(text.charAt(at - 1))) return skipLine(text, at)
  if ((character === '{' || character === '[') && isStart) {
    frames.push({ open: character, index: 0, key: undefined, keys: [] })
    scan.token = at + 1
  } else if (character === '}' || character === ']') {
    frames.pop()
    scan.token = at + 1
  } else if (character === ',' && top !== undefined) {
    top.index++
    top.key = undefined
    scan.token = at + 1
  } else if (character === ':' && top?.open === '{' && top.key === undefined && endsKey(text, at)) {
    top.key = text
      .slice(scan.token, at)
      .trim()
      .replace(/^["']|["']$/g, '')
    top.keys.push(top.key)
    scan.token = at + 1
  }
  return frames.length === 0 && at > scan.token ? end : at + 1
}

function endsKey(text: string, at: number): boolean {
  return /^(?:[\s,[\]{}"']|$)/.test(text.slice(at + 1, at + 2)) || /["']/.test(text.charAt(at - 1))
}

function quoted(scan: Scan, at: number, end: number): number {
  const mark = scan.text.charAt(at)
  for (let i = at + 1; i < end; i++) {
    if (mark === '"' && scan.text.charAt(i) === '\\') i++
    else if (scan.text.charAt(i) === mark) return i + 1
  }
  scan.quote = mark
  scan.token = at + 1
  return end
}

/** The keys of the same map that stand after an offset. */
function keysAfter(text: string, offset: number): string[] {
  const keys: string[] = []
  let depth = 0
  for (const { 0: found, 1: name } of text
    .slice(offset, offset + 2000)
    .matchAll(/[{}[\]]|(?<![\w.-])([\w.-]+):(?=\s)|[\r\n]/g)) {
    if (found === '{' || found === '[') depth++
    else if (found === '}' || found === ']') depth--
    else if (name !== undefined && depth === 0) keys.push(name)
    if (depth < 0 || (name === undefined && /[\r\n]/.test(found) && depth === 0)) break
  }
  return keys
}

function skipBlank(text: string, at: number): number {
  while (at < text.length && /\s/.test(text.charAt(at))) at++
  return at
}

function skipLine(text: string, at: number): number {
  while (at < text.length && !/[\r\n]/.test(text.charAt(at))) at++
  return at
}
