import { nodeAt } from '#core/located'
import { closest } from '#core/similar'
import { fieldsOf, placeAt } from '#document/shape'
import { defineRule } from '../../../rule.ts'

export const rule = defineRule({
  meta: {
    id: 'source/inferred-unknown',
    severity: 'warning',
    since: '0.1.0',
    docs: {
      da: `Det, der står under 'inferred', er felter, som dokumentet har.`,
      en: `What stands under 'inferred' are fields that the document has.`,
    },
    help: {
      da: "Skriv feltets navn, som det står i dokumentet, eller fjern linjen; et felt i et andet skrives 'publisher.unit'.",
      en: "Write the name of the field as it stands in the document, or remove the line; a field in another is 'publisher.unit'.",
    },
    messages: {
      unknown: {
        da: "Formatet har ikke noget felt, der hedder '{field}'.",
        en: "The format has no field called '{field}'.",
      },
      similar: {
        da: "Formatet har ikke noget felt, der hedder '{field}'. Mente du '{meant}'?",
        en: "The format has no field called '{field}'. Did you mean '{meant}'?",
      },
      absent: {
        da: "Dokumentet siger, at '{field}' er udledt, men feltet er ikke udfyldt.",
        en: "The document says that '{field}' is inferred, but the field is not filled in.",
      },
    },
  },
  create: (context) => ({
    strategy(strategy) {
      for (const field of Object.keys(strategy.inferred ?? {})) {
        const keys = field.split('.')
        const at = { path: ['inferred', field], part: 'key' } as const
        if (placeAt(keys).field === undefined) {
          const meant = meantBy(keys)
          if (meant === undefined) context.report({ ...at, messageId: 'unknown', data: { field } })
          else context.report({ ...at, messageId: 'similar', data: { field, meant } })
        } else if (nodeAt(context.document.root, keys) === undefined)
          context.report({ ...at, messageId: 'absent', data: { field } })
      }
    },
  }),
})

/** The way to a field with its last key spelt as the format spells it. */
function meantBy(keys: readonly string[]): string | undefined {
  const shape = keys.length === 1 ? 'strategy' : placeAt(keys.slice(0, -1)).field?.shape
  const key = closest(keys.at(-1) ?? '', Object.keys(fieldsOf(shape ?? '')))
  return key && [...keys.slice(0, -1), key].join('.')
}
