import { type Path, pathOf } from '#core/located'
import { fits } from './fits.ts'
import { lazily } from './lazily.ts'
import { alternativesTo, type Format, placeAt } from './shape.ts'
import type { SchemaError } from './validators.ts'

/** One way in which a value does not fit the format, before it is worded. */
export interface Misfit {
  kind:
    | 'unknownKey'
    | 'missingKey'
    | 'missingOneOf'
    | 'badKey'
    | 'type'
    | 'value'
    | 'pattern'
    | 'range'
    | 'empty'
    | 'repeated'
    | 'needs'
  /** Of the value concerned; for keys that are unknown, bad or missing, the path that the key has or would have. */
  path: Path
  /** Allowed values, keys of which one is needed, the bounds of a number, or the key that is needed. */
  expected: readonly (string | number)[]
}

/** They tell what does not fit, and are needed only where something does not. */
const validators = lazily<typeof import('./validators.ts')>('validators')

/**
 * How a plain value does not fit a format: at most one misfit for each node and key. A missing key that a lint
 * rule reports is left out.
 */
export function validate(data: unknown, format: Format): Misfit[] {
  if (fits(data, format)) return []
  const isValid = validators().validators[format]
  if (isValid(data)) return []
  const misfits = new Map<string, Misfit>()
  for (const error of isValid.errors ?? []) {
    const misfit = misfitOf(error, format)
    if (misfit === undefined) continue
    const place = JSON.stringify(misfit.path)
    const known = misfits.get(place)
    if (known === undefined || rank(misfit) < rank(known)) misfits.set(place, misfit)
  }
  return [...misfits.values()].filter((misfit) => !isInsideAnother(misfit, misfits))
}

const order: Misfit['kind'][] = [
  'type',
  'unknownKey',
  'badKey',
  'empty',
  'value',
  'pattern',
  'range',
  'repeated',
  'missingKey',
  'missingOneOf',
  'needs',
]
const rank = (misfit: Misfit): number => order.indexOf(misfit.kind)

/** What a node lacks is no news where the node itself is wrong. */
function isInsideAnother(misfit: Misfit, all: ReadonlyMap<string, Misfit>): boolean {
  if (misfit.kind !== 'missingKey' && misfit.kind !== 'missingOneOf' && misfit.kind !== 'needs') return false
  const parent = all.get(JSON.stringify(misfit.path.slice(0, -1)))
  return (
    parent !== undefined &&
    (parent.kind === 'type' || parent.kind === 'empty' || parent.kind === 'unknownKey')
  )
}

function misfitOf({ instancePath, keyword, params }: SchemaError, format: Format): Misfit | undefined {
  const path = pathOf(instancePath)
  const param = (name: string): string => String(params[name])
  switch (keyword) {
    case 'additionalProperties':
      return { kind: 'unknownKey', path: [...path, param('additionalProperty')], expected: [] }
    case 'required':
      return missingKey(path, param('missingProperty'), format)
    case 'propertyNames':
      return { kind: 'badKey', path: [...path, param('propertyName')], expected: [] }
    case 'dependentRequired':
      return { kind: 'needs', path: [...path, param('property')], expected: [param('missingProperty')] }
    case 'type':
      return { kind: 'type', path, expected: [params['type']].flat().map(String) }
    case 'enum':
      return { kind: 'value', path, expected: (params['allowedValues'] as string[]) ?? [] }
    case 'const':
      return { kind: 'value', path, expected: [param('allowedValue')] }
    case 'pattern':
      return isEntryKeyError(path, format) ? undefined : { kind: 'pattern', path, expected: [] }
    case 'minimum':
    case 'maximum':
      return { kind: 'range', path, expected: [params['limit'] as number, keyword] }
    case 'minLength':
    case 'minItems':
    case 'minProperties':
      return { kind: 'empty', path, expected: [] }
    case 'uniqueItems':
      return { kind: 'repeated', path: [...path, Number(params['i'])], expected: [] }
    default:
      return undefined
  }
}

/** A pattern that a map fails is its keys', which `propertyNames` reports with the key's name. */
function isEntryKeyError(path: Path, format: Format): boolean {
  return placeAt(path, format).field?.entries !== undefined
}

function missingKey(path: Path, key: string, format: Format): Misfit | undefined {
  const { shape, field } = placeAt([...path, key], format)
  if (field?.rule) return undefined
  const group = shape === undefined ? [] : alternativesTo(shape, key)
  if (group.length === 0) return { kind: 'missingKey', path: [...path, key], expected: [] }
  return { kind: 'missingOneOf', path: [...path, key], expected: group }
}
