import type { Wording } from '#core/message'
import type { ChangeKind } from '../strengths.ts'
import { documentsClauses } from './documents.ts'
import { goalsClauses } from './goals.ts'
import { measuresClauses } from './measures.ts'

/**
 * What people are told of each kind of change: a clause that follows the name of the thing, and can be joined to others by "og"
 * or "and". `kind-as` is the wording of a kind whose data says `as`.
 */
export const clauses: { readonly [K in ChangeKind]: Wording } & {
  readonly [kind: string]: Wording | undefined
} = {
  ...documentsClauses,
  ...goalsClauses,
  ...measuresClauses,
}
