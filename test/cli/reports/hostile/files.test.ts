import { strFromU8 } from 'fflate'
import { XmlDocument } from 'libxml2-wasm'
import type { Nodes } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { type Processor, unified } from 'unified'
import { describe, expect, test } from 'vitest'
import { allWords, faultsOf, readWord } from '../../../compile/docx/read.ts'
import { elements } from '../../../compile/docx/xml.ts'
import { nodesOf } from '../../../compile/invariants.ts'
import { builtReports, reportsIn } from '../built.ts'
import { shownBefore } from './document.ts'
import { allowedLink, notLiteral, textsIn } from './literal.ts'

const [pdf, docx, markdown] = await Promise.all(
  ['pdf', 'docx', 'md'].map((format) => reportsIn('hostile', format)),
)

test('the hostile document fits the format, so that all its reports are made', async () => {
  const { code, stderr } = await builtReports('hostile')
  expect([code, stderr]).toEqual([0, ''])
  expect(shownBefore.size).toBeGreaterThan(200)
})

describe.each(docx ?? [])('%s', (name, bytes) => {
  const file = readWord(bytes)

  test('is well-formed and sound', () => {
    expect(faultsOf(file)).toEqual([])
    for (const path of file.paths.filter((part) => /\.(xml|rels|svg)$/.test(part))) {
      XmlDocument.fromString(strFromU8(file.parts[path] ?? new Uint8Array())).dispose()
    }
  })

  test('shows every text as it stands', () => {
    expect(notLiteral(allWords(file), { all: name === 'hostile.docx' })).toEqual([])
  })

  test('leads only to what is meant as a link', () => {
    const external = file.paths
      .filter((path) => path.endsWith('.rels'))
      .flatMap((path) => elements(file.xml(path), 'Relationship'))
      .filter(({ attributes }) => attributes['TargetMode'] === 'External')
    expect(
      external.map(({ attributes }) => attributes['Target']).filter((url) => !allowedLink.test(url ?? '')),
    ).toEqual([])
  })
})

/** The words of the pages without running heads, and where their links lead. */
async function readPdf(bytes: Uint8Array): Promise<{ words: string; links: string[] }> {
  const file = await getDocument({ data: new Uint8Array(bytes), useSystemFonts: false, verbosity: 0 }).promise
  let words = ''
  const links: string[] = []
  for (let number = 1; number <= file.numPages; number++) {
    const page = await file.getPage(number)
    let artifacts = 0
    for (const item of (await page.getTextContent({ includeMarkedContent: true })).items) {
      if ('str' in item) words += artifacts > 0 ? '' : item.str
      else if (item.type === 'endMarkedContent') artifacts = Math.max(0, artifacts - 1)
      else if (artifacts > 0 || ('tag' in item && item.tag === 'Artifact')) artifacts++
    }
    for (const { url, unsafeUrl } of await page.getAnnotations())
      links.push(...[url ?? unsafeUrl].filter(Boolean))
  }
  await file.destroy()
  return { words, links }
}

/** The fonts have no signs for some characters, and show one that says so. Notes stand between two pages. */
function drawnInPdf(text: string): string {
  return text
    .replace(/[\ufffd\u{1f600}\u25a1]/gu, '?')
    .replace(/(?<!ord\d*)\d{1,3}\s*<script>alert\("note"\)<\/script>/g, '')
}

describe.each(pdf ?? [])('%s', (name, bytes) => {
  test('shows every text as it stands, and leads only to what is meant as a link', async () => {
    const { words, links } = await readPdf(bytes)
    expect(notLiteral(words, { all: name === 'hostile.pdf', asDrawn: drawnInPdf, apart: 80 })).toEqual([])
    expect(links.filter((url) => !allowedLink.test(url))).toEqual([])
  })
})

/**
 * Reads Markdown as forges do, which find addresses while they read. The library looks for them once more when the marks
 * that make them text have been read.
 */
const parser = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(function (this: Processor) {
    for (const extension of this.data().fromMarkdownExtensions?.flat() ?? []) delete extension.transforms
  })
  .freeze()

describe.each(markdown ?? [])('%s', (name, bytes) => {
  const root = parser.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  const nodes = nodesOf(root)

  test('holds no HTML but line breaks in cells, no picture, and no link that is not meant', () => {
    const html = nodes.flatMap((node) => (node.type === 'html' ? [node.value] : []))
    expect(html.filter((value) => value !== '<br>')).toEqual([])
    const foreign = ['image', 'imageReference', 'linkReference', 'definition']
    expect(nodes.map(({ type }) => type).filter((type) => foreign.includes(type))).toEqual([])
    const links = nodes.flatMap((node) => (node.type === 'link' ? [node.url] : []))
    expect(links.filter((url) => !allowedLink.test(url))).toEqual([])
  })

  test('shows every text as it stands', () => {
    expect(notLiteral(textOf(root, { includeHtml: false }), { all: name === 'hostile.md' })).toEqual([])
  })

  test('has no control characters', () => {
    const texts = nodes.map((node: Nodes) => ('value' in node ? node.value : '')).join('')
    expect(texts).not.toMatch(/(?!\n)[\p{Cc}\u202a-\u202e\u2066-\u2069\u2028\u2029\ufeff]/u)
  })
})

test('every kind of report shows some of the texts', () => {
  const shown = (docx ?? []).map(([name, bytes]) => [name, textsIn(allWords(readWord(bytes)))] as const)
  expect(shown.filter(([name, count]) => !name.startsWith('neighbour') && count < 5)).toEqual([])
})
