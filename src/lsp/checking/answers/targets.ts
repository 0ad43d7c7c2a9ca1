import { type EditorPosition, type EditorRange, touches } from '../../positions.ts'
import type { Definition, Model, Use } from '../model/model.ts'
import type { RegisterModel } from '../model/register.ts'
import type { Checker } from '../state.ts'

/** All documents that a question is about. */
export interface Known {
  /** By absolute path. */
  models: ReadonlyMap<string, Model>
  /** The registers that a document names. */
  registersOf(model: Model): readonly RegisterModel[]
}

/** The documents around one, and all their registers. */
export async function knownAround({ live, registers }: Checker, path: string): Promise<Known> {
  const models = await live.digests(path)
  const byModel = new Map<Model, readonly RegisterModel[]>()
  for (const model of models.values()) byModel.set(model, await registers.of(model))
  return { models, registersOf: (model) => byModel.get(model) ?? [] }
}

/** Something with an id, and the file that it is defined in. */
export interface Target {
  path: string
  definition: Definition
}

/** A place in a file that holds an id. */
export interface Mention {
  path: string
  at: EditorRange
}

/** What the id at a position means, and the range of the id. */
export function targetAt(
  known: Known,
  path: string,
  position: EditorPosition,
): { at: EditorRange; target: Target | undefined } | undefined {
  const isHere = ({ at }: { at: EditorRange }): boolean => touches(at, position) && !isEmpty(at)
  const model = known.models.get(path)
  const own = (model?.definitions ?? registerAt(known, path)?.passages ?? []).find(isHere)
  if (own !== undefined) return { at: own.at, target: { path, definition: own } }
  const use = model?.uses.find(isHere)
  if (model === undefined || use === undefined) return undefined
  return { at: use.at, target: resolve(known, model, use) }
}

function isEmpty({ start, end }: EditorRange): boolean {
  return start.line === end.line && start.character === end.character
}

/** What a place in a document refers to. */
export function resolve(known: Known, model: Model, use: Use): Target | undefined {
  if (use.kinds.includes('passage')) return resolvePassage(known, model, use)
  if (use.kinds.includes('strategy')) {
    for (const other of known.models.values()) if (other.id === use.id) return find(other, use)
    return undefined
  }
  if (use.from === undefined) return find(model, use)
  for (const other of known.models.values()) if (other.id === use.from) return find(other, use)
  return undefined
}

function find(model: Model, { id, kinds }: Use): Target | undefined {
  for (const kind of kinds) {
    const definition = model.definitions.find((known) => known.id === id && known.kind === kind)
    if (definition !== undefined) return { path: model.path, definition }
  }
  return undefined
}

function resolvePassage(known: Known, model: Model, { id, from }: Use): Target | undefined {
  for (const { path, id: register, stem, passages } of known.registersOf(model)) {
    if (from !== undefined && from !== register && from !== stem) continue
    const definition = passages.find((passage) => passage.id === id)
    if (definition !== undefined) return { path, definition }
  }
  return undefined
}

/** A register by its path, where one of the documents names it. */
export function registerAt(known: Known, path: string): RegisterModel | undefined {
  for (const model of known.models.values()) {
    const register = known.registersOf(model).find((candidate) => candidate.path === path)
    if (register !== undefined) return register
  }
  return undefined
}

/** Every place that refers to a target, in the order of the documents. */
export function mentionsOf(known: Known, target: Target): Mention[] {
  const mentions: Mention[] = []
  for (const model of known.models.values()) {
    for (const use of model.uses) {
      if (use.id !== target.definition.id) continue
      if (isSame(resolve(known, model, use), target)) mentions.push({ path: model.path, at: use.at })
    }
  }
  return [...mentions, ...repeatsOf(known, target)]
}

/** The passages that say that they repeat a passage. */
function repeatsOf(known: Known, { path, definition }: Target): Mention[] {
  if (definition.kind !== 'passage') return []
  return (registerAt(known, path)?.uses ?? [])
    .filter(({ id }) => id === definition.id)
    .map(({ at }) => ({ path, at }))
}

function isSame(a: Target | undefined, b: Target): boolean {
  return a?.path === b.path && a.definition.kind === b.definition.kind && a.definition.id === b.definition.id
}
