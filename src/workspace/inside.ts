import { isAbsolute, relative, sep } from 'node:path'
import { type Host, isErrorCode } from './host.ts'

/** The bytes of a file that lies in a folder, links followed; `most` bounds how many bytes it may have. */
export async function readInside(
  host: Host,
  folder: string,
  path: string,
  most?: number,
): Promise<Uint8Array | 'outside' | 'missing' | 'unreadable' | 'tooLarge'> {
  if (!isInside(folder, path)) return 'outside'
  try {
    if (!(await leadsInside(host, folder, path))) return 'outside'
    return await host.readFile(path, most)
  } catch (error) {
    if (isErrorCode(error, 'ENOENT', 'ENOTDIR', 'ERR_INVALID_ARG_VALUE')) return 'missing'
    if (isErrorCode(error, 'EFBIG')) return 'tooLarge'
    if (isErrorCode(error, 'EACCES', 'EPERM', 'EISDIR', 'ELOOP', 'ENAMETOOLONG', 'ENOTSUP'))
      return 'unreadable'
    throw error
  }
}

/** Whether what stands at a path lies in a folder, or is it, links followed. Rejects where nothing can be followed. */
export async function leadsInside(host: Host, folder: string, path: string): Promise<boolean> {
  return isInside(folder, path) && isInside(await host.realpath(folder), await host.realpath(path))
}

/** Whether a path lies in a folder, or is it, by its name. */
export function isInside(folder: string, path: string): boolean {
  return !leadsOut(relative(folder, path))
}

/** A path as it is seen from a folder, with `/`; undefined for one that is not below it. */
export function insideOf(folder: string, path: string): string | undefined {
  const way = relative(folder, path)
  return way === '' || leadsOut(way) ? undefined : way.split(sep).join('/')
}

/** On Windows, no way leads from one drive to another. */
function leadsOut(way: string): boolean {
  return way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way)
}
