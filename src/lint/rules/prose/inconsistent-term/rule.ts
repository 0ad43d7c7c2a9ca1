import type { Strategy } from '#core/generated/strategy'
import type { Path } from '#core/located'
import { defineRule } from '../../../rule.ts'
import { isOwnWording } from '../own-wording.ts'
import { passagesOf, stretchOf } from '../passages.ts'
import { keyOf, type Spelling, spellingsOf, variantsIn } from './spellings.ts'

export const rule = defineRule({
  meta: {
    id: 'prose/inconsistent-term',
    severity: 'info',
    since: '0.1.0',
    docs: {
      da: 'Et begreb og et navn bliver skrevet på samme måde hver gang.',
      en: 'A term and a name are written the same way every time.',
    },
    help: {
      da: `Vælg én skrivemåde. Er begge rigtige, så tilføj den anden under 'aliases'.`,
      en: `Choose one way of writing it. If both are right, add the other under 'aliases'.`,
    },
    messages: {
      variant: {
        da: "Her står '{variant}', men andre steder hedder det '{term}'.",
        en: "Here it says '{variant}', but elsewhere it is called '{term}'.",
      },
      defined: { da: "Her er '{term}' skrevet første gang.", en: "Here '{term}' is written first." },
      again: { da: "Her står også '{variant}'.", en: "Here it says '{variant}' as well." },
    },
  },
  create(context) {
    const names = namesOf(context.document.strategy)
    const spellings = spellingsOf(names)
    const found = new Map<string, { spelling: Spelling; places: Place[] }>()
    return {
      text(field, place) {
        if (spellings.byKey.size === 0 || !isOwnWording(field, place)) return
        for (const passage of passagesOf(field)) {
          for (const { variant, from, spelling } of variantsIn(passage.text, spellings)) {
            const at = { path: place.path, part: stretchOf(passage, from, from + variant.length) }
            const known = found.get(variant)
            if (known === undefined) found.set(variant, { spelling, places: [at] })
            else known.places.push(at)
          }
        }
      },
      end() {
        for (const [variant, { spelling, places }] of found) {
          const [first, ...others] = places
          if (first === undefined) continue
          context.report({
            ...first,
            messageId: 'variant',
            data: { variant, term: spelling.text },
            related: [
              { path: spelling.path, messageId: 'defined', data: { term: spelling.name } },
              ...others.map((at) => ({ ...at, messageId: 'again', data: { variant } }) as const),
            ],
          })
        }
      },
    }
  },
})

interface Place {
  path: Path
  part: { from: number; to: number }
}

/** The terms and names of a document, with their places; the first of several with the same key counts. */
function namesOf({ definitions = [], actors = {} }: Strategy): { name: string; path: Path }[] {
  const terms = definitions.map(({ term = '' }, i) => ({ name: term, path: ['definitions', i, 'term'] }))
  const called = Object.entries(actors).flatMap(([id, { name = '', aliases = [] }]) => [
    { name, path: ['actors', id, 'name'] },
    ...aliases.map((alias, i) => ({ name: alias, path: ['actors', id, 'aliases', i] })),
  ])
  return [...terms, ...called].filter(({ name }) => keyOf(name).length >= 6)
}
