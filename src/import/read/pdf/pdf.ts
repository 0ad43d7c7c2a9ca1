import { getDocumentProxy } from 'unpdf'
import type { ImportedText } from '../../text.ts'
import { Unreadable } from '../unreadable.ts'
import { fragmentsOf, type Page, type Piece } from './items.ts'
import { linesOf } from './lines.ts'

const maxPages = 2_000

/** A PDF file as headings, paragraphs and items with their pages. Rejects with Unreadable, for pictures of text as well. */
export async function readPdf(bytes: Uint8Array): Promise<ImportedText> {
  const document = await open(bytes)
  if (document.numPages > maxPages) throw new Unreadable('tooLarge', String(document.numPages))
  const pages: Page[] = []
  for (let number = 1; number <= document.numPages; number++) pages.push(await readPage(document, number))
  const lines = linesOf(pages)
  if (lines.reduce((sum, { text }) => sum + text.length, 0) < 20) throw new Unreadable('noText')
  const info = await document.getMetadata().catch(() => undefined)
  const { Title: title, Language: language } = (info?.info ?? {}) as { Title?: unknown; Language?: unknown }
  return {
    kind: 'pdf',
    ...(typeof title === 'string' && title.trim() !== '' ? { title: title.trim() } : {}),
    ...(typeof language === 'string' && language !== '' ? { language } : {}),
    lines,
  }
}

type Document = Awaited<ReturnType<typeof getDocumentProxy>>

async function open(bytes: Uint8Array): Promise<Document> {
  try {
    return await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0, stopAtErrors: false })
  } catch (error) {
    const name = error instanceof Error ? error.name : ''
    if (name === 'PasswordException') throw new Unreadable('encrypted')
    throw new Unreadable('broken', error instanceof Error ? (error.message.split('\n')[0] ?? '') : '')
  }
}

async function readPage(document: Document, number: number): Promise<Page> {
  const page = await document.getPage(number)
  const { width, height } = page.getViewport({ scale: 1 })
  const { items } = await page.getTextContent()
  const pieces = items.flatMap((item): Piece[] => {
    if (!('str' in item)) return []
    const [a = 0, b = 0, , d = 0, x = 0, y = 0] = item.transform as number[]
    // Text that stands on its side belongs to a picture or a margin.
    if (Math.abs(b) > Math.abs(a)) return []
    return [{ text: item.str, x, y, width: item.width, size: Math.abs(d) || item.height }]
  })
  page.cleanup()
  return { number, width, height, fragments: fragmentsOf(pieces) }
}
