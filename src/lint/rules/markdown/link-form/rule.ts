import type { Definition, Link, LinkReference, Node } from 'mdast'
import { spanIn, wordsOf } from '#document/markdown'
import { nodesIn } from '../../../field-text.ts'
import { emptyLinkTexts } from '../../../lexicon/link-texts.ts'
import { defineRule } from '../../../rule.ts'

export const rule = defineRule({
  meta: {
    id: 'markdown/link-form',
    severity: 'warning',
    since: '0.1.0',
    docs: {
      da: 'Et link siger, hvor det fører hen, og fører til nettet, en mailadresse eller et sted i rapporten.',
      en: 'A link says where it leads, and leads to the web, an e-mail address or a place in the report.',
    },
    help: {
      da: 'Skriv navnet på det, linket fører til, som tekst, og en adresse, der begynder med https://, mailto:, # eller fig:.',
      en: 'Write the name of what the link leads to as its text, and an address that begins with https://, mailto:, # or fig:.',
    },
    messages: {
      vague: {
        da: "Linkets tekst '{text}' siger ikke, hvor linket fører hen.",
        en: "The text of the link, '{text}', does not say where it leads.",
      },
      empty: {
        da: 'Linket har ingen tekst.',
        en: 'The link has no text.',
      },
      nowhere: {
        da: 'Linket har ingen adresse.',
        en: 'The link has no address.',
      },
      address: {
        da: "Adressen '{url}' kan en rapport ikke linke til.",
        en: "A report cannot link to the address '{url}'.",
      },
    },
  },
  create: (context) => ({
    markdown(field, { path }) {
      if (!mayHoldLink.test(field.value)) return
      for (const { node } of nodesIn(field)) {
        if (node.type !== 'link' && node.type !== 'linkReference' && node.type !== 'definition') continue
        const problem = textProblem(node) ?? addressProblem(node, field.value)
        if (problem !== undefined) context.report({ path, ...problem })
      }
    },
  }),
})

const mayHoldLink = /[[<@]|https?:|www\./i

type Problem = { part: { from: number; to: number } } & (
  | { messageId: 'empty' | 'nowhere' }
  | { messageId: 'vague'; data: { text: string } }
  | { messageId: 'address'; data: { url: string } }
)

function textProblem(node: Link | LinkReference | Definition): Problem | undefined {
  if (node.type === 'definition') return undefined
  const text = wordsOf(node).replace(/\s+/g, ' ').trim()
  if (text === '') return { part: spanIn(node), messageId: 'empty' }
  if (!emptyLinkTexts.has(text.toLowerCase().replace(/(?<![.…»>\s])[.…»>\s]+$/u, ''))) return undefined
  return { part: contentOf(node), messageId: 'vague', data: { text } }
}

const address = /^(?:https?:\/\/\S|mailto:\S|fig:\S|#\S)/i

function addressProblem(node: Node, value: string): Problem | undefined {
  if (!('url' in node) || typeof node.url !== 'string') return undefined
  const { url } = node
  const part = spanIn(node)
  if (url.trim() === '') return { part, messageId: 'nowhere' }
  if (address.test(url)) return undefined
  const at = value.slice(part.from, part.to).lastIndexOf(url)
  const from = at < 0 ? part.from : part.from + at
  return { part: { from, to: at < 0 ? part.to : from + url.length }, messageId: 'address', data: { url } }
}

/** Where the words of a link stand. */
function contentOf(node: Link | LinkReference): { from: number; to: number } {
  const [first, last] = [node.children[0], node.children.at(-1)]
  return first && last ? { from: spanIn(first).from, to: spanIn(last).to } : spanIn(node)
}
