import { readFileSync } from 'node:fs'
import { cp, mkdir, readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { type Checkout, inRepository } from './repository.ts'

const blocks = [...readFileSync('docs/ci.md', 'utf8').matchAll(/^```yaml\n(.*?)^```$/gms)].flatMap(
  ([, text = '']) => (text.includes('--shard') ? [parse(text)] : []),
)

/** A script as the service runs it, with the program that is at hand in place of the one that npm would fetch. */
const here = (script: string): string => script.replace(/npx --yes stratlint@\S+/g, 'stratlint')

/** The day on which the other machines would have checked, and its result. */
const day = '2026-11-22'

/** Runs the parts of an example, each in a checkout of its own, then what merges them in another, and compares with one check. */
async function inParts(
  of: number,
  runPart: (checkout: Checkout, part: number) => Promise<{ code: number }>,
  runMerge: (checkout: Checkout) => Promise<{ code: number; stderr: string }>,
  written: readonly string[],
): Promise<void> {
  await inRepository(async (merging) => {
    for (const part of Array.from({ length: of }, (_, i) => i + 1)) {
      await inRepository(async (checkout) => {
        expect([part, (await runPart(checkout, part)).code]).toEqual([part, 0])
        expect(await readdir(join(checkout.root, 'parts'))).toEqual([`${part}.json`])
        await mkdir(join(merging.root, 'parts'), { recursive: true })
        await cp(join(checkout.root, 'parts'), join(merging.root, 'parts'), { recursive: true })
      })
    }
    const { code, stderr } = await runMerge(merging)
    expect([code, stderr]).toEqual([0, ''])
    for (const file of written) expect((await readFile(join(merging.root, file))).length).toBeGreaterThan(100)
    const json = async (command: string): Promise<string> =>
      (await merging.shell(['bash', '-c', `stratlint ${command} --format json`])).stdout
    const { asOf } = JSON.parse(await readFile(join(merging.root, 'parts/1.json'), 'utf8')).run
    expect(await json('merge parts/*.json')).toBe(await json(`check strategier --as-of ${asOf}`))
  })
}

describe('the examples of several machines in ci.md', () => {
  test('run on GitHub', async () => {
    const { check, merge } = blocks.find(({ jobs }) => jobs !== undefined).jobs
    const parts: number[] = check.strategy.matrix.part
    const step = check.steps.find(({ run }: { run?: string }) => run !== undefined)
    expect(step.env).toEqual({
      PART: expect.stringContaining(' matrix.part '),
      PARTS: expect.stringContaining(' strategy.job-total '),
    })
    const last = merge.steps.find(({ run }: { run?: string }) => run !== undefined)
    const [upload, download] = [check.steps, merge.steps].map((steps) =>
      steps.find(({ uses }: { uses?: string }) => uses?.includes('-artifact@')),
    )
    expect([upload.with.path, download.with.path, merge.needs]).toEqual(['parts', 'parts', 'check'])
    expect(upload.with.name).toBe(download.with.pattern.replace('*', step.env.PART))
    await inParts(
      parts.length,
      ({ shell }, part) =>
        shell(['bash', '-eo', 'pipefail', '-c', here(step.run)], {
          PART: `${part}`,
          PARTS: `${parts.length}`,
        }),
      ({ shell, root }) =>
        shell(['bash', '-eo', 'pipefail', '-c', here(last.run)], {
          GITHUB_ACTIONS: 'true',
          GITHUB_WORKSPACE: root,
        }),
      ['stratlint.sarif'],
    )
  }, 120_000)

  test.each(['sh', 'bash'])(
    'run on GitLab in %s',
    async (name) => {
      const { stratlint: merge, 'stratlint-part': check } = blocks.find(({ stages }) => stages !== undefined)
      expect([check.artifacts.paths, merge.needs]).toEqual([['parts'], ['stratlint-part']])
      const run = ({ shell, root }: Checkout, script: string[], more: Record<string, string> = {}) =>
        shell([name, '-e', '-c', here(script.join('\n'))], {
          GITLAB_CI: 'true',
          CI_PROJECT_DIR: root,
          ...more,
        })
      await inParts(
        check.parallel,
        (checkout, part) =>
          run(checkout, check.script, {
            CI_NODE_INDEX: `${part}`,
            CI_NODE_TOTAL: `${check.parallel}`,
            CI_PIPELINE_CREATED_AT: `${day}T23:59:58Z`,
          }),
        (checkout) => run(checkout, merge.script),
        Object.values(merge.artifacts.reports),
      )
    },
    120_000,
  )
})
