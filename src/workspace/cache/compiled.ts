import {
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { basename, dirname, isAbsolute, join } from 'node:path'
import { constants, Script } from 'node:vm'

/**
 * Keeps the compiled program for the next start, in versions of Node that do not do so themselves. Nothing is told of what goes wrong:
 * the program is compiled then, as it is the first time.
 */

/** What Node loads files with, by the ends of their names, as `require.extensions` has it. */
interface Loaders {
  [extension: string]: ((module: NodeJS.Module, file: string) => void) | undefined
}

/** The files that a check begins with. */
const kept = /^(?:start|check)-[\w-]{8}\.cjs$/
const longest = 7 * 24 * 60 * 60 * 1000

/** Has the program use what is kept, and gives what keeps the rest, to be called when the work is done. */
export function keepCompiled(loaders: Loaders, env: NodeJS.ProcessEnv = process.env): () => void {
  const folder = folderFor(env)
  const plain = loaders['.js']
  if (folder === undefined || plain === undefined) return () => undefined
  const compiled = new Map<string, Script>()
  loaders['.cjs'] = (module, file) => {
    if (!kept.test(basename(file))) return plain(module, file)
    const place = join(folder, nameFor(file))
    const known = isOurs(folder) && isOurs(place) ? read(place) : undefined
    const script = scriptOf(file, known)
    if (known === undefined || script.cachedDataRejected === true) compiled.set(place, script)
    const run = script.runInThisContext() as (...given: unknown[]) => void
    run.call(module.exports, module.exports, (id: string) => module.require(id), module, file, dirname(file))
  }
  return () => {
    for (const [place, script] of compiled) keep(place, script.createCachedData())
  }
}

function scriptOf(file: string, cachedData: Buffer | undefined): Script {
  const body = readFileSync(file, 'utf8')
  return new Script(`(function (exports, require, module, __filename, __dirname) {${body}\n})`, {
    filename: file,
    importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
    ...(cachedData === undefined ? {} : { cachedData }),
  })
}

/** Where compiled code of this version of Node is kept; undefined where none is to be. */
function folderFor(env: NodeJS.ProcessEnv): string | undefined {
  // As Node's own: code that is kept tells less of what ran.
  if (env['NODE_DISABLE_COMPILE_CACHE'] || env['NODE_V8_COVERAGE']) return undefined
  const home = env['HOME'] ?? ''
  const system = {
    darwin: join(home, 'Library', 'Caches'),
    win32: env['LOCALAPPDATA'] ?? '',
  }[process.platform as string]
  const caches = env['XDG_CACHE_HOME'] || (system ?? join(home, '.cache'))
  return isAbsolute(caches) ? join(caches, 'stratlint', `${process.version}-${process.arch}`) : undefined
}

/** A copy of a program that is put in the place of another has another time or another name. */
function nameFor(file: string): string {
  const { size, mtimeMs } = statSync(file)
  return `${basename(file, '.cjs')}-${size}-${Math.round(mtimeMs)}`
}

/** Whether something belongs to who runs the program, and nobody else may write it: it is run like the program itself. */
function isOurs(path: string): boolean {
  try {
    const found = lstatSync(path)
    if (found.isSymbolicLink()) return false
    return process.geteuid === undefined || (found.uid === process.geteuid() && (found.mode & 0o022) === 0)
  } catch {
    return false
  }
}

function read(place: string): Buffer | undefined {
  try {
    return readFileSync(place)
  } catch {
    return undefined
  }
}

/** Writes beside the place and renames, so that runs at the same time see all of it or nothing; and clears away what is old. */
function keep(place: string, data: Uint8Array): void {
  const folder = dirname(place)
  const beside = `${place}.${process.pid}.tmp`
  attempt(() => {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    if (!isOurs(folder)) return
    const isWritten = attempt(() => {
      // Node takes what has the right length for whole, so it has to be on the disk before it has its name.
      writeFileSync(beside, data, { flag: 'wx', mode: 0o600, flush: true })
      renameSync(beside, place)
    })
    if (!isWritten) rmSync(beside, { force: true })
    for (const name of readdirSync(folder)) {
      const path = join(folder, name)
      if (lstatSync(path).mtimeMs < Date.now() - longest) rmSync(path, { force: true })
    }
  })
}

function attempt(work: () => void): boolean {
  try {
    work()
    return true
  } catch {
    return false
  }
}
