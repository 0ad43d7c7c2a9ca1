import { decodeEntry, type Entry, encodeEntry } from '../../cache/entry.ts'
import { entryName } from '../../cache/key.ts'
import { isKept, isObject } from '../../cache/read-before.ts'
import { openStore, type Store } from '../../cache/store.ts'
import type { HeldFile } from '../../checking/held.ts'
import type { FoundFile } from '../../files.ts'
import type { Host } from '../../host.ts'
import type { AnyReport, ReportFormat } from '../../report-names.ts'
import type { Settings } from '../../settings.ts'
import type { Kept } from '../../workers/request.ts'
import { isPlannedText, type PlannedText } from '../planned.ts'
import { keyOf } from './key.ts'
import { areOutputs, type Output } from './outputs.ts'
import { programKey } from './program.ts'

/** What is kept of something that was made: a hash of what it was made from, and the files. */
export interface KeptPage {
  inputs: string
  outputs: Output[]
}

/** What is kept of the reports of a document: besides, how it was read. */
export interface KeptDocument extends KeptPage, Kept {
  plan: PlannedText
}

/** What the program has made before in a workspace. */
export interface Memory {
  /** What was kept of each document, in their order, whatever has changed since. */
  documents: readonly (Entry<KeptDocument> | undefined)[]
  keepDocument(index: number, held: HeldFile | undefined, kept: KeptDocument): Promise<void>
  /** What was kept of a page about all documents. */
  page(name: string): Promise<KeptPage | undefined>
  keepPage(name: string, kept: KeptPage): Promise<void>
  tidy(): Promise<void>
}

/** Reports of one document are asked for again because it has changed. */
const fewestFiles = 2

/**
 * Opens what was made before by a build of the program of these kinds and formats; undefined where there is nothing to be kept. An entry is
 * of a document or page, wherever it was written to, so that what is new takes the place of what is old. It counts in the folder of the
 * cache that it was put into: else whoever hands over a workspace could have files of theirs taken for reports of the program.
 */
export async function openMemory(
  host: Host,
  files: readonly FoundFile[],
  settings: Settings,
  { reports, formats }: { reports: readonly AnyReport[]; formats: readonly ReportFormat[] },
  build: string | undefined,
): Promise<Memory | undefined> {
  if (build === undefined || files.length < fewestFiles) return undefined
  const store = await openStore(host, settings)
  const place = await store?.identity()
  if (store === undefined || place === undefined) return undefined
  const program = keyOf(programKey(build), place)
  const nameOf = (what: unknown): string => keyOf('reports', what, reports, formats)
  const documents: (Entry<KeptDocument> | undefined)[] = []
  for (const file of files)
    documents.push(
      await found(store, nameOf(entryName(file, settings)), keyOf(program, file), isKeptDocument),
    )
  let written = 0
  const write = async (
    name: string,
    held: HeldFile | undefined,
    kept: KeptPage,
    key: string,
  ): Promise<void> => {
    await store.write(name, encodeEntry(held ?? nothing, kept, key))
    written++
  }
  return {
    documents,
    async keepDocument(index, held, kept) {
      const file = files[index]
      if (file !== undefined) await write(nameOf(entryName(file, settings)), held, kept, keyOf(program, file))
    },
    page: async (name) => (await found(store, nameOf(name), keyOf(program, name), isKeptPage))?.kept,
    keepPage: (name, kept) => write(nameOf(name), undefined, kept, keyOf(program, name)),
    tidy: () => store.tidy(written),
  }
}

const nothing: HeldFile = { summary: new Uint8Array(), rest: new Uint8Array() }

async function found<K>(
  store: Store,
  name: string,
  key: string,
  isFormed: (kept: unknown) => kept is K,
): Promise<Entry<K> | undefined> {
  const content = await store.read(name)
  return content === undefined ? undefined : decodeEntry(content, key, isFormed)
}

function isKeptPage(value: unknown): value is KeptPage {
  return isObject(value) && typeof value['inputs'] === 'string' && areOutputs(value['outputs'])
}

function isKeptDocument(value: unknown): value is KeptDocument {
  return isKeptPage(value) && isKept(value) && 'plan' in value && isPlannedText(value.plan)
}
