import type { Nodes } from 'hast'
import { cleanText } from '../../clean.ts'

/** Takes what HTML cannot hold out of all texts and attributes; the serialiser would write some of it as references. */
export function cleanTexts(node: Nodes): void {
  if (node.type === 'text') node.value = cleanText(node.value)
  if (node.type === 'element') {
    const { properties } = node
    for (const name in properties) {
      const value = properties[name]
      if (typeof value === 'string') properties[name] = cleanText(value)
    }
  }
  if ('children' in node) for (const child of node.children) cleanTexts(child)
}
