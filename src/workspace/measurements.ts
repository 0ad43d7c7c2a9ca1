import { dirname, resolve } from 'node:path'
import type { StrategyDocument } from '#core/document'
import type { TableFile } from '#document/measurements/bind'
import type { Host } from './host.ts'
import { readInside } from './inside.ts'

const mostBytes = 10_000_000

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
  for (const name of namesOfTables(document)) tables.set(name, await readTable(host, root, path, name))
  return tables
}

/** The table that a document at a path names. */
export async function readTable(host: Host, root: string, path: string, name: string): Promise<TableFile> {
  return name.includes('\0') ? 'missing' : readInside(host, root, resolve(dirname(path), name), mostBytes)
}

/** The document with the measurements of tables that have been read. */
export async function withTables(document: StrategyDocument, tables: Tables): Promise<StrategyDocument> {
  if (tables.size === 0) return document
  const { bindMeasurements } = await import('#document/measurements/bind')
  return bindMeasurements(document, tables)
}

/** The names of the tables, as the document writes them. */
function namesOfTables({ strategy }: StrategyDocument): Set<string> {
  const names = Object.values(strategy.indicators ?? {}).map(({ measurements }) =>
    measurements === undefined || Array.isArray(measurements) ? undefined : measurements.file,
  )
  return new Set(names.filter((name) => name !== undefined))
}
