import { existsSync } from 'node:fs'
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { inject } from 'vitest'
import { type Outcome, runProgram } from '../scenario.ts'
import { hostileWorkspace } from './hostile/document.ts'

export const kinds = ['strategy', 'audit', 'status', 'portfolio'] as const
export const formats = ['html', 'pdf', 'docx', 'md'] as const
export const asOf = '2026-11-22'

/** Asks for every report in every format, made anew. */
export const everything = [
  ...['--report', kinds.join()],
  ...['--to', formats.join()],
  ...['--as-of', asOf],
  '--no-cache',
] as const

/** `strategies`: those that come with the tool. `hostile`: a hostile document among others, with a theme and a logo. */
export type Collection = 'strategies' | 'hostile'

export interface Built extends Outcome {
  folder: string
}

const builders: Record<Collection, (output: string) => Promise<Outcome>> = {
  strategies: (output) => runProgram(['compile', 'strategies', ...everything, '-o', output], resolve('.')),
  async hostile(output) {
    const workspace = `${output}-workspace`
    await mkdir(workspace)
    for (const [name, text] of Object.entries(hostileWorkspace)) await writeFile(join(workspace, name), text)
    // A walk takes YAML that says its format on a line of its own, and JSON does not.
    const paths = ['hostile.yaml', 'neighbour.yaml']
    return runProgram(['compile', ...paths, ...everything, '-o', output], workspace)
  },
}

/** All reports of a collection as the program makes them. The first test file that asks has them made, the others wait. */
export async function builtReports(collection: Collection): Promise<Built> {
  const folder = join(inject('reportsFolder'), collection)
  const outcome = `${folder}.json`
  if (await isFirst(`${folder}.lock`)) {
    await mkdir(folder)
    await writeFile(`${outcome}.part`, JSON.stringify(await builders[collection](folder)))
    await rename(`${outcome}.part`, outcome)
  }
  while (!existsSync(outcome)) await setTimeout(100)
  return { folder, ...JSON.parse(await readFile(outcome, 'utf8')) }
}

/** The reports of a collection in a format, by their file names. */
export async function reportsIn(collection: Collection, format: string): Promise<[string, Uint8Array][]> {
  const { folder } = await builtReports(collection)
  const names = (await readdir(folder)).filter((name) => name.endsWith(`.${format}`)).sort()
  return Promise.all(
    names.map(async (name): Promise<[string, Uint8Array]> => [name, await readFile(join(folder, name))]),
  )
}

async function isFirst(lock: string): Promise<boolean> {
  return mkdir(lock).then(
    () => true,
    () => false,
  )
}
