import { execFile } from 'node:child_process'
import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { delimiter, join, resolve } from 'node:path'
import type { Outcome } from '../cli/scenario.ts'

/** The example repository in a folder of its own, under git, beside a folder for what a service keeps of a run. */
export interface Checkout {
  /** The root of the repository. */
  root: string
  /** The commit of the example as it is. */
  base: string
  /** Where a service puts its own files. */
  temp: string
  git(...args: string[]): Promise<string>
  /** Changes a text of a file, which must be there. */
  change(path: string, from: string, to: string): Promise<void>
  /** Runs a script of a shell with the program at hand, and only what the environment is said to hold. */
  shell(command: readonly string[], env?: Record<string, string>, cwd?: string): Promise<Outcome>
}

export async function inRepository<T>(use: (checkout: Checkout) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'stratlint-ci-'))
  try {
    const root = join(folder, 'repository')
    const programs = join(folder, 'programs')
    await mkdir(programs)
    await mkdir(join(folder, 'temp'))
    await symlink(resolve('bin/stratlint.js'), join(programs, 'stratlint'))
    await cp('test/fixtures/strategy-repository', root, { recursive: true })
    const shell: Checkout['shell'] = ([command = '', ...args], env = {}, cwd = root) => {
      const path = [programs, join(process.execPath, '..'), process.env['PATH'] ?? ''].join(delimiter)
      const options = { cwd, env: { PATH: path, HOME: folder, LANG: 'C.UTF-8', ...env } }
      return new Promise((done) => {
        execFile(command, args, options, (error, stdout, stderr) => {
          done({
            stdout,
            stderr,
            code: error === null ? 0 : typeof error.code === 'number' ? error.code : -1,
          })
        })
      })
    }
    const git = async (...args: string[]): Promise<string> => {
      const who = ['-c', 'user.name=Lindeby', '-c', 'user.email=lindeby@example.com']
      const { stdout, stderr, code } = await shell(['git', ...who, ...args])
      if (code !== 0) throw new Error(stderr)
      return stdout.trim()
    }
    await git('init', '--quiet', '--initial-branch', 'main')
    await git('add', '--all')
    await git('commit', '--quiet', '--message', 'Strategier')
    return await use({
      root,
      base: await git('rev-parse', 'HEAD'),
      temp: join(folder, 'temp'),
      git,
      shell,
      async change(path, from, to) {
        const text = await readFile(join(root, path), 'utf8')
        if (!text.includes(from)) throw new Error(`${path} does not hold ${from}`)
        await writeFile(join(root, path), text.replace(from, to))
      },
    })
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
