import { join } from 'node:path'
import { writeCorpus } from '../corpus/corpus.ts'
import { measure } from '../measure/measure.ts'
import { type Contestant, inRounds, type Results } from '../measure/rounds.ts'

/** How many documents reports are made of: few and many, long and short ones. */
export interface CompilingSizes {
  /** Of 48 KB, for time; 0 leaves all of it out. */
  few: number
  many: number
  /** Of 8 KB, for memory. */
  fewShort: number
  manyShort: number
}

/** What making reports took. */
export interface Compiled {
  sizes: CompilingSizes
  time: Results
  /** Runs in one thread. */
  memory: Results
}

/** What is asked for, by the names of the runs. `Pages` are HTML with a page about all documents; `kept` are those of runs before. */
export const runs = {
  fewPages: 'HTML of few',
  manyPages: 'HTML of many',
  threadedPages: 'HTML of many, in threads',
  fewFiles: 'PDF of few',
  manyFiles: 'PDF of many',
  threadedFiles: 'PDF of many, in threads',
  keptPages: 'HTML of many, none changed',
  keptFiles: 'PDF of many, none changed',
} as const

/** Makes reports of documents that it writes into a folder. */
export async function compiling(
  { folder, program, schema }: { folder: string; program: string; schema: string },
  sizes: CompilingSizes,
  rounds: number,
  tell: (text: string) => void,
): Promise<Compiled> {
  if (sizes.few === 0) return { sizes, time: new Map(), memory: new Map() }
  const corpus = async (name: string, files: number, bytes: number): Promise<string> => {
    await writeCorpus(join(folder, name), schema, { files, bytes, failing: 0 })
    return join(folder, name)
  }
  const compile = (name: string, cwd: string, output: string, ...more: string[]): Contestant => {
    const options = ['--as-of', '2026-11-22', '-o', join(folder, output)]
    return { name, command: [process.execPath, program, 'compile', '.', ...more, ...options], cwd }
  }
  const run = (name: string, cwd: string, ...more: string[]): Contestant =>
    compile(name, cwd, 'out', ...more, '--no-cache')
  const one = ['--jobs', '1']
  const inOneThread = (few: string, many: string): Contestant[] => [
    run(runs.fewPages, few, '--to', 'html', ...one),
    run(runs.manyPages, many, '--to', 'html', ...one),
    run(runs.fewFiles, few, '--to', 'pdf', ...one),
    run(runs.manyFiles, many, '--to', 'pdf', ...one),
  ]
  const [few, many] = [
    await corpus('few', sizes.few, 48_000),
    await corpus('many-reports', sizes.many, 48_000),
  ]
  const [fewShort, manyShort] = [
    await corpus('few-short', sizes.fewShort, 8000),
    await corpus('many-short', sizes.manyShort, 8000),
  ]
  const inThreads = [
    run(runs.threadedPages, many, '--to', 'html'),
    run(runs.threadedFiles, many, '--to', 'pdf'),
  ]
  const kept = [
    compile(runs.keptPages, many, 'kept', '--to', 'html'),
    compile(runs.keptFiles, many, 'kept', '--to', 'pdf'),
  ]
  for (const { command, cwd } of kept) await measure(command, cwd)
  const time = await inRounds([...inOneThread(few, many), ...inThreads, ...kept], rounds, tell)
  return { sizes, time, memory: await inRounds(inOneThread(fewShort, manyShort), 1, tell) }
}
