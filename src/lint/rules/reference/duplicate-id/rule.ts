import type { Definition } from '../../../ids.ts'
import { defineRule } from '../../../rule.ts'

/** What readers look up by id alone; the other kinds are maps, whose keys cannot be repeated. */
const shared = new Set(['goal', 'action', 'theme', 'section', 'principle', 'example'])

export const rule = defineRule({
  meta: {
    id: 'reference/duplicate-id',
    severity: 'error',
    since: '0.1.0',
    docs: {
      da: 'To ting i dokumentet har ikke samme id.',
      en: 'No two things in the document have the same id.',
    },
    help: {
      da: 'Giv den ene et nyt id, og ret de steder, der henviser til den.',
      en: 'Give one of them a new id, and correct the places that refer to it.',
    },
    messages: {
      duplicate: {
        da: "Id'et '{id}' er allerede brugt til {first:term}.",
        en: "The id '{id}' is already used for {first:term}.",
      },
      first: { da: 'Her er det brugt første gang.', en: 'Here it is used first.' },
    },
  },
  create: (context) => ({
    strategy() {
      const firstOf = new Map<string, Definition>()
      for (const definition of context.ids.definitions) {
        if (!shared.has(definition.kind)) continue
        const first = firstOf.get(definition.id)
        if (first === undefined) firstOf.set(definition.id, definition)
        else
          context.report({
            path: [...definition.path, 'id'],
            messageId: 'duplicate',
            data: { id: definition.id, first: `a.${first.kind}` },
            related: [{ path: [...first.path, 'id'], messageId: 'first' }],
          })
      }
    },
  }),
})
