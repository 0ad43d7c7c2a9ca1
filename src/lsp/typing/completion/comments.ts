import type { Locale } from '#core/locale'
import type { Wording } from '#core/message'
import { allRules } from '#lint/generated/rules'
import { plainly, type Suggestion } from './suggestion.ts'

/** What can be written at the end of the beginning of a comment, and how many characters before it are the word that is typed. */
export function commentSuggestions(
  before: string,
  locale: Locale,
): { suggestions: Suggestion[]; length: number } | undefined {
  const rule =
    /stratlint-(?:disable(?:-next-line|-line)?|enable)[ \t]+(?:[^\s,]+[ \t]*,[ \t]*)*([^\s,]*)$/.exec(before)
  if (rule !== null) return { suggestions: ruleSuggestions(locale), length: rule[1]?.length ?? 0 }
  const form = /#[ \t]*(s[a-z-]*)$/.exec(before)
  if (form === null) return undefined
  const suggestions = Object.entries(forms).map(([name, about]) =>
    plainly(name, 'rule', about[locale], '', name === 'stratlint-enable' ? name : `${name} `),
  )
  return { suggestions, length: form[1]?.length ?? 0 }
}

function ruleSuggestions(locale: Locale): Suggestion[] {
  return allRules.map(({ meta }) => plainly(meta.id, 'rule', meta.docs[locale], meta.help[locale]))
}

const forms: { [name: string]: Wording } = {
  'stratlint-disable-next-line': {
    da: 'slå regler fra på næste linje',
    en: 'silence rules on the next line',
  },
  'stratlint-disable-line': { da: 'slå regler fra på denne linje', en: 'silence rules on this line' },
  'stratlint-disable': { da: 'slå regler fra herfra', en: 'silence rules from here' },
  'stratlint-enable': { da: 'slå regler til igen', en: 'no longer silence rules' },
}
