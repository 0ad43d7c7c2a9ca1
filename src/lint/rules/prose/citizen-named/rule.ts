import type { Strategy } from '#core/generated/strategy'
import { latin } from '../../../lexicon/latin.ts'
import { citizenWords, staffWords } from '../../../lexicon/people.ts'
import { defineRule } from '../../../rule.ts'

export const rule = defineRule({
  meta: {
    id: 'prose/citizen-named',
    severity: 'warning',
    since: '0.1.0',
    docs: {
      da: 'En borger i et eksempel er kun nævnt ved navn, når borgeren har sagt ja.',
      en: 'A citizen in an example is named only with consent.',
    },
    help: {
      da: `Fjern navnet, eller skriv under 'consent', hvornår og hvordan borgeren har sagt ja.`,
      en: `Remove the name, or write under 'consent' when and how the citizen agreed.`,
    },
    messages: {
      named: {
        da: "'{name}' er nævnt ved navn, og der står intet om samtykke.",
        en: "'{name}' is named, and nothing is said about consent.",
      },
      refused: {
        da: "'{name}' er nævnt ved navn uden at have givet samtykke.",
        en: "'{name}' is named without having given consent.",
      },
    },
  },
  create(context) {
    const employers = namesOf(context.document.strategy)
    return {
      person({ name = '', role = '', consent }, { path }) {
        const isAgreed = consent === true || (typeof consent === 'string' && consent.trim() !== '')
        if (name.trim() === '' || isAgreed) return
        const at = { path: [...path, 'name'], data: { name } }
        if (consent === false) context.report({ ...at, messageId: 'refused' })
        else if (!isAtWork(role, employers)) context.report({ ...at, messageId: 'named' })
      },
    }
  },
})

const citizen = new RegExp(`(?<![${latin}-])(?:${citizenWords.join('|')})(?:e|en|s|er)?(?![${latin}-])`, 'i')
const staff = new RegExp(`(?:${staffWords.join('|')})(?:e|en|n|ne|s)?(?![${latin}-])`, 'i')

/** Whether a role is that of somebody who appears in the course of their work: it says so, or names an actor. */
function isAtWork(role: string, employers: readonly string[]): boolean {
  if (citizen.test(role)) return false
  return staff.test(role) || employers.some((name) => role.includes(name))
}

function namesOf({ actors = {} }: Strategy): string[] {
  const names = Object.values(actors).flatMap(({ name = '', aliases = [] }) => [name, ...aliases])
  return names.filter((name) => name !== '')
}
