import { applyEdits } from '#core/edits'
import type { Strategy, Theme } from '#core/generated/strategy'
import { localeOf } from '#core/locale'
import { type LocatedNode, nodeAt, type Path } from '#core/located'
import { createSource, type Source } from '#core/source'
import { appendItem, insertKey } from '#document/edit'
import { idsOf } from '#lint/ids'
import type { FoundFile } from '../files.ts'
import type { Host } from '../host.ts'
import { type CheckOptions, type LintedFile, lintSource } from '../lint-files.ts'
import type { ReportedDiagnostic } from '../report.ts'
import { type RewriteRefusal, rewrite } from '../rewrite.ts'
import type { Settings } from '../settings.ts'
import { readSource } from '../source.ts'
import { UsageError } from '../usage-error.ts'
import { idOf, nextId } from './ids.ts'
import { actorIn, themeIn } from './named.ts'
import { type NewKind, type NewThing, scaffold } from './scaffold.ts'

/** What is to be added, in the words of the person who asks. */
export interface Addition {
  kind: NewKind
  text: string
  /** Without it, the next free one. */
  id?: string | undefined
  /** The id, number or title of a theme. */
  theme?: string | undefined
  owner?: string | undefined
  level?: 'goal' | 'objective' | undefined
  /** What an indicator counts in; it cannot do without. */
  unit?: string | undefined
}

/** What became of an addition. `broken` holds the errors that stand in its way, `worse` those that it would bring. */
export type AddResult =
  | { state: 'broken' | 'worse'; checked: LintedFile }
  | { state: RewriteRefusal; checked: LintedFile }
  | { state: 'added'; checked: LintedFile; before: Source; after: Source; id: string; path: Path }

/**
 * Adds a goal, an action or an indicator at the end of its list, and writes the file. A file whose YAML cannot be read is not
 * touched. Throws UsageError for a theme or owner that there is not, and for an id that is taken.
 */
export async function addTo(
  host: Host,
  file: FoundFile,
  addition: Addition,
  settings: Settings,
  options: CheckOptions,
): Promise<AddResult> {
  const before = await readSource(host, file.path, file.shownAs)
  const found = await lintSource(host, before, file, settings, options)
  const unreadable = found.diagnostics.filter(isUnreadable)
  if (unreadable.length > 0) return { state: 'broken', checked: { ...found, diagnostics: unreadable } }
  const { strategy } = found.document
  const place = placeFor(strategy, addition, file.shownAs)
  const thing = thingFor(strategy, addition, place, file.shownAs)
  const content = scaffold(thing, localeOf(strategy.language))
  const { edits, path } = editsFor(found.document, place.list, thing, content)
  if (edits === undefined)
    throw new UsageError(wordings.uneditable, { path: file.shownAs, list: place.list.join('.') })
  const after = createSource(before.path, (before.bom ? '\ufeff' : '') + applyEdits(before.text, edits))
  const checked = await lintSource(host, after, file, settings, options)
  const worse = newErrors(found.diagnostics, checked.diagnostics)
  if (worse.length > 0) return { state: 'worse', checked: { ...checked, diagnostics: worse } }
  const refusal = await rewrite(host, file.path, { before, after }, settings)
  if (refusal !== undefined) return { state: refusal, checked }
  return { state: 'added', checked, before, after, id: thing.id, path }
}

/** Nothing can be put in the right place of a text that does not hold together. */
function isUnreadable({ ruleId, severity }: ReportedDiagnostic): boolean {
  return severity === 'error' && (ruleId.startsWith('yaml/') || ruleId === 'schema/document')
}

function newErrors(
  before: readonly ReportedDiagnostic[],
  after: readonly ReportedDiagnostic[],
): ReportedDiagnostic[] {
  const known = new Set(before.map(({ fingerprint }) => fingerprint))
  return after.filter(({ severity, fingerprint }) => severity === 'error' && !known.has(fingerprint))
}

/** The list that a thing is added to, and the theme that holds it. */
interface ListPlace {
  list: Path
  theme?: Theme | undefined
}

function placeFor(strategy: Strategy, { kind, theme: asked }: Addition, path: string): ListPlace {
  if (kind === 'indicator') {
    if (asked !== undefined) throw new UsageError(wordings.noTheme)
    return { list: ['indicators'] }
  }
  if (asked === undefined) return { list: [`${kind}s`] }
  const { index, theme } = themeIn(strategy, asked, path)
  return { list: ['themes', index, `${kind}s`], theme }
}

function thingFor(strategy: Strategy, addition: Addition, { theme }: ListPlace, path: string): NewThing {
  const { kind, text, owner: asked, level, unit } = addition
  const { definitions } = idsOf(strategy)
  const taken = new Set(definitions.map(({ id }) => id))
  const id = addition.id ?? freeId(strategy, addition, theme, taken)
  if (id === undefined) throw new UsageError(wordings.noId, { text })
  if (taken.has(id))
    throw new UsageError(kind === 'indicator' && !addition.id ? wordings.takenName : wordings.taken, {
      id,
      path,
      text,
    })
  const owner = asked === undefined ? undefined : actorIn(strategy, asked, path)
  return { kind, id, text, owner, level, unit }
}

function freeId(
  strategy: Strategy,
  { kind, text, level = 'objective' }: Addition,
  theme: Theme | undefined,
  taken: ReadonlySet<string>,
): string | undefined {
  if (kind === 'indicator') return idOf(text)
  const holders = [theme ?? strategy, strategy, ...(strategy.themes ?? [])]
  const groups = holders.map((holder) => {
    if (kind === 'action') return ids(holder.actions)
    const goals = holder.goals ?? []
    const alike = goals.filter((goal) => goal.level === level)
    return ids(alike.length > 0 ? alike : goals)
  })
  const isDanish = localeOf(strategy.language) === 'da'
  const letter = kind === 'action' ? (isDanish ? 'H' : 'A') : isDanish ? 'M' : 'G'
  return nextId({ groups, taken, letter, theme: theme?.number, text })
}

function ids(things: readonly { id?: string }[] = []): string[] {
  return things.flatMap(({ id }) => (id === undefined ? [] : [id]))
}

function editsFor(
  document: { source: Source; root: LocatedNode },
  list: Path,
  { kind, id }: NewThing,
  content: ReturnType<typeof scaffold>,
): { edits: ReturnType<typeof appendItem>; path: Path } {
  const holder = list.slice(0, -1)
  const key = String(list.at(-1))
  const node = nodeAt(document.root, list)
  if (kind === 'indicator') {
    const path = [...list, id]
    if (node === undefined) return { edits: insertKey(document, holder, key, { [id]: content }, 2), path }
    return { edits: insertKey(document, list, id, content, spreadOf(node)), path }
  }
  const path = [...list, Array.isArray(node?.value) ? node.value.length : 0]
  if (node === undefined) return { edits: insertKey(document, holder, key, [content], 2), path }
  return { edits: appendItem(document, list, content), path }
}

/** An entry that follows one of a single line is written on one as well. */
function spreadOf({ value }: LocatedNode): number {
  const entries = typeof value === 'object' && value !== null ? (Object.values(value) as LocatedNode[]) : []
  return entries.at(-1)?.style === 'flow' ? 0 : 1
}

const wordings = {
  noTheme: {
    da: 'En indikator hører ikke til et tema. Lad --theme være, og brug indikatoren i måltallet for et mål.',
    en: 'An indicator does not belong to a theme. Leave --theme out, and use the indicator in the target of a goal.',
  },
  noId: {
    da: "Der kan ikke laves et id af '{text}'. Skriv et med --id, for eksempel --id unge-i-bolig.",
    en: "No id can be made of '{text}'. Write one with --id, such as --id young-at-home.",
  },
  taken: {
    da: "Id'et '{id}' er allerede brugt i {path}. Vælg et andet, eller lad --id være: så tages det næste ledige.",
    en: "The id '{id}' is already used in {path}. Choose another, or leave --id out: then the next free one is taken.",
  },
  takenName: {
    da: "'{text}' ville få id'et '{id}', som allerede er brugt i {path}. Vælg et andet med --id.",
    en: "'{text}' would have the id '{id}', which is already used in {path}. Choose another with --id.",
  },
  uneditable: {
    da: "{path} er ikke ændret: under '{list}' står der noget, der ikke kan føjes til. Ret det, eller skriv det ind selv.",
    en: "{path} is unchanged: what stands under '{list}' cannot be added to. Correct it, or write it in yourself.",
  },
}
