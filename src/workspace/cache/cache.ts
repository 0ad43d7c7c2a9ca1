import { join } from 'node:path'
import type { HeldFile } from '../checking/held.ts'
import type { FoundFile } from '../files.ts'
import { type Host, isErrorCode } from '../host.ts'
import { leadsInside } from '../inside.ts'
import type { CheckOptions } from '../lint-files.ts'
import type { Settings } from '../settings.ts'
import type { Kept } from '../workers/request.ts'
import { decodeEntry, encodeEntry } from './entry.ts'
import { entryName, isEntryName, keyFor, stillHolds } from './key.ts'

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
/** Of one entry. */
const mostBytes = 2_000_000

const none: Cache = {
  find: async (files) => files.map(() => undefined),
  keep: async () => undefined,
  tidy: async () => undefined,
}

/**
 * Opens the cache of a workspace; an empty one where there are few files, or local plugins, whose code may change. `build` is of
 * the program. Entries are written beside their place and renamed into it, so that runs at the same time do not disturb each
 * other; what cannot be read, or was cut short, is as if it were not there.
 */
export async function openCache(
  host: Host,
  files: number,
  settings: Settings,
  options: CheckOptions,
  build: string | undefined,
  mostEntries = 20_000,
): Promise<Cache> {
  if (build === undefined || files < fewestFiles || settings.plugins.length > 0) return none
  const folder = await cacheFolder(host, settings.root)
  if (folder === undefined) return none
  const names = new Set((await listed(host, folder)).map(({ name }) => name))
  const used = new Set<string>()
  let isWritable = true
  return {
    async find(files) {
      const found: (HeldFile | undefined)[] = []
      for (const file of files) {
        const name = entryName(file, settings)
        used.add(name)
        found.push(names.has(name) ? await findEntry(join(folder, name), file) : undefined)
      }
      return found
    },
    async keep(file, held, kept) {
      const content = encodeEntry(held, kept, keyFor(file, settings, options, build))
      if (!isWritable || content.length > mostBytes) return
      const name = entryName(file, settings)
      isWritable = (await isDone(() => host.writeFile(join(folder, name), content))) && isWritable
      names.add(name)
    },
    async tidy(kept) {
      if (kept === 0 || !isWritable) return
      if (!names.has('.gitignore')) await isDone(() => host.writeFile(join(folder, '.gitignore'), '*\n'))
      const spare = [...names].filter((name) => !used.has(name) && isEntryName(name))
      const tooMany = Math.max(0, names.size - mostEntries)
      for (const name of spare.slice(0, tooMany)) await isDone(() => host.remove(join(folder, name)))
    },
  }

  async function findEntry(path: string, file: FoundFile): Promise<HeldFile | undefined> {
    try {
      const entry = decodeEntry(
        await host.readFile(path, mostBytes),
        keyFor(file, settings, options, build ?? ''),
      )
      return entry !== undefined && (await stillHolds(host, file, settings, entry.kept))
        ? entry.held
        : undefined
    } catch (error) {
      // A cache that cannot be read is no reason to fail.
      if (error instanceof Error && 'code' in error) return undefined
      throw error
    }
  }
}

/**
 * Where tools keep what they can make again: with the packages of the project, else in a folder of its own. None where a link leads
 * out of the workspace: what lies there is no business of ours, to write or to remove.
 */
async function cacheFolder(host: Host, root: string): Promise<string | undefined> {
  for (const steps of [['node_modules', '.cache', 'stratlint'], ['.stratlint-cache']]) {
    const [first = '', ...more] = steps
    if (more.length > 0 && (await host.kindOf(join(root, first))) !== 'directory') continue
    if (await isOwn(host, root, steps)) return join(root, ...steps)
  }
  return undefined
}

/** Whether a folder lies in the workspace or would, as far as there are any of the folders that lead to it. */
async function isOwn(host: Host, root: string, steps: readonly string[]): Promise<boolean> {
  for (let depth = steps.length; depth > 0; depth--) {
    const path = join(root, ...steps.slice(0, depth))
    const kind = await host.kindOf(path)
    if (kind === 'other') return false
    if (kind !== undefined) return leadsInside(host, root, path)
  }
  return true
}

async function listed(host: Host, folder: string): ReturnType<Host['list']> {
  try {
    return await host.list(folder)
  } catch (error) {
    if (isErrorCode(error, 'ENOENT', 'ENOTDIR', 'EACCES', 'EPERM')) return []
    throw error
  }
}

/** Whether something could be written; a disk that is full or read only is no reason to fail. */
async function isDone(step: () => Promise<void>): Promise<boolean> {
  try {
    await step()
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error) return false
    throw error
  }
}
