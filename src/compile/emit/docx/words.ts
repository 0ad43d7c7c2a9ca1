import type { MessageData } from '#core/diagnostic'
import type { Locale } from '#core/locale'
import { fill, type Wording } from '#core/message'

/** The words of the document around the report. */
const documentWords = {
  contents: { da: 'Indhold', en: 'Contents' },
  draft: { da: 'UDKAST', en: 'DRAFT' },
  page: { da: 'Side', en: 'Page' },
  of: { da: 'af', en: 'of' },
  imprint: {
    da: 'Opgjort {date:date}. Lavet med stratlint {version}.',
    en: 'As of {date:date}. Made with stratlint {version}.',
  },
} satisfies Record<string, Wording>

/** A word of the document in the report's language, its placeholders filled. */
export function say(name: keyof typeof documentWords, locale: Locale, data: MessageData = {}): string {
  return fill(documentWords[name][locale], data, locale, { messages: {}, help: {}, terms: {} })
}
