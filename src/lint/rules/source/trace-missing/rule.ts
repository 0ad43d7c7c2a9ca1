import type { Path } from '#core/located'
import { idPath } from '../../../lint.ts'
import { defineRule } from '../../../rule.ts'
import type { Place } from '../../../walk.ts'
import { gather } from '../../gather.ts'

/** From so many on, the entries of one list are told about together. */
const many = 3

export const rule = defineRule({
  meta: {
    id: 'source/trace-missing',
    severity: 'warning',
    since: '0.1.0',
    docs: {
      da: 'I et dokument, der er skrevet om fra en kilde, viser mål, handlinger, eksempler og nøgletal, hvor de står i kilden.',
      en: 'In a document rewritten from a source, goals, actions, examples and key figures show where they stand in it.',
    },
    help: {
      da: `Skriv under 'traces', hvilket sted i kilden det bygger på.`,
      en: `Write under 'traces' which place in the source it rests on.`,
    },
    messages: {
      goal: {
        da: 'Mål {id} siger ikke, hvor i kilden det står.',
        en: 'Goal {id} does not say where in the source it stands.',
      },
      action: {
        da: 'Handling {id} siger ikke, hvor i kilden den står.',
        en: 'Action {id} does not say where in the source it stands.',
      },
      example: {
        da: 'Eksempel {id} siger ikke, hvor i kilden det står.',
        en: 'Example {id} does not say where in the source it stands.',
      },
      keyFigure: {
        da: "Nøgletallet '{id}' siger ikke, hvor i kilden det står.",
        en: "The key figure '{id}' does not say where in the source it stands.",
      },
      several: {
        da: '{count:number} på listen siger ikke, hvor i kilden de står: {ids:list}.',
        en: '{count:number} of the list do not say where in the source they stand: {ids:list}.',
      },
    },
  },
  create(context) {
    const lists = new Map<string, Untraced[]>()
    const check = (kind: Kind, id = '', traces: readonly string[] = [], path: Path, at: Path): void => {
      if (traces.length > 0) return
      const list = path.slice(0, -1)
      gather(lists, list.join('/'), { kind, id, at, list })
    }
    const checkItem =
      (kind: Kind) =>
      (item: Item, { path }: Place): void =>
        check(kind, item.id, item.traces, path, idPath(item, path))
    if ((context.document.strategy.sources ?? []).length === 0) return {}
    return {
      goal: checkItem('goal'),
      action: checkItem('action'),
      example: checkItem('example'),
      keyFigure: ({ traces }, { path, key }) => check('keyFigure', key, traces, path, path),
      end() {
        for (const found of lists.values()) {
          const list = found[0]?.list ?? []
          const ids = found.map(({ id }) => id).join(',')
          const data = { count: found.length, ids }
          if (found.length >= many) context.report({ path: list, part: 'key', messageId: 'several', data })
          else
            for (const { kind, id, at } of found) context.report({ path: at, messageId: kind, data: { id } })
        }
      },
    }
  },
})

type Kind = 'goal' | 'action' | 'example' | 'keyFigure'

interface Item {
  id?: string
  traces?: string[]
}

/** Something without traces: what it is, where it is shown, and the list or map that holds it. */
interface Untraced {
  kind: Kind
  id: string
  at: Path
  list: Path
}
