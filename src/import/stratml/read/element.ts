import { parseXml, XmlElement, XmlError } from '@rgrove/parse-xml'

/** An element of an XML file: its name without prefix, the namespace of its name, and where it begins. */
export interface Element {
  name: string
  namespace: string
  attributes: { readonly [name: string]: string }
  children: Element[]
  /** The text directly in it. */
  text: string
  offset: number
}

/** XML that cannot be read: why, in the words of the parser, and where. */
export class UnreadableXml extends Error {
  readonly offset: number

  constructor(message: string, offset: number) {
    super(message)
    this.name = 'UnreadableXml'
    this.offset = offset
  }
}

/** Deeper than any plan goes. */
const maxDepth = 200

/** Reads XML. Entities that a file declares itself are not known, be they inside it or elsewhere, so none grows or fetches. */
export function readXml(xml: string): Element {
  try {
    const { root } = parseXml(xml, { includeOffsets: true })
    if (root === null) throw new UnreadableXml('no element', 0)
    return elementOf(root, {}, 0)
  } catch (error) {
    if (error instanceof XmlError) throw new UnreadableXml(error.message.split('\n')[0] ?? '', error.pos)
    throw error
  }
}

function elementOf(node: XmlElement, outer: { [prefix: string]: string }, depth: number): Element {
  if (depth > maxDepth) throw new UnreadableXml('too deep', node.start)
  const scope = { ...outer }
  for (const [name, value] of Object.entries(node.attributes)) {
    if (name === 'xmlns') scope[''] = value
    else if (name.startsWith('xmlns:')) scope[name.slice(6)] = value
  }
  const [local = '', prefix = ''] = node.name.split(':').reverse()
  const inner = node.children.filter((child) => child instanceof XmlElement)
  return {
    name: local,
    namespace: scope[prefix] ?? '',
    attributes: node.attributes,
    children: inner.map((child) => elementOf(child, scope, depth + 1)),
    text: inner.length === 0 ? node.text : '',
    offset: node.start,
  }
}

/** The first element of a name, the given one included, in the order of the file. */
export function findElement(element: Element, names: readonly string[]): Element | undefined {
  if (names.includes(element.name)) return element
  for (const child of element.children) {
    const found = findElement(child, names)
    if (found !== undefined) return found
  }
  return undefined
}
