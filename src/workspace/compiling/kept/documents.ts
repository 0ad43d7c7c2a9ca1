import type { Entry } from '../../cache/entry.ts'
import { stillHolds } from '../../cache/read-before.ts'
import { orNothing } from '../../cache/store.ts'
import type { Host } from '../../host.ts'
import type { Settings } from '../../settings.ts'
import { sentSettings } from '../../workers/settings.ts'
import type { MadeBefore, MadeDocument, Making, Task } from '../document.ts'
import type { PlannedText } from '../planned.ts'
import { keyOf } from './key.ts'
import type { KeptDocument, Memory } from './memory.ts'
import { areAsWritten, pathsOf } from './outputs.ts'

/** What there is of documents from before. */
export interface KeptDocuments {
  /** What need not be made again, in the order of the tasks. */
  found: readonly (MadeBefore | undefined)[]
  /** Keeps what was made in a task, by its number; what was refused is looked at again. */
  keep(index: number, made: MadeDocument): Promise<void>
}

/**
 * Finds the documents whose reports need not be made again: they are to be made from the same, hashed as it is handed to what makes them
 * (`makeDocument`), the document and its tables are as they were read, and the reports lie where they would be written, to the byte.
 */
export async function keptDocuments(
  memory: Memory,
  host: Host,
  { tasks, plans }: { tasks: readonly Task[]; plans: readonly PlannedText[] },
  settings: Settings,
  making: Making,
): Promise<KeptDocuments> {
  const inputs = keyOf(sentSettings(settings), making)
  const inputsOf = (task: Task): string => keyOf(inputs, task)
  const isShown = making.site.hasIndex || making.hasPortfolio
  const holds = async (task: Task, { kept }: Entry<KeptDocument>): Promise<boolean> =>
    kept.inputs === inputsOf(task) &&
    (await orNothing(() => stillHolds(host, task.file, settings, kept))) === true &&
    (await areAsWritten(host, making.output, kept.outputs))
  const found: (MadeBefore | undefined)[] = []
  for (const [i, task] of tasks.entries()) {
    const entry = memory.documents[i]
    if (entry === undefined || !(await holds(task, entry))) found.push(undefined)
    else found.push(before(entry, making.output, isShown))
  }
  return {
    found,
    async keep(index, { refused, shown, kept }) {
      const [task, plan] = [tasks[index], plans[index]]
      if (refused !== undefined || task === undefined || plan === undefined) return
      await memory.keepDocument(index, shown, { ...kept, inputs: inputsOf(task), plan })
    },
  }
}

function before({ kept, held }: Entry<KeptDocument>, output: string, isShown: boolean): MadeBefore {
  return { written: pathsOf(kept.outputs, output), ...(isShown ? { shown: held } : {}) }
}
