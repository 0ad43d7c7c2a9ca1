import { spanIn } from '#document/markdown'
import { nodesIn } from '../../../field-text.ts'
import { defineRule } from '../../../rule.ts'
import { entryOf } from '../../entry.ts'
import { notationOf } from '../notation.ts'
import { saysOther } from './bound.ts'
import { twinsIn } from './twins.ts'

export const rule = defineRule({
  meta: {
    id: 'figures/same-figure',
    severity: 'warning',
    since: '0.1.0',
    docs: {
      da: 'Et tal er det samme, hver gang det bliver nævnt.',
      en: 'A number is the same each time it is mentioned.',
    },
    help: {
      da: 'Find ud af, hvilket tal der er rigtigt, og brug det begge steder.',
      en: 'Find out which number is right, and use it in both places.',
    },
    messages: {
      twins: {
        da: "Nøgletallene '{first}' og '{second}' tæller det samme, men siger ikke det samme.",
        en: "The key figures '{first}' and '{second}' count the same thing, but do not say the same.",
      },
      sources: {
        da: "Nøgletallene '{first}' og '{second}' tæller det samme og siger hver sit, fra hver sin kilde.",
        en: "The key figures '{first}' and '{second}' count the same thing and differ, as do their sources.",
      },
      bound: {
        da: "Teksten siger '{text}', men det gør nøgletallet '{id}' ikke.",
        en: "The text says '{text}', but the key figure '{id}' does not.",
      },
      figure: { da: 'Her står nøgletallet.', en: 'The key figure stands here.' },
    },
  },
  create(context) {
    const { strategy } = context.document
    const { keyFigures = {} } = strategy
    const notation = notationOf(strategy.language)
    return {
      strategy() {
        for (const { first, second } of twinsIn(keyFigures)) {
          const sources = [first, second].map((id) => entryOf(keyFigures, id)?.reference)
          const isCited = sources[0] !== sources[1] && !sources.includes(undefined)
          context.report({
            path: ['keyFigures', second],
            part: 'key',
            data: { first, second },
            related: [{ path: ['keyFigures', first], part: 'key', messageId: 'figure' }],
            ...(isCited ? { messageId: 'sources', severity: 'info' } : { messageId: 'twins' }),
          })
        }
      },
      markdown(field, { path }) {
        if (!field.value.includes('](fig:')) return
        for (const { node } of nodesIn(field)) {
          if (node.type !== 'link' || !node.url.startsWith('fig:')) continue
          const id = node.url.slice('fig:'.length)
          const figure = entryOf(keyFigures, id)
          const [first, last] = [node.children[0], node.children.at(-1)]
          if (figure === undefined || first === undefined || last === undefined) continue
          const part = { from: spanIn(first).from, to: spanIn(last).to }
          const text = field.value.slice(part.from, part.to)
          if (!saysOther(text, figure, notation)) continue
          context.report({
            path,
            part,
            messageId: 'bound',
            data: { text, id },
            related: [{ path: ['keyFigures', id], part: 'key', messageId: 'figure' }],
          })
        }
      },
    }
  },
})
