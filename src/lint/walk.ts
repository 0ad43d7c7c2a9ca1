import type { Gap, Shapes, Strategy } from '#core/generated/strategy'
import type { Path } from '#core/located'
import { type Place, walkShapes } from '#document/walk'
import { treeOf } from './field-text.ts'
import type { TextField } from './text-field.ts'

export type { Place }

/** An id that refers to something; `kinds` are the kinds of thing it may name. */
export interface IdUse {
  id: string
  kinds: readonly string[]
  field: string
}

/** What a rule does, by the shape of a map, or at every text, reference and declared gap. */
export type Visitor = {
  [Shape in keyof Shapes]?: (node: Shapes[Shape], place: Place) => void
} & {
  text?: (text: TextField, place: Place) => void
  /** After `text`, where the text holds Markdown. */
  markdown?: (text: TextField, place: Place) => void
  use?: (use: IdUse, place: Place) => void
  /** Any map that declares a gap, whatever its shape. */
  anyGap?: (gap: Gap & { gap: string }, place: Place) => void
  /** After all else. */
  end?: (strategy: Strategy, place: Place) => void
}

type Handler = (node: never, place: Place) => void

/** Walks a strategy once for all visitors, in the order of the document. */
export function walk(strategy: object, visitors: readonly Visitor[]): void {
  const handlers = new Map<string, Handler[]>()
  for (const visitor of visitors) {
    for (const [event, handler] of Object.entries(visitor)) {
      const list = handlers.get(event) ?? []
      list.push(handler as Handler)
      handlers.set(event, list)
    }
  }
  const readsTexts = handlers.has('text') || handlers.has('markdown')
  const emit = (event: string, node: unknown, placeOf: () => Place): void => {
    const concerned = handlers.get(event)
    if (concerned === undefined) return
    const place = placeOf()
    for (const handler of concerned) handler(node as never, place)
  }
  walkShapes(strategy, {
    map(shape, map, place) {
      emit(shape, map, place)
      if (typeof map['gap'] === 'string') emit('anyGap', map, place)
    },
    text(value, { text, refs }, field, place) {
      if (text !== undefined && readsTexts) {
        const found: TextField = { value, kind: text as TextField['kind'], field }
        emit('text', found, place)
        if (handlers.has('markdown') && treeOf(found) !== undefined) emit('markdown', found, place)
      }
      if (refs !== undefined) emit('use', { id: value, kinds: refs, field }, place)
    },
  })
  emit('end', strategy, () => ({ path: [], key: '', holders: [] }))
}

/** The nearest map of a shape around a place, or undefined. */
export function holderOf<Shape extends keyof Shapes>(
  place: Place,
  shape: Shape,
): { value: Shapes[Shape]; path: Path } | undefined {
  const holder = place.holders.findLast((candidate) => candidate.shape === shape)
  return holder as { value: Shapes[Shape]; path: Path } | undefined
}
