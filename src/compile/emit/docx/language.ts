import type { ReportMeta } from '../../tree.ts'

/** Regions where the most likely one is not the one meant. */
const regions: { readonly [language: string]: string } = { en: 'GB' }

/**
 * The language of a report as Word's proofing tools know it: with a region, such as `da-DK` or `en-GB`. A tag that is
 * none gives the language of the headings.
 */
export function wordLanguage({ language, locale }: Pick<ReportMeta, 'language' | 'locale'>): string {
  const tag = localeOf(language) ?? new Intl.Locale(locale)
  const region = tag.region ?? regions[tag.language] ?? tag.maximize().region
  return region === undefined ? tag.language : `${tag.language}-${region}`
}

function localeOf(tag: string): Intl.Locale | undefined {
  try {
    return new Intl.Locale(tag)
  } catch {
    return undefined
  }
}
