import type { TextEdit } from '#core/diagnostic'
import { applyEdits } from '#core/edits'
import { adoptionFingerprint } from '#core/fingerprint'
import type { Strategy } from '#core/generated/strategy'
import { isMap, nodeAt, type Path } from '#core/located'
import { closest } from '#core/similar'
import { createSource, type Source } from '#core/source'
import { type Editable, insertKey, remove, setScalar } from '#document/edit'
import { readYaml } from '#document/yaml/read'
import type { FoundFile } from './files.ts'
import type { Host } from './host.ts'
import { type CheckOptions, type LintedFile, lintSource } from './lint-files.ts'
import type { ReportedDiagnostic } from './report.ts'
import { contentOf, type RewriteRefusal, rewrite } from './rewrite.ts'
import type { Settings } from './settings.ts'
import { readSource } from './source.ts'
import { UsageError } from './usage-error.ts'

/** A decision to adopt a document. `date` is `YYYY-MM-DD`, `by` the id of an actor. */
export interface Decision {
  date: string
  by: string
  caseNumber?: string
  how?: string
}

/** What became of an adoption. `broken` holds the errors that stand in its way; the rest says what stands in the file now. */
export type AdoptResult =
  | { state: 'broken'; checked: LintedFile }
  | { state: RewriteRefusal; checked: LintedFile }
  | { state: 'adopted' | 'unchanged'; checked: LintedFile; fingerprint: string }

/**
 * Records in a document that it was adopted, with the fingerprint of its goals. A document with errors is not touched; what
 * is wrong with its adoption does not count, since that is written anew. Throws UsageError for an actor that it does not
 * know.
 */
export async function adoptFile(
  host: Host,
  file: FoundFile,
  decision: Decision,
  settings: Settings,
  options: CheckOptions,
): Promise<AdoptResult> {
  const before = await readSource(host, file.path, file.shownAs)
  const found = await lintSource(host, before, file, settings, options)
  const errors = found.diagnostics.filter((finding) => isError(finding) && !isOfAdoption(finding))
  if (errors.length > 0) return { state: 'broken', checked: { ...found, diagnostics: errors } }
  assertActor(found.document.strategy, decision.by, file.shownAs)
  const fingerprint = adoptionFingerprint(found.document.strategy)
  const after = recordAdoption(found.document, decision, fingerprint)
  if (after === undefined) throw new UsageError(wordings.uneditable, { path: file.shownAs, fingerprint })
  const checked = await lintSource(host, after, file, settings, options)
  if (checked.diagnostics.some(isError)) return { state: 'broken', checked }
  if (after.text === before.text) return { state: 'unchanged', checked, fingerprint }
  const refusal = await rewrite(host, file.path, { before, after }, settings)
  return refusal === undefined ? { state: 'adopted', checked, fingerprint } : { state: refusal, checked }
}

function isError({ severity }: ReportedDiagnostic): boolean {
  return severity === 'error'
}

function isOfAdoption({ pointer, ruleId }: ReportedDiagnostic): boolean {
  return !ruleId.startsWith('yaml/') && /^\/(?:adoption|status)(?:\/|$)/.test(pointer)
}

function assertActor({ actors = {} }: Strategy, by: string, path: string): void {
  if (Object.hasOwn(actors, by)) return
  const ids = Object.keys(actors)
  if (ids.length === 0) throw new UsageError(wordings.noActors, { path, by })
  const named = Object.entries(actors).find(([, { name, aliases = [] }]) =>
    [name, ...aliases].some((word) => word?.toLowerCase() === by.toLowerCase()),
  )
  const meant = named?.[0] ?? closest(by, ids)
  if (meant === undefined) throw new UsageError(wordings.unknownActor, { path, by, ids: ids.join(', ') })
  const name = (actors[meant]?.name ?? meant).replace(/\p{C}/gu, ' ')
  throw new UsageError(wordings.meantActor, { path, by, meant, name })
}

type Step = (document: Editable) => TextEdit[] | undefined

/** The text of a document with a decision in its adoption, or undefined where it cannot be edited so. */
export function recordAdoption(
  document: Editable & { strategy: Strategy },
  decision: Decision,
  fingerprint: string,
): Source | undefined {
  const { date, by, caseNumber, how } = decision
  const entries = Object.entries({ date, by, caseNumber, how, fingerprint }).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  )
  const adoption = nodeAt(document.root, ['adoption'])
  const steps: Step[] =
    adoption === undefined || !isMap(adoption.value)
      ? [(editable) => insertKey(editable, [], 'adoption', Object.fromEntries(entries))]
      : [
          ...entries.map(([key, value]) => putting(['adoption'], key, value)),
          ...outdated(document.strategy, decision).map((key) => removing(['adoption', key])),
        ]
  return inSteps(document, [...steps, putting([], 'status', 'adopted')])
}

/** What no longer holds: a gap, and what was written about another decision. */
function outdated({ adoption = {} }: Strategy, decision: Decision): string[] {
  const gap = ['gap', 'kind', 'owner', 'due', 'see']
  if (adoption.by === decision.by && String(adoption.date) === decision.date) return gap
  return [...gap, ...(['caseNumber', 'how'] as const).filter((key) => decision[key] === undefined)]
}

function putting(map: Path, key: string, value: string): Step {
  return (document) => {
    const path = [...map, key]
    return nodeAt(document.root, path) === undefined
      ? insertKey(document, map, key, value)
      : setScalar(document, path, value)
  }
}

function removing(path: Path): Step {
  return (document) => (nodeAt(document.root, path) === undefined ? [] : remove(document, path))
}

/** Makes edits one after another, each in the text that the one before it gave. */
function inSteps(document: Editable, steps: readonly Step[]): Source | undefined {
  let current = document
  for (const step of steps) {
    const edits = step(current)
    if (edits === undefined) return undefined
    if (edits.length === 0) continue
    const { path, bom, text } = current.source
    const source = createSource(path, contentOf({ ...current.source, bom, text: applyEdits(text, edits) }))
    current = { source, root: readYaml(source).root }
  }
  return current.source
}

const wordings = {
  noActors: {
    da: "'{path}' har ingen aktører. Skriv '{by}' med navn under 'actors', og prøv igen.",
    en: "'{path}' has no actors. Write '{by}' with a name under 'actors', and try again.",
  },
  unknownActor: {
    da: "'{path}' har ingen aktør med id'et '{by}'. Aktørerne er: {ids}.",
    en: "'{path}' has no actor with the id '{by}'. Its actors are: {ids}.",
  },
  meantActor: {
    da: "'{path}' har ingen aktør med id'et '{by}'. Mente du '{meant}' ({name})?",
    en: "'{path}' has no actor with the id '{by}'. Did you mean '{meant}' ({name})?",
  },
  uneditable: {
    da: "Vedtagelsen kan ikke skrives ind i '{path}', som filen er sat op. Skriv den selv under 'adoption', med fingerprint: {fingerprint}",
    en: "The adoption cannot be written into '{path}' as the file is laid out. Write it under 'adoption' yourself, with fingerprint: {fingerprint}",
  },
}
