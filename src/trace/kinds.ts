import { fieldOf, fieldsOf } from '#document/shape'
import type { Citation } from './citations.ts'
import type { KnownPassage } from './registers.ts'

export type PassageKind = KnownPassage['kind']

/** The kinds of passage in the order of the format. */
export const passageKinds = (fieldOf('passage', 'kind')?.values ?? []) as readonly PassageKind[]

/** What a strategy owes its readers: a passage of these kinds that is neither cited nor omitted is an error. */
const owed: ReadonlySet<PassageKind> = new Set(['goal', 'action', 'initiative', 'example', 'figure'])

export function isOwed(kind: PassageKind): boolean {
  return owed.has(kind)
}

/** The shape that tells of a passage of a kind; any field below it may hold the trace. */
const shapeFor: { readonly [kind in PassageKind]?: string } = {
  goal: 'goal',
  action: 'action',
  initiative: 'action',
  example: 'example',
}

/** Whether a citation stands where a passage of the kind belongs. Kinds without a place of their own belong anywhere. */
export function fitsKind({ holders }: Citation, kind: PassageKind): boolean {
  if (kind === 'figure') return bearsNumbers(holders.at(-1)?.shape ?? '')
  const wanted = shapeFor[kind]
  return wanted === undefined || holders.some(({ shape }) => shape === wanted)
}

/** Whether nodes of a shape state numbers: key figures, targets, measurements, resources and the like. */
function bearsNumbers(shape: string): boolean {
  const fields = fieldsOf(shape)
  return (
    Object.hasOwn(fields, 'printed') || Object.values(fields).some(({ types }) => types.includes('number'))
  )
}
