import { join } from 'node:path'
import { type Host, isErrorCode } from '../host.ts'
import { leadsInside } from '../inside.ts'
import type { Settings } from '../settings.ts'
import { isEntryName } from './key.ts'

/** A folder of entries by their names, which may be deleted at any time. What the disk refuses is as if it were not there. */
export interface Store {
  /** What tells the folder from all others, made where there is none; undefined where it cannot be. */
  identity(): Promise<string | undefined>
  read(name: string): Promise<Uint8Array | undefined>
  /** Keeps an entry, unless it is too large, or the disk has refused one. */
  write(name: string, content: Uint8Array): Promise<void>
  /** Removes what there is no room for and nobody has asked for, after so many entries were written. */
  tidy(written: number): Promise<void>
}

/** Of one entry. */
const mostBytes = 2_000_000

/**
 * Opens the entries of a workspace; undefined where there are local plugins, whose code may change, and where there is no place for them.
 * Entries are written beside their place and renamed into it, so that runs at the same time do not disturb each other.
 */
export async function openStore(
  host: Host,
  { root, plugins }: Pick<Settings, 'root' | 'plugins'>,
  mostEntries = 20_000,
): Promise<Store | undefined> {
  if (plugins.length > 0) return undefined
  const folder = await cacheFolder(host, root)
  if (folder === undefined) return undefined
  const names = new Set((await listed(host, folder)).map(({ name }) => name))
  const used = new Set<string>()
  let isWritable = true
  const write = async (name: string, content: Uint8Array | string): Promise<void> => {
    names.add(name)
    isWritable = (await isDone(() => host.writeFile(join(folder, name), content))) && isWritable
  }
  const ignoreAll = async (): Promise<void> => {
    if (isWritable && !names.has('.gitignore')) await write('.gitignore', '*\n')
  }
  return {
    async identity() {
      await ignoreAll()
      return orNothing(() => host.identityOf(folder))
    },
    async read(name) {
      used.add(name)
      return names.has(name) ? orNothing(() => host.readFile(join(folder, name), mostBytes)) : undefined
    },
    async write(name, content) {
      await ignoreAll()
      if (isWritable && content.length <= mostBytes) await write(name, content)
    },
    async tidy(written) {
      if (written === 0 || !isWritable) return
      const spare = [...names].filter((name) => !used.has(name) && isEntryName(name))
      const tooMany = Math.max(0, names.size - mostEntries)
      for (const name of spare.slice(0, tooMany)) await isDone(() => host.remove(join(folder, name)))
    },
  }
}

/** What a step gives; undefined where the disk refuses it, which is no reason to fail where it only spares work. */
export async function orNothing<T>(step: () => Promise<T>): Promise<T | undefined> {
  try {
    return await step()
  } catch (error) {
    if (isErrorCode(error)) return undefined
    throw error
  }
}

/** Whether something could be written; a disk that is full or read only is no reason to fail. */
async function isDone(step: () => Promise<void>): Promise<boolean> {
  const done = await orNothing(async () => {
    await step()
    return true
  })
  return done ?? false
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
