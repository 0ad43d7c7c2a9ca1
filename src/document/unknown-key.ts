import type { Fix } from '#core/diagnostic'
import { isMap, keySpan, type LocatedNode, nodeAt, type Path, pointerOf } from '#core/located'
import type { Source } from '#core/source'
import { meantKey } from './meant.ts'
import { misreadNumber } from './misread.ts'
import { fieldsOf, placeAt } from './shape.ts'
import { fieldTerm, type Reading, subjectOf } from './subject.ts'
import type { Misfit } from './validate.ts'
import type { Worded } from './worded.ts'

/** Words a key that the format does not have: misspelt, written by its label, or cut off by a comma. `explained` collects what it explains. */
export function unknownKey(
  reading: Reading,
  misfit: Misfit,
  node: LocatedNode,
  explained: Set<string>,
): Worded {
  const { source, root, format } = reading
  const key = String(misfit.path.at(-1))
  const parentPath = misfit.path.slice(0, -1)
  const parent = nodeAt(root, parentPath)
  const shape = placeAt(parentPath, format).field?.shape ?? ''
  const data = { key, shape, subject: subjectOf(reading, misfit.path) }
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
): Worded | undefined {
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
