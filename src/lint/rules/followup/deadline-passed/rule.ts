import { lastDay } from '#core/dates'
import { goalsOf } from '#core/goals'
import { isOwnGoal } from '#core/smart'
import { defineRule } from '../../../rule.ts'
import { isExpired, isOpen } from '../../goal-state.ts'

export const rule = defineRule({
  meta: {
    id: 'followup/deadline-passed',
    severity: 'warning',
    since: '0.1.0',
    docs: {
      da: 'Et mål, hvis frist er gået, har en status.',
      en: 'A goal whose deadline has passed has a status.',
    },
    help: {
      da: "Skriv 'status: met' eller 'status: dropped' og grunden i 'statusNote', eller aftal en ny frist.",
      en: "Write 'status: met' or 'status: dropped' and the reason in 'statusNote', or agree on a new deadline.",
    },
    messages: {
      passed: {
        da: 'Fristen for mål {goal} ({deadline:date}) er gået, og det er ikke sagt, om målet blev nået.',
        en: 'The deadline of goal {goal} ({deadline:date}) has passed, and it is not said whether the goal was met.',
      },
      expired: {
        da: 'Dokumentet gælder ikke længere, og {count:number} af dets mål har ingen status.',
        en: 'The document no longer applies, and {count:number} of its goals have no status.',
      },
    },
  },
  create: ({ asOf, report }) => ({
    strategy(strategy) {
      const open = goalsOf(strategy).filter(({ value }) => isOwnGoal(value) && isOpen(value))
      if (isExpired(strategy, asOf)) {
        const path = strategy.period?.end === undefined ? ['status'] : ['period', 'end']
        if (open.length > 0)
          report({ path, messageId: 'expired', severity: 'info', data: { count: open.length } })
        return
      }
      for (const { value, path } of open) {
        const deadline = value.smart?.timeBound?.deadline
        const day = lastDay(deadline)
        if (deadline === undefined || day === undefined || day >= asOf) continue
        report({
          path: [...path, 'smart', 'timeBound', 'deadline'],
          messageId: 'passed',
          data: { goal: value.id ?? '', deadline },
        })
      }
    },
  }),
})
