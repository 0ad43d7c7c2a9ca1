import { wordsOf } from '../../../field-text.ts'
import { latin } from '../../../lexicon/latin.ts'
import { placeholders } from '../../../lexicon/placeholders.ts'
import { markersOf, mayHold } from '../../../lexicon/vocabulary.ts'
import { defineRule } from '../../../rule.ts'

export const rule = defineRule({
  meta: {
    id: 'prose/placeholder',
    severity: 'warning',
    since: '0.1.0',
    docs: {
      da: 'Teksten har ingen pladsholdere, som nogen har glemt at skrive ud.',
      en: 'The text has no placeholders that somebody forgot to fill in.',
    },
    help: {
      da: 'Skriv teksten, eller sig åbent med {gap: "…"}, hvad der mangler.',
      en: 'Write the text, or say openly with {gap: "…"} what is missing.',
    },
    messages: {
      placeholder: {
        da: "'{text}' ser ud til at vente på en rigtig tekst.",
        en: "'{text}' seems to be waiting for a real text.",
      },
    },
  },
  create: (context) => ({
    text(field, { path }) {
      const { value } = field
      if (!value.includes('[') && !value.includes('???') && !mayHold(wordsOf(field), markers)) return
      for (const { from, to } of placeholdersIn(value)) {
        const text = value.slice(from, to)
        context.report({ path, part: { from, to }, messageId: 'placeholder', data: { text } })
      }
    },
  }),
})

/** Where a text holds placeholders; what a blank holds counts once. */
function placeholdersIn(value: string): { from: number; to: number }[] {
  const outside = value.replace(blank, (text) => ' '.repeat(text.length))
  return [...value.matchAll(blank), ...others.flatMap((pattern) => [...outside.matchAll(pattern)])].map(
    ({ 0: text, index }) => ({ from: index, to: index + text.length }),
  )
}

/** Whole words only: a letter or digit on either side makes another word of it. */
function words(list: readonly string[]): string {
  return `(?<![${latin}\\d])(?:${list.map((word) => word.replace(/ /g, '\\s+')).join('|')})(?![${latin}\\d])`
}

const blank = new RegExp(`\\[${words(placeholders.blanks)}[^[\\]\\n]{0,200}\\](?![(:[])`, 'gi')

const others = [
  new RegExp(words([...placeholders.marks, 'x{3,12}', 'X{3,12}', '(?:19|20)XX']), 'g'),
  new RegExp(words(placeholders.phrases), 'gi'),
  /\?{3,}/g,
]

/** Words of which a text with a placeholder has one, if it has no bracket and no question marks: most texts have none. */
const markers = markersOf([
  ...placeholders.marks,
  ...placeholders.phrases,
  ...Array.from({ length: 10 }, (_, i) => 'x'.repeat(i + 3)),
  '20XX',
  '19XX',
])
