import Ajv2020 from 'ajv/dist/2020.js'
import standaloneCode from 'ajv/dist/standalone/index.js'
import { notice, type SchemaNode } from './schema.ts'

/** The annotations that stratlint's schemas carry, and that validation passes over. */
const annotations = ['x-da', 'x-text', 'x-ref', 'x-id', 'x-date', 'x-missing-is-rule']

/**
 * The code of a validator, so that no schema is compiled when the program starts. Words and formats are dropped (patterns
 * say the same), and closed objects use `additionalProperties`, which says the same here and runs faster.
 */
export function validatorOf(schema: SchemaNode): string {
  const ajv = new Ajv2020.default({
    keywords: annotations,
    strictRequired: false,
    allowUnionTypes: true,
    allErrors: true,
    inlineRefs: false,
    messages: false,
    code: { source: true, esm: false },
  })
  const code = standaloneCode.default(ajv, ajv.compile(lean(schema) as object))
  return `// ${notice}\n${code}\n`
}

const dropped = new Set(['title', 'description', 'x-da', 'format', 'examples'])

function lean(node: unknown, isMapOfSchemas = false): unknown {
  if (Array.isArray(node)) return node.map((item) => lean(item))
  if (typeof node !== 'object' || node === null) return node
  const entries = Object.entries(node).filter(([key]) => isMapOfSchemas || !dropped.has(key))
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
