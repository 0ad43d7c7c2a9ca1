import type { MessageData } from '#core/diagnostic'
import type { Locale } from '#core/locale'
import { fill, type Wording } from '#core/message'
import { messages } from '#workspace/messages'

/** What the outputs of a comparison say around its changes. */
const words = {
  title: { da: 'Hvad ændringerne gør ved strategien', en: 'What the changes do to the strategy' },
  titleMany: { da: 'Hvad ændringerne gør ved strategierne', en: 'What the changes do to the strategies' },
  none: { da: 'Ingen ændringer i, hvad strategien siger', en: 'No change of what the strategy says' },
  noneMany: { da: 'Ingen ændringer i, hvad strategierne siger', en: 'No change of what the strategies say' },
  noneQuiet: { da: 'Intet er blevet svagere', en: 'Nothing has become weaker' },
  theme: { da: 'Tema', en: 'Theme' },
  before: { da: 'Før', en: 'Before' },
  after: { da: 'Nu', en: 'Now' },
  moved: { da: "før '{path}'", en: "was '{path}'" },
  oldUnreadable: {
    da: 'Den gamle udgave kan ikke læses, så dokumentet er ikke sammenlignet',
    en: 'The old version cannot be read, so the document is not compared',
  },
  newUnreadable: {
    da: 'Den nye udgave kan ikke læses, så dokumentet er ikke sammenlignet',
    en: 'The new version cannot be read, so the document is not compared',
  },
  oldPartly: {
    da: 'Noget af den gamle udgave passer ikke i formatet og er ikke sammenlignet',
    en: 'Parts of the old version do not fit the format and are not compared',
  },
  newPartly: {
    da: 'Noget af den nye udgave passer ikke i formatet og er ikke sammenlignet',
    en: 'Parts of the new version do not fit the format and are not compared',
  },
  inDocuments: { da: 'i {n:number} dokumenter', en: 'in {n:number} documents' },
  inOne: { da: 'i 1 dokument', en: 'in 1 document' },
  unreadable: { da: '{n:number} ikke sammenlignet', en: '{n:number} not compared' },
  neutral: { da: 'Neutrale ændringer ({n:number})', en: 'Neutral changes ({n:number})' },
  more: { da: '{n:number} linjer mere', en: '{n:number} more lines' },
  cut: {
    da: '… og {n:number} linjer mere, som der ikke er plads til her',
    en: '… and {n:number} more lines that there is no room for here',
  },
  base: {
    da: "Sammenlignet med det, som arbejdet skilte sig fra '{ref}' ved",
    en: "Compared with where the work parted from '{ref}'",
  },
} satisfies { [name: string]: Wording }

/** A phrase in a language, its placeholders filled. */
export function say(name: keyof typeof words, locale: Locale, data: MessageData = {}): string {
  return fill(words[name][locale], data, locale, messages)
}
