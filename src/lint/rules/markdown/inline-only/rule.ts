import type { Root, RootContent } from 'mdast'
import { parseMarkdown, spanIn } from '#document/markdown'
import { defineRule } from '../../../rule.ts'

export const rule = defineRule({
  meta: {
    id: 'markdown/inline-only',
    severity: 'warning',
    since: '0.1.0',
    docs: {
      da: 'Titler, udsagn og andre tekster på én linje har ingen overskrifter, lister eller tabeller.',
      en: 'Titles, statements and other texts of one line have no headings, lists or tables.',
    },
    help: {
      da: `Skriv teksten som en sætning, og flyt listen eller tabellen til et felt, der kan rumme den, såsom 'body'.`,
      en: `Write the text as a sentence, and move the list or table to a field that can hold it, such as 'body'.`,
    },
    messages: {
      heading: {
        da: 'Feltet rummer én linje, og overskriften bliver til almindelig tekst.',
        en: 'The field holds one line, and the heading becomes ordinary text.',
      },
      list: {
        da: 'Feltet rummer én linje, og listen bliver til almindelig tekst.',
        en: 'The field holds one line, and the list becomes ordinary text.',
      },
      table: {
        da: 'Feltet rummer én linje, og tabellen bliver til almindelig tekst.',
        en: 'The field holds one line, and the table becomes ordinary text.',
      },
    },
  },
  create: (context) => ({
    text(field, { path }) {
      if (field.kind !== 'inline' || !mayHoldBlock.test(field.value)) return
      const first = firstBlock(parseMarkdown(field.value, 'block'))
      if (first !== undefined) context.report({ path, part: spanIn(first.node), messageId: first.messageId })
    },
  }),
})

const mayHoldBlock = /^[ \t]*(?:[-+*=#|:]|\d{1,9}[.)])/m

type Block = { node: RootContent; messageId: 'heading' | 'list' | 'table' }

/** The first block that the field cannot hold. A line such as «1. maj åbner værestedet» is a sentence, and no list. */
function firstBlock({ children }: Root): Block | undefined {
  for (const node of children) {
    if (node.type === 'heading' || node.type === 'table') return { node, messageId: node.type }
    if (node.type === 'list' && (node.ordered !== true || node.children.length > 1))
      return { node, messageId: 'list' }
  }
  return undefined
}
