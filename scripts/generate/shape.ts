import type { Field } from '#document/field'
import { definitions, notice, refName, type SchemaNode } from './schema.ts'

/** A module with the shapes of a schema, and with the groups of keys of which one is needed. */
export function shapesOf(roots: [string, SchemaNode][]): string {
  const all = roots.flatMap(([root, schema]) => namedMaps(root, schema))
  const shapes = Object.fromEntries(
    roots.flatMap(([root, schema]) =>
      namedMaps(root, schema).map(([name, def]) => [name, fieldsOf(def, definitions(schema))]),
    ),
  )
  const lines = Object.entries(shapes).map(([name, fields]) => {
    const inner = Object.entries(fields).map(([key, field]) => `    '${key}': ${JSON.stringify(field)},`)
    return `  '${name}': {\n${inner.join('\n')}\n  },`
  })
  return `// ${notice}\nimport type { Field } from '../field.ts'\n\nexport const shapes: { [shape: string]: { [key: string]: Field } } = {\n${lines.join('\n')}\n}\n\nexport const alternatives: { [shape: string]: string[][] } = ${JSON.stringify(alternativesOf(all), null, 2)}\n\nexport const heads: { [shape: string]: string } = ${JSON.stringify(headsOf(all), null, 2)}\n`
}

/** The root of a schema and every named map in it. */
function namedMaps(root: string, schema: SchemaNode): [string, SchemaNode][] {
  return [[root, schema], ...Object.entries(definitions(schema)).filter(([, def]) => def.properties)]
}

function fieldsOf(def: SchemaNode, defs: { [name: string]: SchemaNode }): { [key: string]: Field } {
  const byRule = new Set(
    [def, def.then].flatMap((node) => (node?.['x-missing-is-rule'] ? (node.required ?? []) : [])),
  )
  return Object.fromEntries(
    Object.entries(def.properties ?? {}).map(([key, node]) => {
      const field = fieldOf(node, defs)
      return [key, byRule.has(key) ? { ...field, rule: true as const } : field]
    }),
  )
}

/** For each shape that needs one text and nothing else, the key of that text. */
function headsOf(all: [string, SchemaNode][]): { [shape: string]: string } {
  const found = all.flatMap(([name, def]): [string, string][] => {
    const [key, ...others] = def.required ?? []
    const isText = key !== undefined && def.properties?.[key]?.['x-text'] !== undefined
    return key !== undefined && isText && others.length === 0 ? [[name, key]] : []
  })
  return Object.fromEntries(found)
}

/** For each shape, the groups of keys of which one is needed: written in the schema as `if: {not: {anyOf: […]}}`. */
function alternativesOf(all: [string, SchemaNode][]): { [shape: string]: string[][] } {
  const groups = all.map(([name, def]): [string, string[][]] => [
    name,
    [def, ...(def.allOf ?? [])].flatMap((node) => {
      const keys = (node.if?.not?.anyOf ?? []).flatMap((option) => option.required ?? [])
      return keys.length > 0 ? [keys] : []
    }),
  ])
  return Object.fromEntries(groups.filter(([, found]) => found.length > 0))
}

function fieldOf(node: SchemaNode, defs: { [name: string]: SchemaNode }): Field {
  const name = refName(node)
  const target = name === undefined ? node : (defs[name] ?? node)
  const isShape = name !== undefined && target.properties !== undefined
  const types = [target.type ?? (target.const === undefined ? [] : 'string')].flat()
  const dispatched = refName(target.then ?? {})
  const item = target.items ?? target.else?.items
  const entries = typeof target.additionalProperties === 'object' ? target.additionalProperties : undefined
  return clean({
    types,
    shape: isShape ? name : dispatched,
    item: item && fieldOf(item, defs),
    entries: entries && fieldOf(entries, defs),
    values: target.const === undefined ? (target.enum ?? target.else?.enum) : [target.const],
    refs: node['x-ref'] ?? target['x-ref'],
    defines: node['x-id'],
    text: node['x-text'],
    date: target['x-date'] ? true : undefined,
  })
}

function clean(field: { [key in keyof Field]: Field[key] | undefined }): Field {
  return Object.fromEntries(
    Object.entries(field).filter(([, value]) => value !== undefined),
  ) as unknown as Field
}

/** A module with the Danish and English title of every shape (`goal`) and field (`goal.owner`) of a schema. */
export function labelsOf(roots: [string, SchemaNode][]): string {
  const all = roots.flatMap(([root, schema]) => namedMaps(root, schema))
  const label = (node: SchemaNode): string =>
    JSON.stringify({ da: node['x-da']?.title ?? '', en: node.title ?? '' })
  const lines = all.flatMap(([name, def]) => [
    `  '${name}': ${label(def)},`,
    ...Object.entries(def.properties ?? {}).map(([key, node]) => `  '${name}.${key}': ${label(node)},`),
  ])
  return `// ${notice}\nimport type { Wording } from '#core/message'\n\nexport const labels: { [field: string]: Wording } = {\n${lines.join('\n')}\n}\n`
}

/** A module with what every shape and field of a schema holds, in a sentence or two for people who write it. */
export function descriptionsOf(roots: [string, SchemaNode][]): string {
  const description = (node: SchemaNode): string =>
    JSON.stringify({ da: node['x-da']?.description ?? '', en: node.description ?? '' })
  const lines = roots
    .flatMap(([root, schema]) => namedMaps(root, schema))
    .flatMap(([name, def]) => [
      `  '${name}': ${description(def)},`,
      ...Object.entries(def.properties ?? {}).map(
        ([key, node]) => `  '${name}.${key}': ${description(node)},`,
      ),
    ])
  return `// ${notice}\nimport type { Wording } from '#core/message'\n\nexport const descriptions: { [field: string]: Wording } = {\n${lines.join('\n')}\n}\n`
}
