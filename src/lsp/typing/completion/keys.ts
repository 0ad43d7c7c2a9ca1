import type { Locale } from '#core/locale'
import type { Wording } from '#core/message'
import type { Field } from '#document/field'
import { descriptions } from '#document/generated/descriptions'
import { labels } from '#document/generated/labels'
import { fieldsOf } from '#document/shape'
import type { Cursor } from '../cursor/cursor.ts'
import { goalScaffold, smartScaffold } from './scaffold.ts'
import { plainly, type Suggestion, snippet } from './suggestion.ts'

/** The keys that a map of a shape can still take. */
export function keySuggestions(
  shape: string,
  cursor: Cursor,
  locale: Locale,
  nextGoal: string,
): Suggestion[] {
  const taken = new Set(cursor.siblings)
  const fields = Object.entries(fieldsOf(shape)).filter(([key]) => !taken.has(key))
  const keys = fields.map(([key, field]) => keySuggestion(`${shape}.${key}`, key, field, cursor, locale))
  return shape === 'goal' && taken.size === 0 && !cursor.hasColon && !cursor.inFlow
    ? [goalSuggestion(cursor, locale, nextGoal), ...keys]
    : keys
}

function keySuggestion(name: string, key: string, field: Field, cursor: Cursor, locale: Locale): Suggestion {
  const detail = labels[name]?.[locale] ?? ''
  const about = descriptions[name]?.[locale] ?? ''
  const own = { label: key, kind: 'field', detail, about } as const
  if (cursor.hasColon) return plainly(key, 'field', detail, about)
  return snippet({
    ...own,
    text: `${key}:${cursor.inFlow ? flowValue(field) : blockValue(name, field, cursor)}`,
  })
}

function flowValue({ item, shape, entries, types, refs }: Field): string {
  if (item !== undefined || (types.includes('array') && shape !== undefined)) return ' [$0]'
  if (entries !== undefined || (shape !== undefined && refs === undefined && !types.includes('string')))
    return ' {$0}'
  return ' $0'
}

function blockValue(name: string, { item, shape, entries, types, text }: Field, cursor: Cursor): string {
  const newLine = `\n${' '.repeat(inside(cursor))}`
  if (name === 'goal.smart') return `${newLine}${smartScaffold.join(newLine)}`
  if (item?.shape !== undefined) return `${newLine}- $0`
  if (item !== undefined) return ' [$0]'
  if (entries !== undefined) return `${newLine}$0`
  if (shape !== undefined && types.every((type) => type === 'object')) return `${newLine}$0`
  if (text === 'block') return ` |${newLine}$0`
  return ' $0'
}

/** How far below the beginning of its line a key's own fields are indented; editors add the indentation of the line. */
function inside({ column, lead }: Cursor): number {
  return Math.max(0, column - lead) + 2
}

function goalSuggestion(cursor: Cursor, locale: Locale, id: string): Suggestion {
  const newLine = `\n${' '.repeat(inside(cursor) - 2)}`
  return snippet({
    label: words.goal[locale],
    kind: 'snippet',
    detail: words.goalDetail[locale],
    about: descriptions['goal']?.[locale] ?? '',
    text: goalScaffold(id).join(newLine),
  })
}

const words = {
  goal: { da: 'mål med alle SMART-felter', en: 'goal with all SMART fields' },
  goalDetail: { da: 'skabelon', en: 'scaffold' },
} satisfies { [name: string]: Wording }
