import type { Compiled } from '../compiling/compiling.ts'
import type { Typed } from '../editor/keystrokes.ts'
import { namesIn, newerNodes } from '../measure/nodes.ts'
import { by, middle, type Results, ratio } from '../measure/rounds.ts'
import { reader } from '../peers/peers.ts'
import { compilingTargets } from './compiling.ts'
import type { Target } from './target.ts'
import { typingTargets } from './typing.ts'

/** What was measured, each with its own documents. */
export interface Measured {
  /** One document of 5 KB. */
  cold: Results
  /** `count` documents of 48 KB. */
  full: Results
  /** Many more of them; `count` is how many. */
  many: Results
  /** Reports of few and of many documents. */
  compiled: Compiled
  /** Keystrokes in a long document. */
  typed: Typed
  counts: { full: number; many: number }
}

export const names = {
  node: 'node -e 0',
  stratlint: 'stratlint',
  oneThread: 'stratlint --jobs 1',
  unchanged: 'stratlint, nothing changed',
} as const

type Figures = Pick<Target, 'wall' | 'cpu'>

function times(results: Results, one: string, other: string): Figures {
  return { wall: ratio(results, one, other, by.wall), cpu: ratio(results, one, other, by.cpu) }
}

/** The targets with what was measured; NaN where a program could not be run. */
export function targetsOf(measured: Measured): Target[] {
  return [
    ...speedTargets(measured),
    ...scaleTargets(measured),
    ...typingTargets(measured.typed),
    ...compilingTargets(measured.compiled),
  ]
}

function speedTargets({ cold, full, counts }: Measured): Target[] {
  const { node, stratlint } = names
  const most = (what: string, target: number, figures: Figures): Target => {
    return { what, kind: 'most', target, unit: '×', ...figures }
  }
  const documents = `${counts.full} documents of 48 KB`
  return [
    most('one document of 5 KB, against `node -e 0`', 1.5, times(cold, stratlint, node)),
    ...newerNodes.map((version) => {
      const inIt = namesIn(version)
      return most(`the same in Node ${version}, against it`, 1.5, times(cold, inIt.stratlint, inIt.node))
    }),
    most(`${documents}, against \`${reader}\``, 0.25, times(full, stratlint, reader)),
    most(`${documents}, against ajv-cli`, 1, times(full, stratlint, 'ajv-cli')),
    most(
      `${documents}, none of them changed, against a full check`,
      0.15,
      times(full, names.unchanged, stratlint),
    ),
    {
      what: `${documents}: times faster than Spectral`,
      kind: 'least',
      target: 15,
      unit: '×',
      ...times(full, 'Spectral', stratlint),
    },
  ]
}

function scaleTargets({ full, many, counts }: Measured): Target[] {
  const { stratlint } = names
  const each = (of: (typeof by)['wall']): number =>
    middle(many, stratlint, of) / counts.many / (middle(full, stratlint, of) / counts.full)
  const memory = (results: Results, count: number): Target => ({
    what: `memory at ${count} documents`,
    kind: 'most',
    target: 150,
    unit: 'MB',
    wall: middle(results, stratlint, by.memory),
    cpu: Number.NaN,
  })
  return [
    {
      what: `a document among ${counts.many}, against one among ${counts.full}`,
      kind: 'most',
      target: 1.1,
      unit: '×',
      wall: each(by.wall),
      cpu: each(by.cpu),
    },
    memory(full, counts.full),
    memory(many, counts.many),
  ]
}
