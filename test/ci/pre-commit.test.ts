import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { type Checkout, inRepository } from './repository.ts'

const [hook] = parse(readFileSync('.pre-commit-hooks.yaml', 'utf8')) as {
  id: string
  entry: string
  files: string
  language: string
  pass_filenames: boolean
}[]

const fixture = 'test/fixtures/strategy-repository'

/** Runs the hook over what is staged, as pre-commit does: the entry, and after it the names that fit. */
async function runHook({ git, shell }: Checkout) {
  const staged = (
    await git('-c', 'core.quotePath=false', 'diff', '--cached', '--name-only', '--diff-filter=d')
  ).split('\n')
  const names = staged.filter((name) => new RegExp(hook!.files).test(name))
  return {
    names,
    ...(names.length === 0 ? { code: 0, stdout: '' } : await shell([...hook!.entry.split(' '), ...names])),
  }
}

describe('the hook', () => {
  test('is the one that the example names', () => {
    const config = parse(readFileSync(join(fixture, '.pre-commit-config.yaml'), 'utf8'))
    expect(config.repos[0].hooks.map(({ id }: { id: string }) => id)).toEqual([hook!.id])
    expect(hook).toMatchObject({ language: 'node', pass_filenames: true })
    const { bin } = JSON.parse(readFileSync('package.json', 'utf8'))
    expect(Object.keys(bin)).toContain(hook!.entry.split(' ')[0])
  })

  test('stops a commit with errors, and lets one without through', async () => {
    await inRepository(async (checkout) => {
      await checkout.change('strategier/unge.yaml', 'deadline: 2028', 'deadline: 2029')
      await checkout.change('stratlint.config.yaml', 'language: da', 'language: en')
      await checkout.git('add', '--all')
      const good = await runHook(checkout)
      expect([good.names, good.code]).toEqual([['strategier/unge.yaml'], 0])
      await checkout.change('strategier/aeldre.yaml', 'timeBound:', 'timeBoundd:')
      await checkout.git('add', '--all')
      const bad = await runHook(checkout)
      expect([bad.code, bad.stdout]).toEqual([1, expect.stringContaining('timeBoundd')])
    })
  })

  test('has nothing to do with other YAML', async () => {
    await inRepository(async (checkout) => {
      await checkout.change('.gitlab-ci.yml', '40', '50')
      await checkout.git('add', '--all')
      expect((await runHook(checkout)).names).toEqual([])
    })
  })
})

const hasPreCommit = (() => {
  try {
    execFileSync('pre-commit', ['--version'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
})()

test.skipIf(!hasPreCommit)('pre-commit itself takes the two files', async () => {
  await inRepository(async ({ shell, root }) => {
    const hooks = await shell([
      'pre-commit',
      'validate-manifest',
      join(process.cwd(), '.pre-commit-hooks.yaml'),
    ])
    const config = await shell(['pre-commit', 'validate-config', join(root, '.pre-commit-config.yaml')])
    expect([hooks.code, config.code]).toEqual([0, 0])
  })
})
