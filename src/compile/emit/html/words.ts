import type { MessageData } from '#core/diagnostic'
import type { Locale } from '#core/locale'
import { fill, type Wording } from '#core/message'

/** The words of the page around the report. */
export const pageWords = {
  skip: { da: 'Gå til indholdet', en: 'Skip to content' },
  contents: { da: 'Indhold', en: 'Contents' },
  footnotes: { da: 'Fodnoter', en: 'Footnotes' },
  backToText: { da: 'Tilbage til fodnote {number} i teksten', en: 'Back to footnote {number} in the text' },
  backToTextAgain: {
    da: 'Tilbage til fodnote {number} i teksten, sted {place}',
    en: 'Back to footnote {number} in the text, place {place}',
  },
  table: { da: 'Tabel {number}', en: 'Table {number}' },
  namedTable: { da: 'Tabel {number}: {name}', en: 'Table {number}: {name}' },
  code: { da: 'Kode {number}', en: 'Code {number}' },
  asTable: { da: 'Vis tallene som tabel', en: 'Show the numbers as a table' },
  image: { da: 'Billede: {name}', en: 'Image: {name}' },
  done: { da: 'udført', en: 'done' },
  notDone: { da: 'ikke udført', en: 'not done' },
  draft: { da: 'UDKAST', en: 'DRAFT' },
  asOf: { da: 'Opgjort {date:date}', en: 'As of {date:date}' },
  madeWith: { da: 'Lavet med stratlint {version}', en: 'Made with stratlint {version}' },
} satisfies Record<string, Wording>

/** A word of the page in the report's language, its placeholders filled. */
export function say(name: keyof typeof pageWords, locale: Locale, data: MessageData = {}): string {
  return fill(pageWords[name][locale], data, locale, { messages: {}, help: {}, terms: {} })
}
