import { dirname, relative, resolve, sep } from 'node:path'
import { loadSettings } from '../config.ts'
import { type FoundFile, findFiles } from '../files.ts'
import type { Host } from '../host.ts'
import { defaultSettings, type Settings } from '../settings.ts'
import { UsageError } from '../usage-error.ts'

/** Documents that are checked together: those of one configuration, else those of one folder of the editor. */
export interface Area {
  /** Paths of files are shown relative to this folder. */
  cwd: string
  settings: Settings
  /** Why the configuration cannot be used; the settings are then those of no configuration. */
  problem: UsageError | undefined
  /** The documents that a check without paths would take. */
  files(): Promise<readonly FoundFile[]>
  /** A document as it is named in this area. */
  fileOf(path: string): FoundFile
}

export interface AreaOptions {
  /** The folders that are open in the editor, absolute. */
  folders: readonly string[]
  /** A configuration to use in place of the one that is found. */
  config?: string
  withPlugins: boolean
}

/** Finds the area of each document: what is found once is kept. */
export function createAreas(host: Host, options: AreaOptions): (path: string) => Promise<Area> {
  const byFolder = new Map<string, Promise<Area>>()
  const byRoot = new Map<string, Area>()
  const find = async (folder: string): Promise<Area> => {
    const found = await settingsFor(host, folder, options)
    const { cwd, settings } = found
    // What has no configuration of its own goes with the folder of the editor that it lies in.
    const key = `${settings.configs.at(-1)?.path ?? ''} ${cwd}`
    const known = byRoot.get(key)
    if (known !== undefined) return known
    const area = areaOf(host, found)
    byRoot.set(key, area)
    return area
  }
  return (path) => {
    const folder = dirname(path)
    const known = byFolder.get(folder) ?? find(folder)
    byFolder.set(folder, known)
    return known
  }
}

function areaOf(host: Host, { cwd, settings, problem }: FoundSettings): Area {
  let files: Promise<readonly FoundFile[]> | undefined
  return {
    cwd,
    settings,
    problem,
    files: () => {
      files ??= findFiles(host, cwd, [], settings).then(
        (found) => found.files,
        (error: unknown) => {
          // A path of the configuration that does not exist holds no documents.
          if (error instanceof UsageError) return []
          throw error
        },
      )
      return files
    },
    fileOf: (path) => ({ path, shownAs: relative(cwd, path).split(sep).join('/') || '.' }),
  }
}

interface FoundSettings {
  cwd: string
  settings: Settings
  problem: UsageError | undefined
}

async function settingsFor(
  host: Host,
  folder: string,
  { folders, config, withPlugins }: AreaOptions,
): Promise<FoundSettings> {
  const opened = folders
    .filter((candidate) => isWithin(candidate, folder))
    .reduce<string | undefined>(
      (best, next) => (best === undefined || next.length > best.length ? next : best),
      undefined,
    )
  const cwd = opened ?? folder
  try {
    if (config !== undefined) {
      return {
        cwd,
        settings: await loadSettings(host, cwd, resolve(cwd, config), withPlugins),
        problem: undefined,
      }
    }
    const own = await loadSettings(host, folder, undefined, withPlugins)
    const settings = own.configs.length > 0 ? own : await loadSettings(host, cwd, undefined, withPlugins)
    return { cwd, settings, problem: undefined }
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    return { cwd, settings: defaultSettings(cwd, cwd), problem: error }
  }
}

function isWithin(folder: string, path: string): boolean {
  const inside = relative(folder, path)
  return inside !== '..' && !inside.startsWith(`..${sep}`) && resolve(folder, inside) === resolve(path)
}
