import { spanIn, wordsOf } from '#document/markdown'
import { nodesIn } from '../../../field-text.ts'
import { defineRule } from '../../../rule.ts'

export const rule = defineRule({
  meta: {
    id: 'markdown/table-header',
    severity: 'warning',
    since: '0.1.0',
    docs: {
      da: 'En tabel har overskrifter over sine kolonner.',
      en: 'A table has headings above its columns.',
    },
    help: {
      da: 'Skriv i tabellens første række, hvad kolonnerne viser.',
      en: 'Write in the first row of the table what the columns show.',
    },
    messages: {
      empty: {
        da: 'Tabellens øverste række er tom, så kolonnerne har ingen overskrift.',
        en: 'The top row of the table is empty, so its columns have no headings.',
      },
    },
  },
  create: (context) => ({
    markdown(field, { path }) {
      if (field.kind !== 'block' || !field.value.includes('|')) return
      for (const { node } of nodesIn(field)) {
        const header = node.type === 'table' ? node.children[0] : undefined
        if (header?.children.every((cell) => wordsOf(cell).trim() === '') === true)
          context.report({ path, part: spanIn(header), messageId: 'empty' })
      }
    },
  }),
})
