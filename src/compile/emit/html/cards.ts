import type { Element, ElementContent } from 'hast'
import { element } from '../../markup/element.ts'

/**
 * Frames each goal and each indicator: from a heading that a line of badges follows, up to the next heading of the same
 * depth or above. Everything else stays where it is.
 */
export function groupCards(content: readonly ElementContent[]): ElementContent[] {
  const grouped: ElementContent[] = []
  let i = 0
  while (i < content.length) {
    const node = content[i]
    if (node === undefined) break
    const end = isCard(content, i) ? endOfPart(content, i) : i + 1
    grouped.push(end > i + 1 ? card(node as Element, content.slice(i, end)) : node)
    i = end
  }
  return grouped
}

function card(heading: Element, children: ElementContent[]): Element {
  const ariaLabelledBy = heading.properties.id === undefined ? undefined : [heading.properties.id]
  return { ...element('article', { className: ['card'], ariaLabelledBy }), children }
}

function isCard(content: readonly ElementContent[], at: number): boolean {
  if (depthOf(content[at]) === 0) return false
  const following = content.slice(at + 1)
  const next = following.findIndex((node) => depthOf(node) > 0)
  return following.slice(0, next === -1 ? undefined : next).some(isBadges)
}

function isBadges(node: ElementContent): boolean {
  if (node.type !== 'element') return false
  const classes = node.properties.className
  return Array.isArray(classes) && classes.includes('badges')
}

function endOfPart(content: readonly ElementContent[], start: number): number {
  const depth = depthOf(content[start])
  const end = content.findIndex((node, i) => {
    const other = depthOf(node)
    return i > start && (isFootnotes(node) || (other > 0 && other <= depth))
  })
  return end === -1 ? content.length : end
}

function isFootnotes(node: ElementContent): boolean {
  return node.type === 'element' && node.properties['dataFootnotes'] === true
}

/** 1 to 6 for a heading, 0 for anything else. */
function depthOf(node: ElementContent | undefined): number {
  return node?.type === 'element' && /^h[1-6]$/.test(node.tagName) ? Number(node.tagName[1]) : 0
}
