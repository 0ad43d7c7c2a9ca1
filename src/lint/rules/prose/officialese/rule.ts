import type { TextEdit } from '#core/diagnostic'
import type { Path } from '#core/located'
import { replacing } from '../../../edits.ts'
import { wordsOf } from '../../../field-text.ts'
import { latin } from '../../../lexicon/latin.ts'
import { officialese, type StiffWord } from '../../../lexicon/officialese.ts'
import { type Markers, markersOf, mayHold } from '../../../lexicon/vocabulary.ts'
import { defineRule } from '../../../rule.ts'
import { gather } from '../../gather.ts'
import { isOwnWording } from '../own-wording.ts'
import { type Passage, passagesOf, stretchOf } from '../passages.ts'

export const rule = defineRule({
  meta: {
    id: 'prose/officialese',
    severity: 'info',
    since: '0.1.0',
    fixable: 'safe',
    docs: {
      da: 'Teksten bruger ord, som borgerne selv ville bruge.',
      en: 'The text uses words that citizens would use themselves.',
    },
    help: {
      da: 'Skriv det almindelige ord.',
      en: 'Write the plain word.',
    },
    messages: {
      stiff: {
        da: "'{word}' er kancellisprog. Skriv hellere '{plain}'.",
        en: "'{word}' is office language. Rather write '{plain}'.",
      },
      also: { da: "Her står også '{word}'.", en: "Here it says '{word}' as well." },
    },
  },
  create(context) {
    const { language = 'da' } = context.document.strategy
    const search = searchIn(language)
    if (search === undefined) return {}
    const found = new Map<StiffWord, Use[]>()
    return {
      text(field, place) {
        if (!mayHold(wordsOf(field), search.markers) || !isOwnWording(field, place)) return
        for (const passage of passagesOf(field)) {
          for (const use of usesIn(passage, search, place.path)) gather(found, use.entry, use)
        }
      },
      end() {
        for (const [{ isAlwaysFit }, uses] of found) {
          const [first, ...others] = uses
          if (first === undefined) continue
          const edits: TextEdit[] = uses.map(({ path, part, plain }) =>
            replacing(context.document, path, part, plain),
          )
          context.report({
            path: first.path,
            part: first.part,
            messageId: 'stiff',
            data: { word: first.word, plain: first.plain },
            related: others.map(({ path, part, word }) => ({
              path,
              part,
              messageId: 'also',
              data: { word },
            })),
            ...(isAlwaysFit === true ? { fix: { kind: 'safe', edits } } : {}),
          })
        }
      },
    }
  },
})

/** Where a stiff word stands, as it is written there, and the plain word in the same case. */
interface Use {
  entry: StiffWord
  path: Path
  part: { from: number; to: number }
  word: string
  plain: string
}

interface Search {
  markers: Markers
  pattern: RegExp
  entries: ReadonlyMap<string, { entry: StiffWord; plain: string }>
}

const searches = new Map<string, Search>()

/** What is looked for in a language; made when the first document asks for it. */
function searchIn(language: string): Search | undefined {
  const list = Object.hasOwn(officialese, language) ? officialese[language] : undefined
  const search = searches.get(language) ?? (list && searchFor(list))
  if (search !== undefined) searches.set(language, search)
  return search
}

function searchFor(list: readonly StiffWord[]): Search {
  const entries = list.flatMap((entry) =>
    entry.words.map((word, i) => [word, { entry, plain: entry.plain[i] ?? entry.plain[0] ?? '' }] as const),
  )
  const words = entries.map(([word]) => word.replace(/ /g, '\\s+')).join('|')
  const pattern = new RegExp(`(?<![${latin}\\d-])(?:${words})(?![${latin}\\d]|-[${latin}])`, 'gi')
  return { markers: markersOf(entries.map(([word]) => word)), pattern, entries: new Map(entries) }
}

/** A word in quotation marks is somebody else's, or a name. */
function usesIn(passage: Passage, { pattern, entries }: Search, path: Path): Use[] {
  return [...passage.text.matchAll(pattern)].flatMap(({ 0: word, index }) => {
    const known = entries.get(word.toLowerCase().replace(/\s+/g, ' '))
    if (known === undefined || /["'“„»«‘]/.test(passage.text.charAt(index - 1))) return []
    const isCapital = /^\p{Lu}/u.test(word)
    const plain = isCapital ? known.plain.charAt(0).toUpperCase() + known.plain.slice(1) : known.plain
    return [{ entry: known.entry, path, part: stretchOf(passage, index, index + word.length), word, plain }]
  })
}
