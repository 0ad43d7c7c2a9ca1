import { idPath } from '../../../lint.ts'
import { defineRule } from '../../../rule.ts'
import { ownObjectives } from '../../goal-state.ts'

export const rule = defineRule({
  meta: {
    id: 'smart/too-many-goals',
    severity: 'info',
    since: '0.1.0',
    options: {
      goals: {
        type: 'number',
        default: 12,
        minimum: 1,
        maximum: 200,
        docs: {
          da: 'Hvor mange konkrete mål et dokument må have.',
          en: 'How many objectives a document may have.',
        },
      },
    },
    docs: {
      da: 'Et dokument har ikke flere konkrete mål, end nogen kan følge.',
      en: 'A document has no more objectives than anybody can follow.',
    },
    help: {
      da: 'Vælg de mål, der betyder mest, og gør resten til handlinger eller til milepæle.',
      en: 'Choose the goals that matter most, and make the others actions or milestones.',
    },
    messages: {
      many: {
        da: 'Dokumentet har {count:number} konkrete mål; dette er det første ud over {limit:number}.',
        en: 'The document has {count:number} objectives; this is the first beyond {limit:number}.',
      },
    },
  },
  create: ({ options, report }) => ({
    strategy(strategy) {
      const goals = ownObjectives(strategy)
      const limit = Math.floor(options.goals)
      const extra = goals[limit]
      if (extra === undefined) return
      const path = idPath(extra.value, extra.path)
      report({ path, messageId: 'many', data: { count: goals.length, limit } })
    },
  }),
})
