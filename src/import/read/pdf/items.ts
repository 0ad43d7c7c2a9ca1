/** A stretch of text on a page; `y` grows upwards, and `size` is the height of the letters. In points. */
export interface Piece {
  text: string
  x: number
  y: number
  width: number
  size: number
}

/** Pieces that stand beside each other without a wide gap. */
export interface Fragment {
  text: string
  left: number
  right: number
  y: number
  size: number
  /** Fragments on the same line of print have the same number. */
  row: number
}

export interface Page {
  number: number
  width: number
  height: number
  fragments: Fragment[]
}

/** Gathers the pieces of a page into fragments; a gap wider than two letters divides columns and cells. */
export function fragmentsOf(pieces: readonly Piece[]): Fragment[] {
  const rows = rowsOf(pieces.filter(({ text, size }) => text.trim() !== '' && size > 0))
  return rows.flatMap((row, number) => {
    const fragments: Fragment[] = []
    for (const piece of row) {
      const last = fragments.at(-1)
      const gap = last === undefined ? Number.POSITIVE_INFINITY : piece.x - last.right
      if (last === undefined || gap > Math.max(last.size, piece.size) * 1.6) {
        fragments.push({
          text: piece.text,
          left: piece.x,
          right: piece.x + piece.width,
          y: piece.y,
          size: piece.size,
          row: number,
        })
        continue
      }
      const isApart = gap > piece.size * 0.15 && !/\s$/.test(last.text) && !/^\s/.test(piece.text)
      last.text += isApart ? ` ${piece.text}` : piece.text
      last.right = Math.max(last.right, piece.x + piece.width)
      last.size = Math.max(last.size, piece.size)
    }
    return fragments.map((fragment) => ({ ...fragment, text: fragment.text.replace(/\s+/g, ' ').trim() }))
  })
}

/** Pieces on the same line of print, from top to bottom, each line from left to right. */
function rowsOf(pieces: readonly Piece[]): Piece[][] {
  const rows: Piece[][] = []
  for (const piece of [...pieces].sort((a, b) => b.y - a.y || a.x - b.x)) {
    const row = rows.at(-1)
    const first = row?.[0]
    if (
      row !== undefined &&
      first !== undefined &&
      first.y - piece.y < Math.max(first.size, piece.size) * 0.4
    )
      row.push(piece)
    else rows.push([piece])
  }
  return rows.map((row) => row.sort((a, b) => a.x - b.x))
}
