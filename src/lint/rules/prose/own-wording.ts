import type { TextField } from '../../text-field.ts'
import type { Place } from '../../walk.ts'

/** Fields that repeat what something is called elsewhere. */
const titles: ReadonlySet<string> = new Set(['reference.title', 'relation.title'])

/** What a document may word as it likes: rules on wording never judge vision, mission, values or principles. */
const free: ReadonlySet<string> = new Set(['guidingStatement', 'value', 'principle'])

/** Whether a text is the document's own wording: no name, title, quotation or goal of somebody else. */
export function isOwnWording({ kind, field }: TextField, { holders }: Place): boolean {
  if (kind === 'plain' || titles.has(field)) return false
  for (const { shape, value } of holders)
    if (free.has(shape) || 'setBy' in value || isQuote(shape, value)) return false
  return true
}

function isQuote(shape: string, value: { kind?: unknown }): boolean {
  return shape === 'example' && value.kind === 'quote'
}
