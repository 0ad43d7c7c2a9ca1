import { execFileSync } from 'node:child_process'
import { rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { inFolder, runProgram } from './scenario.ts'

const strategy = `format: stratlint/1
id: proeve
title: Prøve
kind: strategy
status: draft
language: da
publisher: {name: Prøveby}
indicators:
  venter: {name: Ventende}
goals:
  - {id: M1, level: objective, statement: Vi vil styrke samarbejdet.}
  - id: M2
    level: objective
    statement: Vi vil sikre flere boliger.
    smart: {measurable: {targets: [{indicator: venter, value: 3}]}}
`

function git(folder: string, ...args: string[]): void {
  execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.org', ...args], { cwd: folder })
}

async function inRepository<T>(use: (folder: string) => Promise<T>): Promise<T> {
  return inFolder(new Map([['s/a.yaml', strategy]]), async (folder) => {
    git(folder, 'init', '-q', '-b', 'main')
    git(folder, 'add', '.')
    git(folder, 'commit', '-qm', 'a')
    return use(folder)
  })
}

async function check(folder: string, ...args: string[]): Promise<string[]> {
  const { stdout, stderr } = await runProgram(
    ['check', ...args, '--format', 'json', '--as-of', '2026-11-22'],
    folder,
  )
  expect(stderr).toBe('')
  const files = JSON.parse(stdout).files as { diagnostics: { ruleId: string; pointer: string }[] }[]
  return files.flatMap(({ diagnostics }) => diagnostics.map(({ ruleId, pointer }) => `${pointer} ${ruleId}`))
}

describe('--since', () => {
  test('tells nothing where nothing has changed, and nothing of a comment', async () => {
    await inRepository(async (folder) => {
      expect((await check(folder)).length).toBeGreaterThan(2)
      expect(await check(folder, '--since', 'main')).toEqual([])
      await writeFile(join(folder, 's/a.yaml'), `# bemærkning\n\n${strategy}`)
      expect(await check(folder, '--since', 'HEAD')).toEqual([])
      expect(await check(join(folder, 's'), '--since', 'HEAD')).toEqual([])
    })
  })

  test('tells all of a goal that has changed, and nothing of the others', async () => {
    await inRepository(async (folder) => {
      await writeFile(join(folder, 's/a.yaml'), strategy.replace('styrke samarbejdet', 'fremme samarbejdet'))
      const found = await check(folder, '--since', 'main')
      expect(found).toContain('/goals/0/statement smart/vague-opener')
      expect(found.join()).toMatch(/\/goals\/0\/\S* smart\/specific/)
      expect(found.filter((line) => !line.startsWith('/goals/0/'))).toEqual([])
    })
  })

  test('tells what a change has brought about elsewhere', async () => {
    await inRepository(async (folder) => {
      await writeFile(join(folder, 's/a.yaml'), strategy.replace('  venter:', '  flytter:'))
      const found = await check(folder, '--since', 'main')
      expect(found).toContain('/goals/1/smart/measurable/targets/0/indicator reference/unresolved-id')
      expect(found).toContain('/indicators/flytter reference/unused-indicator')
      expect(found.filter((line) => line.includes('vague-opener'))).toEqual([])
    })
  })

  test('tells all after a change of what the document is, and of a file that is new or renamed', async () => {
    await inRepository(async (folder) => {
      await writeFile(join(folder, 's/a.yaml'), strategy.replace('status: draft', 'status: consultation'))
      const all = await check(folder)
      expect(await check(folder, '--since', 'main')).toEqual(all)
      await rename(join(folder, 's/a.yaml'), join(folder, 's/b.yaml'))
      expect(await check(folder, '--since', 'main')).toEqual(all)
    })
  })

  test('tells again what is wrong with the YAML, which hides what has changed', async () => {
    await inRepository(async (folder) => {
      await writeFile(join(folder, 's/a.yaml'), `${strategy}\tx: 1\n`)
      git(folder, 'commit', '-qam', 'b')
      expect(await check(folder, '--since', 'main')).toEqual([expect.stringContaining(' yaml/')])
    })
  })

  test.each(['findes-ikke', '--output=x', 'main:s/a.yaml'])('of %s is wrong use', async (ref) => {
    await inRepository(async (folder) => {
      const { stdout, stderr, code } = await runProgram(['check', `--since=${ref}`], folder)
      expect([stdout, code]).toEqual(['', 2])
      expect(stderr).toBe(
        `stratlint: Git kender ikke '${ref}'. Skriv navnet på en gren, et mærke eller en commit, for eksempel main.\n`,
      )
    })
  })

  test('without git is wrong use', async () => {
    await inFolder(new Map([['a.yaml', strategy]]), async (folder) => {
      const run = await runProgram(['check', '--since', 'main'], folder, { PATH: folder })
      expect([run.code, run.stderr]).toEqual([2, expect.stringContaining('git er ikke installeret')])
    })
  })
})
