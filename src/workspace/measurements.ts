import { dirname, resolve } from 'node:path'
import type { StrategyDocument } from '#core/document'
import type { TableFile } from '#document/measurements/bind'
import { parseStrategy } from '#document/parse'
import type { FoundFile } from './files.ts'
import type { Host } from './host.ts'
import { readInside } from './inside.ts'
import { readSource } from './source.ts'

const mostBytes = 10_000_000

/** Reads a document, and the tables of measurements that it names. No table outside `root` is read. */
export async function readDocument(
  host: Host,
  file: FoundFile,
  settings: { root: string },
): Promise<StrategyDocument> {
  const document = parseStrategy(await readSource(host, file.path, file.shownAs))
  return withMeasurements(host, document, file.path, settings)
}

/** The document with the measurements of the tables that it names; `path` is where it lies. */
export async function withMeasurements(
  host: Host,
  document: StrategyDocument,
  path: string,
  settings: { root: string },
): Promise<StrategyDocument> {
  return withTables(document, await readTables(host, document, path, settings))
}

/** The tables of measurements of a document by the names that it gives them: their bytes, or why there are none. */
export type Tables = ReadonlyMap<string, TableFile>

/** Reads the tables that a document names. No table outside `root` is read. */
export async function readTables(
  host: Host,
  document: StrategyDocument,
  path: string,
  { root }: { root: string },
): Promise<Tables> {
  const tables = new Map<string, TableFile>()
  for (const name of tablesOf(document)) {
    const place = resolve(dirname(path), name)
    tables.set(name, name.includes('\0') ? 'missing' : await readInside(host, root, place, mostBytes))
  }
  return tables
}

/** The document with the measurements of tables that have been read. */
export async function withTables(document: StrategyDocument, tables: Tables): Promise<StrategyDocument> {
  if (tables.size === 0) return document
  const { bindMeasurements } = await import('#document/measurements/bind')
  return bindMeasurements(document, tables)
}

/** The tables of measurements that a document names, as it writes them. */
function tablesOf({ strategy }: StrategyDocument): Set<string> {
  const names = Object.values(strategy.indicators ?? {}).map(({ measurements }) =>
    measurements === undefined || Array.isArray(measurements) ? undefined : measurements.file,
  )
  return new Set(names.filter((name) => name !== undefined))
}
