import type { Diagnostic, Fix, MessageData } from '#core/diagnostic'
import { isMap, keySpan, type LocatedNode, nearestNode, nodeAt, pointerOf } from '#core/located'
import type { Source } from '#core/source'
import { badColour } from './colour.ts'
import { meantValue } from './meant.ts'
import { misreadText } from './misread.ts'
import { problem } from './problem.ts'
import { headOf, placeAt } from './shape.ts'
import { actualType, fieldTerm, headSpan, type Reading, subjectOf } from './subject.ts'
import { unknownKey } from './unknown-key.ts'
import type { Misfit } from './validate.ts'
import type { Worded } from './worded.ts'

/** The schema diagnostics of a document: one for each misfit, and one for a misspelt key that also leaves its key missing. */
export function wordMisfits(reading: Reading, misfits: readonly Misfit[]): Diagnostic[] {
  const explained = new Set<string>()
  const found: Diagnostic[] = []
  const ordered = [...misfits].sort(
    (a, b) => Number(a.kind.startsWith('missing')) - Number(b.kind.startsWith('missing')),
  )
  for (const misfit of ordered.slice(0, mostWorded)) {
    const pointer = pointerOf(misfit.path)
    if (explained.has(pointer)) continue
    const wording = word(reading, misfit, explained)
    found.push(
      problem(reading.source, wording.ruleId, wording.messageId, wording.span, wording.data, {
        pointer,
        ...(wording.fix === undefined ? {} : { fix: wording.fix }),
      }),
    )
  }
  const count = ordered.length - mostWorded
  if (count > 0)
    found.push(problem(reading.source, 'schema/document', 'more', keySpan(reading.root), { count }))
  return found
}

/** A thousand errors are no document with errors but something else, and each costs room and time. */
const mostWorded = 1000

/** A file that holds nothing, or something else than named fields. */
export function wordRoot({ source, root }: Reading): Diagnostic[] {
  if (root.style === 'empty') return [problem(source, 'schema/document', 'empty', root, {})]
  return isMap(root.value) ? [] : [problem(source, 'schema/document', 'fields', root, {})]
}

function word(reading: Reading, misfit: Misfit, explained: Set<string>): Worded {
  const { source, root, format } = reading
  const node = nodeAt(root, misfit.path) ?? nearestNode(root, misfit.path)
  const place = placeAt(misfit.path, format)
  const key = String(misfit.path.at(-1) ?? '')
  const data = { key, field: fieldTerm(place.shape, key), subject: subjectOf(reading, misfit.path) }
  const base = { data, span: { start: node.start, end: node.end } }
  const isColour = place.shape === 'reportColours' && place.field !== undefined
  if (isColour && ['type', 'pattern', 'empty'].includes(misfit.kind)) return badColour(source, node, data)
  switch (misfit.kind) {
    case 'unknownKey':
      return unknownKey(reading, misfit, node, explained)
    case 'badKey':
      return { ruleId: 'schema/id', messageId: 'form', data: { ...data, text: key }, span: keySpan(node) }
    case 'missingKey':
      return { ruleId: 'schema/missing', messageId: 'key', data, span: headSpan(reading, misfit.path) }
    case 'missingOneOf':
      return missingOneOf(reading, misfit, data)
    case 'needs':
      return {
        ruleId: 'schema/missing',
        messageId: 'needs',
        data: { ...data, other: misfit.expected.join(',') },
        span: keySpan(node),
      }
    case 'type':
      if (place.field?.values !== undefined && isBare(node))
        return badValue(source, { ...misfit, expected: place.field.values }, node, data)
      return (
        misreadText(source, misfit, node, data) ??
        bareName(source, place.field?.shape, node, data) ?? {
          ...base,
          ruleId: 'schema/type',
          messageId: 'expected',
          data: {
            ...data,
            expected: misfit.expected.map((type) => `type.${type}`).join(','),
            actual: actualType(node),
          },
        }
      )
    case 'value':
      return badValue(source, misfit, node, data)
    case 'pattern':
      return { ...base, ...badForm(source, place.field?.date === true, place.field, node, data) }
    case 'range':
      return {
        ...base,
        ruleId: 'schema/value',
        messageId: String(misfit.expected[1]),
        data: { ...data, limit: misfit.expected[0] ?? '' },
      }
    case 'repeated':
      return {
        ...base,
        ruleId: 'schema/value',
        messageId: 'repeated',
        data: { ...data, text: String(node.value) },
      }
    case 'empty':
      return {
        ruleId: 'schema/value',
        messageId: 'empty',
        data,
        span: node.end > node.start ? base.span : keySpan(node),
      }
  }
}

/** `publisher: Prøveby Kommune`: the text of a map's one needed field, written in place of the map. */
function bareName(
  source: Source,
  shape: string | undefined,
  node: LocatedNode,
  data: MessageData,
): Worded | undefined {
  const head = shape === undefined ? undefined : headOf(shape)
  if (
    head === undefined ||
    typeof node.value !== 'string' ||
    node.style === 'literal' ||
    node.style === 'folded'
  )
    return undefined
  const text = source.text.slice(node.start, node.end)
  if (/[\r\n]/.test(text)) return undefined
  const quoted = node.style === 'plain' && /[,[\]{}]/.test(text) ? JSON.stringify(text) : text
  const span = { start: node.start, end: node.end }
  const meant = `{${head}: ${quoted}}`
  const fix: Fix = { kind: 'safe', edits: [{ ...span, text: meant }] }
  return { ruleId: 'schema/type', messageId: 'bare', data: { ...data, head, meant }, span, fix }
}

function missingOneOf(reading: Reading, misfit: Misfit, data: MessageData): Worded {
  const { shape } = placeAt(misfit.path, reading.format)
  const fields = misfit.expected.map((key) => `${shape}.${key}`).join(',')
  return {
    ruleId: 'schema/missing',
    messageId: 'oneOf',
    data: { ...data, keys: misfit.expected.join(','), fields },
    span: headSpan(reading, misfit.path),
  }
}

/** A number or yes/no: between quotes it would be no word of the format either. */
function isBare({ value }: LocatedNode): boolean {
  return typeof value === 'number' || typeof value === 'boolean'
}

function badValue(source: Source, misfit: Misfit, node: LocatedNode, data: MessageData): Worded {
  const text = String(node.value)
  const allowed = misfit.expected.map(String)
  const field = String(data['field'])
  const meant = meantValue(text, field, allowed)
  const more = { ...data, text, allowed: `${field}:${allowed.join(',')}` }
  const span = { start: node.start, end: node.end }
  if (meant === undefined || source.text.slice(node.start, node.end) !== text) {
    return { ruleId: 'schema/value', messageId: 'allowed', data: more, span }
  }
  const fix: Fix = { kind: 'safe', edits: [{ ...span, text: meant }] }
  return { ruleId: 'schema/value', messageId: 'meant', data: { ...more, meant }, span, fix }
}

function badForm(
  source: Source,
  isDate: boolean,
  field: { refs?: string[]; defines?: string } | undefined,
  node: LocatedNode,
  data: MessageData,
): Omit<Worded, 'span'> {
  const text = String(node.value)
  if (isDate) {
    const european = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})$/.exec(text)
    if (european === null) return { ruleId: 'schema/date', messageId: 'form', data: { ...data, text } }
    const [, day = '', month = '', year = ''] = european
    const meant = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
    const fix: Fix = { kind: 'safe', edits: [{ start: node.start, end: node.end, text: meant }] }
    return {
      ruleId: 'schema/date',
      messageId: 'meant',
      data: { ...data, text, meant },
      ...(source.text.length > 0 ? { fix } : {}),
    }
  }
  if (field?.refs !== undefined || field?.defines !== undefined)
    return { ruleId: 'schema/id', messageId: 'form', data: { ...data, text } }
  return { ruleId: 'schema/value', messageId: 'form', data: { ...data, text } }
}
