import type { CheckOptions } from '../lint-files.ts'
import type { Settings } from '../settings.ts'
import type { ThreadStart } from './request.ts'
import { sentSettings } from './settings.ts'

/** What a thread is started with. */
export function threadStart(settings: Settings, options: CheckOptions, isTimed: boolean): ThreadStart {
  const { asOf, lang, rules, judgeUnused } = options
  return {
    ...sentSettings(settings),
    options: {
      asOf,
      ...(lang === undefined ? {} : { lang }),
      ...(rules === undefined ? {} : { rules }),
      ...(judgeUnused === undefined ? {} : { judgeUnused }),
    },
    isTimed,
  }
}
