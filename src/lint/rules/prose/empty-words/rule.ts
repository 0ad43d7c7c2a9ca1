import { isOwnGoal } from '#core/smart'
import { type EmptyWords, emptyWords, verbUses } from '../../../lexicon/empty-words.ts'
import { latin } from '../../../lexicon/latin.ts'
import { defineRule } from '../../../rule.ts'
import { atLevel } from '../../level.ts'
import { hasNumericTarget } from '../../numeric-target.ts'

export const rule = defineRule({
  meta: {
    id: 'prose/empty-words',
    severity: 'warning',
    since: '0.1.0',
    field: 'specific',
    docs: {
      da: 'Et mål uden måltal bruger ikke ord, som ingen bagefter kan efterprøve.',
      en: 'A goal without a number uses no words that nobody can check afterwards.',
    },
    help: {
      da: 'Skriv, hvad man kan se eller tælle, når det er lykkedes.',
      en: 'Write what can be seen or counted when it has succeeded.',
    },
    messages: {
      empty: {
        da: "'{words}' kan ingen bagefter sige, om det lykkedes.",
        en: "Nobody can say afterwards whether '{words}' came true.",
      },
    },
  },
  create(context) {
    const search = searches.get(context.document.strategy.language ?? 'da')
    if (search === undefined) return {}
    return {
      goal(goal, { path }) {
        const { statement } = goal
        if (statement === undefined || !isOwnGoal(goal) || hasNumericTarget(goal)) return
        const part = firstIn(statement, search)
        if (part === undefined) return
        const words = statement.slice(part.from, part.to)
        const at = { path: [...path, 'statement'], part, ...atLevel(goal) }
        context.report({ ...at, messageId: 'empty', data: { words } })
      },
    }
  },
})

interface Search {
  always: RegExp
  pictures: RegExp
  verb: RegExp
  place: RegExp
}

const isVerb = new RegExp(`^${anyOf(verbUses)}`, 'i')

const searches: ReadonlyMap<string, Search> = new Map(
  Object.entries(emptyWords).map(([language, words]) => [language, searchFor(words)]),
)

function anyOf(words: readonly string[]): string {
  const parts = words.map((word) => word.replace(/ /g, '\\s+')).join('|')
  return `(?<![${latin}\\d-])(?:${parts})(?![${latin}\\d]|-[${latin}])`
}

function searchFor({ always, pictures, states, moves, places }: EmptyWords): Search {
  return {
    always: new RegExp(anyOf(always), 'gi'),
    pictures: new RegExp(anyOf(pictures), 'gi'),
    verb: new RegExp(`${anyOf(moves)}|${anyOf(states)}(?:\\s+[${latin}]+)?\\s+$`, 'i'),
    place: new RegExp(`^\\s+${anyOf(places)}`, 'i'),
  }
}

/** How far before a picture its verb may stand. */
const reach = 200

/** The first words of a statement that say nothing; what stands in quotation marks is a name. */
function firstIn(statement: string, search: Search): { from: number; to: number } | undefined {
  const found = [
    ...[...statement.matchAll(search.always)].filter(({ index }) => !isVerb.test(statement.slice(index))),
    ...[...statement.matchAll(search.pictures)].filter(({ 0: words, index }) => {
      const clause =
        statement
          .slice(Math.max(0, index - reach), index)
          .split(/[.,:;!?]/)
          .at(-1) ?? ''
      return search.verb.test(clause) && !search.place.test(statement.slice(index + words.length))
    }),
  ]
  const [first] = found
    .filter(({ index }) => !/["'“„»«‘]/.test(statement.charAt(index - 1)))
    .sort((a, b) => a.index - b.index)
  return first && { from: first.index, to: first.index + first[0].length }
}
