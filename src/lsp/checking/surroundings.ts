import type { LiveDocument } from '#workspace/live/reading'
import type { Surroundings } from '../protocol.ts'
import type { Definition } from './model/model.ts'
import type { RegisterModel } from './model/register.ts'
import { modelOf } from './model/strategy.ts'
import type { Checker } from './state.ts'

/** What completion and hover need to know around a document. */
export async function surroundingsOf(
  { live, registers, locale }: Checker,
  { file, area, linted }: LiveDocument,
): Promise<Surroundings> {
  const models = live.digestsSoFar(area)
  const model = models.get(file.path) ?? modelOf(file.path, linted.document, locale)
  const others = [...models.values()].flatMap(({ path, id, definitions }) => {
    if (path === file.path || id === undefined) return []
    const title = definitions.find(({ kind }) => kind === 'strategy')?.name ?? id
    return [{ id, title, goals: definitions.filter(({ kind }) => kind === 'goal') }]
  })
  return { model, others, passages: citable(await registers.of(model)) }
}

/** Passages as a document must name them: with their register where several have the id. */
function citable(registers: readonly RegisterModel[]): Definition[] {
  const counts = new Map<string, number>()
  for (const { id } of registers.flatMap(({ passages }) => passages))
    counts.set(id, (counts.get(id) ?? 0) + 1)
  return registers.flatMap((register) =>
    register.passages.map((passage) =>
      (counts.get(passage.id) ?? 0) > 1 ? { ...passage, id: `${register.id}#${passage.id}` } : passage,
    ),
  )
}
