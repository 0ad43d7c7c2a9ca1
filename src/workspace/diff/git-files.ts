import { createHash } from 'node:crypto'
import { relative, resolve, sep } from 'node:path'
import ignore from 'ignore'
import { goalsOf } from '#core/goals'
import { bagSimilarity, wordBag } from '#core/similar'
import { mostDocumentBytes, type Source } from '#core/source'
import { parseStrategy } from '#document/parse'
import { type FoundFile, findFiles, formatOf, shown } from '../files.ts'
import { blobAt, filesIn, type TreeFile } from '../git.ts'
import type { Host } from '../host.ts'
import { insideOf } from '../inside.ts'
import type { Settings } from '../settings.ts'
import { readSource, sourceOf } from '../source.ts'

/** The two versions of one document; one is missing where it was added or deleted. */
export interface Versions {
  before?: Source
  after?: Source
}

export interface ChangedFiles {
  versions: Versions[]
  /** How many documents are the same byte for byte. */
  unchanged: number
}

/**
 * The documents that paths name whose files differ from those of a commit, with both versions. A file that went and one that came
 * belong together where their documents have the same id, else where their goals are alike. Throws UsageError for a path that
 * exists in neither.
 */
export async function changedFiles(
  host: Host,
  cwd: string,
  commit: string,
  paths: readonly string[],
  settings: Settings,
): Promise<ChangedFiles> {
  const old = await filesIn(cwd, commit)
  const inOld = new Map(old.map((file) => [file.path, file]))
  const { there, gone } = await sortPaths(host, cwd, paths, old)
  const found =
    gone.length > 0 && there.length === 0 ? [] : (await findFiles(host, cwd, there, settings)).files
  const changed: ChangedFiles = { versions: [], unchanged: 0 }
  const added: Source[] = []
  for (const file of found) {
    const before = inOld.get(file.path)
    const content = await contentOf(host, file)
    if (before !== undefined && content !== undefined && before.id === blobId(content, before.id.length)) {
      changed.unchanged++
    } else {
      const after = await readSource(host, file.path, file.shownAs)
      const source = before && (await oldSource(cwd, before))
      if (source === undefined) added.push(after)
      else changed.versions.push({ before: source, after })
    }
  }
  const current = new Set(found.map(({ path }) => path))
  const isNamed = naming(cwd, paths, settings)
  const dropped: Source[] = []
  for (const file of old) {
    if (current.has(file.path) || !isNamed(file.path) || (await host.kindOf(file.path)) === 'file') continue
    const source = await oldSource(cwd, file)
    if (source !== undefined) dropped.push(source)
  }
  changed.versions.push(...pairMoved(dropped, added))
  const pathOf = ({ before, after }: Versions): string => (after ?? before)?.path ?? ''
  changed.versions.sort((a, b) => (pathOf(a) < pathOf(b) ? -1 : 1))
  return changed
}

/** Which of the paths exist now, and which were there only in the commit. */
async function sortPaths(
  host: Host,
  cwd: string,
  paths: readonly string[],
  old: readonly TreeFile[],
): Promise<{ there: string[]; gone: string[] }> {
  const there: string[] = []
  const gone: string[] = []
  for (const path of paths) {
    const absolute = resolve(cwd, path)
    const isGone =
      (await host.kindOf(absolute)) === undefined &&
      old.some((file) => file.path === absolute || file.path.startsWith(`${absolute}${sep}`))
    if (isGone) gone.push(path)
    else there.push(path)
  }
  return { there, gone }
}

/** Whether a file that is gone is one that the paths name, and that a walk would not have passed over. */
function naming(cwd: string, paths: readonly string[], settings: Settings): (path: string) => boolean {
  const named = paths.length > 0 ? paths : settings.paths
  const ignored = ignore().add(settings.ignore)
  return (path) => {
    if (!/\.ya?ml$/i.test(path)) return false
    const inside = insideOf(settings.root, path)
    return named.some((name) => {
      const absolute = resolve(cwd, name)
      if (path === absolute) return true
      if (
        inside !== undefined &&
        (ignored.ignores(inside) || /(?:^|\/)(?:node_modules|\.[^/]*)\//.test(inside))
      )
        return false
      if (path.startsWith(absolute.endsWith(sep) ? absolute : `${absolute}${sep}`)) return true
      return /[*?[{]/.test(name) && isMatch(cwd, name, path)
    })
  }
}

function isMatch(cwd: string, pattern: string, path: string): boolean {
  const inside = relative(cwd, path).split(sep).join('/')
  return (
    !inside.startsWith('../') &&
    ignore()
      .add(`/${pattern.replace(/^\.?\//, '')}`)
      .ignores(inside)
  )
}
async function contentOf(host: Host, { path }: FoundFile): Promise<Uint8Array | undefined> {
  try {
    return await host.readFile(path, mostDocumentBytes)
  } catch {
    // Reading it as text says what is wrong.
    return undefined
  }
}

/** The name that git gives to a content, in a repository whose names have so many digits. */
function blobId(content: Uint8Array, digits: number): string {
  const hash = createHash(digits === 64 ? 'sha256' : 'sha1')
  return hash.update(`blob ${content.length}\0`).update(content).digest('hex')
}

async function oldSource(cwd: string, file: TreeFile): Promise<Source | undefined> {
  const content = await blobAt(cwd, file.id)
  if (content === undefined || formatOf(content) !== 'strategy') return undefined
  return sourceOf(content, shown(cwd, file.path))
}

/** Documents that went and came: those of the same id first, then those whose goals are most alike. */
function pairMoved(dropped: readonly Source[], added: readonly Source[]): Versions[] {
  const old = dropped.map(known)
  const now = added.map(known)
  const candidates = old.flatMap((before) =>
    now.map((after) => ({ before, after, score: likeness(before, after) })),
  )
  const versions: Versions[] = []
  const used = new Set<Source>()
  for (const { before, after, score } of candidates.sort((a, b) => b.score - a.score)) {
    if (score < leastLikeness || used.has(before.source) || used.has(after.source)) continue
    used.add(before.source).add(after.source)
    versions.push({ before: before.source, after: after.source })
  }
  for (const before of dropped) if (!used.has(before)) versions.push({ before })
  for (const after of added) if (!used.has(after)) versions.push({ after })
  return versions
}

const leastLikeness = 0.6

interface Known {
  source: Source
  id: string | undefined
  words: ReadonlyMap<string, number>
}

function known(source: Source): Known {
  const { strategy } = parseStrategy(source)
  const statements = goalsOf(strategy).map(({ value }) => value.statement ?? value.title ?? '')
  return { source, id: strategy.id, words: wordBag([strategy.title ?? '', ...statements].join(' ')) }
}

function likeness(before: Known, after: Known): number {
  if (before.id !== undefined && before.id === after.id) return 2
  return bagSimilarity(before.words, after.words)
}
