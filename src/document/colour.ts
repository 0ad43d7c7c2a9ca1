import type { Fix, MessageData } from '#core/diagnostic'
import type { LocatedNode } from '#core/located'
import { closest } from '#core/similar'
import type { Source, Span } from '#core/source'
import type { Worded } from './worded.ts'

/** Colours by the names that people and style sheets give them, as a publisher most likely means them. */
const names: { readonly [name: string]: string } = {
  black: '#000000',
  sort: '#000000',
  blue: '#0000ff',
  blå: '#0000ff',
  brown: '#a52a2a',
  brun: '#a52a2a',
  crimson: '#dc143c',
  darkblue: '#00008b',
  mørkeblå: '#00008b',
  darkgreen: '#006400',
  mørkegrøn: '#006400',
  darkred: '#8b0000',
  mørkerød: '#8b0000',
  green: '#008000',
  grøn: '#008000',
  grey: '#808080',
  gray: '#808080',
  grå: '#808080',
  indigo: '#4b0082',
  maroon: '#800000',
  navy: '#000080',
  olive: '#808000',
  orange: '#ffa500',
  pink: '#ffc0cb',
  lyserød: '#ffc0cb',
  purple: '#800080',
  lilla: '#800080',
  red: '#ff0000',
  rød: '#ff0000',
  teal: '#008080',
  turkis: '#40e0d0',
  turquoise: '#40e0d0',
  violet: '#ee82ee',
  white: '#ffffff',
  hvid: '#ffffff',
  yellow: '#ffff00',
  gul: '#ffff00',
}

const digits = /^(?:[0-9a-f]{3}|[0-9a-f]{6})$/i

/** Words a value that is no colour, with the colour that is meant where it can be told. */
export function badColour(source: Source, node: LocatedNode, data: MessageData): Worded {
  const value = source.text.slice(node.start, node.end)
  const unquoted = node.value === null ? commentAfter(source, node) : undefined
  const span = unquoted ?? { start: node.start, end: node.end }
  const text = unquoted === undefined ? textOf(node, value) : source.text.slice(span.start, span.end)
  const meant = meantColour(text)
  if (meant === undefined) {
    const messageId = text.trim() === '' ? 'none' : 'form'
    return { ruleId: 'schema/colour', messageId, data: { ...data, text }, span }
  }
  const fix: Fix = { kind: 'unsafe', edits: [{ ...span, text: `"${meant}"` }] }
  const messageId = unquoted === undefined ? 'meant' : 'comment'
  return { ruleId: 'schema/colour', messageId, data: { ...data, text, meant }, span, fix }
}

/** As it is written, where YAML takes it for a number. */
function textOf({ value }: LocatedNode, written: string): string {
  return typeof value === 'string' ? value : written
}

/** A colour without quotes is a comment to YAML, and its field is empty. */
function commentAfter({ text }: Source, node: LocatedNode): Span | undefined {
  const found = /^[ \t]*(#(?:[0-9a-f]{3}|[0-9a-f]{6}))(?![^\s])/i.exec(text.slice(node.end))
  if (found?.[1] === undefined) return undefined
  const start = node.end + found[0].length - found[1].length
  return { start, end: start + found[1].length }
}

function meantColour(text: string): string | undefined {
  const word = text.trim().toLowerCase()
  const hex = word.replace(/^(?:0x|#+)\s*/, '')
  if (digits.test(hex)) return `#${hex}`
  const rgb = /^rgba?\( ?(\d{1,3}) ?[, ] ?(\d{1,3}) ?[, ] ?(\d{1,3}) ?\)$/.exec(word.replace(/\s+/g, ' '))
  if (rgb !== null) return hexOf(rgb.slice(1).map(Number))
  const name = word.replace(/[\s_-]/g, '')
  if (Object.hasOwn(names, name)) return names[name]
  // As many letters are wrong in a short word as would make another of it.
  return /^[a-zæøå]{4,}$/.test(name) ? names[closest(name, Object.keys(names)) ?? ''] : undefined
}

function hexOf(values: readonly number[]): string | undefined {
  if (values.some((value) => value > 255)) return undefined
  return `#${values.map((value) => value.toString(16).padStart(2, '0')).join('')}`
}
