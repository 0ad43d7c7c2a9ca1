import { compareDiagnostics, type Diagnostic, type MessageData, type Severity } from '#core/diagnostic'
import type { StrategyDocument } from '#core/document'
import { decodeText } from '#core/encoding'
import type { Indicator, Measurement } from '#core/generated/strategy'
import { localeOf } from '#core/locale'
import { nearestNode, pointerOf } from '#core/located'
import { closest } from '#core/similar'
import { rangeOf } from '#core/source'
import { type Header, notationOf, type RowProblem, readHeader, readRow } from './rows.ts'
import { readTable, type Table } from './table.ts'

/** What was found where a document says that a table of measurements is. */
export type TableFile = Uint8Array | 'missing' | 'outside' | 'unreadable' | 'tooLarge'

/** A table tells at most this many of its problems one by one. */
const maxTold = 20
const maxRows = 100_000

/**
 * The document with the measurements of its tables in place of the files' names, and with what is wrong with the tables among
 * its diagnostics, told where the document names the file. `files` are by the name that the document gives. A file that cannot
 * be read without errors stays a name, so that nothing is judged by half of it.
 */
export function bindMeasurements(
  document: StrategyDocument,
  files: ReadonlyMap<string, TableFile>,
): StrategyDocument {
  const indicators = { ...document.strategy.indicators }
  const diagnostics: Diagnostic[] = []
  for (const [name, file] of files) {
    const users = usersOf(document, name)
    const read = readFile(file, users, document)
    const isWhole = read.problems.every(({ messageId }) => severityOf(messageId) !== 'error')
    diagnostics.push(...told(document, name, users, read.problems))
    for (const [id, measurements] of isWhole ? read.measurements : [])
      indicators[id] = { ...indicators[id], measurements }
  }
  return {
    ...document,
    strategy: { ...document.strategy, indicators },
    diagnostics: [...document.diagnostics, ...diagnostics].sort(compareDiagnostics),
  }
}

type Users = ReadonlyMap<string, Indicator>

function usersOf({ strategy }: StrategyDocument, name: string): Users {
  return new Map(
    Object.entries(strategy.indicators ?? {}).filter(
      ([, { measurements }]) => !Array.isArray(measurements) && measurements?.file === name,
    ),
  )
}

interface ReadFile {
  measurements: Map<string, Measurement[]>
  problems: RowProblem[]
}

function readFile(file: TableFile, users: Users, document: StrategyDocument): ReadFile {
  const failed = (messageId: string, data: MessageData = {}): ReadFile => ({
    measurements: new Map(),
    problems: [{ messageId, data }],
  })
  if (typeof file === 'string') return failed(file)
  const decoded = decodeText(file)
  if (decoded === undefined) return failed('noText')
  const table = readTable(decoded.text)
  if ('kind' in table) return failed(table.kind, 'line' in table ? { line: table.line } : {})
  if (table.rows.length > maxRows) return failed('tooManyRows', { most: maxRows })
  const { header, problems } = readHeader(table)
  if (problems.length > 0) return { measurements: new Map(), problems }
  if (users.size > 1 && !header.has('indicator'))
    return failed('indicatorColumn', { line: table.header.line })
  return readRows(table, header, users, document)
}

function readRows(table: Table, header: Header, users: Users, { strategy }: StrategyDocument): ReadFile {
  const measurements = new Map<string, Measurement[]>([...users.keys()].map((id) => [id, []]))
  const problems: RowProblem[] = []
  const others = new Map<string, number>()
  const seen = new Map<string, number>()
  const notation = notationOf(table, header, localeOf(strategy.language) === 'da')
  const [only = ''] = users.keys()
  for (const row of table.rows) {
    const at = header.get('indicator')
    const id = at === undefined ? only : (row.cells[at] ?? '')
    const indicator = users.get(id)
    if (row.cells.slice(table.header.cells.length).some((cell) => cell !== '')) {
      problems.push({ messageId: 'cells', data: { line: row.line, most: table.header.cells.length } })
    } else if (indicator === undefined) {
      const problem = unknownIndicator(id, row.line, (at ?? 0) + 1, users, strategy.indicators ?? {})
      if (problem === undefined) others.set(id, (others.get(id) ?? 0) + 1)
      else problems.push(problem)
    } else {
      const read = readRow(row, header, indicator, notation)
      problems.push(...read.problems.map((problem) => ({ ...problem, indicator: id })))
      if (read.measurement === undefined) continue
      const { date, dimension, status } = read.measurement
      const key = JSON.stringify([id, date, Object.entries(dimension ?? {}).sort(), status])
      const first = seen.get(key)
      if (first === undefined) measurements.get(id)?.push(read.measurement)
      else problems.push({ messageId: 'rowTwice', data: { line: row.line, first }, indicator: id })
      seen.set(key, first ?? row.line)
    }
  }
  return { measurements, problems: [...problems, ...remarks(measurements, others, problems)] }
}

/** A row about an indicator that does not use the table is a misspelling, or somebody else's: one file may serve several documents. */
function unknownIndicator(
  id: string,
  line: number,
  column: number,
  users: Users,
  indicators: { readonly [id: string]: Indicator },
): RowProblem | undefined {
  const at = { line, column, name: 'indicator' }
  if (id === '') return { messageId: 'cellMissing', data: at }
  if (Object.hasOwn(indicators, id)) return undefined
  const meant = closest(id, users.keys())
  return meant === undefined ? undefined : { messageId: 'indicatorMeant', data: { ...at, text: id, meant } }
}

/** What is no error: rows that are about nothing in the document, and indicators that no row is about. */
function remarks(
  measurements: ReadonlyMap<string, Measurement[]>,
  others: ReadonlyMap<string, number>,
  problems: readonly RowProblem[],
): RowProblem[] {
  const rows = [...others.values()].reduce((sum, count) => sum + count, 0)
  const names = [...others.keys()].slice(0, 5).join(',')
  const unused = rows === 0 ? [] : [{ messageId: 'otherRows', data: { rows, names } }]
  if (problems.length > 0) return unused
  const empty = [...measurements].filter(([, list]) => list.length === 0)
  return [...unused, ...empty.map(([id]) => ({ messageId: 'noRows', data: {}, indicator: id }))]
}

const severities: { readonly [messageId: string]: Severity } = { otherRows: 'info', noRows: 'warning' }

function severityOf(messageId: string): Severity {
  return severities[messageId] ?? 'error'
}

function told(
  document: StrategyDocument,
  name: string,
  users: Users,
  problems: readonly RowProblem[],
): Diagnostic[] {
  const shown = problems.length > maxTold + 1 ? problems.slice(0, maxTold) : problems
  const more = problems.length - shown.length
  const all = more === 0 ? shown : [...shown, { messageId: 'more', data: { count: more } }]
  const [first = ''] = users.keys()
  return all.map(({ messageId, data, indicator = first }: RowProblem): Diagnostic => {
    const path = ['indicators', indicator, 'measurements', 'file']
    const { start, end } = nearestNode(document.root, path)
    return {
      ruleId: 'schema/measurements',
      messageId,
      data: { file: name, indicator, ...data },
      severity: severityOf(messageId),
      path: document.source.path,
      pointer: pointerOf(path),
      range: rangeOf(document.source, { start, end }),
    }
  })
}
