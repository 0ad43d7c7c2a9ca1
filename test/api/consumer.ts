import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { Outcome } from '../cli/scenario.ts'

/** A project that has the built package, and the strategy `strategier/unge.yaml`. */
export interface Consumer {
  folder: string
  /** Runs a command in the project. */
  run(command: string, ...args: string[]): Promise<Outcome>
  write(name: string, text: string): Promise<void>
}

/** Makes such a project, and removes it afterwards. */
export async function inConsumer<T>(use: (consumer: Consumer) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'stratlint-consumer-'))
  const write = (name: string, text: string): Promise<void> => writeFile(join(folder, name), text)
  try {
    await mkdir(join(folder, 'node_modules'))
    await mkdir(join(folder, 'strategier'))
    await symlink(resolve('.'), join(folder, 'node_modules/stratlint'))
    await write('package.json', '{"name": "consumer", "type": "module", "private": true}\n')
    await write('strategier/unge.yaml', await readFile('strategies/eksempelby-unge-2026.yaml', 'utf8'))
    const run: Consumer['run'] = (command, ...args) =>
      new Promise((done) => {
        execFile(command, args, { cwd: folder }, (error, stdout, stderr) => {
          done({
            stdout,
            stderr,
            code: error === null ? 0 : typeof error.code === 'number' ? error.code : -1,
          })
        })
      })
    return await use({ folder, run, write })
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
