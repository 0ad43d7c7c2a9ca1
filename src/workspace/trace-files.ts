import { createHash } from 'node:crypto'
import { dirname, join, relative, resolve, sep } from 'node:path'
import type { Register } from '#core/generated/register'
import { createSource, mostDocumentBytes } from '#core/source'
import { parseFormat } from '#document/parse'
import type { RegisterDocument, SourceInput, SourceText } from '#trace/registers'
import type { Host } from './host.ts'
import { readInside } from './inside.ts'
import { sourceOf } from './source.ts'
import { UsageError } from './usage-error.ts'

const mostTextBytes = 20_000_000

/** Where the sources of strategies are looked for. Folders are absolute. */
export interface SourceFolders {
  /** Paths are shown relative to this folder. */
  cwd: string
  /** No register is read outside this folder. */
  root: string
  /** The folder of source texts, where there is one. */
  texts?: string
}

/** The folder of source texts: the one that is named, else `seeds/texts` of the workspace where that exists. */
export async function findTexts(
  host: Host,
  cwd: string,
  root: string,
  named: string | undefined,
): Promise<string | undefined> {
  const folder = named === undefined ? join(root, 'seeds', 'texts') : resolve(cwd, named)
  if ((await host.kindOf(folder)) === 'directory') return folder
  if (named !== undefined) throw new UsageError(wordings.noFolder, { path: named })
  return undefined
}

/** Reads a register that a strategy names, and its text. `strategyPath` is absolute; `link` counts from its folder. */
export async function readSourceInput(
  host: Host,
  strategyPath: string,
  link: string,
  folders: SourceFolders,
): Promise<SourceInput> {
  const register = await readRegister(host, resolve(dirname(strategyPath), link), folders)
  if (typeof register === 'string') return { register, text: { state: 'none' } }
  return { register, text: await readText(host, register.register.file, folders) }
}

async function readRegister(
  host: Host,
  path: string,
  { cwd, root }: SourceFolders,
): Promise<SourceInput['register']> {
  const bytes = await readInside(host, root, path, mostDocumentBytes)
  if (bytes === 'tooLarge') return 'unreadable'
  if (typeof bytes === 'string') return bytes
  const source = sourceOf(bytes, shown(cwd, path))
  const parsed = parseFormat<Register>(source, 'register')
  const register: RegisterDocument = {
    source,
    root: parsed.root,
    register: parsed.value,
    diagnostics: parsed.diagnostics,
  }
  return register
}

async function readText(
  host: Host,
  file: string | undefined,
  { cwd, texts }: SourceFolders,
): Promise<SourceText> {
  if (texts === undefined || file === undefined) return { state: 'none' }
  const path = resolve(texts, file)
  const bytes = await readInside(host, texts, path, mostTextBytes)
  if (bytes === 'outside') return { state: 'outside' }
  if (typeof bytes === 'string') return { state: 'missing' }
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  return { state: 'read', source: createSource(shown(cwd, path), decode(bytes)), sha256 }
}

function shown(cwd: string, path: string): string {
  return relative(cwd, path).split(sep).join('/')
}

function decode(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
}

const wordings = {
  noFolder: {
    da: "Mappen med kildetekster '{path}' findes ikke.",
    en: "The folder of source texts '{path}' does not exist.",
  },
}
