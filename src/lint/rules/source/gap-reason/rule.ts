import type { Path } from '#core/located'
import { emptyGapWords } from '../../../lexicon/empty-gaps.ts'
import { defineRule } from '../../../rule.ts'
import { gather } from '../../gather.ts'
import { gapKey } from '../gap-text.ts'

/** Fewer words cannot say both what is missing and how that shows. */
const leastWords = 3

export const rule = defineRule({
  meta: {
    id: 'source/gap-reason',
    severity: 'warning',
    since: '0.1.0',
    docs: {
      da: 'En erklæret mangel siger, hvad der mangler.',
      en: 'A declared gap says what is missing.',
    },
    help: {
      da: "Skriv en sætning til rapportens læser om, hvad der mangler, såsom 'Strategien siger ikke, hvor mange det gælder'.",
      en: "Write a sentence for the reader of the report on what is missing, such as 'The strategy does not say how many'.",
    },
    messages: {
      empty: {
        da: "'{gap}' fortæller ikke læseren, hvad der mangler.",
        en: "'{gap}' does not tell the reader what is missing.",
      },
      again: { da: "Her står også kun '{gap}'.", en: "Here it says only '{gap}' as well." },
    },
  },
  create(context) {
    const found = new Map<string, { gap: string; path: Path }[]>()
    return {
      anyGap({ gap }, { path }) {
        const key = gapKey(gap)
        if (saysSomething(key)) return
        gather(found, key, { gap: gap.trim(), path: [...path, 'gap'] })
      },
      end() {
        for (const [first, ...others] of found.values()) {
          if (first === undefined) continue
          context.report({
            path: first.path,
            messageId: 'empty',
            data: { gap: first.gap },
            related: others.map(({ gap, path }) => ({ path, messageId: 'again', data: { gap } })),
          })
        }
      },
    }
  },
})

function saysSomething(gap: string): boolean {
  const words = gap.match(/[\p{L}\p{N}]+(?:\/[\p{L}\p{N}]+)?/gu) ?? []
  return words.length >= leastWords && words.some((word) => !emptyGapWords.has(word))
}
