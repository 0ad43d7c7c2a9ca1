import type { Scalar } from '#core/located'

const decimal = /^[-+]?(?:\d+|(?:\.\d+|\d+\.\d*)(?:[eE][-+]?\d+)?|\d+[eE][-+]?\d+)$/
/** Numbers that the core schema knows, and nobody writes in a strategy. */
const rare = /^(?:0[ox]|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))/

const words = new Map<string, Scalar>([
  ['~', null],
  ['null', null],
  ['Null', null],
  ['NULL', null],
  ['true', true],
  ['True', true],
  ['TRUE', true],
  ['false', false],
  ['False', false],
  ['FALSE', false],
])

/** What an unquoted text stands for by YAML's core schema; undefined where that is rare enough to be left to others. */
export function scalarValue(text: string): Scalar | undefined {
  const first = text.charCodeAt(0)
  const isNumeric = (first >= 48 && first <= 57) || first === 43 || first === 45 || first === 46
  if (isNumeric) {
    if (rare.test(text)) return undefined
    return decimal.test(text) ? Number(text) : text
  }
  if (text.length > 5) return text
  const word = words.get(text)
  return word === undefined ? text : word
}
