import { idPath } from '../../../lint.ts'
import { defineRule } from '../../../rule.ts'
import { ownObjectives } from '../../goal-state.ts'

/** With more goals than this, they are told about together. */
const many = 3

export const rule = defineRule({
  meta: {
    id: 'smart/no-target-group',
    severity: 'info',
    since: '0.1.0',
    docs: {
      da: 'Et konkret mål siger, hvilken af dokumentets målgrupper det handler om.',
      en: 'An objective says which of the target groups of the document it is about.',
    },
    help: {
      da: "Skriv målgruppens id under 'specific.groups'.",
      en: "Write the id of the target group under 'specific.groups'.",
    },
    messages: {
      none: {
        da: 'Mål {goal} siger ikke, hvilken målgruppe det handler om.',
        en: 'Goal {goal} does not say which target group it is about.',
      },
      several: {
        da: '{count:number} konkrete mål siger ikke, hvilken målgruppe de handler om: {goals:list}.',
        en: '{count:number} objectives do not say which target group they are about: {goals:list}.',
      },
    },
  },
  create: (context) => ({
    strategy(strategy) {
      if (Object.keys(strategy.targetGroups ?? {}).length === 0) return
      const found = ownObjectives(strategy).filter(({ value }) => {
        const specific = value.smart?.specific
        return specific !== undefined && specific.gap === undefined && (specific.groups ?? []).length === 0
      })
      const first = found[0]
      if (first !== undefined && found.length > many) {
        const goals = found.map(({ value }) => value.id ?? '').join(',')
        const path = idPath(first.value, first.path)
        context.report({ path, messageId: 'several', data: { count: found.length, goals } })
        return
      }
      for (const { value, path } of found) {
        const data = { goal: value.id ?? '' }
        context.report({ path: [...path, 'smart', 'specific'], part: 'key', messageId: 'none', data })
      }
    },
  }),
})
