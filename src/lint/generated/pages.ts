// Generated from the folders below src/lint/rules by `npm run generate`.
import type { Wording } from '#core/message'
import smartAcceptedDa from '../rules/smart/accepted/da.md'
import smartAcceptedEn from '../rules/smart/accepted/en.md'
import smartGapsDa from '../rules/smart/gaps/da.md'
import smartGapsEn from '../rules/smart/gaps/en.md'
import smartMeasurableDa from '../rules/smart/measurable/da.md'
import smartMeasurableEn from '../rules/smart/measurable/en.md'
import smartRealisticDa from '../rules/smart/realistic/da.md'
import smartRealisticEn from '../rules/smart/realistic/en.md'
import smartSpecificDa from '../rules/smart/specific/da.md'
import smartSpecificEn from '../rules/smart/specific/en.md'
import smartTimeBoundDa from '../rules/smart/time-bound/da.md'
import smartTimeBoundEn from '../rules/smart/time-bound/en.md'

export const rulePages: { readonly [ruleId: string]: Wording } = {
  'smart/accepted': { da: smartAcceptedDa, en: smartAcceptedEn },
  'smart/gaps': { da: smartGapsDa, en: smartGapsEn },
  'smart/measurable': { da: smartMeasurableDa, en: smartMeasurableEn },
  'smart/realistic': { da: smartRealisticDa, en: smartRealisticEn },
  'smart/specific': { da: smartSpecificDa, en: smartSpecificEn },
  'smart/time-bound': { da: smartTimeBoundDa, en: smartTimeBoundEn },
}
