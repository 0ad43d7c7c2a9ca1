// Generated from the folders below src/lint/rules by `npm run generate`.
import type { Rule } from '../rule.ts'
import { rule as smartAccepted } from '../rules/smart/accepted/rule.ts'
import { rule as smartGaps } from '../rules/smart/gaps/rule.ts'
import { rule as smartMeasurable } from '../rules/smart/measurable/rule.ts'
import { rule as smartRealistic } from '../rules/smart/realistic/rule.ts'
import { rule as smartSpecific } from '../rules/smart/specific/rule.ts'
import { rule as smartTimeBound } from '../rules/smart/time-bound/rule.ts'

export const allRules: readonly Rule[] = [
  smartAccepted,
  smartGaps,
  smartMeasurable,
  smartRealistic,
  smartSpecific,
  smartTimeBound,
]
