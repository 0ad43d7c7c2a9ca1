import { rowHeights } from './timeline.ts'

/** The most that rows take of a picture which fills a page (A4) across, so that the page need not make it smaller. */
const mostHeight = 720

/** Rows in as few pictures as show them in full size on a page, in their order, all about as high. */
export function pagesOf<T extends { label: string }>(rows: readonly T[]): T[][] {
  const heights = rowHeights(rows)
  const fewest = packed(rows, heights, mostHeight)
  const even = heights.reduce((sum, height) => sum + height, 0) / fewest.length
  for (let most = even; most < mostHeight; most += 8) {
    const pages = packed(rows, heights, most)
    if (pages.length === fewest.length) return pages
  }
  return fewest
}

/** Rows in pages of a height at most, each as full as can be. */
function packed<T>(rows: readonly T[], heights: readonly number[], most: number): T[][] {
  const pages: T[][] = []
  let left = 0
  rows.forEach((row, i) => {
    const height = heights[i] ?? 0
    if (pages.length === 0 || height > left) {
      pages.push([])
      left = most
    }
    pages.at(-1)?.push(row)
    left -= height
  })
  return pages
}
