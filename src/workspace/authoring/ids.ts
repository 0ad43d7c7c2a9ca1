/** What the next id of a kind goes by: ids in the order of the document, the nearest relatives first. */
export interface Relatives {
  /** Ids of the same list, then those of all such lists. */
  groups: readonly (readonly string[])[]
  /** All ids of the document. */
  taken: ReadonlySet<string>
  /** The letter that ids begin with where there are none yet. */
  letter: string
  /** The number of the theme, where ids may begin with it. */
  theme?: string | undefined
  /** What the new thing is called. */
  text: string
}

/** The next free id in the manner of the others: `M4` after `M3`, `H3.2` after `H3.1`, `maal-4` after `maal-3`. */
export function nextId({ groups, taken, letter, theme, text }: Relatives): string {
  const [siblings = []] = groups
  const sibling = siblings.findLast(isNumbered)
  if (sibling !== undefined) return numbered(sibling.replace(/(?<!\d)\d+$/, ''), taken)
  const peers = groups.flat()
  const peer = peers.findLast(isNumbered)
  if (peer === undefined && peers.length > 0) {
    const named = idOf(text)
    if (named !== undefined && !taken.has(named)) return named
  }
  const letters = /^[A-ZÆØÅ]+/.exec(peer ?? '')?.[0] ?? letter
  const isDotted = peer?.includes('.') && theme !== undefined && /^\d+(?:\.\d+)*$/.test(theme)
  return numbered(isDotted ? `${letters}${theme}.` : letters, taken)
}

function isNumbered(id: string): boolean {
  return /\d$/.test(id)
}

function numbered(prefix: string, taken: ReadonlySet<string>): string {
  const numbers = [...taken].flatMap((id) => {
    const rest = id.startsWith(prefix) ? id.slice(prefix.length) : ''
    return /^\d{1,9}$/.test(rest) ? [Number(rest)] : []
  })
  return `${prefix}${Math.max(0, ...numbers) + 1}`
}

/** A name as an id: `Unge i hjemløshed` as `unge-i-hjemloeshed`; undefined for a name without letters. */
export function idOf(name: string): string | undefined {
  const words = name
    .toLowerCase()
    .replace(/æ/g, 'ae')
    .replace(/ø/g, 'oe')
    .replace(/å/g, 'aa')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .split(/[^a-z0-9]+/)
    .filter(Boolean)
  const first = words.findIndex((word) => /^[a-z]/.test(word))
  return first < 0 ? undefined : insideWidth(words.slice(first), 40)
}

/** As many of the words, joined by hyphens, as there is room for; the first one at least, cut where it must be. */
function insideWidth([first = '', ...others]: readonly string[], width: number): string {
  let id = first.slice(0, width)
  for (const word of others) {
    if (id.length + 1 + word.length > width) break
    id += `-${word}`
  }
  return id
}
