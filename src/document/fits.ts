import { schemas } from './generated/schemas.ts'
import type { Format } from './shape.ts'

type Schema = { readonly [keyword: string]: unknown }
type Test = (value: unknown) => boolean
type Fields = { readonly [key: string]: unknown }

/**
 * Whether a plain value fits a format. This is the first look at a document, and the only one where nothing is wrong: true means
 * that the validator would report nothing; false means that it has to be asked.
 */
export function fits(value: unknown, format: Format): boolean {
  tests[format] ??= testOfRoot(JSON.parse(schemas[format]) as Schema)
  return tests[format](value)
}

const tests: { [format in Format]?: Test } = {}

interface Compiling {
  definitions: { readonly [name: string]: Schema }
  known: { [name: string]: Test }
}

function testOfRoot(root: Schema): Test {
  const definitions = (root['$defs'] ?? {}) as Compiling['definitions']
  return testOf(root, { definitions, known: Object.create(null) as Compiling['known'] })
}

function testOf(schema: Schema | boolean, compiling: Compiling): Test {
  if (typeof schema === 'boolean') return () => schema
  const all = Object.keys(schema).flatMap((name) => keywords[name]?.(schema[name], schema, compiling) ?? [])
  const [only = () => true, second] = all
  return second === undefined ? only : (value) => all.every((test) => test(value))
}

/**
 * Makes the test of a keyword from its value, and from the schema that it stands in. Most documents have few of the fields of the
 * format: what has to be made for a field or a definition is made when a value first has it.
 */
type Keyword = (given: unknown, schema: Schema, compiling: Compiling) => Test

const keywords: { readonly [keyword: string]: Keyword | undefined } = {
  type: (given) => {
    const types = [given].flat() as (keyof typeof isOfType)[]
    const [only, second] = types.map((type) => isOfType[type])
    if (only !== undefined && second === undefined) return only
    return (value) => types.some((type) => isOfType[type](value))
  },
  $ref: (given, _schema, compiling) => referenceTo(String(given).replace('#/$defs/', ''), compiling),
  const: (given) => (value) => value === given,
  enum: (given) => {
    const allowed = new Set(given as unknown[])
    return (value) => allowed.has(value)
  },
  // A character outside the basic plane counts twice here: a text of one of them is long enough for a least length of one.
  minLength: (least) => (value) => typeof value !== 'string' || value.length >= Number(least),
  pattern: (given) => {
    let pattern: RegExp | undefined
    return (value) => {
      if (typeof value !== 'string') return true
      pattern ??= new RegExp(String(given), 'u')
      return pattern.test(value)
    }
  },
  minimum: (least) => (value) => typeof value !== 'number' || value >= Number(least),
  maximum: (most) => (value) => typeof value !== 'number' || value <= Number(most),
  items: (given, _schema, compiling) => {
    const test = testOf(given as Schema, compiling)
    return (value) => !Array.isArray(value) || value.every(test)
  },
  minItems: (least) => (value) => !Array.isArray(value) || value.length >= Number(least),
  uniqueItems: () => (value) =>
    !Array.isArray(value) ||
    value.length < 2 ||
    (new Set(value).size === value.length && !value.some((item) => typeof item === 'object')),
  properties: fieldsTest,
  additionalProperties: (_given, schema, compiling) =>
    schema['properties'] === undefined ? fieldsTest({}, schema, compiling) : () => true,
  required: (given) => {
    const keys = given as string[]
    return (value) => !isMap(value) || keys.every((key) => value[key] !== undefined)
  },
  dependentRequired: (given) => {
    const needs = Object.entries(given as { [key: string]: string[] })
    return (value) =>
      !isMap(value) ||
      needs.every(
        ([key, needed]) => value[key] === undefined || needed.every((name) => value[name] !== undefined),
      )
  },
  propertyNames: (given, _schema, compiling) => {
    const test = testOf(given as Schema, compiling)
    return (value) => !isMap(value) || Object.keys(value).every(test)
  },
  minProperties: (least) => (value) => !isMap(value) || Object.keys(value).length >= Number(least),
  if: (given, schema, compiling) => {
    const test = testOf(given as Schema, compiling)
    const then = testOf((schema['then'] ?? true) as Schema | boolean, compiling)
    const otherwise = testOf((schema['else'] ?? true) as Schema | boolean, compiling)
    return (value) => (test(value) ? then(value) : otherwise(value))
  },
  not: (given, _schema, compiling) => {
    const test = testOf(given as Schema, compiling)
    return (value) => !test(value)
  },
  anyOf: (given, _schema, compiling) => {
    const some = (given as Schema[]).map((schema) => testOf(schema, compiling))
    return (value) => some.some((test) => test(value))
  },
  allOf: (given, _schema, compiling) => {
    const all = (given as Schema[]).map((schema) => testOf(schema, compiling))
    return (value) => all.every((test) => test(value))
  },
}

/** Definitions may refer to themselves, which is another reason to make their tests late. */
function referenceTo(name: string, compiling: Compiling): Test {
  return (value) => {
    compiling.known[name] ??= testOf(compiling.definitions[name] ?? false, compiling)
    return compiling.known[name](value)
  }
}

/** Each field by its schema, and those that none is named for by the one for all others. */
function fieldsTest(given: unknown, schema: Schema, compiling: Compiling): Test {
  const fields = given as { readonly [key: string]: Schema }
  const tests = new Map<string, Test>()
  let others: Test | undefined
  const testFor = (key: string): Test => {
    const field = Object.hasOwn(fields, key) ? fields[key] : undefined
    if (field === undefined) {
      others ??= testOf((schema['additionalProperties'] ?? true) as Schema | boolean, compiling)
      return others
    }
    const test = testOf(field, compiling)
    tests.set(key, test)
    return test
  }
  return (value) => {
    if (!isMap(value)) return true
    for (const key of Object.keys(value)) if (!(tests.get(key) ?? testFor(key))(value[key])) return false
    return true
  }
}

function isMap(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

const isOfType = {
  object: isMap,
  array: (value: unknown) => Array.isArray(value),
  string: (value: unknown) => typeof value === 'string',
  boolean: (value: unknown) => typeof value === 'boolean',
  null: (value: unknown) => value === null,
  number: (value: unknown) => typeof value === 'number' && Number.isFinite(value),
  integer: (value: unknown) => Number.isInteger(value),
}
