import { fieldViolations } from '#compile/accessibility/fields'
import type { Source } from '#core/source'
import { parseStrategy } from '#document/parse'
import { isWhole } from '../compile.ts'
import type { Planned } from './planned.ts'

/** Reads of a text what is to be known before reports are made. */
export function planOf(source: Source): Planned {
  const document = parseStrategy(source)
  const { id, relations = [], language = 'da' } = document.strategy
  if (id === undefined) return {}
  if (!isWhole(document) || fieldViolations(document).length > 0) return { id }
  const translates = relations.flatMap(({ type, strategy: other }) =>
    type === 'translates' && other !== undefined ? [other] : [],
  )
  return { id, listed: { id, language, translates } }
}
