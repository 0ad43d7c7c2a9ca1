import type { Element } from 'hast'
import { element } from '../../../markup/element.ts'

/** Data for a script of the page. Browsers run nothing of it, and no text in it can end it or turn it into a comment. */
export function dataScript(id: string, data: unknown): Element {
  const json = JSON.stringify(data).replaceAll('<', '\\u003c')
  return element('script', { type: 'application/json', id }, json)
}
