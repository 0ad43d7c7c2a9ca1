/** An element of a parsed XML part. */
export interface XmlElement {
  name: string
  attributes: Record<string, string>
  children: (XmlElement | string)[]
}

const name = String.raw`[A-Za-z_][\w:.-]*`
const attribute = new RegExp(String.raw`\s+(${name})="([^"<]*)"`, 'y')
const opening = new RegExp(`<(${name})`, 'y')
const closing = new RegExp(String.raw`</(${name})\s*>`, 'y')
const entities: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }

/**
 * Parses XML as the files of a report hold it, and no more: one root element, names with their prefixes, no comments,
 * processing instructions or document types.
 * @throws Error where the text is not well-formed, holds a character that XML has not, or a prefix without its namespace
 */
export function parseXml(text: string): XmlElement {
  if (/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u.test(text))
    throw new Error('a character that XML has not')
  let at =
    /^<\?xml version="1\.0" encoding="UTF-8"( standalone="(yes|no)")?\?>/.exec(text)?.[0].length ??
    fail('no XML declaration')
  const root = element([])
  if (text.slice(at).trim() !== '') fail('text after the root')
  return root

  function fail(reason: string): never {
    throw new Error(`${reason} at ${at}: ${text.slice(at, at + 60)}`)
  }

  function match(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = at
    const found = pattern.exec(text)
    if (found !== null) at += found[0].length
    return found
  }

  function element(known: readonly string[]): XmlElement {
    const tag = match(opening)?.[1] ?? fail('no element')
    const attributes: Record<string, string> = {}
    for (let found = match(attribute); found !== null; found = match(attribute)) {
      if (Object.hasOwn(attributes, found[1]!)) fail(`${found[1]} stands twice`)
      attributes[found[1]!] = decoded(found[2]!)
    }
    const prefixes = [
      ...known,
      ...Object.keys(attributes).flatMap((key) => /^xmlns:(.+)/.exec(key)?.[1] ?? []),
    ]
    for (const used of [tag, ...Object.keys(attributes)]) {
      const prefix = /^([^:]+):/.exec(used)?.[1]
      if (prefix !== undefined && !['xml', 'xmlns', ...prefixes].includes(prefix))
        fail(`no namespace for ${used}`)
    }
    if (match(/\s*\/>/y)) return { name: tag, attributes, children: [] }
    if (!match(/\s*>/y)) fail(`the tag ${tag} does not end`)
    return { name: tag, attributes, children: content(tag, prefixes) }
  }

  function content(tag: string, prefixes: readonly string[]): (XmlElement | string)[] {
    const children: (XmlElement | string)[] = []
    for (;;) {
      const words = match(/[^<]+/y)?.[0]
      if (words !== undefined) children.push(decoded(words))
      const end = match(closing)
      if (end !== null && end[1] !== tag) fail(`${end[1]} closes ${tag}`)
      if (end !== null) return children
      children.push(element(prefixes))
    }
  }

  function decoded(words: string): string {
    return words.replace(/&([^;]*);?/g, (whole, entity: string) => {
      if (!whole.endsWith(';')) fail('a bare &')
      const code = /^#x([\da-f]+)$/i.exec(entity)?.[1]
      if (code !== undefined) return String.fromCodePoint(Number.parseInt(code, 16))
      return entities[entity] ?? fail(`an unknown entity ${entity}`)
    })
  }
}

/** All elements of a name, in the order of the text. */
export function elements(parent: XmlElement, wanted: string): XmlElement[] {
  return parent.children.flatMap((child) => {
    if (typeof child === 'string') return []
    return [...(child.name === wanted ? [child] : []), ...elements(child, wanted)]
  })
}

/** The first child of a name, or of a path of names. */
export function child(parent: XmlElement | undefined, ...path: string[]): XmlElement | undefined {
  return path.reduce<XmlElement | undefined>(
    (from, wanted) =>
      from?.children.find((node): node is XmlElement => typeof node !== 'string' && node.name === wanted),
    parent,
  )
}
