import { join, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

/** The file that an editor means; undefined where it means none, as by a document that is not saved yet. */
export function fileOfUri(uri: string): string | undefined {
  try {
    return uri.startsWith('file:') ? resolve(fileURLToPath(uri)) : undefined
  } catch {
    return undefined
  }
}

/** The file of a document; of one that has none, a path in a folder that stands for it. */
export function pathOfUri(uri: string, folder: string): string {
  return fileOfUri(uri) ?? join(folder, `${uri.replace(/[^\w-]+/g, '-').slice(0, 100)}.yaml`)
}

export function uriOfPath(path: string): string {
  return pathToFileURL(path).href
}
