import type { Locale } from '#core/locale'
import { nodeAt } from '#core/located'
import type { LinkedRegister } from '#workspace/live/registers'
import { messages } from '#workspace/messages'
import type { Definition } from './model.ts'
import { rangeOfContent, rangeOfId, rangeOfWhole } from './ranges.ts'

/** What is known of a register. */
export interface RegisterModel {
  /** Absolute. */
  path: string
  id: string
  /** The name of its file without folder and ending, which may stand for the id. */
  stem: string
  passages: Definition[]
  /** Passages that others repeat. */
  uses: { id: string; at: Definition['at'] }[]
}

export function registerModelOf(register: LinkedRegister, locale: Locale): RegisterModel {
  const { path, id, title, source, root, passages } = register
  return {
    path,
    id,
    stem: path.replace(/^.*[/\\]/, '').replace(/\.[^.]*$/, ''),
    uses: passages.flatMap(({ path: own }) => {
      const of = nodeAt(root, [...own, 'omitted', 'of'])
      if (typeof of?.value !== 'string') return []
      return [{ id: of.value, at: rangeOfContent(source, of, 0, of.value.length) }]
    }),
    passages: passages.flatMap(({ passage, path: own, text }) => {
      const node = nodeAt(root, own)
      if (node === undefined) return []
      const kind = messages.terms[`passage.kind.${passage.kind}`]?.[locale] ?? passage.kind ?? ''
      const where = `${title === '' ? id : title}, ${(passage.at ?? []).join(', ')}`
      return [
        {
          kind: 'passage',
          id: passage.id,
          name: kind,
          about: [
            `**${passage.id}**: ${kind} (${where})`,
            ...(text === undefined ? [] : [quoted(text)]),
          ].join('\n\n'),
          at: rangeOfId(source, root, own),
          range: rangeOfWhole(source, node),
        },
      ]
    }),
  }
}

function quoted(text: string): string {
  return `> ${text.length > 400 ? `${text.slice(0, 400)} …` : text}`
}
