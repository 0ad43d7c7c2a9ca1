/** The languages that stratlint speaks. */
export type Locale = 'da' | 'en'

/** The tool's language for a document's language tag: Danish for Danish, else English. */
export function localeOf(language: string | undefined): Locale {
  return language === undefined || language === 'da' ? 'da' : 'en'
}

const joiners = { and: { da: 'og', en: 'and' }, or: { da: 'eller', en: 'or' } }

/** `['a', 'b', 'c']` as "a, b og c" or "a, b and c"; with `or`, as "a, b eller c". */
export function joinList(items: readonly string[], locale: Locale, joiner: 'and' | 'or' = 'and'): string {
  const last = items.at(-1)
  if (last === undefined) return ''
  if (items.length === 1) return last
  return `${items.slice(0, -1).join(', ')} ${joiners[joiner][locale]} ${last}`
}

/**
 * A number as the language writes it: 1300000.5 is "1.300.000,5" in Danish. Written out here and not by Intl, whose
 * data differ between Node builds; at most six decimals.
 */
export function formatNumber(value: number, locale: Locale): string {
  if (!Number.isFinite(value)) return String(value)
  const [thousands, decimal] = locale === 'da' ? ['.', ','] : [',', '.']
  const text = String(Math.round(Math.abs(value) * 1e6) / 1e6)
  if (text.includes('e')) return String(value)
  const [whole = '0', fraction] = text.split('.')
  const grouped = inThousands(whole, thousands)
  const sign = value < 0 ? '−' : ''
  return fraction === undefined ? sign + grouped : `${sign}${grouped}${decimal}${fraction}`
}

/** Digits with a mark before every three of them, counted from the end. */
export function inThousands(digits: string, mark: string): string {
  const groups: string[] = []
  for (let end = digits.length; end > 0; end -= 3) groups.unshift(digits.slice(Math.max(0, end - 3), end))
  return groups.join(mark)
}
