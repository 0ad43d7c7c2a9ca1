import { isDate } from '#core/dates'
import { closest } from '#core/similar'

/** What a cell says, or the message that tells what is wrong with it. */
export type Read<T> = { value: T } | { messageId: string; data?: { [name: string]: string } }

/** How numbers and dates of a table are written. */
export interface Notation {
  decimal: ',' | '.'
  /** Whether 3/4/2026 is the third of April. */
  isDayFirst: boolean
  /** Whether numbers of the table have a point for decimals although the comma is expected. */
  hasPointDecimals: boolean
}

const spaces = /[\s\u00a0\u202f'’]/g
const grouped = { ',': /^[+-]?\d{1,3}(?:\.\d{3})+(?:,\d+)?$/, '.': /^[+-]?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/ }
const plain = { ',': /^[+-]?\d+(?:,\d+)?$/, '.': /^[+-]?\d+(?:\.\d+)?$/ }
const pointDecimals = /^[+-]?\d+\.(?:\d{1,2}|\d{4,})$/

/** Whether a number can only have a point for decimals. */
export function isPointDecimal(text: string): boolean {
  return pointDecimals.test(text)
}

/** Reads a number as the table writes it, thousands divided or not. */
export function readNumber(cell: string, { decimal, hasPointDecimals }: Notation): Read<number> {
  const text = cell.replace(spaces, '').replace('−', '-')
  const isGrouped = grouped[decimal].test(text)
  if (decimal === ',' && isGrouped && !text.includes(',') && hasPointDecimals && /^[+-]?\d+\.\d+$/.test(text))
    return { messageId: 'ambiguous', data: { text: cell, whole: text.replace('.', '') } }
  if (isGrouped || plain[decimal].test(text)) {
    const thousands = decimal === ',' ? '.' : ','
    return { value: Number(text.replaceAll(thousands, '').replace(',', '.')) }
  }
  if (decimal === ',' && isPointDecimal(text)) return { value: Number(text) }
  return { messageId: 'number', data: { text: cell } }
}

/** Reads a date as YAML writes it, or as spreadsheets do: 31-12-2026, 31.12.2026. */
export function readDate(cell: string, { isDayFirst }: Notation): Read<string> {
  if (isDate(cell)) return { value: cell }
  const written = /^(\d{1,2})[-./](\d{1,2})[-./](\d{4})(?: 00[:.]00(?:[:.]00)?)?$/.exec(cell)
  if (written === null) return { messageId: 'date', data: { text: cell } }
  const [, first = '', second = '', year = ''] = written
  const date = `${year}-${second.padStart(2, '0')}-${first.padStart(2, '0')}`
  if (!isDate(date)) return { messageId: 'date', data: { text: cell } }
  return isDayFirst || Number(first) > 12
    ? { value: date }
    : { messageId: 'dayOrMonth', data: { text: cell, meant: date } }
}

const yes = new Set(['true', 'ja', 'yes', 'sand', 'x', '1'])
const no = new Set(['false', 'nej', 'no', 'falsk', '0'])

export function readYesNo(cell: string): Read<boolean> {
  const word = cell.toLowerCase()
  if (yes.has(word)) return { value: true }
  return no.has(word) ? { value: false } : { messageId: 'yesNo', data: { text: cell } }
}

/**
 * Reads a breakdown: `koen=kvinder`, several divided by `|`; the group alone where only one breakdown of the indicator has it.
 * `dimensions` are the breakdowns of the indicator with their groups.
 */
export function readDimension(
  cell: string,
  dimensions: { readonly [id: string]: readonly string[] },
): Read<{ [id: string]: string }> {
  const found: { [id: string]: string } = {}
  for (const part of cell.split('|').map((text) => text.trim())) {
    const read = readPart(part, dimensions)
    if (!('value' in read)) return read
    found[read.value[0]] = read.value[1]
  }
  return { value: found }
}

function readPart(
  part: string,
  dimensions: { readonly [id: string]: readonly string[] },
): Read<[id: string, group: string]> {
  const equals = part.indexOf('=')
  if (equals < 0) {
    const holders = Object.keys(dimensions).filter((id) => dimensions[id]?.includes(part))
    const [id] = holders
    return id !== undefined && holders.length === 1
      ? { value: [id, part] }
      : unknown('group', part, Object.values(dimensions).flat())
  }
  const id = part.slice(0, equals).trim()
  const group = part.slice(equals + 1).trim()
  const groups = Object.hasOwn(dimensions, id) ? dimensions[id] : undefined
  if (groups === undefined) return unknown('dimension', id, Object.keys(dimensions))
  return groups.includes(group) ? { value: [id, group] } : unknown('group', group, groups)
}

/** `known` are what there is to choose from; the likeliest is proposed. */
export function unknown(
  kind: string,
  text: string,
  known: readonly string[],
): { messageId: string; data: { [name: string]: string } } {
  const meant = closest(text, known)
  return meant === undefined
    ? { messageId: kind, data: { text, known: known.join(',') } }
    : { messageId: `${kind}Meant`, data: { text, meant } }
}
