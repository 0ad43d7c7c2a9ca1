import { spanIn } from '#document/markdown'
import { nodesIn } from '../../../field-text.ts'
import { defineRule } from '../../../rule.ts'

export const rule = defineRule({
  meta: {
    id: 'markdown/raw-html',
    severity: 'warning',
    since: '0.1.0',
    docs: {
      da: 'En tekst er skrevet i Markdown og ikke i HTML.',
      en: 'A text is written in Markdown and not in HTML.',
    },
    help: {
      da: 'Skriv det i Markdown, såsom **fed** og *kursiv*; et tegn for mindre end skrives \\<.',
      en: 'Write it in Markdown, such as **bold** and *italics*; a sign for less than is written \\<.',
    },
    messages: {
      html: {
        da: "'{html}' er HTML, og i rapporten står det som almindelig tekst.",
        en: "'{html}' is HTML, and in the report it stands as ordinary text.",
      },
    },
  },
  create: (context) => ({
    markdown(field, { path }) {
      if (!field.value.includes('<')) return
      const first = nodesIn(field).find(({ node }) => node.type === 'html')?.node
      if (first === undefined) return
      const { from, to } = firstTag(field.value, spanIn(first))
      context.report({
        path,
        part: { from, to },
        messageId: 'html',
        data: { html: field.value.slice(from, to) },
      })
    },
  }),
})

/** A block of HTML runs over lines; its first tag is enough to find it. */
function firstTag(value: string, { from, to }: { from: number; to: number }): { from: number; to: number } {
  const end = value.slice(from, to).search(/>|\n/)
  return { from, to: end < 0 ? to : from + end + (value.charAt(from + end) === '>' ? 1 : 0) }
}
