import { Document } from 'docx'
import { estimatePageNumbers } from 'docx/layout'
import type { Emitter } from '../../tree.ts'
import { logoRun } from './content/charts/logo.ts'
import { drawPictures } from './content/charts/pictures.ts'
import { linkId } from './content/inlines.ts'
import { beginWalk, type Walk } from './content/walk.ts'
import { pack } from './file/pack.ts'
import { wordLanguage } from './language.ts'
import { reportSection, titleHeading } from './page.ts'
import { reportColours } from './style/colours.ts'
import { reportNumbering } from './style/numbering.ts'
import { reportStyles } from './style/styles.ts'
import { tableStyle } from './style/table-style.ts'

/**
 * A report as a Word file (Office Open XML). `options.fontPaths` leads to the fonts that charts are drawn with for programs
 * which do not show SVG. The same report gives the same bytes.
 * @throws Error where the report has charts and there are no fonts
 */
export const emitDocx: Emitter = async (report, { fontPaths = [], version, look }) => {
  const { meta, root } = report
  const colours = reportColours(look?.theme)
  const pictures = await drawPictures(root, meta.locale, fontPaths, look?.theme)
  const walk = beginWalk(root, { pictures, colours, lift: titleHeading(report) === undefined ? 0 : 1 })
  const logo = look?.logo === undefined ? undefined : await logoRun(look.logo, meta, fontPaths)
  const section = reportSection(report, walk, { version, logo })
  const language = wordLanguage(meta)
  const document = new Document({
    styles: reportStyles(language, colours),
    numbering: reportNumbering(walk.listStarts, colours),
    footnotes: walk.notes,
    sections: [section],
    pageNumbers: estimatePageNumbers,
  })
  document.Styles.addChildElement(tableStyle(colours))
  relateLinks(document, walk)
  return pack(document, meta, language)
}

/** The library gives links ids by chance, so they are related to their addresses here. */
function relateLinks(document: Document, { links }: Walk): void {
  const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink'
  const parts = [
    [document.Document.Relationships, links.document],
    [document.FootNotes.Relationships, links.footnotes],
  ] as const
  for (const [relationships, urls] of parts) {
    urls.forEach((url, i) => {
      relationships.addRelationship(linkId(i + 1), type, url, 'External')
    })
  }
}
