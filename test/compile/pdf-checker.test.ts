import { PDFArray, PDFDict, PDFDocument, PDFName, PDFString, rgb, StandardFonts } from '@cantoo/pdf-lib'
import { describe, expect, test } from 'vitest'
import { paintingsIn } from './pdf/content.ts'
import { emit } from './pdf/emit.ts'
import { richReport } from './pdf/sample.ts'
import { entry, textOf } from './pdf/structure.ts'
import { checkPdf } from './pdf-checker.ts'

const good = await emit(richReport())

/** Changes the good file by its objects, and tells what the checker says then. */
async function problemsAfter(
  change: (pdf: PDFDocument, elements: PDFDict[]) => void | Promise<void>,
): Promise<string[]> {
  const pdf = await PDFDocument.load(good, { updateMetadata: false })
  const elements = pdf.context
    .enumerateIndirectObjects()
    .flatMap(([, object]) => (object instanceof PDFDict ? [object] : []))
  await change(pdf, elements)
  return checkPdf(await pdf.save())
}

const tagged = (elements: PDFDict[], type: string) =>
  elements.filter((item) => textOf(entry(item, 'S')) === type)
const typed = (elements: PDFDict[], type: string) =>
  elements.filter((item) => textOf(entry(item, 'Type')) === type)

test('a good file has no problems, also when it is written anew', async () => {
  expect(await checkPdf(good)).toEqual([])
  expect(await problemsAfter(() => {})).toEqual([])
})

test('an untagged file fails in every respect', async () => {
  const pdf = await PDFDocument.create()
  const page = pdf.addPage()
  page.drawText('Hej', { font: await pdf.embedFont(StandardFonts.Helvetica) })
  const problems = await checkPdf(await pdf.save())
  expect(problems).toEqual(
    expect.arrayContaining([
      'the file has no structure tree',
      'the file is not marked as tagged',
      'the file has no language',
      'viewers would show the file name and not the title',
      'the metadata do not say PDF/UA-1',
      'the metadata have no title',
      'the file has no parent tree',
      'page 1: Tj paints outside tagged content and artifacts',
      'the font Helvetica is not embedded',
      'the font Helvetica has no ToUnicode table',
    ]),
  )
})

describe('one fault is found', () => {
  const cases: Record<string, [string, (pdf: PDFDocument, elements: PDFDict[]) => void | Promise<void>]> = {
    'no structure tree': [
      'the file has no structure tree',
      ({ catalog }) => void catalog.delete(PDFName.of('StructTreeRoot')),
    ],
    'no mark': [
      'the file is not marked as tagged',
      ({ catalog }) => void catalog.delete(PDFName.of('MarkInfo')),
    ],
    'no language': ['the file has no language', ({ catalog }) => void catalog.delete(PDFName.of('Lang'))],
    'no viewer preferences': [
      'viewers would show the file name and not the title',
      ({ catalog }) => void catalog.delete(PDFName.of('ViewerPreferences')),
    ],
    'no metadata': [
      'the metadata do not say PDF/UA-1',
      ({ catalog }) => void catalog.delete(PDFName.of('Metadata')),
    ],
    'a picture without alternative text': [
      'a Figure has no alternative text',
      (_, elements) => void tagged(elements, 'Figure')[0]?.delete(PDFName.of('Alt')),
    ],
    'an empty alternative text': [
      'a Figure has no alternative text',
      (_, elements) => tagged(elements, 'Figure')[0]?.set(PDFName.of('Alt'), PDFString.of(' ')),
    ],
    'a table without headers': [
      'a table has no headers',
      (_, elements) => {
        for (const header of tagged(elements, 'TH')) header.set(PDFName.of('S'), PDFName.of('TD'))
      },
    ],
    'a header without scope': [
      'a table header has no Scope',
      (_, elements) => void tagged(elements, 'TH')[0]?.delete(PDFName.of('A')),
    ],
    'a row that lacks a cell': [
      'the rows of a table have 1, 2, 2, 2, 2 cells',
      (_, elements) => {
        const row = tagged(elements, 'TR').at(-1)
        const cells = row && entry(row, 'K')
        if (cells instanceof PDFArray) cells.remove(1)
      },
    ],
    'a skipped heading level': [
      'heading 4 is H3 after H1',
      (_, elements) => {
        for (const heading of tagged(elements, 'H2')) heading.set(PDFName.of('S'), PDFName.of('H3'))
      },
    ],
    'a made-up tag': [
      'the tag Slide is no standard type',
      (_, elements) => tagged(elements, 'H2')[0]?.set(PDFName.of('S'), PDFName.of('Slide')),
    ],
    'a list item outside a list': [
      'LI stands in Div',
      (_, elements) => tagged(elements, 'L')[0]?.set(PDFName.of('S'), PDFName.of('Div')),
    ],
    'a note without an id': [
      'a Note has no ID',
      (_, elements) => void tagged(elements, 'Note')[0]?.delete(PDFName.of('ID')),
    ],
    'no parent tree': [
      'the file has no parent tree',
      (_, elements) => void typed(elements, 'StructTreeRoot')[0]?.delete(PDFName.of('ParentTree')),
    ],
    'a page that the parent tree does not know': [
      'page 3: the parent tree does not lead to the element of content 0',
      (pdf) => void pdf.getPage(2).node.delete(PDFName.of('StructParents')),
    ],
    'a link without words': [
      'page 2: a link has no Contents',
      (_, elements) => void typed(elements, 'Annot')[0]?.delete(PDFName.of('Contents')),
    ],
    'a link outside the structure': [
      'page 2: a link stands in no Link element',
      (_, elements) =>
        tagged(elements, 'Link').at(-1)?.set(PDFName.of('K'), PDFArray.withContext(elements[0]!.context)),
    ],
    'another tab order': [
      'page 3: the tab order is not the structure',
      (pdf) => void pdf.getPage(2).node.delete(PDFName.of('Tabs')),
    ],
    'a font that is not embedded': [
      'is not embedded',
      (_, elements) => void typed(elements, 'FontDescriptor')[0]?.delete(PDFName.of('FontFile2')),
    ],
    'a font without ToUnicode': [
      'has no ToUnicode table',
      (_, elements) =>
        void elements.find((item) => item.has(PDFName.of('ToUnicode')))?.delete(PDFName.of('ToUnicode')),
    ],
    'painting outside tags': [
      'paints outside tagged content and artifacts',
      (pdf) => pdf.getPage(1).drawRectangle({ x: 0, y: 0, width: 9, height: 9, color: rgb(1, 0, 0) }),
    ],
  }

  test.each(Object.entries(cases))('%s', async (_, [expected, change]) => {
    expect((await problemsAfter(change)).join('\n')).toContain(expected)
  })
})

describe('painting in a content stream', () => {
  test('knows the marks around it', () => {
    const content =
      '/P <</MCID 3>> BDC BT (a \\) Tj b) Tj ET EMC /Artifact BMC 0 0 m 1 1 l S EMC q 0 0 5 5 re f Q'
    expect(paintingsIn(content)).toEqual([
      { operator: 'Tj', mcid: 3, isArtifact: false },
      { operator: 'S', isArtifact: true },
      { operator: 'f', isArtifact: false },
    ])
  })

  test('keeps the id through spans inside', () => {
    const content = '/P <</MCID 1>> BDC /Span <</ActualText (x)>> BDC [(a) -20 (b)] TJ EMC <41> Tj EMC'
    expect(paintingsIn(content).map(({ mcid }) => mcid)).toEqual([1, 1])
  })
})
