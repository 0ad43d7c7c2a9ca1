import { defineRule } from '../../../rule.ts'
import { isOwnWording } from '../own-wording.ts'
import { passagesOf, stretchOf } from '../passages.ts'
import { sentencesIn } from '../sentences.ts'

export const rule = defineRule({
  meta: {
    id: 'prose/long-sentence',
    severity: 'info',
    since: '0.1.0',
    options: {
      max: {
        type: 'number',
        default: 40,
        minimum: 15,
        maximum: 200,
        docs: {
          da: 'Det højeste antal ord i en sætning.',
          en: 'The highest number of words in a sentence.',
        },
      },
    },
    docs: {
      da: 'En sætning er så kort, at den kan læses i ét stræk.',
      en: 'A sentence is short enough to be read in one go.',
    },
    help: {
      da: 'Sæt et punktum midtvejs, eller lav opremsningen til en liste.',
      en: 'Put a full stop halfway, or make a list of what is listed.',
    },
    messages: {
      long: {
        da: 'Sætningen er på {words:number} ord.',
        en: 'The sentence has {words:number} words.',
      },
      longest: {
        da: 'Sætningen er på {words:number} ord, og teksten har {count:number} sætninger på over {max:number}.',
        en: 'The sentence has {words:number} words, and the text has {count:number} sentences of more than {max:number}.',
      },
    },
  },
  create: (context) => ({
    text(field, place) {
      const { max } = context.options
      if (field.value.length < max * 2 || !isOwnWording(field, place)) return
      const found = passagesOf(field)
        .filter(({ text }) => text.length > max * 2)
        .flatMap((passage) =>
          sentencesIn(passage)
            .filter(({ words }) => words > max)
            .map((sentence) => ({ ...sentence, passage })),
        )
        .sort((a, b) => b.words - a.words)
      const longest = found[0]
      if (longest === undefined) return
      const { words } = longest
      const at = { path: place.path, part: stretchOf(longest.passage, longest.from, longest.to) }
      if (found.length === 1) context.report({ ...at, messageId: 'long', data: { words } })
      else context.report({ ...at, messageId: 'longest', data: { words, count: found.length, max } })
    },
  }),
})
