import type { Fragment, Page } from './items.ts'

/** What stands in the margin of many pages, such as the document's name and the number of the page: `header` or `footer` by fragment. */
export function furnitureOf(pages: readonly Page[]): Map<Fragment, 'header' | 'footer'> {
  const candidates = pages.flatMap((page) => [
    ...edge(page, 'header').map((fragment) => ({ fragment, role: 'header' as const, key: keyOf(fragment) })),
    ...edge(page, 'footer').map((fragment) => ({ fragment, role: 'footer' as const, key: keyOf(fragment) })),
  ])
  const counts = new Map<string, number>()
  for (const { role, key } of candidates)
    counts.set(`${role} ${key}`, (counts.get(`${role} ${key}`) ?? 0) + 1)
  const often = Math.max(2, Math.ceil(pages.length * 0.4))
  const furniture = new Map<Fragment, 'header' | 'footer'>()
  for (const { fragment, role, key } of candidates) {
    const isRepeated = pages.length > 1 && (counts.get(`${role} ${key}`) ?? 0) >= often
    const isNumber =
      /^(?:side|page|s\.|p\.)?\s{0,3}[-–]?\s{0,3}\d{1,4}\s{0,3}[-–]?(?:\s{0,3}(?:af|of|\/)\s{0,3}\d{1,4})?$/i.test(
        fragment.text,
      )
    if (isRepeated || (isNumber && role === 'footer')) furniture.set(fragment, role)
  }
  return furniture
}

/** The lines in the upper or lower eighth of a page, at most three. */
function edge({ fragments, height }: Page, role: 'header' | 'footer'): Fragment[] {
  const inside = fragments.filter(({ y }) => (role === 'header' ? y > height * 0.88 : y < height * 0.12))
  return role === 'header' ? inside.slice(0, 3) : inside.slice(-3)
}

/** The text with its numbers alike, and about where it stands. */
function keyOf({ text, y }: Fragment): string {
  return `${Math.round(y / 8)} ${text.replace(/\d+/g, '#').toLowerCase()}`
}
