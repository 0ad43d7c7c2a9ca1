import { defineRule } from '../../../rule.ts'
import { ownObjectives } from '../../goal-state.ts'

export const rule = defineRule({
  meta: {
    id: 'smart/realistic-thin',
    severity: 'info',
    since: '0.1.0',
    docs: {
      da: 'Et konkret mål viser med midler, risici eller viden, at det er realistisk.',
      en: 'An objective shows by resources, risks or evidence that it is realistic.',
    },
    help: {
      da: "Skriv, hvilke kræfter der er sat af ('resources'), hvad der kan gå galt ('risks'), eller hvad man ved ('evidence').",
      en: "Write what is set aside ('resources'), what may go wrong ('risks'), or what is known ('evidence').",
    },
    messages: {
      thin: {
        da: 'Mål {goal} har kun en begrundelse for, at det er realistisk, og hverken midler, risici eller viden.',
        en: 'Goal {goal} only has a rationale for being realistic, and neither resources, risks nor evidence.',
      },
    },
  },
  create: ({ report }) => ({
    strategy(strategy) {
      for (const { value, path } of ownObjectives(strategy)) {
        const { rationale, resources, risks, evidence, gap } = value.smart?.realistic ?? {}
        if (rationale === undefined || gap !== undefined) continue
        if ([resources, risks, evidence].some((list) => (list ?? []).length > 0)) continue
        report({
          path: [...path, 'smart', 'realistic'],
          part: 'key',
          messageId: 'thin',
          data: { goal: value.id ?? '' },
        })
      }
    },
  }),
})
