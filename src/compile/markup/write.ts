import type { Element, Nodes, Properties, Root } from 'hast'
import { find, html, svg } from 'property-information'
import { cleanText } from '../clean.ts'

/** What an element stands in, which decides what its properties are called: `xml` is SVG as a file of its own. */
type Space = 'html' | 'svg' | 'xml'

/** Elements of HTML that hold nothing and have no end tag. */
const voids = new Set('area base br col embed hr img input link meta source track wbr'.split(' '))

/** A part of a large page that is written already, so that its tree need not be kept until the rest is there. */
export interface Written {
  type: 'written'
  markup: string
}

declare module 'hast' {
  interface ElementContentMap {
    written: Written
  }
  interface RootContentMap {
    written: Written
  }
}

/** Writes a page as HTML. What HTML cannot hold is taken out of its texts; nothing of them becomes markup. */
export function writeHtml(page: Root): string {
  const parts: string[] = []
  for (const node of page.children) writeNode(node, 'html', parts)
  return parts.join('')
}

/** Writes a part of a page beforehand. */
export function written(part: Element): Written {
  return { type: 'written', markup: writeHtml({ type: 'root', children: [part] }) }
}

/** Writes an `svg` element as XML, with elements that hold nothing closed by a slash. */
export function writeXml(picture: Element): string {
  const parts: string[] = []
  writeElement(picture, 'xml', parts)
  // HTML may hold the end of a CDATA section in its texts, XML may not.
  return parts.join('').replaceAll(']]>', ']]&gt;')
}

function writeNode(node: Nodes, space: Space, parts: string[]): void {
  switch (node.type) {
    case 'text':
      parts.push(cleanText(node.value).replace(/[<&]/g, reference))
      break
    case 'element':
      writeElement(node, space, parts)
      break
    case 'written':
      parts.push(node.markup)
      break
    case 'doctype':
      parts.push('<!DOCTYPE html>')
      break
    default:
      throw new Error(`A page holds no ${node.type}.`)
  }
}

function writeElement({ tagName, properties, children }: Element, around: Space, parts: string[]): void {
  const space = tagName === 'svg' && around === 'html' ? 'svg' : around
  parts.push(`<${tagName}`)
  writeAttributes(properties, space, parts)
  const isEmpty = children.every((child) => child.type === 'text' && child.value === '')
  if (isEmpty && space === 'xml') {
    parts.push(' />')
    return
  }
  parts.push('>')
  if (isEmpty && space === 'html' && voids.has(tagName)) return
  const isCode = tagName === 'style' || tagName === 'script'
  for (const child of children) {
    // Scripts and style sheets know no references; they are the program's own.
    if (isCode && child.type === 'text') parts.push(cleanText(child.value))
    else writeNode(child, space, parts)
  }
  parts.push(`</${tagName}>`)
}

function writeAttributes(properties: Properties, space: Space, parts: string[]): void {
  for (const property in properties) {
    const value = properties[property]
    if (value === undefined || value === null || value === false) continue
    const name = nameOf(property, space)
    if (value === true) {
      parts.push(` ${name}`)
      continue
    }
    const text = typeof value === 'object' ? value.join(' ').trim() : String(value)
    parts.push(` ${name}="${cleanText(text).replace(/["&'`]/g, reference)}"`)
  }
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
