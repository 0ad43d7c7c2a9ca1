import { placeholders } from '../../../lexicon/placeholders.ts'
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
    text({ value }, { path }) {
      if (!any.test(value)) return
      for (const { from, to } of placeholdersIn(value)) {
        const text = value.slice(from, to)
        context.report({ path, part: { from, to }, messageId: 'placeholder', data: { text } })
      }
    },
  }),
})

/** Where a text holds placeholders; what a blank holds counts once. */
function placeholdersIn(value: string): { from: number; to: number }[] {
  const found: { from: number; to: number }[] = []
  for (const pattern of patterns) {
    for (const { 0: text, index: from } of value.matchAll(pattern)) {
      if (!found.some((other) => other.from <= from && from < other.to))
        found.push({ from, to: from + text.length })
    }
  }
  return found
}

/** Whole words only: a letter or digit on either side makes another word of it. */
function words(list: readonly string[]): string {
  return `(?<![\\p{L}\\p{N}])(?:${list.map((word) => word.replace(/ /g, '\\s+')).join('|')})(?![\\p{L}\\p{N}])`
}

const patterns = [
  new RegExp(`\\[${words(placeholders.blanks)}[^[\\]\\n]{0,200}\\](?![(:[])`, 'giu'),
  new RegExp(words([...placeholders.marks, 'x{3,12}', 'X{3,12}', '(?:19|20)XX']), 'gu'),
  new RegExp(words(placeholders.phrases), 'giu'),
  /\?{3,}/g,
]

/** All at once and in any case: most texts hold nothing, and are done with after one reading. */
const any = new RegExp(patterns.map(({ source }) => source).join('|'), 'iu')
