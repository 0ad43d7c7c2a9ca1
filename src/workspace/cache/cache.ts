import type { HeldFile } from '../checking/held.ts'
import type { FoundFile } from '../files.ts'
import type { Host } from '../host.ts'
import type { CheckOptions } from '../lint-files.ts'
import type { Settings } from '../settings.ts'
import type { Kept } from '../workers/request.ts'
import { decodeEntry, encodeEntry } from './entry.ts'
import { entryName, keyFor } from './key.ts'
import { isKept, stillHolds } from './read-before.ts'
import { openStore, orNothing } from './store.ts'

/** What a check found before, for the files that have not changed since. */
export interface Cache {
  /** What still holds of each file, in their order. */
  find(files: readonly FoundFile[]): Promise<(HeldFile | undefined)[]>
  keep(file: FoundFile, held: HeldFile, kept: Kept): Promise<void>
  /** Removes what there is no room for, after so many files were kept. */
  tidy(kept: number): Promise<void>
}

/** Fewer documents are checked in less time than a folder in the repository is worth. */
export const fewestFiles = 20

const none: Cache = {
  find: async (files) => files.map(() => undefined),
  keep: async () => undefined,
  tidy: async () => undefined,
}

/**
 * Opens the cache of a workspace; an empty one where there are few files, or local plugins. `build` is of the program. What cannot be
 * read, or was cut short, is as if it were not there, and so is what was put into another folder: whoever hands over a workspace could else
 * have the program find what they like.
 */
export async function openCache(
  host: Host,
  files: number,
  settings: Settings,
  options: CheckOptions,
  build: string | undefined,
  mostEntries?: number,
): Promise<Cache> {
  if (build === undefined || files < fewestFiles) return none
  const store = await openStore(host, settings, mostEntries)
  const place = await store?.identity()
  if (store === undefined || place === undefined) return none
  const keyOf = (file: FoundFile): string => keyFor(file, settings, options, [build, place])
  const findEntry = async (file: FoundFile): Promise<HeldFile | undefined> => {
    const content = await store.read(entryName(file, settings))
    if (content === undefined) return undefined
    const entry = decodeEntry(content, keyOf(file), isKept)
    return entry !== undefined && (await stillHolds(host, file, settings, entry.kept))
      ? entry.held
      : undefined
  }
  return {
    async find(files) {
      const found: (HeldFile | undefined)[] = []
      for (const file of files) found.push(await orNothing(() => findEntry(file)))
      return found
    },
    keep: (file, held, kept) => store.write(entryName(file, settings), encodeEntry(held, kept, keyOf(file))),
    tidy: (kept) => store.tidy(kept),
  }
}
