import { readFile } from 'node:fs/promises'

/** A JSON Schema node, with the annotations that stratlint's schemas carry. */
export interface SchemaNode {
  $ref?: string
  $defs?: { [name: string]: SchemaNode }
  title?: string
  description?: string
  'x-da'?: { title: string; description: string }
  type?: string | string[]
  const?: string
  enum?: string[]
  properties?: { [name: string]: SchemaNode }
  additionalProperties?: SchemaNode | boolean
  propertyNames?: SchemaNode
  unevaluatedProperties?: boolean
  items?: SchemaNode
  required?: string[]
  then?: SchemaNode
  else?: SchemaNode
  if?: SchemaNode
  not?: SchemaNode
  anyOf?: SchemaNode[]
  allOf?: SchemaNode[]
  pattern?: string
  'x-text'?: 'plain' | 'inline' | 'block'
  'x-ref'?: string[]
  'x-id'?: string
  'x-date'?: boolean
  'x-missing-is-rule'?: boolean
}

/** Reads a schema of the repository, whose root is the working directory. */
export async function readSchema(name: string): Promise<SchemaNode> {
  return JSON.parse(await readFile(`schemas/${name}.schema.json`, 'utf8'))
}

/** The name of the definition that a node refers to. */
export function refName(node: SchemaNode): string | undefined {
  return node.$ref?.replace('#/$defs/', '')
}

export function definitions(schema: SchemaNode): { [name: string]: SchemaNode } {
  return schema.$defs ?? {}
}

export const notice = 'Generated from the schemas by `npm run generate`. Change the schema, not this file.'
