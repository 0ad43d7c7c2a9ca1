import { join } from 'node:path'
import { setImmediate as nextTurn } from 'node:timers/promises'
import type { FoundFile } from '../files.ts'
import { followedHost, isConcerned } from '../following/followed-host.ts'
import { createRenewal } from '../following/renewal.ts'
import type { Host } from '../host.ts'
import type { ReportedDiagnostic } from '../report.ts'
import { UsageError } from '../usage-error.ts'
import { type Area, createAreas } from './areas.ts'
import { type Compared, findByComparing, reportedFindings } from './compared.ts'
import { withOpenTexts } from './open-texts.ts'
import {
  checkOptions,
  type LiveDocument,
  type LiveOptions,
  type Reading,
  readAll,
  readOpen,
} from './reading.ts'

/** What is told of open documents as it becomes known. */
export interface LiveListener {
  /** A document was read, and once more when those that it is compared with have been. */
  read(document: LiveDocument): void
  /** What `check` reports of a document. Not final where the documents that it is compared with are still being read. */
  found(document: LiveDocument, diagnostics: readonly ReportedDiagnostic[]): void
  /** A file that is open is no document. */
  none(path: string): void
  /** What keeps an area from being checked as its configuration says; undefined when nothing does any more. */
  problem(area: Area, error: UsageError | undefined): void
  /** Something went wrong that should not. */
  failed(error: unknown): void
}

/** Documents that are kept checked while they are being written. */
export interface Live<T> {
  /** Opens a document or changes its text; without a text it is closed, and its file counts again. Paths are absolute. */
  set(path: string, text: string | undefined): void
  /** Reads an open document as it is now; undefined where there is none. */
  current(path: string): Promise<LiveDocument | undefined>
  /** What is kept of a document and of all that it is compared with, by path; of those that are open as they are now. */
  digests(path: string): Promise<ReadonlyMap<string, T>>
  /** What is kept of all documents of the areas that have one open. */
  allDigests(): Promise<ReadonlyMap<string, T>>
  /** How a file is named, and what it is checked with. */
  placeOf(path: string): Promise<{ file: FoundFile; area: Area }>
  /** What is kept of the documents of an area as far as they have been read. */
  digestsSoFar(area: Area): ReadonlyMap<string, T>
  /** Settles when all that is known has been told. */
  settled(): Promise<void>
  /** Reads the disk through the open texts, and follows what is read. */
  readonly host: Host
  close(): Promise<void>
}

interface State<T> extends Reading<T> {
  listener: LiveListener
  /** The areas whose documents have all been read. */
  whole: Set<Area>
}

/** Keeps documents checked as `check` would, whenever their texts, the files beside them or the configuration change. */
export function createLive<T>(host: Host, options: LiveOptions<T>, listener: LiveListener): Live<T> {
  const texts = new Map<string, string>()
  const overlay = withOpenTexts(host, texts)
  const watch = quietWatch(host, (paths) => void onDisk(paths).catch(listener.failed))
  const look = (): Pick<State<T>, 'followed' | 'areaOf'> => {
    const followed = followedHost(overlay, watch, new AbortController().signal)
    return { followed, areaOf: createAreas(followed.host, options) }
  }
  const state: State<T> = {
    ...{ options, listener, texts },
    ...{ open: new Map(), pending: new Map(), kept: new Map(), whole: new Set() },
    ...look(),
  }
  const renewal = createRenewal(async (signal) => {
    try {
      await renew(state, signal)
      watch.keep(state.followed.folders)
    } catch (error) {
      signal.throwIfAborted()
      listener.failed(error)
    }
  })
  const onDisk = async (paths: ReadonlySet<string>): Promise<void> => {
    const others = new Set([...paths].filter((path) => !texts.has(path)))
    if (others.size === 0 || !(await isConcerned(state.followed, others))) return
    Object.assign(state, look())
    await renewal.request()
  }
  return {
    set(path, text) {
      if (text === undefined) {
        texts.delete(path)
        state.kept.delete(path)
      } else texts.set(path, text)
      void renewal.request()
    },
    current: (path) => readOpen(state, path),
    digests: (path) => digestsOf(state, path),
    allDigests: () => allDigestsOf(state),
    async placeOf(path) {
      const area = await state.areaOf(path)
      return { file: area.fileOf(path), area }
    },
    digestsSoFar: (area) =>
      new Map(
        [...state.kept].flatMap(([path, { settings, digest }]): [string, T][] =>
          settings === area.settings ? [[path, digest]] : [],
        ),
      ),
    settled: () => renewal.request(),
    get host() {
      return state.followed.host
    },
    async close() {
      watch.close()
      await renewal.stop()
    },
  }
}

async function renew<T>(state: State<T>, signal: AbortSignal): Promise<void> {
  const byArea = await renewOpen(state, signal)
  state.whole = new Set([...state.whole].filter((area) => byArea.has(area)))
  for (const [area, documents] of byArea) {
    let { problem } = area
    try {
      await report(state, area, documents, signal)
    } catch (error) {
      if (!(error instanceof UsageError)) throw error
      problem = error
    }
    state.listener.problem(area, problem)
  }
}

async function renewOpen<T>(state: State<T>, signal: AbortSignal): Promise<Map<Area, LiveDocument[]>> {
  const byArea = new Map<Area, LiveDocument[]>()
  for (const path of [...state.open.keys()]) if (!state.texts.has(path)) state.open.delete(path)
  for (const path of [...state.texts.keys()]) {
    const before = state.open.get(path)
    const document = await readOpen(state, path)
    if (document === undefined) state.listener.none(path)
    else {
      byArea.set(document.area, [...(byArea.get(document.area) ?? []), document])
      // Until the others have been read, what the document holds by itself is told.
      if (!state.whole.has(document.area)) await tell(state, { ...document, found: undefined })
      if (document !== before) state.listener.read(document)
    }
    await nextTurn()
    signal.throwIfAborted()
  }
  return byArea
}

/** Compares the documents of an area, and tells of those that are open. */
async function report<T>(
  state: State<T>,
  area: Area,
  documents: readonly LiveDocument[],
  signal: AbortSignal,
): Promise<void> {
  const all = await readAll(state, area, signal)
  const files = all.map(({ file }) => file)
  const summaries = all.map(({ kept }) => kept.summary)
  const found = findByComparing(summaries, files, area.settings, checkOptions(state))
  const compared = new Set(files.length > 1 ? files.map(({ path }) => path) : [])
  const isFirst = !state.whole.has(area)
  state.whole.add(area)
  for (const document of documents) {
    signal.throwIfAborted()
    if (isFirst) state.listener.read(document)
    const { path, shownAs } = document.file
    await tell(state, { ...document, found: compared.has(path) ? (found.get(shownAs) ?? []) : undefined })
  }
}

async function tell<T>(state: State<T>, document: LiveDocument & Compared): Promise<void> {
  const { settings } = document.area
  const found = await reportedFindings(state.followed.host, document, settings, checkOptions(state))
  state.listener.found(document, found)
}

async function digestsOf<T>(state: State<T>, path: string): Promise<ReadonlyMap<string, T>> {
  const all = await readAll(state, await state.areaOf(path))
  const digests = new Map(all.map(({ file, kept }): [string, T] => [file.path, kept.digest]))
  const own = (await readOpen(state, path)) === undefined ? undefined : state.kept.get(path)
  return own === undefined ? digests : digests.set(path, own.digest)
}

async function allDigestsOf<T>(state: State<T>): Promise<ReadonlyMap<string, T>> {
  const all = new Map<string, T>()
  const paths =
    state.texts.size > 0 ? [...state.texts.keys()] : state.options.folders.map((folder) => join(folder, '-'))
  for (const path of paths) for (const [known, digest] of await digestsOf(state, path)) all.set(known, digest)
  return all
}

/** Follows folders where the system can; where it cannot, what changes in them is seen when something else does. */
function quietWatch(host: Host, onChange: (paths: ReadonlySet<string>) => void): ReturnType<Host['watch']> {
  const watch = host.watch(onChange)
  return {
    ...watch,
    add(folder) {
      try {
        watch.add(folder)
      } catch {
        // Too many folders are followed already, or this one may not be read.
      }
    },
  }
}
