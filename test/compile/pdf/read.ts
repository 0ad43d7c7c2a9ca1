import { PDFDocument } from '@cantoo/pdf-lib'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { allTags, readTags, type Tag } from './structure.ts'

/** The words of each page as a reader would copy them. */
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

/** The words that stand outside of their page, at its foot or its right edge. */
export async function lostWordsOf(bytes: Uint8Array): Promise<string[]> {
  const pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise
  const lost: string[] = []
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number)
    const [, , width = 0, height = 0] = page.view
    for (const item of (await page.getTextContent()).items) {
      if (!('str' in item) || item.str.trim() === '') continue
      const [x, y] = [item.transform[4] as number, item.transform[5] as number]
      if (x < 0 || x + item.width > width || y < 0 || y > height) lost.push(item.str)
    }
  }
  await pdf.destroy()
  return lost
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
