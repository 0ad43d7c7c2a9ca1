import { zipSync } from 'fflate'
import mammoth from 'mammoth'
import type { ImportedText } from '../text.ts'
import { readHtml } from './html.ts'
import { Unreadable } from './unreadable.ts'
import { namesIn, unzip } from './zip.ts'

/** The parts of a Word file that hold text; pictures, fonts and what is embedded are never unpacked. */
const textParts =
  /^(?:\[Content_Types\]\.xml|_rels\/\.rels|docProps\/core\.xml|word\/(?:_rels\/)?[^/]+\.(?:xml|rels))$/

const styles = [
  "p[style-name='Title'] => h1:fresh",
  // The table of contents says again what the headings say.
  ...[1, 2, 3, 4, 5, 6].map((level) => `p[style-name='toc ${level}'] => !`),
  "p[style-name='Caption'] => figcaption:fresh",
  "p[style-name='caption'] => figcaption:fresh",
  "p[style-name='Quote'] => blockquote:fresh",
  "p[style-name='Intense Quote'] => blockquote:fresh",
]

/** A Word file as headings, paragraphs, items, footnotes and table rows; `line` of a place counts these. Rejects with Unreadable. */
export async function readDocx(bytes: Uint8Array): Promise<ImportedText> {
  const names = namesIn(bytes)
  if (!names.includes('word/document.xml')) throw new Unreadable(otherKind(bytes, names))
  const parts = unzip(bytes, (name) => textParts.test(name))
  for (const [name, part] of parts) {
    // No XML of an office file has a DOCTYPE; one that has is made to grow or to fetch.
    if (/<!(?:DOCTYPE|ENTITY)/i.test(textOf(part))) throw new Unreadable('xml', name)
  }
  const buffer = Buffer.from(zipSync(Object.fromEntries(parts), { level: 0 }))
  const html = await convert(buffer)
  const { lines } = readHtml(html)
  const title = coreProperty(parts, 'title')
  const language = coreProperty(parts, 'language')
  return {
    kind: 'docx',
    ...(title === undefined ? {} : { title }),
    ...(language === undefined ? {} : { language }),
    lines: lines.map((line, i) => ({
      ...line,
      text: line.text.replace(/ ?↑$/, ''),
      at: { line: i + 1, column: 1 },
    })),
  }
}

async function convert(buffer: Buffer): Promise<string> {
  try {
    const { value } = await mammoth.convertToHtml({ buffer }, { styleMap: styles, externalFileAccess: false })
    return value
  } catch (error) {
    throw new Unreadable('broken', error instanceof Error ? (error.message.split('\n')[0] ?? '') : '')
  }
}

/** What an archive is that is no Word file. */
function otherKind(bytes: Uint8Array, names: readonly string[]): 'openDocument' | 'otherOffice' {
  const isOpen =
    names.includes('mimetype') &&
    textOf(unzip(bytes, (name) => name === 'mimetype').get('mimetype')).includes('opendocument')
  return isOpen ? 'openDocument' : 'otherOffice'
}

function coreProperty(parts: ReadonlyMap<string, Uint8Array>, name: string): string | undefined {
  const found = new RegExp(`<dc:${name}>([^<]*)</dc:${name}>`).exec(
    textOf(parts.get('docProps/core.xml')),
  )?.[1]
  const text = found
    ?.replace(/&(lt|gt|quot|apos|amp);/g, (_, entity: string) => entities[entity] ?? '')
    .trim()
  return text === '' ? undefined : text
}

const entities: { readonly [name: string]: string } = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' }

function textOf(part: Uint8Array | undefined): string {
  return part === undefined ? '' : new TextDecoder().decode(part)
}
