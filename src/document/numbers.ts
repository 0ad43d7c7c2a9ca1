import type { Diagnostic } from '#core/diagnostic'
import { isMap, type LocatedNode, type Path, pointerOf } from '#core/located'
import type { Source } from '#core/source'
import { thousands } from './misread.ts'
import { problem } from './problem.ts'
import { placeAt } from './shape.ts'
import type { Reading } from './subject.ts'

/**
 * Numbers that YAML reads otherwise than a Dane writes them: `1.300` in a field for numbers is one point three, not one
 * thousand three hundred. The format accepts such a number, so it is found here.
 */
export function numberProblems({ source, root, format }: Reading): Diagnostic[] {
  const found: Diagnostic[] = []
  const path: (string | number)[] = []
  const visitUnder = (key: string | number, node: LocatedNode): void => {
    path.push(key)
    visit(node)
    path.pop()
  }
  const visit = (node: LocatedNode): void => {
    const { value } = node
    if (Array.isArray(value))
      value.forEach((item, i) => {
        visitUnder(i, item)
      })
    else if (isMap(value)) for (const key in value) visitUnder(key, value[key] as LocatedNode)
    else if (typeof value === 'number' && node.style === 'plain') {
      const text = source.text.slice(node.start, node.end)
      if (thousands.test(text) && placeAt(path, format).field?.types.includes('number'))
        found.push(ambiguous(source, node, [...path], text))
    }
  }
  // Most documents have no such number anywhere, and need not be gone through.
  if (/\d\.\d{3}/.test(source.text)) visit(root)
  return found
}

function ambiguous(source: Source, node: LocatedNode, path: Path, text: string): Diagnostic {
  const edit = { start: node.start, end: node.end, text: text.replaceAll('.', '') }
  return problem(
    source,
    'schema/number',
    'thousands',
    node,
    { text, meant: Number(edit.text), read: Number(text) },
    {
      pointer: pointerOf(path),
      fix: { kind: 'unsafe', edits: [edit] },
    },
  )
}
