import { isOwnGoal, type SmartField } from '#core/smart'
import { type CriterionName, criteria, profiles, type SmartProfile } from '#core/smart-profiles'
import { idPath } from '../../lint.ts'
import type { RuleContext } from '../../rule.ts'
import type { Visitor } from '../../walk.ts'

/** The messages of a rule that asks for one SMART field. */
export const missingMessages = {
  missing: {
    da: "Mål {goal} mangler feltet '{key}' ({word:term}).",
    en: "Goal {goal} lacks the field '{key}': it does not say whether the goal is {word:term}.",
  },
} as const

/**
 * Reports goals that neither fill a SMART field nor declare a gap in it: on the goal's `smart` key, or on its id where it
 * has no `smart` at all. A goal that someone else has set is only cited, and needs none.
 */
export function missingField(context: RuleContext<typeof missingMessages>, field: SmartField): Visitor {
  return {
    goal(goal, { path }) {
      if (!isOwnGoal(goal) || goal.smart?.[field] !== undefined) return
      const data = {
        goal: goal.id ?? '',
        key: field,
        word: `smart.${criterionOn(context.smart.profile, field)}`,
      }
      if (goal.smart === undefined) context.report({ messageId: 'missing', path: idPath(goal, path), data })
      else
        context.report({ messageId: 'missing', path: [...path, 'smart'], part: 'key', missing: field, data })
    },
  }
}

/** What is asked of a field: its own criterion where the profile does not read it, or several read parts of it. */
function criterionOn(profile: SmartProfile, field: SmartField): CriterionName {
  const asked = Object.values(profiles[profile]).filter((name) => criteria[name].rulesOn.includes(field))
  const [only, ...others] = asked
  return only === undefined || others.length > 0 ? field : only
}
