import { PDFBool, PDFDict, PDFDocument, PDFName, PDFNumber, type PDFPage, PDFRef } from '@cantoo/pdf-lib'
import { paintingsIn } from './pdf/content.ts'
import {
  allTags,
  attribute,
  dictOf,
  entry,
  listOf,
  readTags,
  streamText,
  type Tag,
  textOf,
} from './pdf/structure.ts'

const standardTypes = new Set(
  `Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private P H H1 H2 H3 H4 H5 H6 L LI Lbl LBody
  Table TR TH TD THead TBody TFoot Span Quote Note Reference BibEntry Code Link Annot Ruby RB RT RP Warichu WT WP Figure
  Formula Form`.split(/\s+/),
)

/** Where elements may stand, for those that make sense in few places. */
const parents: Record<string, readonly string[]> = {
  LI: ['L'],
  LBody: ['LI'],
  TOCI: ['TOC'],
  THead: ['Table'],
  TBody: ['Table'],
  TFoot: ['Table'],
  TR: ['Table', 'THead', 'TBody', 'TFoot'],
  TH: ['TR'],
  TD: ['TR'],
}

/**
 * The structural demands of PDF/UA-1 (ISO 14289-1) that a program can test, as sentences on what is wrong.
 * It tests no meaning: whether an alternative text fits its picture is for people to judge.
 */
export async function checkPdf(bytes: Uint8Array): Promise<string[]> {
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false })
  const tags = readTags(pdf)
  return [
    ...documentProblems(pdf),
    ...allTags(tags).flatMap(tagProblems),
    ...headingProblems(tags),
    ...noteProblems(tags),
    ...parentTreeProblems(pdf, tags),
    ...pdf
      .getPages()
      .flatMap((page, i) => pageProblems(page, tags).map((problem) => `page ${i + 1}: ${problem}`)),
    ...fontProblems(pdf),
  ]
}

function documentProblems(pdf: PDFDocument): string[] {
  const { catalog } = pdf
  const xmp = Buffer.from(streamText(entry(catalog, 'Metadata')), 'latin1').toString('utf8')
  const marks = dictOf(entry(catalog, 'MarkInfo'))
  const preferences = dictOf(entry(catalog, 'ViewerPreferences'))
  const checks: [boolean, string][] = [
    [dictOf(entry(catalog, 'StructTreeRoot')) !== undefined, 'the file has no structure tree'],
    [entry(marks, 'Marked') === PDFBool.True, 'the file is not marked as tagged'],
    [entry(marks, 'Suspects') !== PDFBool.True, 'the tags are marked as suspect'],
    [/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/.test(textOf(entry(catalog, 'Lang')) ?? ''), 'the file has no language'],
    [
      entry(preferences, 'DisplayDocTitle') === PDFBool.True,
      'viewers would show the file name and not the title',
    ],
    [/<pdfuaid:part>1</.test(xmp) || /pdfuaid:part="1"/.test(xmp), 'the metadata do not say PDF/UA-1'],
    [/<dc:title>[\s\S]*?<rdf:li[^>]*>[^<]*\S[^<]*</.test(xmp), 'the metadata have no title'],
    [!pdf.isEncrypted, 'the file is encrypted'],
  ]
  return checks.filter(([holds]) => !holds).map(([, problem]) => problem)
}

function tagProblems(tag: Tag): string[] {
  const problems: string[] = []
  if (!standardTypes.has(tag.type)) problems.push(`the tag ${tag.type} is no standard type`)
  const allowed = parents[tag.type]
  if (allowed !== undefined && !allowed.includes(tag.parent?.type ?? '')) {
    problems.push(`${tag.type} stands in ${tag.parent?.type}`)
  }
  if (tag.type === 'Figure' || tag.type === 'Formula') {
    const alternative = textOf(entry(tag.dict, 'Alt')) ?? textOf(entry(tag.dict, 'ActualText')) ?? ''
    if (alternative.trim() === '') problems.push(`a ${tag.type} has no alternative text`)
  }
  if (tag.type === 'Table') problems.push(...tableProblems(tag))
  if (tag.type === 'Link' && tag.annotations.length === 0) problems.push('a Link has no annotation')
  return problems
}

function tableProblems(table: Tag): string[] {
  const rows = allTags(table.children).filter(({ type }) => type === 'TR')
  const cells = rows.map((row) => row.children.filter(({ type }) => type === 'TH' || type === 'TD'))
  const headers = cells.flat().filter(({ type }) => type === 'TH')
  const problems = headers
    .filter((header) => !['Column', 'Row', 'Both'].includes(textOf(attribute(header, 'Scope')) ?? ''))
    .map(() => 'a table header has no Scope')
  if (headers.length === 0) problems.push('a table has no headers')
  const widths = cells.map((row) =>
    row.reduce((sum, cell) => sum + numberOf(attribute(cell, 'ColSpan'), 1), 0),
  )
  const hasRowSpans = cells.flat().some((cell) => attribute(cell, 'RowSpan') !== undefined)
  if (!hasRowSpans && new Set(widths).size > 1)
    problems.push(`the rows of a table have ${widths.join(', ')} cells`)
  return problems
}

function numberOf(value: unknown, otherwise: number): number {
  return value instanceof PDFNumber ? value.asNumber() : otherwise
}

function headingProblems(tags: readonly Tag[]): string[] {
  const levels = allTags(tags).flatMap(({ type }) => (/^H[1-6]$/.test(type) ? [Number(type[1])] : []))
  return levels.flatMap((level, i) => {
    const before = levels[i - 1] ?? 0
    return level > before + 1
      ? [`heading ${i + 1} is H${level} after ${before === 0 ? 'none' : `H${before}`}`]
      : []
  })
}

function noteProblems(tags: readonly Tag[]): string[] {
  const ids = allTags(tags)
    .filter(({ type }) => type === 'Note')
    .map(({ dict }) => textOf(entry(dict, 'ID')))
  const problems = ids.includes(undefined) ? ['a Note has no ID'] : []
  return new Set(ids).size < ids.length ? [...problems, 'two Notes share an ID'] : problems
}

/** The parent tree leads from content and annotations back to the element that holds them. */
function parentTreeProblems(pdf: PDFDocument, tags: readonly Tag[]): string[] {
  const tree = numberTree(dictOf(entry(dictOf(entry(pdf.catalog, 'StructTreeRoot')), 'ParentTree')))
  if (tree.size === 0) return ['the file has no parent tree']
  const holders = allTags(tags)
  const byRef = new Map(holders.map((tag) => [String(tag.ref), tag]))
  return pdf.getPages().flatMap((page, i) => {
    const problems = idsOn(page).flatMap((mcid) => {
      const list = listOf(pdf.context.lookup(tree.get(numberOf(entry(page.node, 'StructParents'), -1))))
      const holds = byRef.get(String(list[mcid]))?.content.includes(`${page.ref}:${mcid}`) === true
      return holds ? [] : [`page ${i + 1}: the parent tree does not lead to the element of content ${mcid}`]
    })
    const lost = annotationsOf(page).filter(({ ref, dict }) => {
      const parent = tree.get(numberOf(entry(dict, 'StructParent'), -1))
      return byRef.get(String(parent))?.annotations.includes(ref) !== true
    })
    return [
      ...problems,
      ...lost.map(() => `page ${i + 1}: the parent tree does not lead to the element of a link`),
    ]
  })
}

function numberTree(node: PDFDict | undefined): Map<number, PDFRef> {
  if (node === undefined) return new Map()
  const kids = listOf(entry(node, 'Kids')).flatMap((kid) => [...numberTree(dictOf(node.context.lookup(kid)))])
  const numbers = listOf(entry(node, 'Nums'))
  const own = numbers.flatMap((key, i): [number, PDFRef][] => {
    const value = numbers[i + 1]
    return i % 2 === 0 && value instanceof PDFRef ? [[numberOf(key, -1), value]] : []
  })
  return new Map([...kids, ...own])
}

function annotationsOf(page: PDFPage): { ref: PDFRef; dict: PDFDict }[] {
  return listOf(entry(page.node, 'Annots')).flatMap((ref) => {
    const dict = dictOf(page.node.context.lookup(ref))
    return ref instanceof PDFRef && dict !== undefined ? [{ ref, dict }] : []
  })
}

function contentOf(page: PDFPage): string {
  return listOf(entry(page.node, 'Contents'))
    .map((part) => streamText(page.node.context.lookup(part)))
    .join('\n')
}

function idsOn(page: PDFPage): number[] {
  const ids = paintingsIn(contentOf(page)).flatMap(({ mcid, isArtifact }) =>
    mcid === undefined || isArtifact ? [] : [mcid],
  )
  return [...new Set(ids)]
}

function pageProblems(page: PDFPage, tags: readonly Tag[]): string[] {
  const problems: string[] = []
  const held = new Set(allTags(tags).flatMap(({ content }) => content))
  for (const { operator, mcid, isArtifact } of paintingsIn(contentOf(page))) {
    const isTagged = mcid !== undefined && held.has(`${page.ref}:${mcid}`)
    if (!isArtifact && !isTagged) problems.push(`${operator} paints outside tagged content and artifacts`)
    if (isArtifact && mcid !== undefined)
      problems.push(`${operator} paints in content that is both tagged and artifact`)
  }
  const annotations = annotationsOf(page)
  if (annotations.length > 0 && textOf(entry(page.node, 'Tabs')) !== 'S')
    problems.push('the tab order is not the structure')
  for (const { dict, ref } of annotations) {
    if ((textOf(entry(dict, 'Contents')) ?? '').trim() === '') problems.push('a link has no Contents')
    const holder = allTags(tags).find((tag) => tag.annotations.includes(ref))
    if (holder?.type !== 'Link') problems.push('a link stands in no Link element')
  }
  return [...new Set(problems)]
}

function fontProblems(pdf: PDFDocument): string[] {
  const fonts = pdf.context
    .enumerateIndirectObjects()
    .flatMap(([, object]) =>
      object instanceof PDFDict && textOf(entry(object, 'Type')) === 'Font' ? [object] : [],
    )
  return fonts.flatMap((font) => {
    const name = textOf(entry(font, 'BaseFont')) ?? 'without a name'
    const problems: string[] = []
    const isPart = textOf(entry(font, 'Subtype'))?.startsWith('CIDFont') === true
    const descendant = isPart ? font : dictOf(font.context.lookup(listOf(entry(font, 'DescendantFonts'))[0]))
    const descriptor = dictOf(entry(descendant ?? font, 'FontDescriptor'))
    const files = ['FontFile', 'FontFile2', 'FontFile3'].filter(
      (key) => descriptor?.has(PDFName.of(key)) === true,
    )
    if (files.length === 0) problems.push(`the font ${name} is not embedded`)
    if (!isPart && entry(font, 'ToUnicode') === undefined)
      problems.push(`the font ${name} has no ToUnicode table`)
    return problems
  })
}
