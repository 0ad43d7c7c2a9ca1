import { shownBefore } from './document.ts'

/** A text without what programs put in or take out where they break lines. */
function squeezed(text: string): string {
  return text.normalize('NFC').replace(/[\s\u00ad\u2010-]+/g, '')
}

interface Reading {
  /** Whether every text must be there, and not only those whose last word is. */
  all?: boolean
  /** Gives characters as the format shows them. */
  asDrawn?: (text: string) => string
  /** How many characters may stand between a text and its last word, where the format breaks pages in between. */
  apart?: number
}

/** The texts of the hostile document that do not stand in a report as their readers are to see them, in words. */
export function notLiteral(report: string, reading: Reading = {}): string[] {
  const { all = false, asDrawn = (text: string) => text, apart = 0 } = reading
  const words = squeezed(asDrawn(report))
  return [...shownBefore].flatMap(([marker, shown]) => {
    const places = [...words.matchAll(new RegExp(marker, 'g'))].map(({ index }) => index)
    if (places.length === 0) return all ? [`${marker} is missing`] : []
    const expected = squeezed(asDrawn(shown))
    const before = places.map((at) => words.slice(Math.max(0, at - expected.length - apart), at))
    return before.some((text) => text.includes(expected))
      ? []
      : [`${marker} should follow ${expected}, and follows ${before[0]}`]
  })
}

/** How many texts of the hostile document a report shows. */
export function textsIn(report: string): number {
  const words = squeezed(report)
  return [...shownBefore.keys()].filter((marker) => words.includes(marker)).length
}

/** Where a report of the hostile document may lead to: addresses that its fields and its Markdown mean as links. */
export const allowedLink =
  /^(?:#|https:\/\/link\.example\/[ab]$|https:\/\/example\.dk\/ord\d{4}$|mailto:a@b\.example$|(?:hostile|neighbour|index|portfolio)(?:\.audit|\.status)?\.(?:html|md)(?:#|$))/
