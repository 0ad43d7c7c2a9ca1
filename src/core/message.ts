import { formatDate } from './dates.ts'
import type { MessageData } from './diagnostic.ts'
import { formatNumber, joinList, type Locale } from './locale.ts'

/** The same sentence in both languages of the tool. */
export interface Wording {
  readonly da: string
  readonly en: string
}

/**
 * What the messages of one rule or layer say. A message is one sentence on what is wrong; `help` is one on what
 * to do. Placeholders are `{name}` or `{name:how}`, where `how` is one of `list` (a comma-separated string of terms as
 * "a, b og c"), `choice` (the same with "eller"), `keys` (the same as 'a', 'b' or 'c', words as they are), `number`,
 * `values` (a field and its values, `goal.level:goal,objective`, each with its word in brackets), `date`, `term` (a word of the term table), or `subject` (a term and an id: "goal M3" as "Mål M3").
 */
export interface MessageTable {
  readonly messages: { readonly [ruleId: string]: { readonly [messageId: string]: Wording } }
  /** By rule, or by `rule/message` where one message needs advice of its own. */
  readonly help: { readonly [ruleId: string]: Wording }
  readonly terms: { readonly [term: string]: Wording }
}

/** The words of several tables, joined when they are first looked up: a check of one document words little. */
export function joinedTables(tables: readonly Partial<MessageTable>[]): MessageTable {
  const [messages, help, terms] = [
    partOf(tables, 'messages'),
    partOf(tables, 'help'),
    partOf(tables, 'terms'),
  ]
  return {
    get messages() {
      return messages()
    },
    get help() {
      return help()
    },
    get terms() {
      return terms()
    },
  }
}

function partOf<Part extends keyof MessageTable>(
  tables: readonly Partial<MessageTable>[],
  part: Part,
): () => MessageTable[Part] {
  let joined: MessageTable[Part] | undefined
  return () => {
    joined ??= Object.assign({}, ...tables.map((table) => table[part])) as MessageTable[Part]
    return joined
  }
}

const placeholder = /\{([A-Za-z]+)(?::([a-z]+))?\}/g

/** Words a diagnostic, or one of its related places, in a language. An unknown message gives its ids. */
export function formatMessage(
  found: { ruleId: string; messageId: string; data: MessageData },
  locale: Locale,
  table: MessageTable,
): string {
  const wording = table.messages[found.ruleId]?.[found.messageId]
  if (wording === undefined) return `${found.ruleId}: ${found.messageId}`
  return fill(wording[locale], found.data, locale, table)
}

/** The sentence on what to do about a diagnostic, or an empty string. */
export function formatHelp(
  found: { ruleId: string; messageId: string },
  locale: Locale,
  table: MessageTable,
): string {
  const wording = table.help[`${found.ruleId}/${found.messageId}`] ?? table.help[found.ruleId]
  return wording?.[locale] ?? ''
}

/** Fills a template's placeholders; one without data stays visible as it is written. */
export function fill(template: string, data: MessageData, locale: Locale, table: MessageTable): string {
  return template.replace(placeholder, (whole, name: string, how: string | undefined) => {
    const value = data[name]
    return value === undefined ? whole : formatValue(value, how, locale, table)
  })
}

function formatValue(
  value: string | number | boolean,
  how: string | undefined,
  locale: Locale,
  table: MessageTable,
): string {
  const term = (word: string): string => table.terms[word]?.[locale] ?? word
  const items = (): string[] => String(value).split(',').filter(Boolean)
  switch (how) {
    case 'list':
      return joinList(items().map(term), locale)
    case 'choice':
      return joinList(items().map(term), locale, 'or')
    case 'keys':
      return joinList(
        items().map((item) => `'${item}'`),
        locale,
        'or',
      )
    case 'values':
      return joinList(formatValues(String(value), term), locale, 'or')
    case 'subject':
      return formatSubject(String(value), term)
    case 'number':
      return typeof value === 'number' ? formatNumber(value, locale) : String(value)
    case 'date':
      return formatDate(String(value), locale)
    case 'term':
      return term(String(value))
    default:
      return String(value)
  }
}

function formatSubject(subject: string, term: (word: string) => string): string {
  const space = subject.indexOf(' ')
  return space < 0 ? term(subject) : `${term(subject.slice(0, space))} ${subject.slice(space + 1)}`
}

function formatValues(fieldAndValues: string, term: (word: string) => string): string[] {
  const colon = fieldAndValues.indexOf(':')
  const field = fieldAndValues.slice(0, colon)
  return fieldAndValues
    .slice(colon + 1)
    .split(',')
    .map((value) => {
      const name = `${field}.${value}`
      const word = term(name)
      return word === name ? `'${value}'` : `'${value}' (${word})`
    })
}
