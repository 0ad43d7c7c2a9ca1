import { spanIn } from '#document/markdown'
import { nodesIn } from '../../../field-text.ts'
import { defineRule } from '../../../rule.ts'

export const rule = defineRule({
  meta: {
    id: 'markdown/heading-levels',
    severity: 'warning',
    since: '0.1.0',
    docs: {
      da: 'Overskrifter i en tekst springer ikke et niveau over.',
      en: 'Headings in a text skip no level.',
    },
    help: {
      da: 'Skriv overskriften ét niveau under den forrige.',
      en: 'Write the heading one level below the one before.',
    },
    messages: {
      skipped: {
        da: 'Overskriften er på niveau {depth:number}, men den forrige er på niveau {before:number}.',
        en: 'The heading is on level {depth:number}, but the one before is on level {before:number}.',
      },
    },
  },
  create: (context) => ({
    markdown(field, { path }) {
      // A level is skipped by a heading of the third or below.
      if (field.kind !== 'block' || !field.value.includes('###')) return
      let before: number | undefined
      for (const { node } of nodesIn(field)) {
        if (node.type !== 'heading') continue
        if (before !== undefined && node.depth > before + 1) {
          const data = { depth: node.depth, before }
          context.report({ path, part: spanIn(node), messageId: 'skipped', data })
        }
        before = node.depth
      }
    },
  }),
})
