import type { XmlComponent } from 'docx'
import { xml } from '../content/xml.ts'
import type { Colours } from './colours.ts'
import { cellPadding } from './measures.ts'

/** The id of the style that all tables of a report take. */
export const tableStyleId = 'ReportTable'

/** Lines between rows, a strong one under the last row, and room around the text. */
export function tableStyle(colours: Colours): XmlComponent {
  const line = (side: string, size: number, color: string): XmlComponent =>
    xml(`w:${side}`, { 'w:val': 'single', 'w:sz': size, 'w:space': 0, 'w:color': color })
  const margin = (side: string, width: number): XmlComponent =>
    xml(`w:${side}`, { 'w:w': width, 'w:type': 'dxa' })
  return xml(
    'w:style',
    { 'w:type': 'table', 'w:customStyle': 1, 'w:styleId': tableStyleId },
    xml('w:name', { 'w:val': 'Report Table' }),
    xml('w:basedOn', { 'w:val': 'TableNormal' }),
    xml('w:uiPriority', { 'w:val': 99 }),
    xml(
      'w:tblPr',
      {},
      xml('w:tblBorders', {}, line('bottom', 8, colours.accent), line('insideH', 4, colours.hairline)),
      xml(
        'w:tblCellMar',
        {},
        margin('top', cellPadding.y),
        margin('left', cellPadding.x),
        margin('bottom', cellPadding.y),
        margin('right', cellPadding.x),
      ),
    ),
  )
}
