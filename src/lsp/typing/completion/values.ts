import type { Locale } from '#core/locale'
import type { Field } from '#document/field'
import { messages } from '#workspace/messages'
import type { Definition } from '../../checking/model/model.ts'
import type { Surroundings } from '../../protocol.ts'
import type { Cursor } from '../cursor/cursor.ts'
import { plainly, type Suggestion, snippet } from './suggestion.ts'

/** What a field can hold: its allowed values, ids, true and false; a gap, where it takes one. `name` is the field as `shape.key`. */
export function valueSuggestions(
  field: Field,
  name: string,
  cursor: Cursor,
  surroundings: Surroundings | undefined,
  locale: Locale,
): Suggestion[] {
  const values = (field.values ?? []).map((value) =>
    plainly(value, 'value', messages.terms[`${name}.${value}`]?.[locale] ?? ''),
  )
  const truth = field.types.includes('boolean')
    ? ['true', 'false'].map((value) => plainly(value, 'value'))
    : []
  const ids =
    surroundings === undefined ? [] : (field.refs ?? []).flatMap((kind) => idsOf(kind, surroundings))
  const list = field.item === undefined || cursor.inFlow ? [] : itemsAsList(field.item, surroundings)
  return [...values, ...truth, ...ids, ...list, ...gap(field, cursor, locale)]
}

/** `groups: ` takes a list, which begins with a bracket. */
function itemsAsList(item: Field, surroundings: Surroundings | undefined): Suggestion[] {
  if (surroundings === undefined) return []
  const ids = (item.refs ?? []).flatMap((kind) => idsOf(kind, surroundings))
  return ids.map((suggestion) => ({ ...suggestion, text: `[${suggestion.text}]` }))
}

function gap({ shape, types }: Field, { quote, inFlow }: Cursor, locale: Locale): Suggestion[] {
  if (shape !== 'gap' || !types.includes('string') || quote !== '') return []
  return [
    snippet({
      label: '{gap: …}',
      kind: 'snippet',
      detail: messages.terms['gap']?.[locale] ?? '',
      about: '',
      text: inFlow ? '{gap: $1}' : '{gap: $0}',
    }),
  ]
}

/** The ids of things of a kind that a document can refer to. */
export function idsOf(kind: string, { model, others, passages }: Surroundings): Suggestion[] {
  if (kind === 'passage') return passages.map((passage) => suggested(passage, 'passage'))
  if (kind === 'strategy') return others.map(({ id, title }) => plainly(id, 'id', title))
  const own = model.definitions.filter((definition) => definition.kind === kind)
  const theirs =
    kind === 'goal'
      ? others.flatMap((other) => other.goals.map((goal) => ({ ...goal, id: `${other.id}#${goal.id}` })))
      : []
  return [...own, ...theirs].map((definition) => suggested(definition, 'id'))
}

function suggested({ id, name, about }: Definition, kind: Suggestion['kind']): Suggestion {
  return plainly(id, kind, name === id ? '' : name, about)
}
