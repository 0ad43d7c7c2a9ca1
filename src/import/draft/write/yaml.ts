import { type Setting, writeInStyle, writeScalar } from '#document/editing/write'

/** Comments to write above the maps of a draft. */
export type Comments = ReadonlyMap<object, string>

const width = 110
const flowWidth = 100

/** A draft as people write YAML: one key a line, short maps on one line, long texts in blocks, comments above. */
export function writeYaml(root: object, comments: Comments, blankBefore: readonly string[]): string {
  const lines: string[] = []
  for (const [key, value] of entriesOf(root)) {
    if (blankBefore.includes(key) && lines.length > 0) lines.push('')
    lines.push(...entryLines(key, value, '', comments))
  }
  return `${lines.join('\n')}\n`
}

function entriesOf(map: object): [string, unknown][] {
  return Object.entries(map).filter(([, value]) => value !== undefined)
}

function entryLines(key: string, value: unknown, indent: string, comments: Comments): string[] {
  const name = writeScalar(key, { inFlow: true })
  if (Array.isArray(value)) return listLines(name, value, indent, comments)
  if (!isMap(value)) return `${indent}${name}: ${scalarText(value, indent, name.length)}`.split('\n')
  const flow = flowOf(value, comments)
  const note = commentLines(value, indent, comments)
  if (flow !== undefined && indent.length + name.length + 2 + flow.length <= flowWidth)
    return [...note, `${indent}${name}: ${flow}`]
  return [
    ...note,
    `${indent}${name}:`,
    ...entriesOf(value).flatMap(([inner, own]) => entryLines(inner, own, `${indent}  `, comments)),
  ]
}

function listLines(name: string, items: readonly unknown[], indent: string, comments: Comments): string[] {
  if (items.every((item) => !isMap(item))) {
    const flow = `[${items.map((item) => writeScalar(asScalar(item), { inFlow: true })).join(', ')}]`
    if (indent.length + name.length + 2 + flow.length <= width) return [`${indent}${name}: ${flow}`]
    return [`${indent}${name}:`, ...items.map((item) => `${indent}  - ${scalarText(item, indent, 2)}`)]
  }
  return [`${indent}${name}:`, ...items.flatMap((item) => itemLines(item, `${indent}  `, comments))]
}

function itemLines(item: unknown, indent: string, comments: Comments): string[] {
  if (!isMap(item)) return [`${indent}- ${scalarText(item, indent, 2)}`]
  const note = commentLines(item, indent, comments)
  const flow = flowOf(item, comments)
  if (flow !== undefined && indent.length + 2 + flow.length <= flowWidth)
    return [...note, `${indent}- ${flow}`]
  const [first = '', ...rest] = entriesOf(item).flatMap(([key, value]) =>
    entryLines(key, value, `${indent}  `, comments),
  )
  return [...note, `${indent}- ${first.trimStart()}`, ...rest]
}

/** A map on one line, where all in it is short. */
function flowOf(map: object, comments: Comments): string | undefined {
  const parts: string[] = []
  for (const [key, value] of entriesOf(map)) {
    const own = flowValue(value, comments)
    if (own === undefined) return undefined
    parts.push(`${writeScalar(key, { inFlow: true })}: ${own}`)
  }
  const flow = `{${parts.join(', ')}}`
  return flow.length <= flowWidth ? flow : undefined
}

function flowValue(value: unknown, comments: Comments): string | undefined {
  if (Array.isArray(value)) {
    const items = value.map((item) =>
      isMap(item) && comments.has(item) ? undefined : flowValue(item, comments),
    )
    return items.includes(undefined) ? undefined : `[${items.join(', ')}]`
  }
  if (isMap(value)) return comments.has(value) ? undefined : flowOf(value, comments)
  const scalar = asScalar(value)
  return typeof scalar === 'string' && (scalar.includes('\n') || scalar.length > 80)
    ? undefined
    : writeScalar(scalar, { inFlow: true })
}

function scalarText(value: unknown, indent: string, nameLength: number): string {
  const scalar = asScalar(value)
  if (typeof scalar !== 'string') return String(scalar)
  const setting: Setting = { inFlow: false, indent, lineBreak: '\n' }
  if (scalar.includes('\n')) return writeInStyle(scalar, 'literal', setting) ?? writeScalar(scalar, setting)
  const plain = writeScalar(scalar, setting)
  if (indent.length + nameLength + 2 + plain.length <= width) return plain
  return writeInStyle(scalar, 'folded', setting) ?? plain
}

function commentLines(map: object, indent: string, comments: Comments): string[] {
  const comment = comments.get(map)
  return comment === undefined ? [] : [`${indent}# ${comment.replace(/\s+/g, ' ')}`]
}

function isMap(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function asScalar(value: unknown): string | number | boolean {
  return typeof value === 'number' || typeof value === 'boolean' ? value : String(value)
}
