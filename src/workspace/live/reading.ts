import { createHash } from 'node:crypto'
import { setImmediate as nextTurn } from 'node:timers/promises'
import type { Locale } from '#core/locale'
import { createSource } from '#core/source'
import { detached } from '#core/summarise'
import { type FoundFile, formatOfText } from '../files.ts'
import type { FollowedHost } from '../following/followed-host.ts'
import { type CheckOptions, type LintedFile, lintDocument, lintSource, readDocument } from '../lint-files.ts'
import type { Settings } from '../settings.ts'
import { readSource } from '../source.ts'
import { UsageError } from '../usage-error.ts'
import type { Area, AreaOptions } from './areas.ts'

export interface LiveOptions<T> extends AreaOptions {
  /** The day to count with, `YYYY-MM-DD`. */
  asOf(): string
  /** The language of messages; without it the configuration's, else each document's own. */
  lang?: Locale
  /** What is kept of every document, open or not. */
  digest(linted: LintedFile, file: FoundFile): T
}

/** A document that is open, as it was last read. */
export interface LiveDocument {
  file: FoundFile
  area: Area
  linted: LintedFile
  text: string
  asOf: string
}

/** What is kept of a document whose text is let go. */
interface Kept<T> {
  /** The same for the same text on the same day. */
  basis: string
  /** The state of the disk that it was read from. */
  followed: FollowedHost
  /** Whether tables beside it are part of it. */
  hasTables: boolean
  settings: Settings
  summary: LintedFile['summary']
  digest: T
}

/** What is known of the documents. */
export interface Reading<T> {
  options: LiveOptions<T>
  /** The texts that are open, by absolute path. */
  texts: Map<string, string>
  open: Map<string, LiveDocument>
  /** The documents that are being read. */
  pending: Map<string, Promise<LiveDocument | undefined>>
  kept: Map<string, Kept<T>>
  /** The disk as it is read through the open texts since it last changed. */
  followed: FollowedHost
  areaOf(path: string): Promise<Area>
}

export function checkOptions({ options }: Reading<unknown>): CheckOptions {
  return { asOf: options.asOf(), judgeUnused: false, ...(options.lang ? { lang: options.lang } : {}) }
}

/** Reads an open document as it is now, once for all who ask meanwhile; undefined where none is open. */
export function readOpen<T>(reading: Reading<T>, path: string): Promise<LiveDocument | undefined> {
  const { pending } = reading
  const read = pending.get(path) ?? readNow(reading, path).finally(() => pending.delete(path))
  pending.set(path, read)
  return read
}

async function readNow<T>(reading: Reading<T>, path: string): Promise<LiveDocument | undefined> {
  const { texts, open, followed } = reading
  const text = texts.get(path)
  if (text === undefined || formatOfText(text) !== 'strategy') {
    open.delete(path)
    return undefined
  }
  const area = await reading.areaOf(path)
  const known = open.get(path)
  const options = checkOptions(reading)
  if (known?.text === text && known.area === area && known.asOf === options.asOf) return known
  const file = area.fileOf(path)
  const { settings } = area
  const parsed = await readDocument(followed.host, createSource(file.shownAs, text), file, settings)
  // The rules take most of the time. What was said meanwhile is heard first: they need not run on what is old by now.
  await nextTurn()
  if (texts.get(path) !== text || reading.followed !== followed) return readNow(reading, path)
  const linted = lintDocument(parsed, file, settings, options)
  const document = { file, area, linted, text, asOf: options.asOf }
  open.set(path, document)
  keep(reading, file, settings, basisOf(text, options.asOf), linted)
  return document
}

/** Reads all documents of an area, each in a turn of its own; those that are open as they are now. */
export async function readAll<T>(
  reading: Reading<T>,
  area: Area,
  signal?: AbortSignal,
): Promise<{ file: FoundFile; kept: Kept<T> }[]> {
  const all: { file: FoundFile; kept: Kept<T> }[] = []
  for (const file of await area.files()) {
    await nextTurn()
    signal?.throwIfAborted()
    try {
      const kept = await readKept(reading, file, area)
      if (kept !== undefined) all.push({ file, kept })
    } catch (error) {
      // A document that cannot be read is left out; the command line tells why.
      if (!(error instanceof UsageError)) throw error
    }
  }
  return all
}

async function readKept<T>(reading: Reading<T>, file: FoundFile, area: Area): Promise<Kept<T> | undefined> {
  if (reading.texts.has(file.path)) {
    return (await readOpen(reading, file.path)) === undefined ? undefined : reading.kept.get(file.path)
  }
  const { asOf } = checkOptions(reading)
  const { followed } = reading
  const known = reading.kept.get(file.path)
  const isSame = known?.settings === area.settings && known.basis.startsWith(`${asOf} `)
  if (isSame && known.followed === followed) return known
  const source = await readSource(followed.host, file.path, file.shownAs)
  const basis = basisOf(source.text, asOf)
  if (isSame && known.basis === basis && !known.hasTables) {
    known.followed = followed
    return known
  }
  const linted = await lintSource(followed.host, source, file, area.settings, checkOptions(reading))
  return keep(reading, file, area.settings, basis, linted)
}

function keep<T>(
  reading: Reading<T>,
  file: FoundFile,
  settings: Settings,
  basis: string,
  linted: LintedFile,
): Kept<T> {
  const { followed, options } = reading
  const hasTables = linted.document.dependencies.some((path) => !/\.ya?ml$/i.test(path))
  const digest = options.digest(linted, file)
  const kept = { basis, followed, hasTables, settings, summary: detached(linted.summary), digest }
  reading.kept.set(file.path, kept)
  return kept
}

function basisOf(text: string, asOf: string): string {
  return `${asOf} ${createHash('sha256').update(text).digest('base64')}`
}
