import { defineRule } from '../../../rule.ts'
import { entryOf } from '../../entry.ts'
import { ownObjectives } from '../../goal-state.ts'

/** The kinds of those who decide or administer; the people whom a goal is about sit elsewhere. */
const deciders: ReadonlySet<string | undefined> = new Set(['council', 'committee', 'department'])

export const rule = defineRule({
  meta: {
    id: 'smart/accepted-without-users',
    severity: 'info',
    since: '0.1.0',
    recommended: false,
    docs: {
      da: 'Et konkret mål om borgere er også accepteret af nogen, der taler for dem.',
      en: 'An objective about citizens is also accepted by somebody who speaks for them.',
    },
    help: {
      da: "Drøft målet med borgerne eller deres råd og foreninger, og skriv dem under 'by'.",
      en: "Talk about the goal with the citizens or their councils and associations, and write them under 'by'.",
    },
    messages: {
      absent: {
        da: 'Mål {goal} handler om borgere, men er kun accepteret af {names:list}.',
        en: 'Goal {goal} is about citizens, but is only accepted by {names:list}.',
      },
    },
  },
  create: ({ report }) => ({
    strategy(strategy) {
      for (const { value, path } of ownObjectives(strategy)) {
        const by = value.smart?.accepted?.by ?? []
        if ((value.smart?.specific?.groups ?? []).length === 0 || by.length === 0) continue
        const actors = by.map((id) => entryOf(strategy.actors, id))
        if (!actors.every((actor) => deciders.has(actor?.kind))) continue
        const names = by.map((id, i) => actors[i]?.name ?? id).join(',')
        const data = { goal: value.id ?? '', names }
        report({ path: [...path, 'smart', 'accepted', 'by'], part: 'key', messageId: 'absent', data })
      }
    },
  }),
})
