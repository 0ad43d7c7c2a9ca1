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
  { root }: { root: string },
): Promise<StrategyDocument> {
  const names = tablesOf(document)
  if (names.size === 0) return document
  const files = new Map<string, TableFile>()
  for (const name of names) {
    const read = name.includes('\0')
      ? 'missing'
      : await readInside(host, root, resolve(dirname(path), name), mostBytes)
    files.set(name, read)
  }
  const { bindMeasurements } = await import('#document/measurements/bind')
  return bindMeasurements(document, files)
}

/** The tables of measurements that a document names, as it writes them. */
function tablesOf({ strategy }: StrategyDocument): Set<string> {
  const names = Object.values(strategy.indicators ?? {}).map(({ measurements }) =>
    measurements === undefined || Array.isArray(measurements) ? undefined : measurements.file,
  )
  return new Set(names.filter((name) => name !== undefined))
}
