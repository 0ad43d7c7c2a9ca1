import { closest } from '#core/similar'
import { UsageError } from '#workspace/usage-error'

/**
 * The id of a rule as a person writes it, where it is known. Throws UsageError where it is not, with the id that is meant: one
 * that is spelt much the same, or that ends in the word given.
 */
export function knownRuleId(asked: string, known: readonly string[]): string {
  if (known.includes(asked)) return asked
  const meant = closest(asked, known) ?? known.find((id) => id.endsWith(`/${asked}`))
  throw meant === undefined
    ? new UsageError(wordings.unknown, { rule: asked })
    : new UsageError(wordings.meant, { rule: asked, meant })
}

const wordings = {
  unknown: {
    da: "Der er ingen regel, der hedder '{rule}'. Alle regler: stratlint rules",
    en: "There is no rule named '{rule}'. All rules: stratlint rules",
  },
  meant: {
    da: "Der er ingen regel, der hedder '{rule}'. Mente du '{meant}'?",
    en: "There is no rule named '{rule}'. Did you mean '{meant}'?",
  },
}
