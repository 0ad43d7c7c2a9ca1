import type { Path } from '#core/located'
import { isOwnGoal } from '#core/smart'
import { defineRule } from '../../../rule.ts'
import { holderOf } from '../../../walk.ts'
import { gapKey } from '../gap-text.ts'

export const rule = defineRule({
  meta: {
    id: 'source/gap-repeated',
    severity: 'info',
    since: '0.1.0',
    options: {
      max: {
        type: 'number',
        default: 3,
        minimum: 1,
        maximum: 100,
        docs: {
          da: 'Hvor mange mål der må have den samme tekst om en mangel.',
          en: 'How many goals may have the same text about a gap.',
        },
      },
    },
    docs: {
      da: 'En mangel er beskrevet for det mål, den står ved.',
      en: 'A gap is described for the goal that it stands with.',
    },
    help: {
      da: 'Skriv, hvad der mangler ved netop det enkelte mål, eller find svaret ét sted for dem alle.',
      en: 'Write what is missing for each goal in particular, or find the answer once for all of them.',
    },
    messages: {
      repeated: {
        da: 'Den samme tekst om en mangel står ved {count:number} mål: {goals:list}.',
        en: 'The same text about a gap stands with {count:number} goals: {goals:list}.',
      },
      again: { da: 'Teksten står også her.', en: 'The text stands here as well.' },
    },
  },
  create(context) {
    const found = new Map<string, Map<string, { goal: string; path: Path }>>()
    return {
      anyGap({ gap }, place) {
        const goal = holderOf(place, 'goal')
        if (goal === undefined || !isOwnGoal(goal.value)) return
        const key = gapKey(gap)
        if (key === '') return
        const goals = found.get(key) ?? new Map()
        found.set(key, goals)
        const id = goal.path.join('/')
        if (!goals.has(id)) goals.set(id, { goal: goal.value.id ?? '', path: [...place.path, 'gap'] })
      },
      end() {
        for (const goals of found.values()) {
          const [first, ...others] = goals.values()
          if (first === undefined || goals.size <= context.options.max) continue
          context.report({
            path: first.path,
            messageId: 'repeated',
            data: { count: goals.size, goals: [first, ...others].map(({ goal }) => goal).join(',') },
            related: others.map(({ path }) => ({ path, messageId: 'again' })),
          })
        }
      },
    }
  },
})
