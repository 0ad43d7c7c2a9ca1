import { copyFile, mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { strategyText } from './strategy.ts'

export interface CorpusOptions {
  /** How many documents. */
  files: number
  /** About how long each is. */
  bytes: number
  /** The share of documents that have errors, from 0 to 1. */
  failing: number
}

/** Writes strategies into a folder, in folders of a hundred, with the schema beside them. */
export async function writeCorpus(folder: string, schema: string, options: CorpusOptions): Promise<void> {
  const every = options.failing === 0 ? 0 : Math.round(1 / options.failing)
  for (let number = 0; number < options.files; number++) {
    const inside = join(folder, `d${String(Math.floor(number / 100)).padStart(3, '0')}`)
    if (number % 100 === 0) {
      await mkdir(inside, { recursive: true })
      await copyFile(schema, join(folder, 'strategy.schema.json'))
    }
    const isFailing = every > 0 && number % every === every - 1
    const text = strategyText({ number, bytes: options.bytes, isFailing })
    await writeFile(join(inside, `strategi-${String(number).padStart(5, '0')}.yaml`), text)
  }
}
