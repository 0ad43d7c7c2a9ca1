import { resolve } from 'node:path'
import { type Host, nodeHost } from '#workspace/host'

const encoder = new TextEncoder()

/** A disk in memory below `/w`: the files by name, and what is written. Only what comes with the program is read from the machine. */
export function memoryHost(files: Readonly<Record<string, string | Uint8Array>>): Host {
  const held = new Map<string, Uint8Array>()
  for (const [name, content] of Object.entries(files))
    held.set(`/w/${name}`, typeof content === 'string' ? encoder.encode(content) : content)
  const find = (path: string): Uint8Array => {
    const content = path.includes('\0') ? undefined : held.get(resolve(path))
    if (content !== undefined) return content
    const code = path.includes('\0') ? 'ERR_INVALID_ARG_VALUE' : 'ENOENT'
    throw Object.assign(new Error(`${code}: ${path}`), { code })
  }
  return {
    ...nodeHost,
    readFile: async (path, most = Number.POSITIVE_INFINITY) => {
      const content = find(path)
      if (content.length > most) throw Object.assign(new Error('EFBIG'), { code: 'EFBIG' })
      return content
    },
    readStart: async (path, most) => find(path).subarray(0, most),
    writeFile: async (path, content) => {
      held.set(resolve(path), typeof content === 'string' ? encoder.encode(content) : content)
    },
    appendFile: async () => undefined,
    list: async () => [],
    kindOf: async (path) => {
      if (held.has(resolve(path))) return 'file'
      return [...held.keys()].some((file) => file.startsWith(`${resolve(path)}/`)) ? 'directory' : undefined
    },
    realpath: async (path) => {
      if ((await memoryKind(held, path)) === undefined) find(path)
      return resolve(path)
    },
  }
}

async function memoryKind(held: ReadonlyMap<string, unknown>, path: string): Promise<string | undefined> {
  const absolute = resolve(path)
  if (held.has(absolute)) return 'file'
  return [...held.keys()].some((file) => file.startsWith(`${absolute}/`)) ? 'directory' : undefined
}
