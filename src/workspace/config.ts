import { dirname, join, parse, relative, resolve } from 'node:path'
import type { Diagnostic, Severity } from '#core/diagnostic'
import type { Config } from '#core/generated/config'
import type { Locale } from '#core/locale'
import { formatHelp, formatMessage } from '#core/message'
import type { SmartProfile } from '#core/smart'
import { documentMessages } from '#document/messages'
import { parseFormat } from '#document/parse'
import type { Host } from './host.ts'
import { readSource } from './source.ts'
import { UsageError } from './usage-error.ts'

const fileName = 'stratlint.config.yaml'

/** What applies in a workspace. Paths are absolute. */
export interface Settings {
  /** No document or configuration leads outside this folder. */
  root: string
  /** The configuration that was read, if there is one. */
  configPath?: string
  language?: Locale
  paths: string[]
  ignore: string[]
  profile: SmartProfile
  rules: ReadonlyMap<string, Severity | 'off'>
}

/**
 * Finds and reads the configuration: the named file, else `stratlint.config.yaml` in the working directory or a folder
 * above it, up to the git root. Throws UsageError where it cannot be read or is wrong.
 */
export async function loadSettings(host: Host, cwd: string, named?: string): Promise<Settings> {
  const configPath = named === undefined ? await findConfig(host, cwd) : resolve(cwd, named)
  if (configPath === undefined) {
    const root = (await findUpward(host, cwd, '.git')) ?? cwd
    return { root, paths: [cwd], ignore: [], profile: 'accepteret', rules: new Map() }
  }
  const root = dirname(configPath)
  const source = await readSource(host, configPath, named ?? (relative(cwd, configPath) || fileName))
  const { value, diagnostics } = parseFormat<Config>(source, 'config')
  const first = diagnostics[0]
  if (first !== undefined && source.text.trim() !== '') throw configError(first)
  return {
    root,
    configPath,
    ...(value.language === undefined ? {} : { language: value.language }),
    paths: (value.paths ?? ['.']).map((path) => resolve(root, path)),
    ignore: value.ignore ?? [],
    profile: value.smart?.profile ?? 'accepteret',
    rules: new Map(Object.entries(value.rules ?? {})),
  }
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

function configError(found: Diagnostic): UsageError {
  const { line, column } = found.range.start
  const word = (locale: Locale): string =>
    `${found.path}:${line}:${column} ${formatMessage(found, locale, documentMessages)} ${formatHelp(found, locale, documentMessages)}`
  return new UsageError({ da: word('da'), en: word('en') })
}
