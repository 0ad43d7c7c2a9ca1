import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { inFolder } from '../cli/scenario.ts'
import { type Ended, faultEnv, program, runNode } from './run-node.ts'
import { type WritingCommand, writingCommands } from './writes.ts'

type Files = Readonly<Record<string, string>>

interface FaultyRun {
  fault: string
  hit?: string
  code: number
  said: string
  files: Files
}

/** What a command does when nothing goes wrong, and then with each fault of some kinds. */
async function faultyRuns({ args, files }: WritingCommand, kinds: readonly string[]): Promise<FaultyRun[]> {
  const cli = resolve('dist/cli.cjs')
  const input = JSON.stringify({ program: cli, args, files, kinds })
  const { stdout, stderr } = await runNode(['test/hostile/faulty-runs.mjs'], { input })
  expect(stderr).toBe('')
  return JSON.parse(stdout)
}

/** Every file is as it was or as it is to be, and none is gone. */
function expectWhole(found: Files, before: Files, after: Files, hint: string): void {
  for (const [name, content] of Object.entries(found))
    expect([before[name], after[name]], `${hint}: ${name}`).toContain(content)
  expect(Object.keys(found), hint).toEqual(expect.arrayContaining(Object.keys(before)))
}

/** Without the halves that a run that was killed, or may no longer write, cannot take away. */
function withoutHalves(files: Files): Files {
  return Object.fromEntries(
    Object.entries(files).filter(([name]) => !/(?:^|\/)\.[^/]+\.stratlint\.tmp$/.test(name)),
  )
}

const commands = Object.entries(writingCommands)

test.each(commands)(
  '%s that the disk refuses anywhere leaves files whole, and says which and why',
  {
    timeout: 60_000,
  },
  async (_, command) => {
    const [unhurt, ...faulty] = await faultyRuns(command, ['ENOSPC', 'EROFS+'])
    const after = unhurt?.files ?? {}
    expect(unhurt?.code, unhurt?.said).toBe(0)
    expect(Object.keys(after).filter((name) => after[name] !== command.files[name])).toEqual(
      [...command.writes].sort(),
    )
    // At least a folder, a file and its name for each, and again for the second kind.
    expect(faulty.length).toBeGreaterThanOrEqual(6 * command.writes.length)
    for (const { fault, hit, code, said, files } of faulty) {
      const hint = `${fault} (${hit}): ${said}`
      expect(code, hint).toBe(2)
      expect(said, hint).toMatch(/^stratlint: [^\n]*\n$/m)
      const places = command.writes.flatMap((name) => [name, join(name, '..')]).filter((name) => name !== '.')
      expect(
        places.some((name) => said.includes(`/${name})`) || said.includes(`${name}'`)),
        hint,
      ).toBe(true)
      if (command.isOne && fault.endsWith('ENOSPC')) expect(files, hint).toEqual(command.files)
      if (fault.endsWith('ENOSPC')) expect(said, hint).toMatch(/no more room/)
      expectWhole(fault.endsWith('ENOSPC') ? files : withoutHalves(files), command.files, after, hint)
    }
  },
)

function filesIn(folder: string): Files {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
  const names = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
  return Object.fromEntries(names.map((name) => [name.slice(folder.length + 1), readFileSync(name, 'utf8')]))
}

/** Runs a command in a folder; with a fault it ends at that call. */
function runIn(folder: string, { args }: WritingCommand, fault = ''): Promise<Ended> {
  return runNode([program, ...args], { cwd: folder, env: faultEnv(fault) })
}

describe('killed in the middle of any write', { timeout: 60_000 }, () => {
  test.each(commands)('%s leaves files whole, and nothing in the way of the next run', async (_, command) => {
    const before = new Map(Object.entries(command.files))
    const after = await inFolder(before, async (folder) => {
      await runIn(folder, command)
      return filesIn(folder)
    })
    // At each call for the first file, and for the last.
    const calls = 2 * command.writes.length
    for (const n of new Set([1, 2, calls - 1, calls])) {
      await inFolder(before, async (folder) => {
        const { signal, stderr } = await runIn(folder, command, `${n}:kill`)
        expect([signal, stderr]).toEqual([
          'SIGKILL',
          expect.stringMatching(/^killed at (writeFile|rename)$/m),
        ])
        expectWhole(withoutHalves(filesIn(folder)), command.files, after, `killed at ${n}`)
        expect(filesIn(folder)).not.toEqual(withoutHalves(filesIn(folder)))
        if (n !== 2) return
        expect((await runIn(folder, command)).code).toBe(0)
        expect(withoutHalves(filesIn(folder))).toEqual(after)
      })
    }
  })
})
