import { join, relative, resolve, sep } from 'node:path'
import ignore, { type Ignore } from 'ignore'
import { isWide } from '#core/encoding'
import { type Host, isErrorCode } from './host.ts'
import { leadsInside } from './inside.ts'
import type { Settings } from './settings.ts'
import { UsageError } from './usage-error.ts'

/** A file to read: `path` is absolute, `shownAs` relative to the working directory with `/`. */
export interface FoundFile {
  path: string
  shownAs: string
}

export interface FoundFiles {
  files: FoundFile[]
  /** YAML files on the way that are no strategies. */
  otherYaml: number
}

/**
 * The strategy documents that paths name. A named file is always taken; a folder is walked for `.yaml` and `.yml` files
 * that say `format: stratlint/`, passing over node_modules, dot folders, and what git or the configuration ignores. A
 * path with `*` that is no file is a pattern. Throws UsageError for a path that does not exist.
 */
export async function findFiles(
  host: Host,
  cwd: string,
  paths: readonly string[],
  settings: Settings,
): Promise<FoundFiles> {
  const found: FoundFiles = { files: [], otherYaml: 0 }
  for (const path of paths.length > 0 ? paths : settings.paths)
    await addPath(host, cwd, path, settings, found, paths.length > 1)
  if (paths.length === 0) await assertInside(host, cwd, settings, found.files)
  const byPath = new Map(found.files.map((file) => [file.path, file]))
  const files = [...byPath.values()].sort((a, b) => (a.shownAs < b.shownAs ? -1 : 1))
  return { files, otherYaml: found.otherYaml }
}

/** What the configuration names lies in the workspace, links followed. A walk follows none, so that of it only the folder can lead out. */
async function assertInside(
  host: Host,
  cwd: string,
  { root, paths }: Settings,
  files: readonly FoundFile[],
): Promise<void> {
  const named = files.filter(({ path }) => !paths.some((folder) => path.startsWith(`${folder}${sep}`)))
  for (const path of [...paths, ...named.map((file) => file.path)]) {
    const kind = await host.kindOf(path)
    if (kind !== undefined && kind !== 'other' && !(await leadsInside(host, root, path)))
      throw new UsageError(wordings.outside, { path: shown(cwd, path) })
  }
}

async function addPath(
  host: Host,
  cwd: string,
  path: string,
  settings: Settings,
  found: FoundFiles,
  isInSeveral: boolean,
): Promise<void> {
  const absolute = resolve(cwd, path)
  const kind = await host.kindOf(absolute)
  if (kind === 'directory')
    return walkFolder(host, cwd, absolute, await rulesAbove(host, settings, absolute), found)
  if (kind !== undefined) {
    if (kind === 'file') await assertYaml(host, absolute, path)
    found.files.push({ path: absolute, shownAs: shown(cwd, absolute) })
    return
  }
  const matches = /[*?[{]/.test(path) ? await matching(path, cwd) : []
  if (matches.length === 0)
    throw new UsageError(isInSeveral ? wordings.inSeveral : wordings.missing, { path })
  for (const match of matches) found.files.push({ path: resolve(match), shownAs: shown(cwd, resolve(match)) })
}

/** The files that a pattern names; few runs have one, so that what reads patterns is loaded by those. */
async function matching(pattern: string, cwd: string): Promise<string[]> {
  const { glob } = await import('tinyglobby')
  return glob(pattern, { cwd, absolute: true, expandDirectories: false })
}

/** Throws UsageError for what another program has made, by its first bytes: no line of it could be judged. */
async function assertYaml(host: Host, file: string, path: string): Promise<void> {
  const start = String.fromCharCode(...(await host.readStart(file, 4).catch(() => new Uint8Array())))
  if (start === '%PDF') throw new UsageError(wordings.pdf, { path })
  if (start === 'PK\u0003\u0004') throw new UsageError(wordings.word, { path })
}

/** The ignore patterns that hold in a folder, each with the folder that its patterns count from. */
type IgnoreRules = readonly { base: string; rules: Ignore }[]

async function rulesAbove(host: Host, settings: Settings, folder: string): Promise<IgnoreRules> {
  const own = { base: settings.root, rules: ignore().add(settings.ignore) }
  const inside = relative(settings.root, folder)
  if (inside.startsWith('..')) return [own]
  const steps = inside === '' ? [] : inside.split(sep)
  let rules: IgnoreRules = [own]
  let base = settings.root
  for (const step of steps) {
    rules = await withGitignore(host, base, rules)
    base = join(base, step)
  }
  return rules
}

async function withGitignore(host: Host, folder: string, rules: IgnoreRules): Promise<IgnoreRules> {
  const path = join(folder, '.gitignore')
  if ((await host.kindOf(path)) !== 'file') return rules
  const patterns = new TextDecoder().decode(await orUsageError(host.readStart(path, mostIgnoreBytes), path))
  return [...rules, { base: folder, rules: ignore().add(patterns) }]
}

async function walkFolder(
  host: Host,
  cwd: string,
  folder: string,
  above: IgnoreRules,
  found: FoundFiles,
): Promise<void> {
  const rules = await withGitignore(host, folder, above)
  for (const { name, kind } of await orUsageError(host.list(folder), shown(cwd, folder))) {
    const path = join(folder, name)
    if (isIgnored(path, kind === 'directory', rules)) continue
    if (kind === 'directory' && name !== 'node_modules' && !name.startsWith('.')) {
      await walkFolder(host, cwd, path, rules, found)
    } else if (kind === 'file' && /\.ya?ml$/i.test(name)) {
      const format = await formatAt(host, path)
      if (format === 'strategy') found.files.push({ path, shownAs: shown(cwd, path) })
      else if (format === undefined && name !== 'stratlint.config.yaml') found.otherYaml++
    }
  }
}

const mostIgnoreBytes = 1_000_000

/** Without a folder, or the list of what to pass over in it, nobody can say that all documents were found. */
async function orUsageError<T>(read: Promise<T>, path: string): Promise<T> {
  try {
    return await read
  } catch (error) {
    if (isErrorCode(error, 'EACCES', 'EPERM')) throw new UsageError(wordings.denied, { path })
    throw error
  }
}

function isIgnored(path: string, isFolder: boolean, rules: IgnoreRules): boolean {
  return rules.some(({ base, rules: patterns }) => {
    const inside = relative(base, path).split(sep).join('/')
    if (inside === '' || inside.startsWith('../')) return false
    return patterns.ignores(isFolder ? `${inside}/` : inside)
  })
}

const startBytes = 64 * 1024

/** As `formatOfText`, of a file. One that cannot be opened may be a strategy: reading it tells why it cannot. */
async function formatAt(host: Host, path: string): Promise<ReturnType<typeof formatOfText>> {
  try {
    return formatOf(await host.readStart(path, startBytes))
  } catch (error) {
    if (isErrorCode(error, 'ENOENT')) return undefined
    if (error instanceof Error && 'code' in error) return 'strategy'
    throw error
  }
}

/** As `formatOfText`, of the bytes of a file. */
export function formatOf(content: Uint8Array): ReturnType<typeof formatOfText> {
  const start = content.subarray(0, startBytes)
  const encoding = !isWide(start) ? 'utf-8' : start[0] === 0xfe ? 'utf-16be' : 'utf-16le'
  return formatOfText(new TextDecoder(encoding).decode(start))
}

/** What a YAML file says it is: a strategy or a source register of ours, by its format or the schema in its first lines. */
export function formatOfText(text: string): 'strategy' | 'register' | undefined {
  const format = /^\uFEFF?["']?format["']?:[ \t]*["']?stratlint(-source)?\//m.exec(text)
  if (format !== null) return format[1] === undefined ? 'strategy' : 'register'
  return (text.match(/^#.*/gm) ?? []).some(namesSchema) ? 'strategy' : undefined
}

function namesSchema(comment: string): boolean {
  return comment.split(/\s+/).some((word) => {
    const start = word.indexOf('$schema=')
    return start >= 0 && /strategy(\.da)?\.schema\.json/.test(word.slice(start + '$schema='.length))
  })
}

/** A path as users see it: relative to the working directory, with `/`. */
export function shown(cwd: string, path: string): string {
  const inside = relative(cwd, path).split(sep).join('/')
  return inside === '' ? '.' : inside
}

const wordings = {
  denied: { da: "Der er ikke adgang til at læse '{path}'.", en: "There is no permission to read '{path}'." },
  outside: {
    da: "Opsætningen nævner '{path}' under 'paths', og det fører ud af mappen, som opsætningen ligger i.",
    en: "The configuration names '{path}' under 'paths', which leads out of the folder of the configuration.",
  },
  pdf: {
    da: "'{path}' er en PDF og ikke en strategi i YAML. Lav et udkast ud fra den: stratlint import '{path}'",
    en: "'{path}' is a PDF and no strategy in YAML. Make a draft from it: stratlint import '{path}'",
  },
  word: {
    da: "'{path}' er et dokument fra Word eller et lignende program og ikke en strategi i YAML. Lav et udkast ud fra det: stratlint import '{path}'",
    en: "'{path}' is a document of Word or a program like it, and no strategy in YAML. Make a draft from it: stratlint import '{path}'",
  },
  inSeveral: {
    da: "Stien '{path}' findes ikke. Se efter, om navnet er stavet rigtigt. Er der mellemrum i navnet, så sæt det i anførselstegn.",
    en: "The path '{path}' does not exist. Check how it is spelt. If the name has spaces in it, put it in quotation marks.",
  },
  missing: {
    da: "Stien '{path}' findes ikke. Se efter, om navnet er stavet rigtigt.",
    en: "The path '{path}' does not exist. Check how it is spelt.",
  },
}
