import { definitions, notice, refName, type SchemaNode } from './schema.ts'

/**
 * TypeScript types for what a schema describes. Every property is optional, because a document that is being written
 * may lack any of them.
 */
export function typesOf(schema: SchemaNode, root: string): string {
  const defs = definitions(schema)
  const objects = Object.entries(defs).filter(([, def]) => def.properties !== undefined)
  const all: [string, SchemaNode][] = [[root, schema], ...objects]
  const interfaces = all.map(([name, def]) => interfaceOf(pascal(name), def, defs))
  return `// ${notice}\n\n${interfaces.join('\n\n')}\n\n${shapeMap(all)}\n`
}

/** The type of each shape by name, for visitors. */
function shapeMap(all: [string, SchemaNode][]): string {
  const lines = all.map(([name]) => `  '${name}': ${pascal(name)}`)
  return `export interface Shapes {\n${lines.join('\n')}\n}`
}

function interfaceOf(name: string, def: SchemaNode, defs: { [name: string]: SchemaNode }): string {
  const lines = Object.entries(def.properties ?? {}).map(
    ([key, node]) =>
      `  /** ${node.description ?? ''} */\n  ${/^\w+$/.test(key) ? key : `'${key}'`}?: ${typeOf(node, defs)}`,
  )
  return `/** ${def.description ?? ''} */\nexport interface ${name} {\n${lines.join('\n')}\n}`
}

function typeOf(node: SchemaNode, defs: { [name: string]: SchemaNode }): string {
  const name = refName(node)
  if (name !== undefined) {
    const def = defs[name]
    if (def === undefined) throw new Error(`no definition ${name}`)
    return def.properties === undefined ? typeOf(def, defs) : pascal(name)
  }
  if (node.const !== undefined) return `'${node.const}'`
  if (node.enum !== undefined) return node.enum.map((value) => `'${value}'`).join(' | ')
  return [node.type ?? []]
    .flat()
    .map((type) => namedType(type, node, defs))
    .join(' | ')
}

function namedType(type: string, node: SchemaNode, defs: { [name: string]: SchemaNode }): string {
  const arrayOf = (item: SchemaNode | undefined): string => {
    const inner = item === undefined ? 'unknown' : typeOf(item, defs)
    return inner.includes('|') ? `(${inner})[]` : `${inner}[]`
  }
  if (type === 'integer') return 'number'
  if (type === 'array') return arrayOf(node.items ?? node.else?.items)
  if (type !== 'object') return type
  if (node.then !== undefined) return typeOf(node.then, defs)
  if (typeof node.additionalProperties !== 'object') throw new Error('an object type without a name')
  return `{ [id: string]: ${typeOf(node.additionalProperties, defs)} }`
}

/** `options-prose-lix` is `OptionsProseLix`. */
const pascal = (name: string): string =>
  name.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase())
