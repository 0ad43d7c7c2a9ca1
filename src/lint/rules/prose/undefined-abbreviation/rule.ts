import type { Strategy } from '#core/generated/strategy'
import type { Path } from '#core/located'
import { wordsOf } from '../../../field-text.ts'
import { knownAbbreviations } from '../../../lexicon/known-abbreviations.ts'
import { hasCapitalsWithin } from '../../../lexicon/letters.ts'
import { defineRule } from '../../../rule.ts'
import { isOwnWording } from '../own-wording.ts'
import { passagesOf, stretchOf } from '../passages.ts'
import { abbreviationsIn, spelledOutIn } from './abbreviations.ts'

export const rule = defineRule({
  meta: {
    id: 'prose/undefined-abbreviation',
    severity: 'info',
    since: '0.1.0',
    options: {
      known: {
        type: 'texts',
        default: [],
        docs: {
          da: 'Forkortelser, som læserne kender i forvejen.',
          en: 'Abbreviations that the readers know already.',
        },
      },
    },
    docs: {
      da: 'En forkortelse bliver forklaret et sted i dokumentet.',
      en: 'An abbreviation is explained somewhere in the document.',
    },
    help: {
      da: `Skriv ordene ud første gang med forkortelsen i parentes, eller tilføj den under 'definitions'.`,
      en: `Write the words the first time with the abbreviation in brackets, or add it under 'definitions'.`,
    },
    messages: {
      unexplained: {
        da: "Forkortelsen '{abbreviation}' bliver ikke forklaret i dokumentet.",
        en: "The abbreviation '{abbreviation}' is not explained in the document.",
      },
    },
  },
  create(context) {
    const explained = new Set([...knownAbbreviations, ...context.options.known])
    const texts: string[] = []
    const uses = new Map<string, { path: Path; part: { from: number; to: number } }>()
    return {
      text(field, place) {
        for (const abbreviation of spelledOutIn(field.value)) explained.add(abbreviation)
        if (!isOwnWording(field, place)) return
        texts.push(field.value)
        if (!wordsOf(field).hasCapitals || !hasCapitalsWithin(field.value, 4)) return
        for (const passage of passagesOf(field)) {
          for (const { abbreviation, from } of abbreviationsIn(passage.text)) {
            const part = stretchOf(passage, from, from + abbreviation.length)
            if (!uses.has(abbreviation)) uses.set(abbreviation, { path: place.path, part })
          }
        }
      },
      end(strategy) {
        for (const name of namesOf(strategy))
          for (const { abbreviation } of abbreviationsIn(name)) explained.add(abbreviation)
        for (const [abbreviation, at] of uses) {
          if (explained.has(abbreviation) || isWord(abbreviation.toLowerCase(), texts)) continue
          context.report({ ...at, messageId: 'unexplained', data: { abbreviation } })
        }
      },
    }
  },
})

/** Whether a text has a word in small letters; of a long word, its letters six by six. */
function isWord(word: string, texts: readonly string[]): boolean {
  return texts.some(
    (text) => text.includes(word) && (text.match(/\p{Ll}{2,6}/gu) ?? []).some((found) => found === word),
  )
}

/** What a document lists under a name: a reader can look it up there. */
function namesOf(strategy: Strategy): string[] {
  const { actors = {}, references = {}, definitions = [], themes = [] } = strategy
  return [
    ...definitions.flatMap(({ term = '', meaning = '' }) => [term, meaning]),
    ...Object.values(actors).flatMap(({ name = '', aliases = [] }) => [name, ...aliases]),
    ...Object.values(references).flatMap(({ title = '', citedAs = '', publisher = '', author = '' }) => [
      title,
      citedAs,
      publisher,
      author,
    ]),
    ...themes.flatMap(({ aliases = [] }) => aliases),
  ]
}
