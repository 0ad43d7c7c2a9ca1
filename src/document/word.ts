import type { Diagnostic, Fix, MessageData } from '#core/diagnostic'
import { isMap, keySpan, type LocatedNode, nearestNode, nodeAt, type Path, pointerOf } from '#core/located'
import { closest } from '#core/similar'
import type { Source, Span } from '#core/source'
import { meantKey } from './meant.ts'
import { misreadNumber, misreadText } from './misread.ts'
import { problem } from './problem.ts'
import { fieldsOf, placeAt } from './shape.ts'
import type { Misfit } from './validate.ts'

/** One misfit on its way to a diagnostic. */
export interface Wording {
  ruleId: string
  messageId: string
  data: MessageData
  span: Span
  fix?: Fix
}

/** The schema diagnostics of a document: one for each misfit, and one for a misspelt key that also leaves its key missing. */
export function wordMisfits(source: Source, root: LocatedNode, misfits: readonly Misfit[]): Diagnostic[] {
  const explained = new Set<string>()
  const found: Diagnostic[] = []
  const ordered = [...misfits].sort(
    (a, b) => Number(a.kind.startsWith('missing')) - Number(b.kind.startsWith('missing')),
  )
  for (const misfit of ordered) {
    const pointer = pointerOf(misfit.path)
    if (explained.has(pointer)) continue
    const wording = word(source, root, misfit, explained)
    found.push(
      problem(source, wording.ruleId, wording.messageId, wording.span, wording.data, {
        pointer,
        ...(wording.fix === undefined ? {} : { fix: wording.fix }),
      }),
    )
  }
  return found
}

/** A file that holds nothing, or something else than named fields. */
export function wordRoot(source: Source, root: LocatedNode): Diagnostic[] {
  if (root.style === 'empty') return [problem(source, 'schema/document', 'empty', root, {})]
  return isMap(root.value) ? [] : [problem(source, 'schema/document', 'fields', root, {})]
}

function word(source: Source, root: LocatedNode, misfit: Misfit, explained: Set<string>): Wording {
  const node = nodeAt(root, misfit.path) ?? nearestNode(root, misfit.path)
  const place = placeAt(misfit.path)
  const key = String(misfit.path.at(-1) ?? '')
  const data = { key, field: fieldTerm(place.shape, key), subject: subjectOf(root, misfit.path) }
  const base = { data, span: { start: node.start, end: node.end } }
  switch (misfit.kind) {
    case 'unknownKey':
      return unknownKey(source, root, misfit, node, explained)
    case 'badKey':
      return { ruleId: 'schema/id', messageId: 'form', data: { ...data, text: key }, span: keySpan(node) }
    case 'missingKey':
      return { ruleId: 'schema/missing', messageId: 'key', data, span: headSpan(root, misfit.path) }
    case 'missingOneOf':
      return missingOneOf(root, misfit, data)
    case 'needs':
      return {
        ruleId: 'schema/missing',
        messageId: 'needs',
        data: { ...data, other: misfit.expected.join(',') },
        span: keySpan(node),
      }
    case 'type':
      return (
        misreadText(source, misfit, node, data) ?? {
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

function unknownKey(
  source: Source,
  root: LocatedNode,
  misfit: Misfit,
  node: LocatedNode,
  explained: Set<string>,
): Wording {
  const key = String(misfit.path.at(-1))
  const parentPath = misfit.path.slice(0, -1)
  const parent = nodeAt(root, parentPath)
  const shape = placeAt(parentPath).field?.shape ?? ''
  const data = { key, shape, subject: subjectOf(root, misfit.path) }
  const span = keySpan(node)
  const comma = parent === undefined ? undefined : unquotedComma(source, parent, key, parentPath, explained)
  if (comma !== undefined) return { ...comma, data: { ...data, ...comma.data } }
  const present = parent !== undefined && isMap(parent.value) ? parent.value : {}
  const meant = meantKey(key, shape, (candidate) => !Object.hasOwn(present, candidate))
  if (meant === undefined) {
    const keys = Object.keys(fieldsOf(shape)).filter((candidate) => !Object.hasOwn(present, candidate))
    return {
      ruleId: 'schema/unknown-key',
      messageId: 'unknown',
      data: { ...data, keys: keys.join(',') },
      span,
    }
  }
  explained.add(pointerOf([...parentPath, meant]))
  const fix: Fix = { kind: 'safe', edits: [{ ...span, text: meant }] }
  return {
    ruleId: 'schema/unknown-key',
    messageId: 'meant',
    data: { ...data, meant, field: fieldTerm(shape, meant) },
    span,
    fix,
  }
}

/** In `{risk: De unge, der flytter}` the comma ends the text, and what follows reads as a key without a value. */
function unquotedComma(
  source: Source,
  parent: LocatedNode,
  key: string,
  parentPath: Path,
  explained: Set<string>,
): Wording | undefined {
  if (parent.style !== 'flow' || !isMap(parent.value)) return undefined
  const entries = Object.entries(parent.value).sort(([, a], [, b]) => a.keyStart - b.keyStart)
  const at = entries.findIndex(([name]) => name === key)
  const before = entries[at - 1]?.[1]
  if (before === undefined || before.style !== 'plain' || entries[at]?.[1].style !== 'empty') return undefined
  let last = at
  while (entries[last + 1]?.[1].style === 'empty') last++
  for (const [name] of entries.slice(at, last + 1)) explained.add(pointerOf([...parentPath, name]))
  const span = { start: before.start, end: entries[last]?.[1].keyEnd ?? before.end }
  const text = source.text.slice(span.start, span.end)
  const number = misreadNumber(text, span)
  if (number !== undefined) return number
  const fix: Fix = { kind: 'safe', edits: [{ ...span, text: JSON.stringify(text) }] }
  return { ruleId: 'yaml/comma', messageId: 'comma', data: { text }, span, fix }
}

function missingOneOf(root: LocatedNode, misfit: Misfit, data: MessageData): Wording {
  const { shape } = placeAt(misfit.path)
  const fields = misfit.expected.map((key) => `${shape}.${key}`).join(',')
  return {
    ruleId: 'schema/missing',
    messageId: 'oneOf',
    data: { ...data, keys: misfit.expected.join(','), fields },
    span: headSpan(root, misfit.path),
  }
}

function badValue(source: Source, misfit: Misfit, node: LocatedNode, data: MessageData): Wording {
  const text = String(node.value)
  const allowed = misfit.expected.map(String)
  const meant = closest(text, allowed)
  const more = { ...data, text, allowed: allowed.join(',') }
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
): Omit<Wording, 'span'> {
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

/** The term of a field's label: `goal.owner`; a key that stands under no shape is its own word. */
function fieldTerm(shape: string | undefined, key: string): string {
  return shape === undefined ? key : `${shape}.${key}`
}

/** What a place belongs to, as `shape id` of the nearest thing that has an id (`goal M3`), else `strategy`. */
export function subjectOf(root: LocatedNode, path: Path): string {
  for (let length = path.length - 1; length > 0; length--) {
    const prefix = path.slice(0, length)
    const node = nodeAt(root, prefix)
    const shape = placeAt(prefix).field?.shape
    if (shape === undefined || node === undefined || !isMap(node.value)) continue
    const id = Object.hasOwn(node.value, 'id') ? node.value['id']?.value : undefined
    if (typeof id === 'string' && id !== '') return `${shape} ${id}`
    if (placeAt(prefix.slice(0, -1)).field?.entries !== undefined) return `${shape} ${prefix.at(-1)}`
  }
  return 'strategy'
}

/** Where a missing key is shown: on the id of the map that lacks it, else on the key it stands under, else on its start. */
function headSpan(root: LocatedNode, path: Path): Span {
  const parent = nearestNode(root, path.slice(0, -1))
  const id = isMap(parent.value) && Object.hasOwn(parent.value, 'id') ? parent.value['id'] : undefined
  if (id !== undefined && id.end > id.start) return { start: id.start, end: id.end }
  if (parent.keyStart >= 0) return keySpan(parent)
  const first = isMap(parent.value) ? Object.values(parent.value)[0] : undefined
  return first === undefined
    ? { start: parent.start, end: Math.min(parent.end, parent.start + 1) }
    : keySpan(first)
}

function actualType(node: LocatedNode): string {
  if (Array.isArray(node.value)) return 'type.array'
  if (isMap(node.value)) return 'type.object'
  if (node.value === null) return 'type.null'
  return `type.${typeof node.value}`
}
