import type { Link } from 'mdast'
import { spanIn, type Visited } from '#document/markdown'
import { nodesIn } from '../field-text.ts'
import type { TextField } from '../text-field.ts'

/** Fields that hold the titles of others' works, which a document cannot correct. */
const titles: ReadonlySet<string> = new Set(['reference.title', 'relation.title'])

/** Whether a text is one that the authors wrote for readers: no name, number, unit or title of another work. */
export function isRunningText({ kind, field }: TextField): boolean {
  return kind !== 'plain' && !titles.has(field)
}

/**
 * A text with everything blanked out that readers do not see as words: marks, code, addresses, what links lead to; with
 * `unbound` also the numbers that are bound to key figures, and without `tables` what stands in these. Offsets stay
 * what they are.
 */
export function proseOf(field: TextField, { unbound = false, tables = true } = {}): string {
  const nodes = nodesIn(field)
  if (nodes.length === 0) return field.value
  const pieces: string[] = []
  let at = 0
  for (const visited of nodes) {
    if (visited.node.type !== 'text' || isHidden(visited, unbound, tables)) continue
    const { from, to } = spanIn(visited.node)
    pieces.push(blank(field.value.slice(at, from)), field.value.slice(from, to))
    at = to
  }
  pieces.push(blank(field.value.slice(at)))
  return pieces.join('')
}

function isHidden({ node, parent }: Visited, unbound: boolean, tables: boolean): boolean {
  const text = node.type === 'text' ? node.value : ''
  for (let at = parent; at !== undefined; at = at.parent) {
    if (at.node.type === 'table' && !tables) return true
    if (at.node.type === 'link' && (isAddress(text, at.node) || (unbound && at.node.url.startsWith('fig:'))))
      return true
  }
  return false
}

/** Whether a link shows nothing but where it leads. */
function isAddress(text: string, { url }: Link): boolean {
  return url === text || url === `http://${text}` || url === `mailto:${text}`
}

function blank(text: string): string {
  return text.replace(/[^\n]/g, ' ')
}
