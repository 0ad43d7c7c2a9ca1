import type { PortfolioEntry } from '../portfolio/entry.ts'

/** A report of the same document in another language. */
export interface Version {
  id: string
  language: string
}

/**
 * The other languages that each document is published in, by the document's id: documents that translate one another, or the
 * same third one, belong together.
 */
export function versionsOf(
  entries: readonly Pick<PortfolioEntry, 'id' | 'language' | 'translates'>[],
): Map<string, Version[]> {
  const families = new Map(entries.map(({ id }) => [id, new Set([id])]))
  for (const { id, translates } of entries) {
    for (const original of translates) {
      const [own, other] = [families.get(id), families.get(original)]
      if (own === undefined || other === undefined || own === other) continue
      for (const member of other) {
        own.add(member)
        families.set(member, own)
      }
    }
  }
  return new Map(
    entries.map(({ id, language }) => {
      const family = families.get(id)
      const others = entries.filter(
        (one) => one.id !== id && one.language !== language && family?.has(one.id),
      )
      return [id, others.map((one) => ({ id: one.id, language: one.language }))]
    }),
  )
}

/** Languages by their own names; the readers of the others know the tag. */
const names: { readonly [language: string]: string } = {
  ar: 'العربية',
  da: 'Dansk',
  de: 'Deutsch',
  en: 'English',
  es: 'Español',
  fo: 'Føroyskt',
  fr: 'Français',
  kl: 'Kalaallisut',
  nb: 'Norsk bokmål',
  nn: 'Norsk nynorsk',
  no: 'Norsk',
  pl: 'Polski',
  so: 'Soomaali',
  sv: 'Svenska',
  tr: 'Türkçe',
  uk: 'Українська',
}

/** What a language calls itself. */
export function languageName(language: string): string {
  const [main = ''] = language.split('-')
  return names[main] ?? language
}
