import type { Fragment, Page } from './items.ts'

/**
 * The lines of a page in reading order: down one column, then down the next; what goes across both divides them. Where there are no
 * columns of text, fragments beside each other are the cells of a table, and one line together.
 */
export function inReadingOrder(page: Page): Fragment[][] {
  const gutter = gutterOf(page)
  if (gutter !== undefined) return downColumns(page, gutter).map((fragment) => [fragment])
  const lines: Fragment[][] = []
  for (const fragment of page.fragments) {
    const line = lines.at(-1)
    if (line?.[0]?.row === fragment.row) line.push(fragment)
    else lines.push([fragment])
  }
  return lines
}

function downColumns(page: Page, gutter: number): Fragment[] {
  const ordered: Fragment[] = []
  let band: Fragment[] = []
  const close = (): void => {
    ordered.push(...band.filter(({ right }) => right <= gutter), ...band.filter(({ left }) => left >= gutter))
    band = []
  }
  for (const fragment of page.fragments) {
    if (fragment.left < gutter && fragment.right > gutter) {
      close()
      ordered.push(fragment)
    } else band.push(fragment)
  }
  close()
  return ordered
}

/**
 * Where the white between two columns is: a place near the middle that few fragments cross, with columns of running text on both
 * sides. The cells of a table are shorter than their columns, so a table has none.
 */
function gutterOf({ fragments, width }: Page): number | undefined {
  if (fragments.length < 12) return undefined
  let best: { at: number; crossing: number } | undefined
  for (let at = width * 0.35; at <= width * 0.65; at += width / 200) {
    const crossing = fragments.filter(({ left, right }) => left < at && right > at).length
    const isFewer = best === undefined || crossing < best.crossing
    if (isFewer && isRunning(fragments, at)) best = { at, crossing }
  }
  return best !== undefined && best.crossing <= fragments.length * 0.25 ? best.at : undefined
}

function isRunning(fragments: readonly Fragment[], at: number): boolean {
  const left = fragments.filter(({ right }) => right <= at)
  const right = fragments.filter((fragment) => fragment.left >= at)
  return [left, right].every((side) => {
    if (side.length < 5) return false
    const room =
      side.reduce((most, one) => Math.max(most, one.right), 0) -
      side.reduce((least, one) => Math.min(least, one.left), at * 2)
    const full = side.filter((one) => one.right - one.left > room * 0.6).length
    return full >= side.length * 0.5
  })
}
