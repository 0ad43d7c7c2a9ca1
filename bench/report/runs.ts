import { readFile, writeFile } from 'node:fs/promises'
import type { Target } from './target.ts'

/** What one run of the bench found. */
export interface Run {
  /** The version of Node, the machine, and the numbers of documents and rounds. */
  with: string
  targets: readonly Target[]
}

/**
 * Keeps a run for the page of the next one, and gives the one before it, if there was any: two runs show how far figures go
 * apart. The file holds the newest run alone.
 */
export async function keepRun(path: string, run: Run): Promise<Run | undefined> {
  const before = await readRun(path)
  await writeFile(path, `${JSON.stringify(run, null, 2)}\n`)
  return before
}

/** Figures that were not measured are null in JSON. */
async function readRun(path: string): Promise<Run | undefined> {
  const text = await readFile(path, 'utf8').catch(() => undefined)
  if (text === undefined) return undefined
  const run: Run = JSON.parse(text)
  const targets = run.targets.map((target) => ({
    ...target,
    wall: target.wall ?? Number.NaN,
    cpu: target.cpu ?? Number.NaN,
  }))
  return { ...run, targets }
}
