import { describe, expect, test } from 'vitest'
import { evaluateAll, textsFolder } from '../../scripts/evaluate/documents.ts'
import {
  type MeasuredKind,
  measuredKinds,
  precisionOf,
  recallOf,
  sumOf,
} from '../../scripts/evaluate/measure.ts'

const root = process.cwd()
const texts = textsFolder(root, process.env['STRATLINT_TEXTS'])

const kinds = [...measuredKinds, 'any'] as const
type Kind = (typeof kinds)[number]

/** What an import must at least reach: precision and recall of each kind. A change of the import may raise them. */
const floors: {
  readonly [id: string]: { readonly [kind in Kind]: readonly [precision: number, recall: number] }
} = {
  'aalborg-boern-unge-2012': {
    goal: [0.92, 0.91],
    action: [0.98, 0.9],
    initiative: [1, 1],
    any: [0.96, 0.92],
  },
  'aalborg-hjemloese-2023': {
    goal: [1, 1],
    action: [0.92, 0.93],
    initiative: [0.96, 0.96],
    any: [0.97, 0.98],
  },
  'aalborg-nye-faelles-veje-2018': {
    goal: [1, 0.94],
    action: [0.96, 0.92],
    initiative: [1, 1],
    any: [0.97, 0.96],
  },
  'aalborg-udsatte-voksne': { goal: [1, 1], action: [0.97, 1], initiative: [1, 1], any: [0.98, 1] },
  'randers-udsatte-2018': {
    goal: [1, 0.94],
    action: [0.93, 0.9],
    initiative: [0.96, 0.92],
    any: [0.95, 0.96],
  },
}

describe.skipIf(texts === undefined)('the source texts, where they are at hand', () => {
  const evaluations = texts === undefined ? [] : evaluateAll(root, texts)

  test.each(Object.entries(floors))('%s is read as well as before', (id, wanted) => {
    const evaluation = evaluations.find((own) => own.id === id)
    if (evaluation === undefined) throw new Error(`The text of ${id} is not in ${texts}.`)
    const measures = { ...evaluation.measures, any: evaluation.any }
    for (const kind of kinds) {
      const [precision, recall] = wanted[kind]
      expect(precisionOf(measures[kind]), `precision of ${kind}`).toBeGreaterThanOrEqual(precision)
      expect(recallOf(measures[kind]), `recall of ${kind}`).toBeGreaterThanOrEqual(recall)
    }
  })

  test('over all documents goals, actions and what is under way are told apart', () => {
    const total = (kind: MeasuredKind): number[] => {
      const sum = sumOf(evaluations.map(({ measures }) => measures[kind]))
      return [precisionOf(sum), recallOf(sum)]
    }
    const least = { goal: [0.97, 0.95], action: [0.95, 0.92], initiative: [0.97, 0.95] }
    for (const kind of measuredKinds) {
      expect(
        total(kind).map((share, i) => share >= (least[kind][i] ?? 1)),
        kind,
      ).toEqual([true, true])
    }
  })

  test('no menu, page number or list of links becomes a goal or an action', () => {
    expect(evaluations.map(({ furniture }) => furniture)).toEqual(evaluations.map(() => 0))
  })
})
