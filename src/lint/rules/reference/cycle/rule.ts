import { defineRule } from '../../../rule.ts'
import type { Place } from '../../../walk.ts'
import { type Circle, circlesOf, type Edge } from './circles.ts'

/** Fields that hang one thing on another of its kind, and the message about a circle of them. */
const chains = {
  'goal.supports': 'goals',
  'actor.partOf': 'actors',
  'theme.partOf': 'themes',
  'share.of': 'shares',
} as const

type ChainField = keyof typeof chains

/** How many members a message names. */
const longest = 8

export const rule = defineRule({
  meta: {
    id: 'reference/cycle',
    severity: 'error',
    since: '0.1.0',
    docs: {
      da: 'Mål, aktører, temaer og andele henviser ikke til sig selv, heller ikke ad en omvej.',
      en: 'Goals, actors, themes and shares do not refer to themselves, nor by a detour.',
    },
    help: {
      da: 'Fjern den henvisning, der vender den forkerte vej.',
      en: 'Remove the reference that points the wrong way.',
    },
    messages: {
      goals: {
        da: 'Målene støtter hinanden i ring: {chain}.',
        en: 'The goals support each other in a circle: {chain}.',
      },
      actors: {
        da: 'Aktørerne hører under hinanden i ring: {chain}.',
        en: 'The actors belong to each other in a circle: {chain}.',
      },
      themes: {
        da: 'Temaerne hører under hinanden i ring: {chain}.',
        en: 'The themes belong under each other in a circle: {chain}.',
      },
      shares: {
        da: 'Nøgletallene er andele af hinanden i ring: {chain}.',
        en: 'The key figures are shares of each other in a circle: {chain}.',
      },
      self: {
        da: "'{id}' henviser til sig selv.",
        en: "'{id}' refers to itself.",
      },
    },
  },
  create(context) {
    const edges = new Map(
      (Object.keys(chains) as ChainField[]).map((field): [ChainField, Edge[]] => [field, []]),
    )
    const report = (field: ChainField, { ids, path }: Circle): void => {
      const [id = ''] = ids
      if (ids.length === 1) {
        context.report({ path, messageId: 'self', data: { id } })
        return
      }
      const named = ids.length > longest ? [...ids.slice(0, longest - 1), '…', ids.at(-1)] : ids
      context.report({ path, messageId: chains[field], data: { chain: [...named, id].join(' → ') } })
    }
    return {
      relation({ strategy: id }, { path }) {
        if (id === undefined || id !== context.document.strategy.id) return
        context.report({ path: [...path, 'strategy'], messageId: 'self', data: { id } })
      },
      use({ id, field }, place) {
        const chain = edges.get(field as ChainField)
        const from = chain && holderId(place)
        if (from !== undefined) chain?.push({ from, to: id, path: place.path })
      },
      end() {
        for (const [field, found] of edges) for (const circle of circlesOf(found)) report(field, circle)
      },
    }
  },
})

/** The id of what holds a reference: its own, or in a map with free keys, as actors do, the key it stands under. */
function holderId({ holders }: Place): string | undefined {
  const holder = holders.findLast(({ shape }) => shape !== 'share')
  if (holder === undefined) return undefined
  if ('id' in holder.value && typeof holder.value.id === 'string') return holder.value.id
  const key = holder.path.at(-1)
  return typeof key === 'string' ? key : undefined
}
