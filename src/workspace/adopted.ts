import { adoptedContent, adoptionFingerprint, canonicalJson, type Json } from '#core/fingerprint'
import type { Strategy } from '#core/generated/strategy'
import { parseStrategy } from '#document/parse'
import type { FoundFile } from './files.ts'
import { fileAt, revisionsOf } from './git.ts'
import type { Host } from './host.ts'
import { type CheckOptions, type LintedFile, lintSource } from './lint-files.ts'
import type { Settings } from './settings.ts'
import { readSource, sourceOf } from './source.ts'

/** Older versions of a file than this many are not searched for the one that was adopted. */
const maxRevisions = 200

/** What became of a goal or indicator since it was adopted; `parts` are terms of what changed in it. */
export interface AdoptedChange {
  kind: 'goal' | 'indicator'
  id: string
  how: 'changed' | 'added' | 'removed'
  parts: string[]
}

/**
 * Whether the goals of a document are those that were adopted. `broken` holds the errors that keep it from being read whole;
 * `changes` is undefined where no version that git has kept is the adopted one.
 */
export type AdoptionState =
  | { state: 'broken' | 'none' | 'holds'; checked: LintedFile }
  | { state: 'changed'; checked: LintedFile; changes: AdoptedChange[] | undefined }

/** Holds the goals of a document against the fingerprint that they were adopted with. */
export async function checkAdoption(
  host: Host,
  file: FoundFile,
  settings: Settings,
  options: CheckOptions,
): Promise<AdoptionState> {
  const checked = await lintSource(
    host,
    await readSource(host, file.path, file.shownAs),
    file,
    settings,
    options,
  )
  const errors = checked.diagnostics.filter(({ ruleId }) => /^(?:yaml|schema)\//.test(ruleId))
  if (errors.length > 0) return { state: 'broken', checked: { ...checked, diagnostics: errors } }
  const { strategy } = checked.document
  const recorded = strategy.adoption?.fingerprint
  if (recorded === undefined) return { state: 'none', checked }
  if (recorded === adoptionFingerprint(strategy)) return { state: 'holds', checked }
  const adopted = await findAdopted(file.path, recorded)
  return { state: 'changed', checked, changes: adopted && changesSince(adopted, strategy) }
}

/** The newest version of a file that has a fingerprint. */
async function findAdopted(path: string, fingerprint: string): Promise<Strategy | undefined> {
  for (const commit of await revisionsOf(path, maxRevisions)) {
    const content = await fileAt(commit, path)
    if (content === undefined) continue
    const { strategy } = parseStrategy(sourceOf(content, path))
    if (adoptionFingerprint(strategy) === fingerprint) return strategy
  }
  return undefined
}

type Part = { readonly [key: string]: Json }

/** What differs in what two versions of a document would be adopted with; goals and indicators are matched by id. */
export function changesSince(adopted: Strategy, now: Strategy): AdoptedChange[] {
  const before = adoptedContent(adopted)
  const after = adoptedContent(now)
  return [
    ...compare('goal', goalsById(before.goals), goalsById(after.goals)),
    ...compare(
      'indicator',
      new Map(Object.entries(before.indicators)),
      new Map(Object.entries(after.indicators)),
    ),
  ]
}

function goalsById(goals: readonly Json[]): Map<string, Json> {
  return new Map(goals.map((goal) => [String((goal as Part)['id'] ?? ''), goal]))
}

function compare(
  kind: AdoptedChange['kind'],
  before: ReadonlyMap<string, Json>,
  after: ReadonlyMap<string, Json>,
): AdoptedChange[] {
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((id): AdoptedChange[] => {
    const old = before.get(id)
    const now = after.get(id)
    if (old === undefined) return [{ kind, id, how: 'added', parts: [] }]
    if (now === undefined) return [{ kind, id, how: 'removed', parts: [] }]
    const parts = changedParts(kind, old as Part, now as Part)
    return parts.length === 0 ? [] : [{ kind, id, how: 'changed', parts }]
  })
}

/** The terms of the fields that differ; of SMART, those of its letters. */
function changedParts(shape: string, old: Part, now: Part): string[] {
  const keys = [...new Set([...Object.keys(old), ...Object.keys(now)])]
  return keys.flatMap((key) => {
    if (canonicalJson(old[key]) === canonicalJson(now[key])) return []
    return key === 'smart'
      ? changedParts('smart', (old[key] ?? {}) as Part, (now[key] ?? {}) as Part)
      : [`${shape}.${key}`]
  })
}
