import { resolve } from 'node:path'
import type { Host } from '../host.ts'

/** A host that reads the texts that are open in an editor in place of their files. `texts` is by absolute path. */
export function withOpenTexts(host: Host, texts: ReadonlyMap<string, string>): Host {
  const isOpen = (path: string): boolean => texts.has(resolve(path))
  return {
    ...host,
    async readFile(path) {
      const text = texts.get(resolve(path))
      return text === undefined ? host.readFile(path) : new TextEncoder().encode(text)
    },
    async readStart(path, most) {
      const text = texts.get(resolve(path))
      return text === undefined
        ? host.readStart(path, most)
        : new TextEncoder().encode(text).subarray(0, most)
    },
    kindOf: async (path) => (isOpen(path) ? 'file' : host.kindOf(path)),
    realpath: async (path) => {
      try {
        return await host.realpath(path)
      } catch (error) {
        if (isOpen(path)) return resolve(path)
        throw error
      }
    },
  }
}
