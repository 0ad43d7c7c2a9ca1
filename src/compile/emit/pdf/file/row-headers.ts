import { type PdfFile, referencesIn, withoutStrings } from './objects.ts'

interface Element {
  number: number
  role: string
  children: number[]
}

/**
 * Marks the first cell of each body row as a header of its row. Typst 0.14 writes such cells as data: their tag becomes
 * TH with Scope Row, and the other cells of the table lose their `Headers` lists, which would name the column headers
 * only; with Scope on both kinds the table is complete without them.
 *
 * @param tables for each table in reading order, whether its first cells are row headers
 * @throws Error where the file holds other tables than these
 */
export function markRowHeaders(file: PdfFile, tables: readonly boolean[]): void {
  const root = file.objects.findIndex((object) => object?.includes('/Type /StructTreeRoot\n'))
  const found = descend(file, elementOf(file, root), ['Table'])
  if (found.length !== tables.length) {
    throw new Error(`The PDF holds ${found.length} tables where the report holds ${tables.length}.`)
  }
  for (const table of found.filter((_, i) => tables[i] === true)) {
    for (const row of descend(file, table, ['TR'])) {
      descend(file, row, ['TD', 'TH']).forEach((cell, i) => {
        if (cell.role === 'TD') file.objects[cell.number] = retagged(file.objects[cell.number] ?? '', i === 0)
      })
    }
  }
}

function retagged(cell: string, isFirst: boolean): string {
  const headers = /<<\s+\/O \/Table\s+\/Headers \[[^[\]]*\]\s+>> ?/
  if (!headers.test(cell)) throw new Error('A table cell of the PDF names no column header.')
  if (!isFirst) return cell.replace(headers, '').replace(/ {2}\/A \[\]\n/, '')
  return cell.replace('/S /TD\n', '/S /TH\n').replace(headers, '<<\n    /O /Table\n    /Scope /Row\n  >> ')
}

/** The nearest elements below one that have one of the roles, in reading order; it does not look inside of them. */
function descend(file: PdfFile, element: Element, roles: readonly string[]): Element[] {
  return element.children.flatMap((number) => {
    const child = elementOf(file, number)
    return roles.includes(child.role) ? [child] : descend(file, child, roles)
  })
}

function elementOf(file: PdfFile, number: number): Element {
  const text = withoutStrings(file.objects[number] ?? '')
  const kids = /\/K \[([^[\]]*)\]/.exec(text)?.[1] ?? ''
  const role = /\/S \/(\w+)/.exec(text)?.[1] ?? ''
  return { number, role, children: referencesIn(kids.replace(/<<(?:(?!<<)[\s\S])*?>>/g, '')) }
}
