import type { SchemaNode } from './schema.ts'

/** The schema with Danish titles and descriptions in the standard keywords, for plain YAML editors. */
export function danishTwin(schema: SchemaNode): string {
  return `${JSON.stringify(translate(schema), null, 2)}\n`
}

function translate(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(translate)
  if (typeof node !== 'object' || node === null) return node
  const { 'x-da': danish, ...rest } = node as SchemaNode
  const translated = Object.fromEntries(Object.entries(rest).map(([key, value]) => [key, translate(value)]))
  if (typeof danish !== 'object' || typeof danish.title !== 'string') return translated
  const named = { ...translated, title: danish.title, description: danish.description }
  const id = (translated as { $id?: string }).$id
  return id === undefined ? named : { ...named, $id: id.replace('.schema.json', '.da.schema.json') }
}
