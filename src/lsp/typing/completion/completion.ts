import type { Locale } from '#core/locale'
import type { Path } from '#core/located'
import { positionAt, type Source, type Span } from '#core/source'
import type { Field } from '#document/field'
import { placeAt } from '#document/shape'
import type { Surroundings } from '../../protocol.ts'
import { type Cursor, cursorAt } from '../cursor/cursor.ts'
import { lineBefore } from '../text.ts'
import { commentSuggestions } from './comments.ts'
import { keySuggestions } from './keys.ts'
import { plainly, type Suggestion } from './suggestion.ts'
import { idsOf, valueSuggestions } from './values.ts'

/** What can be written at a place, and the stretch that it takes the place of. */
export interface Completion {
  suggestions: Suggestion[]
  replaced: Span
}

/** What can be written at an offset of a strategy, as far as it is known around it. */
export function completionAt(
  source: Source,
  offset: number,
  surroundings: Surroundings | undefined,
  locale: Locale,
): Completion {
  const none = { suggestions: [], replaced: { start: offset, end: offset } }
  const before = lineBefore(source, offset)
  const figure = /\]\(fig:([\w.-]*)$/.exec(before)
  if (figure !== null && surroundings !== undefined) {
    const start = offset - (figure[1]?.length ?? 0)
    const end = offset + (/^[\w.-]*/.exec(source.text.slice(offset, offset + 100))?.[0].length ?? 0)
    return { suggestions: idsOf('keyFigure', surroundings), replaced: { start, end } }
  }
  const cursor = cursorAt(source, offset)
  if (cursor === undefined || cursor.kind === 'text') return none
  if (cursor.kind === 'comment') {
    const found = commentSuggestions(before, locale)
    return found === undefined
      ? none
      : { suggestions: found.suggestions, replaced: { start: offset - found.length, end: offset } }
  }
  const replaced = { start: Math.min(cursor.start, offset), end: Math.max(cursor.end, offset) }
  return { suggestions: suggestionsFor(cursor, surroundings, locale), replaced }
}

function suggestionsFor(
  cursor: Cursor,
  surroundings: Surroundings | undefined,
  locale: Locale,
): Suggestion[] {
  const { field, shape, key } = placeAt(cursor.path)
  if (field === undefined) return []
  const name = nameOf(cursor.path, shape, key)
  const keys = (): Suggestion[] =>
    field.shape === undefined || isOnlyList(field)
      ? []
      : keySuggestions(field.shape, cursor, locale, nextGoal(surroundings))
  const values = (): Suggestion[] => valueSuggestions(field, name, cursor, surroundings, locale)
  if (cursor.kind === 'key') {
    const isNew = cursor.siblings.length === 0 && !cursor.hasColon && !cursor.inFlow && cursor.path.length > 0
    return isNew && field.item === undefined ? [...keys(), ...values()] : keys()
  }
  // A bare word in a list may be the first key of an item.
  const isItem = typeof cursor.path.at(-1) === 'number'
  return isItem && !cursor.inFlow ? [...values(), ...keys()] : values()
}

function isOnlyList({ types }: Field): boolean {
  return types.every((type) => type === 'array')
}

/** The field as `shape.key`; of an item of a list, that of the list. */
function nameOf(path: Path, shape: string | undefined, key: string | undefined): string {
  if (shape !== undefined) return `${shape}.${key}`
  const list = placeAt(path.slice(0, -1))
  return `${list.shape}.${list.key}`
}

/** The id that goes on from those of the goals: M4 after M3. */
function nextGoal(surroundings: Surroundings | undefined): string {
  const numbers = (surroundings?.model.definitions ?? []).flatMap(({ kind, id }) => {
    const number = kind === 'goal' ? /^M(\d+)$/.exec(id)?.[1] : undefined
    return number === undefined ? [] : [Number(number)]
  })
  return `M${Math.max(0, ...numbers) + 1}`
}

/** What a file that holds next to nothing can begin with. */
export function beginning(source: Source, offset: number): Completion | undefined {
  if (!/^[a-z]*$/.test(source.text.trim())) return undefined
  const start = offset - (/(?<![a-z])[a-z]*$/.exec(source.text.slice(0, offset))?.[0].length ?? 0)
  const { column } = positionAt(source, start)
  return column === 1
    ? { suggestions: [plainly('format: stratlint/1', 'snippet')], replaced: { start, end: offset } }
    : undefined
}
