import { existsSync, readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseXml } from '@rgrove/parse-xml'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import type { Outcome } from '../cli/scenario.ts'
import { type Checkout, inRepository } from './repository.ts'

const template = parse(readFileSync('ci/gitlab.yml', 'utf8')).stratlint
const own = parse(readFileSync('test/fixtures/strategy-repository/.gitlab-ci.yml', 'utf8')).stratlint

/** Runs the script of the job as GitLab does: variables in the environment, its lines in one shell. */
function runJob(
  shell: string,
  { root, shell: run }: Checkout,
  variables: Record<string, string>,
): Promise<Outcome> {
  const env = { CI: 'true', GITLAB_CI: 'true', CI_PROJECT_DIR: root, ...template.variables, ...variables }
  return run([shell, '-e', '-c', template.script.join('\n')], env)
}

describe.each(['sh', 'bash'])('the GitLab job in %s', (shell) => {
  test('passes over the example, and writes the reports that it names', async () => {
    await inRepository(async (checkout) => {
      const { code, stdout, stderr } = await runJob(shell, checkout, own.variables)
      expect([code, stderr]).toEqual([0, ''])
      expect(stdout).toContain('strategier/unge.yaml')
      const { paths, reports } = template.artifacts
      const read = (name: string): Promise<string> => readFile(join(checkout.root, name), 'utf8')
      const entries = JSON.parse(await read(reports.codequality))
      expect(entries[0].location.path).toBe('strategier/aeldre.yaml')
      const junit = await read(reports.junit)
      expect(parseXml(junit).root?.name).toBe('testsuites')
      const names = [...junit.matchAll(/<testcase [^>]*name="([^"]*)"/g)].map((one) => one[1])
      expect(names).toContain('Mål M1')
      for (const path of paths) expect(await read(path)).toContain('<!DOCTYPE html>')
    })
  })

  test('fails by findings and by a low score', async () => {
    await inRepository(async (checkout) => {
      expect((await runJob(shell, checkout, { STRATLINT_FAIL_ON: 'warning' })).code).toBe(1)
      expect((await runJob(shell, checkout, { STRATLINT_MIN_SCORE: '99' })).code).toBe(1)
    })
  })

  test('checks the paths that are named, one on each line, and takes them as text', async () => {
    await inRepository(async (checkout) => {
      await checkout.git('mv', 'strategier/unge.yaml', 'strategier/unge og flere.yaml')
      const paths = 'strategier/unge og flere.yaml\n'
      const named = await runJob(shell, checkout, { STRATLINT_PATHS: paths })
      expect([named.code, named.stdout]).toEqual([0, expect.not.stringContaining('aeldre')])
      for (const text of [
        '$(touch indsat)',
        '`touch indsat`',
        '"; touch indsat; "',
        '--fix',
        'END\ntouch indsat',
      ])
        expect((await runJob(shell, checkout, { STRATLINT_PATHS: text })).code).toBe(2)
      expect(existsSync(join(checkout.root, 'indsat'))).toBe(false)
    })
  })
})

test('the example sets variables that the job has', () => {
  expect(Object.keys(template.variables)).toEqual(expect.arrayContaining(Object.keys(own.variables)))
})
