import { createRequire } from 'node:module'
import { dirname, join, parse, relative, resolve } from 'node:path'
import type { Diagnostic } from '#core/diagnostic'
import type { Config } from '#core/generated/config'
import type { Locale } from '#core/locale'
import { formatHelp, formatMessage } from '#core/message'
import { documentMessages } from '#document/messages'
import { parseFormat } from '#document/parse'
import type { Host } from './host.ts'
import { defaultSettings, isPreset, type Settings, withConfig } from './settings.ts'
import { readSource } from './source.ts'
import { UsageError } from './usage-error.ts'

const fileName = 'stratlint.config.yaml'

/**
 * Finds and reads the configuration: the named file, else `stratlint.config.yaml` in the working directory or a folder
 * above it, up to the git root. Throws UsageError where it cannot be read or is wrong.
 */
export async function loadSettings(host: Host, cwd: string, named?: string): Promise<Settings> {
  const path = named === undefined ? await findConfig(host, cwd) : resolve(cwd, named)
  if (path === undefined) {
    const root = (await findUpward(host, cwd, '.git')) ?? cwd
    return defaultSettings(root, cwd)
  }
  const root = dirname(path)
  return extend(host, cwd, defaultSettings(root, root), path, [])
}

async function findConfig(host: Host, cwd: string): Promise<string | undefined> {
  const gitRoot = await findUpward(host, cwd, '.git')
  const found = await findUpward(host, cwd, fileName, gitRoot)
  return found === undefined ? undefined : join(found, fileName)
}

/** The nearest folder, from `start` upward to `last`, that holds an entry of a name. */
async function findUpward(
  host: Host,
  start: string,
  name: string,
  last?: string,
): Promise<string | undefined> {
  for (let folder = start; ; folder = dirname(folder)) {
    if ((await host.kindOf(join(folder, name))) !== undefined) return folder
    if (folder === last || folder === parse(folder).root) return undefined
  }
}

/** Lays a configuration over settings, and what it extends below it. `chain` is what led here. */
async function extend(
  host: Host,
  cwd: string,
  base: Settings,
  path: string,
  chain: readonly string[],
): Promise<Settings> {
  const shown = relative(cwd, path) || fileName
  if (chain.includes(path)) throw new UsageError(wordings.circle, { path: shown })
  const config = await readConfig(host, path, shown)
  let settings = base
  for (const name of config.extends ?? []) {
    if (isPreset(name)) continue
    settings = await extend(host, cwd, settings, extendedPath(base.root, path, name), [...chain, path])
  }
  const own = withConfig(settings, config, (inner) =>
    insideRoot(base.root, resolve(dirname(path), inner), inner),
  )
  return { ...own, configPaths: [...own.configPaths, path] }
}

async function readConfig(host: Host, path: string, shown: string): Promise<Config> {
  const source = await readSource(host, path, shown)
  if (source.text.trim() === '') return {}
  const { value, diagnostics } = parseFormat<Config>(source, 'config')
  const first = diagnostics[0]
  if (first !== undefined) throw configError(first)
  return value
}

/** A name that begins with a dot is a file inside the workspace; another is a package with a configuration. */
function extendedPath(root: string, from: string, name: string): string {
  if (name.startsWith('.')) return insideRoot(root, resolve(dirname(from), name), name)
  try {
    return createRequire(from).resolve(`${name}/${fileName}`)
  } catch {
    throw new UsageError(wordings.noPackage, { name })
  }
}

function insideRoot(root: string, path: string, shown: string): string {
  const inside = relative(root, path)
  if (inside === '..' || inside.startsWith(`..${'/'}`) || inside.startsWith('..\\')) {
    throw new UsageError(wordings.outside, { path: shown })
  }
  return path
}

function configError(found: Diagnostic): UsageError {
  const { line, column } = found.range.start
  const word = (locale: Locale): string =>
    `${found.path}:${line}:${column} ${formatMessage(found, locale, documentMessages)} ${formatHelp(found, locale, documentMessages)}`
  return new UsageError({ da: word('da'), en: word('en') })
}

const wordings = {
  circle: {
    da: "Opsætningen '{path}' bygger på sig selv gennem 'extends'.",
    en: "The configuration '{path}' builds on itself through 'extends'.",
  },
  noPackage: {
    da: "'extends' nævner '{name}', men der er ingen pakke af det navn med en stratlint.config.yaml. En fil skrives med ./ foran.",
    en: "'extends' names '{name}', but there is no package of that name with a stratlint.config.yaml. A file is written with ./ before it.",
  },
  outside: {
    da: "Stien '{path}' i opsætningen fører ud af mappen, som opsætningen ligger i.",
    en: "The path '{path}' in the configuration leads out of the folder of the configuration.",
  },
}
