import { defineRule } from '../../../rule.ts'
import { isOwnWording } from '../own-wording.ts'
import { passagesOf, stretchOf } from '../passages.ts'
import { sentencesIn } from '../sentences.ts'

/** A shorter text has too few sentences for a mean. */
const leastWords = 100

export const rule = defineRule({
  meta: {
    id: 'prose/lix',
    severity: 'info',
    since: '0.1.0',
    options: {
      max: {
        type: 'number',
        default: 55,
        minimum: 20,
        maximum: 100,
        docs: {
          da: 'Det højeste lixtal, en tekst må have.',
          en: 'The highest LIX that a text may have.',
        },
      },
    },
    docs: {
      da: 'Et langt stykke tekst har et lixtal, som de fleste kan læse.',
      en: 'A long piece of text has a readability index (LIX) that most people can read.',
    },
    help: {
      da: 'Del de lange sætninger, og skift lange ord ud med korte.',
      en: 'Split the long sentences, and use short words in place of long ones.',
    },
    messages: {
      hard: {
        da: 'Teksten har lixtal {lix:number}, og over {max:number} er den meget svær at læse.',
        en: 'The text has a LIX of {lix:number}, and above {max:number} it is very hard to read.',
      },
      longest: {
        da: 'Den længste sætning er på {words:number} ord.',
        en: 'The longest sentence has {words:number} words.',
      },
    },
  },
  create: (context) => ({
    text(field, place) {
      if (field.value.length < leastWords * 2 || !isOwnWording(field, place)) return
      const sentences = passagesOf(field)
        .filter(({ isRunning }) => isRunning)
        .flatMap((passage) => sentencesIn(passage).map((sentence) => ({ sentence, passage })))
      const words = sentences.reduce((sum, { sentence }) => sum + sentence.words, 0)
      const long = sentences.reduce((sum, { sentence }) => sum + sentence.long, 0)
      if (words < leastWords) return
      const lix = Math.round(words / sentences.length + (100 * long) / words)
      const { max } = context.options
      const longest = sentences.toSorted((a, b) => b.sentence.words - a.sentence.words)[0]
      if (lix <= max || longest === undefined) return
      const { path } = place
      const { from, to, words: most } = longest.sentence
      const part = stretchOf(longest.passage, from, to)
      const data = { words: most }
      context.report({
        path,
        part: 'key',
        messageId: 'hard',
        data: { lix, max },
        related: [{ path, part, messageId: 'longest', data }],
      })
    },
  }),
})
