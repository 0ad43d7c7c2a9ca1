import type { Question, Questions } from '../../protocol.ts'
import { actionsFor, fixAll } from '../actions/actions.ts'
import type { OutlineItem } from '../model/model.ts'
import type { Checker } from '../state.ts'
import { renamable, rename } from './rename.ts'
import { knownAround, mentionsOf, targetAt } from './targets.ts'

/** Answers a question from the documents as they are now. */
export async function answer<Q extends Question>(
  checker: Checker,
  question: Q,
  ask: Questions[Q]['ask'],
): Promise<Questions[Q]['answer']> {
  return answers[question](checker, ask)
}

const answers: {
  [Q in Question]: (checker: Checker, ask: Questions[Q]['ask']) => Promise<Questions[Q]['answer']>
} = {
  async definition(checker, { path, position }) {
    const target = targetAt(await knownAround(checker, path), path, position)?.target
    return target && { path: target.path, range: target.definition.at }
  },
  async references(checker, { path, position, withDefinition }) {
    const around = await knownAround(checker, path)
    const target = targetAt(around, path, position)?.target
    if (target === undefined) return []
    const own = withDefinition ? [{ path: target.path, range: target.definition.at }] : []
    return [
      ...own,
      ...mentionsOf(around, target).map((mention) => ({ path: mention.path, range: mention.at })),
    ]
  },
  renamable: async (checker, { path, position }) =>
    renamable(await knownAround(checker, path), path, position),
  rename: async (checker, ask) => rename(await knownAround(checker, ask.path), checker.live.host, ask),
  async outline({ live }, { path }) {
    if ((await live.current(path)) === undefined) return []
    return (await live.digests(path)).get(path)?.outline ?? []
  },
  async symbols({ live }, { query }) {
    const wanted = query.toLowerCase()
    const models = await live.allDigests()
    return [...models.values()].flatMap(({ path, outline }) =>
      flat(outline)
        .filter(({ id, name }) => `${id ?? ''} ${name}`.toLowerCase().includes(wanted))
        .map(({ kind, id, name, at }) => ({ path, range: at, item: { kind, id, name } })),
    )
  },
  async actions({ live, told, locale }, { path, range }) {
    const current = await live.current(path)
    if (current !== undefined && told.get(path)?.document.text !== current.text) await live.settled()
    const last = told.get(path)
    return last === undefined ? [] : actionsFor(last.document, last.diagnostics, range, locale)
  },
  async fixAll({ live, locale }, { path }) {
    const document = await live.current(path)
    return document === undefined ? [] : fixAll(live.host, document, locale)
  },
}

function flat(items: readonly OutlineItem[]): OutlineItem[] {
  return items.flatMap((item) => [item, ...flat(item.children)])
}
