import { defineRule } from '../../../rule.ts'
import { holderOf } from '../../../walk.ts'
import { namesOf, usesName } from './names.ts'

export const rule = defineRule({
  meta: {
    id: 'reference/unused-definition',
    severity: 'info',
    since: '0.1.0',
    docs: {
      da: 'Et ord, der bliver forklaret, bliver også brugt.',
      en: 'A word that is explained is used as well.',
    },
    help: {
      da: 'Fjern forklaringen, eller brug det samme ord i teksten.',
      en: 'Remove the explanation, or use the same word in the text.',
    },
    messages: {
      unused: {
        da: "Dokumentet forklarer '{term}', men ingen tekst bruger ordet.",
        en: "The document explains '{term}', but no text uses the word.",
      },
    },
  },
  create(context) {
    if ((context.document.strategy.definitions ?? []).length === 0) return {}
    const texts: string[] = []
    return {
      text({ value }, place) {
        if (holderOf(place, 'definition') === undefined) texts.push(value)
      },
      end({ definitions = [] }) {
        const whole = texts.join('\n')
        for (const [i, { term, meaning = '' }] of definitions.entries()) {
          const names = namesOf(term ?? '')
          if (term === undefined || names.length === 0) continue
          const others = definitions.filter((other) => other.meaning !== meaning)
          const elsewhere = [whole, ...others.map((other) => other.meaning ?? '')]
          if (elsewhere.some((text) => names.some((name) => usesName(text, name)))) continue
          context.report({ path: ['definitions', i, 'term'], messageId: 'unused', data: { term } })
        }
      },
    }
  },
})
