import type { Element, Nodes, Properties, Root } from 'hast'
import { find, html, svg } from 'property-information'
import { cleanText } from '../../clean.ts'

/** What an element stands in, which decides what its properties are called: `xml` is SVG as a file of its own. */
type Space = 'html' | 'svg' | 'xml'

/** Elements of HTML that hold nothing and have no end tag. */
const voids = new Set('area base br col embed hr img input link meta source track wbr'.split(' '))

/** Writes a page as HTML. What HTML cannot hold is taken out of its texts; nothing of them becomes markup. */
export function writeHtml(page: Root): string {
  return writeAll(page.children, 'html')
}

/** Writes an `svg` element as XML, with elements that hold nothing closed by a slash. */
export function writeXml(picture: Element): string {
  // HTML may hold the end of a CDATA section in its texts, XML may not.
  return writeElement(picture, 'xml').replaceAll(']]>', ']]&gt;')
}

function writeAll(nodes: readonly Nodes[], space: Space): string {
  let written = ''
  for (const node of nodes) written += writeNode(node, space)
  return written
}

function writeNode(node: Nodes, space: Space): string {
  switch (node.type) {
    case 'text':
      return cleanText(node.value).replace(/[<&]/g, reference)
    case 'element':
      return writeElement(node, space)
    case 'doctype':
      return '<!DOCTYPE html>'
    default:
      throw new Error(`A page holds no ${node.type}.`)
  }
}

function writeElement({ tagName, properties, children }: Element, around: Space): string {
  const space = tagName === 'svg' && around === 'html' ? 'svg' : around
  const start = `<${tagName}${writeAttributes(properties, space)}`
  const isCode = tagName === 'style' || tagName === 'script'
  const content = isCode ? codeIn(children) : writeAll(children, space)
  if (content === '' && space === 'xml') return `${start} />`
  if (content === '' && space === 'html' && voids.has(tagName)) return `${start}>`
  return `${start}>${content}</${tagName}>`
}

/** Scripts and style sheets know no references; they are the program's own. */
function codeIn(children: Element['children']): string {
  return children.map((child) => (child.type === 'text' ? cleanText(child.value) : '')).join('')
}

function writeAttributes(properties: Properties, space: Space): string {
  let written = ''
  for (const property in properties) {
    const value = properties[property]
    if (value === undefined || value === null || value === false) continue
    const name = nameOf(property, space)
    if (value === true) {
      written += ` ${name}`
      continue
    }
    const text = typeof value === 'object' ? value.join(' ').trim() : String(value)
    written += ` ${name}="${cleanText(text).replace(/["&'`]/g, reference)}"`
  }
  return written
}

const inSvg = { schema: svg, names: new Map<string, string>() }
/** What properties are called, and the names that were looked up so far. */
const vocabularies = { html: { schema: html, names: new Map<string, string>() }, svg: inSvg, xml: inSvg }

/** What markup calls a property of hast: `stroke-width` for `strokeWidth`. */
function nameOf(property: string, space: Space): string {
  const { schema, names } = vocabularies[space]
  const known = names.get(property)
  if (known !== undefined) return known
  const name = find(schema, property).attribute
  names.set(property, name)
  return name
}

function reference(character: string): string {
  return `&#x${character.charCodeAt(0).toString(16).toUpperCase()};`
}
