import type { TextEdit } from '#core/diagnostic'
import { applyEdits } from '#core/edits'
import type { Wording } from '#core/message'
import { createSource, type Source } from '#core/source'
import { parseStrategy } from '#document/parse'
import type { Host } from '#workspace/host'
import { readSource } from '#workspace/source'
import { type EditorPosition, offsetOf } from '../../positions.ts'
import type { FileEdits, Questions } from '../../protocol.ts'
import { type Known, type Mention, mentionsOf, registerAt, type Target, targetAt } from './targets.ts'

/** Kinds whose ids may also be like M1 and H2.3. */
const coded = new Set(['goal', 'action', 'principle', 'example'])

/** Kinds that readers look up by id alone, so that no two of them may have the same. */
const shared = new Set([...coded, 'theme', 'section'])

/** The id at a position, if it can be renamed, else why it cannot. */
export function renamable(
  known: Known,
  path: string,
  position: EditorPosition,
): Questions['renamable']['answer'] {
  if (isBroken(known, path)) return brokenIn(path)
  const found = targetAt(known, path, position)
  if (found === undefined) return wordings.none
  if (found.target === undefined) return wordings.unknown
  return { range: found.at, id: found.target.definition.id }
}

/**
 * The edits that give the id at a position another name wherever it stands, or why they are not made: the edits are only given if
 * every document reads as well with them as without.
 */
export async function rename(
  known: Known,
  host: Host,
  { path, position, name }: { path: string; position: EditorPosition; name: string },
): Promise<Questions['rename']['answer']> {
  if (isBroken(known, path)) return brokenIn(path)
  const target = targetAt(known, path, position)?.target
  if (target === undefined) return wordings.none
  const { definition } = target
  if (definition.id === name) return []
  if (!isId(definition.kind, name))
    return fill(coded.has(definition.kind) ? wordings.code : wordings.form, { name })
  if (isTaken(known, target, name)) return fill(wordings.taken, { name })
  const mentions = [{ path: target.path, at: definition.at }, ...mentionsOf(known, target)]
  const byPath = new Map<string, Mention[]>()
  for (const mention of mentions) byPath.set(mention.path, [...(byPath.get(mention.path) ?? []), mention])
  const broken = [...byPath.keys()].find((file) => isBroken(known, file))
  if (broken !== undefined) return brokenIn(broken)
  const edits: { path: string; edits: FileEdits[number]['edits'] }[] = []
  for (const [file, places] of byPath) {
    const source = await readSource(host, file, file)
    if (!readsAsWell(source, places, name)) return wordings.unsafe
    edits.push({ path: file, edits: places.map(({ at }) => ({ range: at, newText: name })) })
  }
  return edits
}

/** Whether a part of a document cannot be read: places that hold the id may be there. */
function isBroken({ models }: Known, path: string): boolean {
  return models.get(path)?.isWhole === false
}

function brokenIn(path: string): Wording {
  return fill(wordings.broken, { file: path.replace(/^.*[/\\]/, '') })
}

function isId(kind: string, name: string): boolean {
  if (['true', 'false', 'null'].includes(name.toLowerCase())) return false
  if (name.length > 100) return false
  if (kind === 'passage') return /^[a-z][a-z0-9.-]*$/.test(name)
  return (
    /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name) || (coded.has(kind) && /^[A-ZÆØÅ]{1,3}\d+(\.\d+)*$/.test(name))
  )
}

/** Whether something else that is looked up in the same way has the id. */
function isTaken(known: Known, { path, definition }: Target, name: string): boolean {
  if (definition.kind === 'strategy') return [...known.models.values()].some(({ id }) => id === name)
  const model = known.models.get(path)
  const others = model?.definitions ?? registerAt(known, path)?.passages ?? []
  const isShared = shared.has(definition.kind)
  return others.some(
    ({ id, kind }) => id === name && (kind === definition.kind || (isShared && shared.has(kind))),
  )
}

function readsAsWell(source: Source, places: readonly Mention[], name: string): boolean {
  const edits: TextEdit[] = places.map(({ at }) => ({
    start: offsetOf(source, at.start),
    end: offsetOf(source, at.end),
    text: name,
  }))
  const after = createSource(source.path, applyEdits(source.text, edits))
  return parseStrategy(after).diagnostics.length <= parseStrategy(source).diagnostics.length
}

function fill({ da, en }: Wording, data: { [name: string]: string }): Wording {
  const filled = (text: string): string =>
    text.replace(/\{(\w+)\}/g, (whole, name: string) => data[name] ?? whole)
  return { da: filled(da), en: filled(en) }
}

const wordings = {
  none: { da: 'Her står ikke et id, der kan omdøbes.', en: 'There is no id here that can be renamed.' },
  unknown: {
    da: "Id'et findes ikke i dokumenterne, så det kan ikke omdøbes.",
    en: 'The documents do not have this id, so it cannot be renamed.',
  },
  form: {
    da: "'{name}' kan ikke være et id. Skriv små bogstaver, tal og bindestreger, og begynd med et bogstav.",
    en: "'{name}' cannot be an id. Write small letters, digits and hyphens, beginning with a letter.",
  },
  code: {
    da: "'{name}' kan ikke være et id. Skriv for eksempel M1, H2.3 eller flere-boliger.",
    en: "'{name}' cannot be an id. Write, for example, M1, H2.3 or more-homes.",
  },
  taken: { da: "Id'et '{name}' er allerede brugt.", en: "The id '{name}' is already used." },
  broken: {
    da: "'{file}' kan ikke læses helt. Ret fejlen i filen først.",
    en: "'{file}' cannot all be read. Correct the error in the file first.",
  },
  unsafe: {
    da: "Id'et kan ikke omdøbes, uden at et dokument får fejl.",
    en: 'The id cannot be renamed without making an error in a document.',
  },
} satisfies { [name: string]: Wording }
