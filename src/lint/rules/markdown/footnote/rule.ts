import { isInside, spanIn, type Visited } from '#document/markdown'
import { nodesIn } from '../../../field-text.ts'
import { defineRule } from '../../../rule.ts'

export const rule = defineRule({
  meta: {
    id: 'markdown/footnote',
    severity: 'warning',
    since: '0.1.0',
    docs: {
      da: 'Hver henvisning til en fodnote har sin note, og hver note sin henvisning.',
      en: 'Each reference to a footnote has its note, and each note its reference.',
    },
    help: {
      da: 'Skriv både [^navn] i teksten og [^navn]: med noten i samme felt.',
      en: 'Write both [^name] in the text and [^name]: with the note in the same field.',
    },
    messages: {
      noText: {
        da: "Noten '{name}' findes ikke i feltet.",
        en: "The note '{name}' is not in the field.",
      },
      unused: {
        da: "Intet i feltet henviser til noten '{name}'.",
        en: "Nothing in the field refers to the note '{name}'.",
      },
    },
  },
  create: (context) => ({
    markdown(field, { path }) {
      if (!field.value.includes('[^')) return
      const nodes = nodesIn(field)
      const used = new Set(
        nodes.map(({ node }) => (node.type === 'footnoteReference' ? node.identifier : undefined)),
      )
      for (const visited of nodes) {
        for (const { from, name } of brokenReferences(visited, field.value)) {
          const part = { from, to: from + name.length + '[^]'.length }
          context.report({ path, part, messageId: 'noText', data: { name } })
        }
        const { node } = visited
        if (node.type !== 'footnoteDefinition' || used.has(node.identifier)) continue
        const name = node.label ?? node.identifier
        const { from } = spanIn(node)
        const part = { from, to: from + name.length + '[^]:'.length }
        context.report({ path, part, messageId: 'unused', data: { name } })
      }
    },
  }),
})

/** References without a note, which are plain text to the parser. */
function brokenReferences(visited: Visited, value: string): { from: number; name: string }[] {
  if (visited.node.type !== 'text' || isInside(visited, 'link')) return []
  const { from, to } = spanIn(visited.node)
  return [...value.slice(from, to).matchAll(/(?<!\\)\[\^([^[\]\s]{1,100})\]/g)].map(
    ({ 1: name = '', index }) => ({ from: from + index, name }),
  )
}
