import {
  type FileChild,
  Footer,
  Header,
  HeadingLevel,
  InternalHyperlink,
  type ISectionOptions,
  PageNumber,
  PageReference,
  Paragraph,
  type ParagraphChild,
  Tab,
  TextRun,
} from 'docx'
import type { Heading, RootContent } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import { cleanLine } from '../../clean.ts'
import type { Report, ReportMeta } from '../../tree.ts'
import { blocks, contentsDepth } from './content/blocks.ts'
import { run, words } from './content/inlines.ts'
import { meetAnchor, placeAnchors, type Walk } from './content/walk.ts'
import { BlockElement, fieldEnd, fieldStart, xml } from './content/xml.ts'
import { page } from './style/measures.ts'
import { styleIds } from './style/styles.ts'
import { say } from './words.ts'

/** The most characters that a running title and publisher have room for. */
const runningLength = 80

/** The heading that is the title of the report: its only one of depth 1, where it opens the tree. */
export function titleHeading({ root }: Report): Heading | undefined {
  const [first] = root.children
  const titles = root.children.filter((node) => node.type === 'heading' && node.depth === 1)
  return titles.length === 1 && titles[0] === first ? (first as Heading) : undefined
}

/** The whole report: the title page, the contents, and the chapters. */
export function reportSection(
  report: Report,
  walk: Walk,
  { version, logo }: { version: string; logo: ParagraphChild | undefined },
): ISectionOptions {
  const { meta, root } = report
  const title = titleHeading(report)
  const nodes = title === undefined ? root.children : root.children.slice(1)
  const first = nodes.findIndex((node) => node.type === 'heading')
  const chapters = first === -1 ? nodes.length : first
  const opening = [
    ...paragraph(styleIds.logo, logo === undefined ? [] : [logo]),
    ...titleBlock(meta, title, walk),
    ...openingBlocks(nodes.slice(0, chapters), meta, walk),
  ]
  walk.before = 'page'
  const content = blocks(nodes.slice(chapters), walk, { level: 0 })
  return {
    properties: { titlePage: true, page: { size: page, margin: page.margin } },
    headers: { default: runningHead(meta) },
    footers: { default: runningFoot(meta) },
    children: [...opening, ...contents(meta, walk), ...content, imprint(meta, walk, version)],
  }
}

function titleBlock(meta: ReportMeta, title: Heading | undefined, walk: Walk): FileChild[] {
  const publisher = [meta.publisher, meta.unit ?? ''].map(cleanLine).filter(Boolean).join(' · ')
  const draft = meta.draft ? run(say('draft', meta.locale)) : []
  if (title !== undefined) meetAnchor(title, walk)
  const ownWords = title === undefined ? [] : words(title.children, walk)
  const titleWords = ownWords.length > 0 ? ownWords : run(meta.title)
  return [
    ...paragraph(styleIds.publisher, run(publisher)),
    ...paragraph(styleIds.draftMark, draft),
    ...(titleWords.length > 0 ? [new Paragraph({ heading: HeadingLevel.TITLE, children: titleWords })] : []),
  ]
}

function openingBlocks(nodes: readonly RootContent[], { subtitle }: ReportMeta, walk: Walk): FileChild[] {
  const [first, ...others] = nodes
  if (first?.type !== 'paragraph' || textOf(first) !== subtitle) return blocks(nodes, walk, { level: 0 })
  meetAnchor(first, walk)
  return [...paragraph(styleIds.subtitle, words(first.children, walk)), ...blocks(others, walk, { level: 0 })]
}

/** A table of contents that Word can compute anew, filled in with links to the headings. */
function contents({ locale }: ReportMeta, { headings }: Walk): FileChild[] {
  if (headings.length === 0) return []
  const entries = headings.map(({ level, text, bookmark }, i) => {
    const entry = [
      ...run(text),
      new TextRun({ children: [new Tab()] }),
      new PageReference(bookmark, { hyperlink: true }),
    ]
    const start = i === 0 ? fieldStart(`TOC \\o "1-${contentsDepth}" \\h \\z \\u`) : []
    const end = i === headings.length - 1 ? [fieldEnd()] : []
    const link = new InternalHyperlink({ anchor: bookmark, children: entry })
    return new Paragraph({ style: `TOC${level}`, children: [...start, link, ...end] })
  })
  const title = new Paragraph({
    style: styleIds.contentsHeading,
    pageBreakBefore: true,
    children: run(say('contents', locale)),
  })
  const gallery = xml(
    'w:docPartObj',
    {},
    xml('w:docPartGallery', { 'w:val': 'Table of Contents' }),
    xml('w:docPartUnique', {}),
  )
  const properties = xml('w:sdtPr', {}, gallery)
  return [new BlockElement('w:sdt', properties, xml('w:sdtContent', {}, title, ...entries))]
}

function runningHead({ title, draft, locale }: ReportMeta): Header {
  const mark = draft ? [tab(), ...run(say('draft', locale), { style: styleIds.draftWord })] : []
  return new Header({
    children: [new Paragraph({ style: 'Header', children: [...run(shortened(title)), ...mark] })],
  })
}

function runningFoot({ publisher, locale }: ReportMeta): Footer {
  const numbers = [
    `${say('page', locale)} `,
    PageNumber.CURRENT,
    ` ${say('of', locale)} `,
    PageNumber.TOTAL_PAGES,
  ]
  const children = [...run(shortened(publisher)), tab(), new TextRun({ children: numbers })]
  return new Footer({ children: [new Paragraph({ style: 'Footer', children })] })
}

/** The last words of the report, so that what still waits for words stands here. */
function imprint({ asOf, locale }: ReportMeta, walk: Walk, version: string): FileChild {
  const text = say('imprint', locale, { date: asOf, version })
  return new Paragraph({ style: styleIds.imprint, children: [...placeAnchors(walk), ...run(text)] })
}

function paragraph(style: string, children: ParagraphChild[]): FileChild[] {
  return children.length === 0 ? [] : [new Paragraph({ style, children })]
}

function tab(): ParagraphChild {
  return new TextRun({ children: [new Tab()] })
}

/** A text on one line, cut after a word where it is too long. */
function shortened(text: string): string {
  const line = cleanLine(text)
  if (line.length <= runningLength) return line
  return `${line.slice(0, runningLength).replace(/(?<!\s)\s+\S*$/, '')} …`
}
