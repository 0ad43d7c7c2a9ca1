import { resolve } from 'node:path'
import { nodeHost } from '#workspace/host'
import { UsageError } from '#workspace/usage-error'
import type { Terminal } from './streams.ts'

/** Writes a result to a file, or to the screen where `output` is `-`. Throws UsageError for what is no file. */
export async function writeResult(
  result: string | Uint8Array,
  output: string,
  { out, cwd }: Terminal,
): Promise<void> {
  if (output === '-') return out(result)
  const path = resolve(cwd, output)
  // A file takes the place of what stands there, which must not happen to a folder, a device or a pipe.
  const there = await nodeHost.kindOf(path)
  if (there !== undefined && there !== 'file') throw new UsageError(noFile, { path: output })
  await nodeHost.writeFile(path, result)
}

const noFile = {
  da: "'{path}' er ikke en fil. Skriv, hvilken fil resultatet skal stå i, eller - for skærmen.",
  en: "'{path}' is no file. Name the file that the result goes to, or - for the screen.",
}
