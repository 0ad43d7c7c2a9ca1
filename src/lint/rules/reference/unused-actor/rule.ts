import type { Actor } from '#core/generated/strategy'
import { defineRule } from '../../../rule.ts'
import { holderOf } from '../../../walk.ts'
import { entryOf } from '../../entry.ts'
import { unusedOf } from '../unused.ts'

export const rule = defineRule({
  meta: {
    id: 'reference/unused-actor',
    severity: 'info',
    since: '0.1.0',
    docs: {
      da: 'En aktør på listen har en rolle i dokumentet.',
      en: 'An actor on the list has a part in the document.',
    },
    help: {
      da: 'Skriv aktørens id der, hvor den har en opgave, eller fjern aktøren.',
      en: 'Write the id of the actor where it has a task, or remove the actor.',
    },
    messages: {
      unused: {
        da: "Dokumentet nævner ikke aktøren '{id}' andre steder.",
        en: "The document does not mention the actor '{id}' anywhere else.",
      },
    },
  },
  create(context) {
    const texts: string[] = []
    const named = new Set<string>()
    return {
      text({ value, field }, place) {
        if (holderOf(place, 'actor') === undefined) texts.push(value)
        if (field.endsWith('.setBy')) named.add(value)
      },
      end({ actors }) {
        const unused = unusedOf('actor', context.ids).filter(({ id }) => !named.has(id))
        const whole = unused.length === 0 ? '' : texts.join('\n').toLowerCase()
        for (const { id, path } of unused) {
          if (namesOf(entryOf(actors, id) ?? {}).some((name) => isNamed(whole, name))) continue
          context.report({ path, part: 'key', messageId: 'unused', data: { id } })
        }
      },
    }
  },
})

function namesOf({ name, aliases = [] }: Actor): string[] {
  return [name ?? '', ...aliases].filter((text) => text !== '').map((text) => text.toLowerCase())
}

/** Whether a text has a name at the beginning of a word; an ending may follow, as in the genitive. */
function isNamed(text: string, name: string): boolean {
  let at = text.indexOf(name)
  while (at >= 0) {
    if (at === 0 || !/[\p{L}\p{N}]/u.test(text.charAt(at - 1))) return true
    at = text.indexOf(name, at + 1)
  }
  return false
}
