import type { GoalSummary, Summary } from '#core/summary'
import { definePortfolioRule } from '../../../portfolio.ts'
import { gather } from '../../gather.ts'
import { bodyOf, isCurrent } from '../documents.ts'
import { plainName } from '../names.ts'

export const rule = definePortfolioRule({
  meta: {
    id: 'portfolio/owner-overload',
    severity: 'info',
    since: '0.1.0',
    options: {
      most: {
        type: 'number',
        default: 10,
        minimum: 1,
        maximum: 1000,
        docs: {
          da: 'Det højeste antal konkrete mål, som én aktør kan have med frist i samme år.',
          en: 'The most objectives that one actor can own with deadlines in the same year.',
        },
      },
    },
    docs: {
      da: 'Én aktør har ikke ansvar for alt for mange konkrete mål med frist i samme år.',
      en: 'No single actor owns very many objectives with deadlines in the same year.',
    },
    help: {
      da: 'Fordel ansvaret på flere, eller spred fristerne.',
      en: 'Share the responsibility among more, or spread the deadlines.',
    },
    messages: {
      many: {
        da: "'{actor}' har ansvar for {count:number} konkrete mål med frist i {year} i {documents:number} dokumenter.",
        en: "'{actor}' owns {count:number} objectives with deadlines in {year} in {documents:number} documents.",
      },
      share: {
        da: 'Her er {count:number} af de konkrete mål.',
        en: 'Here are {count:number} of the objectives.',
      },
    },
  },
  check(summaries, context) {
    for (const [key, owned] of byOwnerAndYear(summaries, context.asOf)) {
      if (owned.length <= context.options.most) continue
      const shares = new Map<Summary, Owned[]>()
      for (const item of owned) gather(shares, item.summary, item)
      const [most, ...others] = [...shares.values()].sort((a, b) => b.length - a.length)
      const [first] = most ?? []
      if (first === undefined || others.length === 0) continue
      const year = key.slice(0, 4)
      context.report({
        ...first,
        messageId: 'many',
        data: { actor: first.name, count: owned.length, year, documents: shares.size },
        related: others.flatMap((items) =>
          items.slice(0, 1).map((item) => ({
            summary: item.summary,
            place: item.place,
            messageId: 'share' as const,
            data: { count: items.length },
          })),
        ),
      })
    }
  },
})

/** An objective that an actor owns, shown by the actor. */
interface Owned {
  summary: Summary
  name: string
  place: Summary['owners'][number]['place']
}

/** The open objectives that are due from `asOf` on, by year and owner: an owner is an actor of one name and one body. */
function byOwnerAndYear(summaries: readonly Summary[], asOf: string): Map<string, Owned[]> {
  const groups = new Map<string, Owned[]>()
  for (const summary of summaries.filter(isCurrent)) {
    const owners = new Map(summary.owners.map((owner) => [owner.id, owner]))
    for (const goal of summary.goals.filter((candidate) => isAhead(candidate, asOf))) {
      const owner = owners.get(goal.owner?.id ?? '')
      const body = bodyOf(summary, owner)
      if (owner?.name === undefined || body === undefined) continue
      const key = `${goal.deadline?.slice(0, 4)}\n${body}\n${plainName(owner.name)}`
      gather(groups, key, { summary, name: owner.name, place: owner.place })
    }
  }
  return groups
}

function isAhead({ level, status, isOwn, deadline }: GoalSummary, asOf: string): boolean {
  if (level !== 'objective' || !isOwn || deadline === undefined) return false
  return (status === undefined || status === 'open') && deadline >= asOf
}
