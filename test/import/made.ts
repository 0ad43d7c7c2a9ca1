import { PDFDocument, StandardFonts } from '@cantoo/pdf-lib'
import { strToU8, type Zippable, zipSync } from 'fflate'

/** A Word file with the given body (WordprocessingML), and what else it is to hold. */
export function docxOf(body: string, more: Zippable = {}): Uint8Array {
  const ns = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
  const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml'
  const rels = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
  const style = (id: string, name: string): string =>
    `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/></w:style>`
  const level = (n: number): string =>
    `<w:lvl w:ilvl="${n}"><w:numFmt w:val="${n === 0 ? 'bullet' : 'decimal'}"/></w:lvl>`
  return zipSync({
    '[Content_Types].xml': strToU8(
      `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="${type}.document.main+xml"/></Types>`,
    ),
    '_rels/.rels': strToU8(
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${rels}/officeDocument" Target="word/document.xml"/></Relationships>`,
    ),
    'word/_rels/document.xml.rels': strToU8(
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="s" Type="${rels}/styles" Target="styles.xml"/><Relationship Id="n" Type="${rels}/numbering" Target="numbering.xml"/><Relationship Id="f" Type="${rels}/footnotes" Target="footnotes.xml"/></Relationships>`,
    ),
    'word/styles.xml': strToU8(
      `<w:styles ${ns}>${style('Overskrift1', 'heading 1')}${style('Overskrift2', 'heading 2')}${style('Titel', 'Title')}${style('Citat', 'Quote')}${style('Indholdsfortegnelse1', 'toc 1')}</w:styles>`,
    ),
    'word/numbering.xml': strToU8(
      `<w:numbering ${ns}><w:abstractNum w:abstractNumId="0">${[0, 1].map(level).join('')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`,
    ),
    'word/footnotes.xml': strToU8(
      `<w:footnotes ${ns}><w:footnote w:id="2"><w:p><w:r><w:t>Fra en rapport.</w:t></w:r></w:p></w:footnote></w:footnotes>`,
    ),
    'word/document.xml': strToU8(`<w:document ${ns}><w:body>${body}</w:body></w:document>`),
    'docProps/core.xml': strToU8(
      '<cp:coreProperties xmlns:cp="c" xmlns:dc="d"><dc:title>Æbler &amp; pærer</dc:title><dc:language>da-DK</dc:language></cp:coreProperties>',
    ),
    ...more,
  })
}

export function paragraph(text: string, style?: string, listLevel?: number): string {
  const properties = [
    style === undefined ? '' : `<w:pStyle w:val="${style}"/>`,
    listLevel === undefined ? '' : `<w:numPr><w:ilvl w:val="${listLevel}"/><w:numId w:val="1"/></w:numPr>`,
  ].join('')
  return `<w:p><w:pPr>${properties}</w:pPr><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`
}

export interface Print {
  text: string
  x?: number
  y: number
  size?: number
}

/** A PDF file with text at places of its pages, in points from the lower left corner of A4. */
export async function pdfOf(pages: readonly (readonly Print[])[]): Promise<Uint8Array> {
  const document = await PDFDocument.create()
  const font = await document.embedFont(StandardFonts.Helvetica)
  for (const prints of pages) {
    const page = document.addPage([595, 842])
    for (const { text, x = 70, y, size = 11 } of prints) page.drawText(text, { x, y, size, font })
  }
  return document.save()
}
