import { PDFDocument } from '@cantoo/pdf-lib'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { allTags, readTags, type Tag } from './structure.ts'

/** The words of each page as a reader would copy them; what stands outside of the page is not among them. */
export async function pagesOf(bytes: Uint8Array): Promise<string[]> {
  const pdf = await getDocument({ data: new Uint8Array(bytes), useSystemFonts: false, verbosity: 0 }).promise
  const pages = Array.from({ length: pdf.numPages }, async (_, i) => {
    const content = await (await pdf.getPage(i + 1)).getTextContent()
    return content.items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join('')
  })
  const texts = await Promise.all(pages)
  await pdf.destroy()
  return texts
}

/** The bookmarks, nested ones after the one that holds them, indented by two spaces a level. */
export async function bookmarksOf(bytes: Uint8Array): Promise<string[]> {
  const pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise
  const list = (items: Awaited<ReturnType<typeof pdf.getOutline>>, indent: string): string[] =>
    items.flatMap((item) => [indent + item.title, ...list(item.items, `${indent}  `)])
  const bookmarks = list((await pdf.getOutline()) ?? [], '')
  await pdf.destroy()
  return bookmarks
}

export async function tagsOf(bytes: Uint8Array): Promise<Tag[]> {
  return allTags(readTags(await PDFDocument.load(bytes, { updateMetadata: false })))
}
