import type { Scalar, Style } from '#core/located'

/** What can be written into a document: a scalar, or maps and lists of them. */
export type Content = Scalar | readonly Content[] | { readonly [key: string]: Content }

/** Where a value is to stand. */
export interface Setting {
  /** Whether it is inside `{ }` or `[ ]`. */
  inFlow: boolean
  /** The spaces before the key, or before the dash of the list item, that holds the value. */
  indent: string
  lineBreak: string
  layout?: Layout
}

/** How collections are laid out, where that is more than what takes the least room. */
export interface Layout {
  /** How many levels of maps and lists have a line for each entry though one line could hold them. */
  spread: number
  /** The spaces by which a map is indented below its key, and from a dash to what stands beside it. */
  step: number
  dash: number
  /** Whether `{ a: 1 }` has spaces inside. */
  isPadded: boolean
}

const tight: Layout = { spread: 0, step: 2, dash: 2, isPadded: false }

/** A layout as part of a setting, where there is one. */
export function laidOut(layout: Layout | undefined): Pick<Setting, 'layout'> {
  return layout === undefined ? {} : { layout }
}

/** A line is not made longer than this where there is another way to write it. */
const maxWidth = 110

/** A scalar as YAML, with as few marks as it needs. */
export function writeScalar(value: Scalar, { inFlow }: Pick<Setting, 'inFlow'>): string {
  if (typeof value !== 'string') return String(value)
  if (isPlain(value, inFlow)) return value
  return writeQuoted(value, value.includes("'") || !isPrintable(value) ? 'double' : 'single')
}

/** A text in the style that the node had, as far as the style can hold it; undefined where it cannot. */
export function writeInStyle(value: Scalar, style: Style, setting: Setting): string | undefined {
  if (typeof value !== 'string') return undefined
  if (style === 'double') return writeQuoted(value, 'double')
  if (style === 'single') return isPrintable(value) ? writeQuoted(value, 'single') : undefined
  if (style === 'folded') return writeBlockText(value, '>', setting)
  return style === 'literal' || (value.includes('\n') && !setting.inFlow)
    ? writeBlockText(value, '|', setting)
    : undefined
}

/** A key as YAML, in quotation marks of the kind that the key it replaces has. */
export function writeKeyAs(old: string, key: string): string {
  if (old.startsWith('"')) return writeQuoted(key, 'double')
  return old.startsWith("'") && isPrintable(key)
    ? writeQuoted(key, 'single')
    : writeScalar(key, { inFlow: true })
}

function writeKey(key: string): string {
  return writeScalar(key, { inFlow: true })
}

/** A key with its value: on one line where there is room, else a map or list with a line for each entry. */
export function writeEntry(key: string, value: Content, setting: Setting): string {
  const { spread, step } = setting.layout ?? tight
  const line = `${writeKey(key)}: ${writeFlow(value, setting)}`
  if (setting.inFlow) return line
  if (!isCollection(value)) return `${writeKey(key)}: ${writeInBlock(value, setting)}`
  const hasRoom = setting.indent.length + line.length <= maxWidth && spread === 0
  if (hasRoom || Object.keys(value).length === 0) return line
  return `${writeKey(key)}:${setting.lineBreak}${writeBlock(value, deeper(setting, step))}`
}

/** An item of a list without its dash: on one line where there is room, else a line for each entry. */
export function writeItem(item: Content, setting: Setting): string {
  const { spread, dash } = setting.layout ?? tight
  if (!isCollection(item)) return setting.inFlow ? writeFlow(item, setting) : writeInBlock(item, setting)
  const line = writeFlow(item, setting)
  const hasRoom = setting.indent.length + dash + line.length <= maxWidth && spread === 0
  if (setting.inFlow || hasRoom || Object.keys(item).length === 0) return line
  return writeBlock(item, deeper(setting, dash)).slice(setting.indent.length + dash)
}

/** A dash with the spaces after it. */
export function writeDash({ layout = tight }: Setting): string {
  return '-'.padEnd(layout.dash)
}

function writeBlock(value: Content, setting: Setting): string {
  const { indent, lineBreak } = setting
  if (isList(value))
    return value.map((item) => indent + writeDash(setting) + writeItem(item, setting)).join(lineBreak)
  const entries = Object.entries(value ?? {})
  return entries.map(([key, inner]) => indent + writeEntry(key, inner, setting)).join(lineBreak)
}

function writeInBlock(value: Scalar, setting: Setting): string {
  return writeInStyle(value, 'plain', setting) ?? writeScalar(value, setting)
}

function writeFlow(value: Content, setting: Setting): string {
  if (isList(value)) return `[${value.map((item) => writeFlow(item, setting)).join(', ')}]`
  if (!isCollection(value)) return writeScalar(value, { inFlow: true })
  const entries = Object.entries(value).map(
    ([key, inner]) => `${writeKey(key)}: ${writeFlow(inner, setting)}`,
  )
  const padding = setting.layout?.isPadded && entries.length > 0 ? ' ' : ''
  return `{${padding}${entries.join(', ')}${padding}}`
}

function isList(value: Content): value is readonly Content[] {
  return Array.isArray(value)
}

function isCollection(value: Content): value is readonly Content[] | { readonly [key: string]: Content } {
  return typeof value === 'object' && value !== null
}

function deeper(setting: Setting, step: number): Setting {
  const { indent, layout } = setting
  return {
    ...setting,
    indent: indent + ' '.repeat(step),
    ...(layout === undefined ? {} : { layout: { ...layout, spread: Math.max(0, layout.spread - 1) } }),
  }
}

/**
 * Whether a text can stand without quotation marks: it begins with a letter or is a date, no reader of YAML 1.1 or 1.2
 * takes it for something else than text, and nothing in it ends it.
 */
function isPlain(text: string, inFlow: boolean): boolean {
  if (!/^(?:[\p{L}§(]|\d)/u.test(text) || /\s$/.test(text) || !isPrintable(text)) return false
  if (/:(?:\s|$)|\s#/.test(text) || (inFlow && /[,[\]{}]/.test(text))) return false
  return /^\d/.test(text) ? !isNumberLike(text) : !readAsOther.test(text)
}

const readAsOther = /^(?:y|n|yes|no|on|off|true|false|null)$/i

/** Text that a person or a program may take for a number; a month or day is no number, but a year alone is. */
function isNumberLike(text: string): boolean {
  if (/^\d{4}-\d{2}(?:-\d{2})?$/.test(text)) return false
  return /^[\d.,:_+-]+(?:e[+-]?\d+)?$/i.test(text) || /^0[xob][\da-f_]*$/i.test(text)
}

/** Text of one line without characters that need an escape. */
function isPrintable(text: string): boolean {
  return !/[\p{Cc}\p{Cs}\u2028\u2029\ufeff\ufffe\uffff]/u.test(text)
}

/** A text in quotation marks; text with line breaks or other characters without a sign needs `double`. */
export function writeQuoted(text: string, style: 'single' | 'double'): string {
  if (style === 'single') return `'${text.replaceAll("'", "''")}'`
  return JSON.stringify(text).replace(
    /[\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}

/** A text as a literal (`|`) or folded (`>`) block; undefined for text that a block cannot hold, or that is empty. */
function writeBlockText(
  text: string,
  mark: '|' | '>',
  { inFlow, indent, lineBreak }: Setting,
): string | undefined {
  const body = text.replace(/(?<!\n)\n+$/, '')
  const breaks = text.length - body.length
  if (inFlow || body === '' || /^[\s]/.test(body) || !isPrintable(body.replace(/[\n\t]/g, '')))
    return undefined
  const lines = mark === '|' ? body.split('\n') : foldedLines(body, maxWidth - indent.length - 2)
  if (lines === undefined) return undefined
  const chomping = breaks === 0 ? '-' : breaks === 1 ? '' : '+'
  const kept = lineBreak.repeat(Math.max(0, breaks - 1))
  const written = lines.map((line) => (line === '' ? '' : `${indent}  ${line}`))
  return `${mark}${chomping}${lineBreak}${written.join(lineBreak)}${kept}`
}

/** The lines of a folded text: a break of the text is an empty line, and long lines are broken at single spaces. */
function foldedLines(text: string, width: number): string[] | undefined {
  if (/\n[ \t]/.test(text)) return undefined
  return text.split('\n').flatMap((line, i) => {
    if (line === '') return ['']
    return i === 0 ? wrapped(line, width) : ['', ...wrapped(line, width)]
  })
}

function wrapped(line: string, width: number): string[] {
  const lines: string[] = []
  let current = ''
  for (const word of line.split(/(?<=\S) (?=\S)/)) {
    if (current !== '' && current.length + 1 + word.length > width) {
      lines.push(current)
      current = word
    } else current = current === '' ? word : `${current} ${word}`
  }
  return [...lines, current]
}
