import { createRequire } from 'node:module'
import { dirname, join, parse, relative, resolve } from 'node:path'
import type { Diagnostic } from '#core/diagnostic'
import type { Config } from '#core/generated/config'
import type { Locale } from '#core/locale'
import { type LocatedNode, nodeAt, pathOf } from '#core/located'
import { formatHelp, formatMessage } from '#core/message'
import { closest } from '#core/similar'
import { positionAt, type Source } from '#core/source'
import { plainValue } from '#document/bind'
import { documentMessages } from '#document/messages'
import { parseFormat } from '#document/parse'
import type { Host } from './host.ts'
import { isInside, leadsInside } from './inside.ts'
import { isPackageName, type LoadedPlugin, loadPlugins } from './plugins.ts'
import { defaultSettings, isPreset, type PlaceOf, type Settings, withConfig } from './settings.ts'
import { readNeeded } from './source.ts'
import { UsageError } from './usage-error.ts'

const fileName = 'stratlint.config.yaml'

/**
 * Finds and reads the configuration: the named file, else `stratlint.config.yaml` in the working directory or a folder
 * above it, up to the git root. `withPlugins` false leaves its plugins alone, and what it says of their rules. Throws UsageError where it cannot be read or is wrong.
 */
export async function loadSettings(
  host: Host,
  cwd: string,
  named?: string,
  withPlugins = true,
): Promise<Settings> {
  const path = named === undefined ? await findConfig(host, cwd) : resolve(cwd, named)
  if (path === undefined) {
    const root = (await findUpward(host, cwd, '.git')) ?? cwd
    return defaultSettings(root, cwd)
  }
  const root = dirname(path)
  return extend({ host, cwd, withPlugins }, defaultSettings(root, root), path, [])
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

interface Loading {
  host: Host
  cwd: string
  withPlugins: boolean
}

/** Lays a configuration over settings, and what it extends below it. `chain` is what led here. */
async function extend(
  loading: Loading,
  base: Settings,
  path: string,
  chain: readonly string[],
): Promise<Settings> {
  const shown = relative(loading.cwd, path) || fileName
  if (chain.includes(path)) throw new UsageError(wordings.circle, { path: shown })
  const isRoot = chain.length === 0
  const { config, plugins, placeOf } = await readConfig(loading, base, path, shown, isRoot)
  let settings: Settings = { ...base, plugins: [...base.plugins, ...plugins] }
  for (const name of config.extends ?? []) {
    if (isPreset(name)) continue
    const extended = await extendedPath(loading.host, base.root, path, name)
    settings = await extend(loading, settings, extended, [...chain, path])
  }
  const resolvePath = (inner: string): string => insideRoot(base.root, resolve(dirname(path), inner), inner)
  return withConfig(settings, { path, config }, resolvePath, placeOf)
}

async function readConfig(
  { host, withPlugins }: Loading,
  base: Settings,
  path: string,
  shown: string,
  isRoot: boolean,
): Promise<{ config: Config; plugins: LoadedPlugin[]; placeOf: PlaceOf }> {
  const source = await readNeeded(host, path, shown)
  if (source.text.trim() === '') return { config: {}, plugins: [], placeOf: () => shown }
  const { root, value, diagnostics } = parseFormat<Config>(source, 'config')
  const named = value.plugins ?? []
  if (named.length > 0 && !isRoot) throw new UsageError(wordings.pluginsInExtended, { path: shown })
  const plugins = withPlugins ? await loadPlugins(named, path, base.root) : []
  const known = new Set(
    [...base.plugins, ...plugins].flatMap(({ rules }) => rules.map(({ meta }) => meta.id)),
  )
  const first = diagnostics.find((found) => !isPluginSetting(found, known, withPlugins))
  if (first !== undefined) throw misspeltPluginRule(first, known) ?? configError(first)
  addPluginSettings(value, root, diagnostics, known)
  return { config: value, plugins, placeOf: (inner) => placeIn(source, root, inner) }
}

function placeIn(source: Source, root: LocatedNode, path: readonly string[]): string {
  const { line, column } = positionAt(source, (nodeAt(root, path) ?? root).start)
  return `${source.path}:${line}:${column}`
}

/** A setting for a rule of a plugin: the schema knows only the built-in rules. */
function isPluginSetting(found: Diagnostic, known: ReadonlySet<string>, withPlugins: boolean): boolean {
  const path = pathOf(found.pointer)
  const isRule = found.ruleId === 'schema/unknown-key' && path.at(-2) === 'rules'
  return isRule && (!withPlugins || known.has(path.at(-1) ?? ''))
}

function misspeltPluginRule(found: Diagnostic, known: ReadonlySet<string>): UsageError | undefined {
  const path = pathOf(found.pointer)
  const ruleId = path.at(-1) ?? ''
  const meant =
    found.ruleId === 'schema/unknown-key' && path.at(-2) === 'rules' ? closest(ruleId, known) : undefined
  const place = `${found.path}:${found.range.start.line}`
  return meant === undefined ? undefined : new UsageError(wordings.meant, { place, ruleId, meant })
}

function addPluginSettings(
  config: Config,
  root: LocatedNode,
  diagnostics: readonly Diagnostic[],
  known: ReadonlySet<string>,
): void {
  for (const { pointer, path: file, range } of diagnostics) {
    const path = pathOf(pointer)
    const ruleId = path.at(-1) ?? ''
    const node = nodeAt(root, path)
    if (!known.has(ruleId) || node === undefined) continue
    const value = plainValue(node)
    if (!isRuleSetting(value))
      throw new UsageError(wordings.setting, { place: `${file}:${range.start.line}`, ruleId })
    const holder: Config | undefined = path[0] === 'overrides' ? config.overrides?.[Number(path[1])] : config
    if (holder !== undefined) holder.rules = { ...holder.rules, [ruleId]: value }
  }
}

function isRuleSetting(value: unknown): boolean {
  const severity = typeof value === 'object' && value !== null && 'severity' in value ? value.severity : value
  return ['off', 'info', 'warning', 'error'].includes(String(severity))
}

/** A name that begins with a dot is a file inside the workspace, links followed; another is a package with a configuration. */
async function extendedPath(host: Host, root: string, from: string, name: string): Promise<string> {
  if (name.startsWith('.')) {
    const path = insideRoot(root, resolve(dirname(from), name), name)
    const isThere = (await host.kindOf(path)) === 'file'
    if (isThere && !(await leadsInside(host, root, path)))
      throw new UsageError(wordings.outside, { path: name })
    return path
  }
  if (!isPackageName(name)) throw new UsageError(wordings.noPackage, { name })
  try {
    return createRequire(from).resolve(`${name}/${fileName}`)
  } catch {
    throw new UsageError(wordings.noPackage, { name })
  }
}

function insideRoot(root: string, path: string, shown: string): string {
  if (!isInside(root, path)) throw new UsageError(wordings.outside, { path: shown })
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
  pluginsInExtended: {
    da: "'{path}' nævner udvidelser, men det må kun den øverste opsætning.",
    en: "'{path}' names plugins, but only the root configuration may.",
  },
  meant: {
    da: "{place} Der er ingen regel, der hedder '{ruleId}'. Mente du '{meant}'?",
    en: "{place} There is no rule named '{ruleId}'. Did you mean '{meant}'?",
  },
  setting: {
    da: "{place} Reglen '{ruleId}' kan sættes til off, info, warning eller error.",
    en: "{place} The rule '{ruleId}' can be set to off, info, warning or error.",
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
