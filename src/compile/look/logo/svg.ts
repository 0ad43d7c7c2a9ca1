import type { LogoFault } from './fault.ts'

/** The elements that draw, group, name and describe; everything else can run, load or hold something else. */
const drawing = new Set(
  [
    'svg g defs symbol use title desc metadata style',
    'path rect circle ellipse line polyline polygon text tspan textPath',
    'linearGradient radialGradient stop pattern clipPath mask marker switch',
    'filter feBlend feColorMatrix feComponentTransfer feComposite feFlood feFuncA feFuncB feFuncG feFuncR',
    'feGaussianBlur feMerge feMergeNode feMorphology feOffset',
  ].flatMap((line) => line.split(' ')),
)

/** What drawing programs note about the file for themselves; nothing reads it. */
const notes = /^(?:sodipodi|inkscape|rdf|cc|dc|sketch|serif|xml):/

/** One piece of XML: a comment, an instruction, a tag with its attributes, or text between them. */
const piece = /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<[^<>"']*(?:"[^"]*"[^<>"']*|'[^']*'[^<>"']*)*>|[^<]+/y
const harmless = /^<!--|^<\?xml\s|^<!DOCTYPE\s+svg(?:\s+PUBLIC\s+"[^"]*"\s+"[^"]*")?\s*>$/
const tag = /^<(\/?)([A-Za-z][\w:.-]*)(?![\w:.-])([\s\S]*?)(\/?)>$/
const attribute = /\s+([A-Za-z_][\w:.-]*)\s*=\s*(?:"([^"]*)"|'([^']*)')/y

/** What in an SVG is not allowed, or undefined where it is all drawing. What cannot be read is not allowed either. */
export function svgFault(text: string): LogoFault | undefined {
  piece.lastIndex = 0
  const open: string[] = []
  let end = 0
  while (end < text.length) {
    const [found] = piece.exec(text) ?? []
    if (found === undefined) return unreadFault(text.slice(end, end + 9))
    end = piece.lastIndex
    if (harmless.test(found)) continue
    const fault = found.startsWith('<') ? tagFault(found, open) : textFault(found, open.at(-1))
    if (fault !== undefined) return fault
  }
  return open.length === 0 ? undefined : { kind: 'svg' }
}

/** A declaration or marked section that holds tags, or text that breaks off. */
function unreadFault(rest: string): LogoFault {
  return rest.startsWith('<!') ? { kind: 'forbidden', what: rest } : { kind: 'svg' }
}

/** What is wrong with a tag; one that is right opens or closes its element. */
function tagFault(found: string, open: string[]): LogoFault | undefined {
  const [, closing, name, rest = '', alone] = tag.exec(found) ?? []
  if (name === undefined) return { kind: 'forbidden', what: found.slice(0, 40) }
  if (closing !== '') return open.pop() === name ? undefined : { kind: 'svg' }
  if (!drawing.has(name) && !notes.test(name)) return { kind: 'forbidden', what: `<${name}>` }
  if (alone === '') open.push(name)
  return attributesFault(rest)
}

function textFault(text: string, inside: string | undefined): LogoFault | undefined {
  return inside === 'style' ? valueFault(text) : entityFault(text)
}

function attributesFault(text: string): LogoFault | undefined {
  attribute.lastIndex = 0
  const end = text.trimEnd().length
  while (attribute.lastIndex < end) {
    const [, name, double, single] = attribute.exec(text) ?? []
    if (name === undefined) return { kind: 'svg' }
    const value = double ?? single ?? ''
    if (/^on/i.test(name)) return { kind: 'forbidden', what: name }
    if (/^(?:xlink:)?href$|^src$/i.test(name) && !value.trim().startsWith('#'))
      return { kind: 'forbidden', what: `${name}="${value.slice(0, 40)}"` }
    const fault = valueFault(value)
    if (fault !== undefined && !/^xmlns(?::|$)/.test(name) && !notes.test(name)) return fault
  }
  return undefined
}

/** Style rules and values may lead to places in the file only. */
function valueFault(value: string): LogoFault | undefined {
  const plain = value.replace(/&#(?:x([0-9A-Fa-f]{1,6})|(\d{1,7}));/g, (_, hex, decimal) =>
    String.fromCharCode(hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)),
  )
  const address = /url\(\s*["']?\s*(?!["'#\s])[^)]*\)?|@import|@font-face|expression\s*\(|javascript:/i.exec(
    plain,
  )?.[0]
  if (address !== undefined) return { kind: 'forbidden', what: address.slice(0, 40) }
  // A backslash could spell any of these in another way.
  return plain.includes('\\') ? { kind: 'forbidden', what: '\\' } : entityFault(value)
}

/** The five entities of XML and numbers stand for characters; others are declared somewhere else. */
function entityFault(value: string): LogoFault | undefined {
  const found = /&(?!(?:amp|lt|gt|quot|apos|#\d{1,7}|#x[0-9A-Fa-f]{1,6});)[^;\s]{0,40};?/.exec(value)?.[0]
  return found === undefined ? undefined : { kind: 'forbidden', what: found }
}
