import { basename, dirname, join, resolve } from 'node:path'
import { type FoundFile, shown } from './files.ts'
import { type Host, isErrorCode } from './host.ts'

/** A file whose text comes from standard input, and the host that shows it; there need be no such file on the disk. */
export interface GivenFile {
  host: Host
  file: FoundFile
}

/** Lets a text stand as the content of a file, whatever the disk has there. Nothing is written. */
export function givenFile(host: Host, cwd: string, name: string, content: Uint8Array): GivenFile {
  const path = resolve(cwd, name)
  const places = new Set([path])
  const realpath: Host['realpath'] = async (asked) => {
    if (!places.has(resolve(asked))) return host.realpath(asked)
    const real = await realPlace(host, path)
    places.add(real)
    return real
  }
  return {
    file: { path, shownAs: shown(cwd, path) },
    host: {
      ...host,
      realpath,
      readFile: async (asked, most) => (places.has(resolve(asked)) ? content : host.readFile(asked, most)),
      kindOf: async (asked) => (places.has(resolve(asked)) ? 'file' : host.kindOf(asked)),
    },
  }
}

/** Where a file is or would be, links in its folder followed. */
async function realPlace(host: Host, path: string): Promise<string> {
  try {
    return await host.realpath(path)
  } catch (error) {
    if (!isErrorCode(error, 'ENOENT', 'ENOTDIR') || dirname(path) === path) throw error
    return join(await realPlace(host, dirname(path)), basename(path))
  }
}
