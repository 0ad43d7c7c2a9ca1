import { describe, expect, test } from 'vitest'
import { evaluateAll, textsFolder } from '../../scripts/evaluate/documents.ts'
import { precisionOf, recallOf, sumOf } from '../../scripts/evaluate/measure.ts'

const root = process.cwd()
const texts = textsFolder(root, process.env['STRATLINT_TEXTS'])

/** What an import must at least reach: precision and recall. A change of the import may raise them. */
const floors: { readonly [id: string]: readonly [precision: number, recall: number] } = {
  'aalborg-boern-unge-2012': [0.92, 0.92],
  'aalborg-hjemloese-2023': [0.97, 0.97],
  'aalborg-nye-faelles-veje-2018': [0.95, 0.87],
  'aalborg-udsatte-voksne': [0.97, 0.93],
  'randers-udsatte-2018': [0.95, 0.93],
}

describe.skipIf(texts === undefined)('the source texts, where they are at hand', () => {
  const evaluations = texts === undefined ? [] : evaluateAll(root, texts)

  test.each(Object.entries(floors))('%s is read as well as before', (id, [precision, recall]) => {
    const evaluation = evaluations.find((own) => own.id === id)
    if (evaluation === undefined) throw new Error(`The text of ${id} is not in ${texts}.`)
    expect(precisionOf(evaluation.any)).toBeGreaterThanOrEqual(precision)
    expect(recallOf(evaluation.any)).toBeGreaterThanOrEqual(recall)
  })

  test('over all documents goals, actions and what is under way are told apart', () => {
    const { goal, action, initiative } = {
      goal: sumOf(evaluations.map(({ measures }) => measures.goal)),
      action: sumOf(evaluations.map(({ measures }) => measures.action)),
      initiative: sumOf(evaluations.map(({ measures }) => measures.initiative)),
    }
    expect([precisionOf(goal), recallOf(goal)].map((share) => share >= 0.88)).toEqual([true, true])
    expect([precisionOf(action), recallOf(action)].map((share) => share >= 0.9)).toEqual([true, true])
    expect([precisionOf(initiative), recallOf(initiative)].map((share) => share >= 0.84)).toEqual([
      true,
      true,
    ])
  })

  test('no menu, page number or list of links becomes a goal or an action', () => {
    expect(evaluations.map(({ furniture }) => furniture)).toEqual(evaluations.map(() => 0))
  })
})
