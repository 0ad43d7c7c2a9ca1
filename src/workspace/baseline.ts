import { join } from 'node:path'
import { compareText } from '#core/diagnostic'
import type { Host } from './host.ts'
import type { ReportedDiagnostic } from './report.ts'
import { readNeeded } from './source.ts'
import { UsageError } from './usage-error.ts'

/**
 * The findings that a workspace has left alone: fingerprints by the path of the file from the workspace root, and by rule.
 * Such findings are not reported, so that new ones stand out.
 */
export type Baseline = ReadonlyMap<string, ReadonlyMap<string, ReadonlySet<string>>>

export const baselineName = '.stratlint-suppressions.json'

const mostBytes = 50_000_000

/** The baseline of a workspace, empty where it has none. Throws UsageError where the file is not formed as its schema says. */
export async function readBaseline(host: Host, root: string): Promise<Baseline> {
  const path = join(root, baselineName)
  if ((await host.kindOf(path)) === undefined) return new Map()
  const { text } = await readNeeded(host, path, baselineName, mostBytes)
  const files = filesOf(text)
  if (files === undefined) throw new UsageError(wordings.form, { path: baselineName })
  return new Map(
    Object.entries(files).map(([file, rules]) => [
      file,
      new Map(Object.entries(rules).map(([ruleId, prints]) => [ruleId, new Set(prints)])),
    ]),
  )
}

interface BaselineFiles {
  [file: string]: { [ruleId: string]: string[] }
}

function filesOf(text: string): BaselineFiles | undefined {
  try {
    const content: { version?: unknown; files?: unknown } | null = JSON.parse(text)
    const files = content?.version === '1' ? content.files : undefined
    return isMapOf(files, (rules) => isMapOf(rules, isTexts)) ? (files as BaselineFiles) : undefined
  } catch {
    return undefined
  }
}

function isMapOf(value: unknown, isEntry: (entry: unknown) => boolean): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false
  return Object.values(value).every(isEntry)
}

function isTexts(value: unknown): boolean {
  return Array.isArray(value) && value.every((item) => typeof item === 'string')
}

/** Writes a baseline whole, in the order of paths, rules and fingerprints, so that two of the same content are the same file. */
export async function writeBaseline(host: Host, root: string, baseline: Baseline): Promise<void> {
  const sorted = <T, U>(map: ReadonlyMap<string, T>, turn: (value: T) => U): { [key: string]: U } =>
    Object.fromEntries(
      [...map].sort(([a], [b]) => compareText(a, b)).map(([key, value]) => [key, turn(value)]),
    )
  const files = sorted(baseline, (rules) => sorted(rules, (prints) => [...prints].sort(compareText)))
  await host.writeFile(join(root, baselineName), `${JSON.stringify({ version: '1', files }, null, 2)}\n`)
}

/** A finding as a baseline knows it. */
export type KnownFinding = Pick<ReportedDiagnostic, 'ruleId' | 'fingerprint'>

/** Whether a finding in a file is left alone: what is wrong with the YAML or the format never is. `all` leaves all else alone. */
export function isLeft(baseline: Baseline | 'all', file: string, found: KnownFinding): boolean {
  if (/^(yaml|schema)\//.test(found.ruleId)) return false
  // The fingerprint is made when it is asked for.
  return baseline === 'all' || baseline.get(file)?.get(found.ruleId)?.has(found.fingerprint) === true
}

/** What a baseline holds of one file. */
export function findingsIn(baseline: Baseline, file: string): KnownFinding[] {
  return [...(baseline.get(file) ?? [])].flatMap(([ruleId, prints]) =>
    [...prints].map((fingerprint) => ({ ruleId, fingerprint })),
  )
}

/** A baseline that holds these findings of a file, and no other of it. */
export function withFindings(baseline: Baseline, file: string, findings: readonly KnownFinding[]): Baseline {
  const rules = new Map<string, Set<string>>()
  for (const { ruleId, fingerprint } of findings) {
    rules.set(ruleId, (rules.get(ruleId) ?? new Set()).add(fingerprint))
  }
  const others = [...baseline].filter(([path]) => path !== file)
  return new Map(rules.size === 0 ? others : [...others, [file, rules]])
}

/** How many findings a baseline holds. */
export function sizeOf(baseline: Baseline): number {
  return [...baseline.keys()].reduce((sum, file) => sum + findingsIn(baseline, file).length, 0)
}

const wordings = {
  form: {
    da: "'{path}' kan ikke læses. Ret filen, eller slet den og lav den på ny: stratlint check --suppress-all",
    en: "'{path}' cannot be read. Correct the file, or delete it and make it anew: stratlint check --suppress-all",
  },
}
