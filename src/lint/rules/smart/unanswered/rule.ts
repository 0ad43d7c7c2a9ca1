import type { Goal } from '#core/generated/strategy'
import { isOwnGoal, letters, smartFields } from '#core/smart'
import { type Criterion, criterionOf, profiles } from '#core/smart-profiles'
import { idPath } from '../../../lint.ts'
import { defineRule } from '../../../rule.ts'
import { atLevel } from '../../level.ts'

export const rule = defineRule({
  meta: {
    id: 'smart/unanswered',
    severity: 'warning',
    since: '0.1.0',
    docs: {
      da: 'Et mål svarer på hvert bogstav i SMART, som det er sat op.',
      en: 'A goal answers each letter of SMART, as it is set up.',
    },
    help: {
      da: 'Skriv svaret i et af felterne, eller erklær en mangel, hvor feltet kan have en.',
      en: 'Write the answer in one of the fields, or declare a gap where the field can have one.',
    },
    messages: {
      unanswered: {
        da: 'Mål {goal} siger ikke, om det er {word:term} ({letter}). Svaret læses i {keys:keys}.',
        en: 'Goal {goal} does not say whether it is {word:term} ({letter}). The answer is read from {keys:keys}.',
      },
    },
  },
  create: ({ smart, report }) => ({
    goal(goal, { path }) {
      if (!isOwnGoal(goal)) return
      for (const letter of letters) {
        const criterion = criterionOf(smart.profile, letter)
        if (smart.stateOf(goal, letter) !== 'missing' || lacksField(goal, criterion)) continue
        report({
          path: idPath(goal, path),
          messageId: 'unanswered',
          data: {
            goal: goal.id ?? '',
            letter,
            word: `smart.${profiles[smart.profile][letter]}`,
            keys: criterion.reads.flatMap(({ at, keys }) => keys ?? at.slice(-1)).join(','),
          },
          ...atLevel(goal),
        })
      }
    },
  }),
})

/** Whether a field that would answer is missing, which the rule of that field says. */
function lacksField({ smart }: Goal, { reads }: Criterion): boolean {
  return smartFields.some(
    (field) => smart?.[field] === undefined && reads.some(({ of, at }) => of === 'goal' && at[1] === field),
  )
}
