import { parentPort, workerData } from 'node:worker_threads'
import { kinds } from './kinds/kinds.ts'
import { minimised } from './minimise.ts'
import { createRandom } from './random.ts'

/** What a thread tells: the input that it begins with, or what it found. */
export type Message =
  | { state: 'begin'; kind: string; seed: number }
  | { state: 'found'; kind: string; seed: number; what: string; input: string }

const { names, first, isOver }: { names: string[]; first: number; isOver: Int32Array } = workerData

const tell = (message: Message): void => parentPort?.postMessage(message)

async function failure(kind: string, input: string): Promise<string | undefined> {
  try {
    await kinds[kind]?.run(input)
    return undefined
  } catch (error) {
    const frame =
      error instanceof Error ? (error.stack?.split('\n').find((line) => /^\s+at /.test(line)) ?? '') : ''
    return `${error instanceof Error ? `${error.name}: ${error.message.split('\n')[0]}` : String(error)} ${frame.trim()}`
  }
}

for (let seed = first; isOver[0] === 0; seed++) {
  const kind = names[seed % names.length] ?? ''
  const input = kinds[kind]?.make(createRandom(seed)) ?? ''
  tell({ state: 'begin', kind, seed })
  const what = await failure(kind, input)
  if (what === undefined) continue
  const [title] = what.split(/[0-9]/)
  const small = await minimised(
    input,
    async (text) => (await failure(kind, text))?.startsWith(title ?? '') ?? false,
    3000,
  )
  tell({ state: 'found', kind, seed, what, input: small })
}
