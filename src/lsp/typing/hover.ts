import type { Locale } from '#core/locale'
import type { Wording } from '#core/message'
import { lineText, positionAt, type Source, type Span } from '#core/source'
import type { Field } from '#document/field'
import { descriptions } from '#document/generated/descriptions'
import { labels } from '#document/generated/labels'
import { placeAt } from '#document/shape'
import { allRules } from '#lint/generated/rules'
import { messages } from '#workspace/messages'
import type { FoundDiagnostic, Surroundings } from '../protocol.ts'
import { type Cursor, cursorAt } from './cursor/cursor.ts'
import { wordAround } from './text.ts'

/** What is told of a place, in Markdown, and the stretch that it is about. */
export interface Hover {
  text: string
  about: Span
}

/** What is known of the place at an offset: the field or the thing that is named there. */
export function hoverAt(
  source: Source,
  offset: number,
  surroundings: Surroundings | undefined,
  locale: Locale,
): Hover | undefined {
  const figure = figureAt(source, offset, surroundings)
  if (figure !== undefined) return figure
  const cursor = cursorAt(source, offset)
  if (cursor === undefined || cursor.kind === 'text') return undefined
  if (cursor.kind === 'comment') return ruleAt(source, offset, locale)
  const about = { start: cursor.start, end: cursor.end }
  const word = source.text.slice(cursor.start, cursor.end)
  const text =
    cursor.kind === 'key'
      ? fieldHelp(cursor, word, surroundings, locale)
      : valueHelp(cursor, word, surroundings, locale)
  return text === undefined || word === '' ? undefined : { text, about }
}

/** What to do about findings, which editors show by their first sentence alone. */
export function diagnosticHelp(found: readonly FoundDiagnostic[], locale: Locale): string | undefined {
  const parts = found.map(({ ruleId, help, url }) => {
    const docs = allRules.find(({ meta }) => meta.id === ruleId)?.meta.docs[locale]
    return [`[${ruleId}](${url})${docs === undefined ? '' : `: ${docs}`}`, help].filter(Boolean).join('\n\n')
  })
  return parts.length === 0 ? undefined : [...new Set(parts)].join('\n\n')
}

function figureAt(source: Source, offset: number, surroundings: Surroundings | undefined): Hover | undefined {
  const { line, column } = positionAt(source, offset)
  const start = source.lineStarts[line - 1] ?? 0
  for (const { 0: whole, 1: id = '', index } of lineText(source, line).matchAll(
    /\[[^[\]]*\]\(fig:([\w.-]+)\)/g,
  )) {
    if (column - 1 < index || column - 1 > index + whole.length) continue
    const text = aboutOf(['keyFigure'], id, surroundings)
    return text === undefined
      ? undefined
      : { text, about: { start: start + index, end: start + index + whole.length } }
  }
  return undefined
}

function ruleAt(source: Source, offset: number, locale: Locale): Hover | undefined {
  const about = wordAround(source, offset, /[\w/-]/)
  const id = source.text.slice(about.start, about.end)
  const rule = allRules.find(({ meta }) => meta.id === id)
  return rule && { text: `**${id}**\n\n${rule.meta.docs[locale]}\n\n${rule.meta.help[locale]}`, about }
}

function fieldHelp(
  cursor: Cursor,
  key: string,
  surroundings: Surroundings | undefined,
  locale: Locale,
): string | undefined {
  const name = key.replace(/^["']|["']$/g, '')
  const { field, shape } = placeAt([...cursor.path, name])
  if (field === undefined) return cursor.hasColon ? undefined : valueHelp(cursor, key, surroundings, locale)
  if (shape === undefined) {
    const kind = placeAt(cursor.path).field?.defines
    return kind === undefined ? undefined : aboutOf([kind], name, surroundings)
  }
  const term = `${shape}.${name}`
  const head = `**${labels[term]?.[locale] ?? name}** \`${name}\``
  return [head, descriptions[term]?.[locale] ?? '', ...valueWords(term, field, locale)]
    .filter(Boolean)
    .join('\n\n')
}

function valueWords(term: string, { values = [] }: Field, locale: Locale): string[] {
  const lines = values.map((value) => {
    const word = messages.terms[`${term}.${value}`]?.[locale]
    return word === undefined ? `- \`${value}\`` : `- \`${value}\`: ${word}`
  })
  return lines.length > 1 ? [`${words.values[locale]}\n${lines.join('\n')}`] : []
}

function valueHelp(
  cursor: Cursor,
  text: string,
  surroundings: Surroundings | undefined,
  locale: Locale,
): string | undefined {
  const { field, shape, key } = placeAt(cursor.path)
  if (field === undefined) return undefined
  if (field.refs !== undefined) return aboutOf(field.refs, text, surroundings)
  if (field.defines !== undefined) return aboutOf([field.defines], text, surroundings)
  const term = messages.terms[`${shape}.${key}.${text}`]?.[locale]
  return field.values?.includes(text) && term !== undefined ? `\`${text}\`: ${term}` : undefined
}

function aboutOf(
  kinds: readonly string[],
  id: string,
  surroundings: Surroundings | undefined,
): string | undefined {
  if (surroundings === undefined) return undefined
  const { model, others, passages } = surroundings
  if (kinds.includes('passage')) return passages.find((passage) => passage.id === id)?.about
  const hash = id.indexOf('#')
  if (hash >= 0) {
    const other = others.find((candidate) => candidate.id === id.slice(0, hash))
    return other?.goals.find((goal) => goal.id === id.slice(hash + 1))?.about
  }
  if (kinds.includes('strategy')) {
    const title = others.find((candidate) => candidate.id === id)?.title ?? (model.id === id ? id : undefined)
    return title && `**${title}**`
  }
  return model.definitions.find((known) => known.id === id && kinds.includes(known.kind))?.about
}

const words = {
  values: { da: 'Kan være:', en: 'One of:' },
} satisfies { [name: string]: Wording }
