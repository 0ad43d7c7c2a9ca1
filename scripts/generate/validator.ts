import Ajv2020 from 'ajv/dist/2020.js'
import standaloneCode from 'ajv/dist/standalone/index.js'
import { notice, type SchemaNode } from './schema.ts'

/**
 * The code of a validator, so that no schema is compiled when the program starts. Words and formats are dropped (patterns
 * say the same), and closed objects use `additionalProperties`, which says the same here and runs faster. `others` are the schemas
 * that it refers to, by name; without `allErrors` it ends at the first thing that does not fit.
 */
export function validatorOf(
  schema: SchemaNode,
  { others = {}, allErrors = true }: { others?: { [name: string]: SchemaNode }; allErrors?: boolean } = {},
): string {
  const ajv = new Ajv2020.default({
    strictRequired: false,
    allowUnionTypes: true,
    allErrors,
    inlineRefs: false,
    messages: false,
    code: { source: true, esm: false },
  })
  for (const [name, other] of Object.entries(others)) ajv.addSchema(lean(other) as object, name)
  const code = standaloneCode.default(ajv, ajv.compile(lean(schema) as object))
  return `// ${notice}\n${code}\n`
}

/**
 * The schemas without what validation passes over, by format: each as JSON, which is read in a fraction of the time that code
 * takes.
 */
export function schemasOf(schemas: readonly (readonly [format: string, schema: SchemaNode])[]): string {
  const lines = schemas.map(([format, schema]) => `  ${format}: '${inQuotes(JSON.stringify(lean(schema)))}',`)
  return `// ${notice}\n\nexport const schemas = {\n${lines.join('\n')}\n}\n`
}

function inQuotes(text: string): string {
  return text.replace(/[\\']/g, '\\$&')
}

const dropped = new Set(['$schema', '$id', 'title', 'description', 'format', 'examples'])

function lean(node: unknown, isMapOfSchemas = false): unknown {
  if (Array.isArray(node)) return node.map((item) => lean(item))
  if (typeof node !== 'object' || node === null) return node
  const entries = Object.entries(node).filter(
    ([key]) => isMapOfSchemas || !(dropped.has(key) || key.startsWith('x-')),
  )
  return Object.fromEntries(
    entries.map(([key, value]) => {
      const name = !isMapOfSchemas && key === 'unevaluatedProperties' ? 'additionalProperties' : key
      return [name, lean(value, !isMapOfSchemas && (key === 'properties' || key === '$defs'))]
    }),
  )
}

/** The type of a generated validator. */
export const validatorType = `// ${notice}
interface SchemaError {
  instancePath: string
  keyword: string
  params: { [name: string]: unknown }
}
declare const validate: ((data: unknown) => boolean) & { errors?: SchemaError[] | null }
export = validate
`
