import { basename, join } from 'node:path'
import { isObject } from '../../cache/read-before.ts'
import { orNothing } from '../../cache/store.ts'
import { hashOf } from '../../checking/hash.ts'
import type { Host } from '../../host.ts'

/** A file as it was written: its name in the folder of the reports, its length in bytes and its hash. */
export interface Output {
  name: string
  length: number
  hash: string
}

/** A host that notes what is written through it, in the order in which it is. */
export function notingOutputs(host: Host): { host: Host; outputs: Output[] } {
  const outputs: Output[] = []
  const writeFile: Host['writeFile'] = async (path, content) => {
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
    await host.writeFile(path, bytes)
    outputs.push({ name: basename(path), length: bytes.length, hash: hashOf(bytes) })
  }
  return { host: { ...host, writeFile }, outputs }
}

/** Where outputs lie, in their order. */
export function pathsOf(outputs: readonly Output[], folder: string): string[] {
  return outputs.map(({ name }) => join(folder, name))
}

/** Whether all outputs lie in a folder with the bytes that were written. */
export async function areAsWritten(host: Host, folder: string, outputs: readonly Output[]): Promise<boolean> {
  for (const { name, length, hash } of outputs) {
    const bytes = await orNothing(() => host.readFile(join(folder, name), length))
    if (bytes === undefined || hashOf(bytes) !== hash) return false
  }
  return true
}

/** Whether a value that was kept is a list of outputs: somebody else may have written it. */
export function areOutputs(value: unknown): value is Output[] {
  return Array.isArray(value) && value.every(isOutput)
}

function isOutput(value: unknown): boolean {
  if (!isObject(value)) return false
  const { name, length, hash } = value
  // A name leads to no other folder.
  const isName = typeof name === 'string' && name !== '' && name !== '..' && basename(name) === name
  return isName && !name.includes('\0') && Number.isSafeInteger(length) && typeof hash === 'string'
}
