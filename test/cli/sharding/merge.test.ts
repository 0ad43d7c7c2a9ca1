import { readFileSync } from 'node:fs'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import { inFolder, runProgram } from '../scenario.ts'
import { checkMerged, checkParts, checkWhole, files } from './workspace.ts'

const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true })
const schema = (name: string) => JSON.parse(readFileSync(`schemas/output/${name}.schema.json`, 'utf8'))
const isPart = ajv
  .addFormat('date', true)
  .addFormat('uri', true)
  .addSchema(schema('check'))
  .compile(schema('shard'))

const json = ['--format', 'json']

interface Result {
  files: { diagnostics: { ruleId: string; messageId: string }[] }[]
  summary: { suppressed: number }
}

/** What is found, as `rule message`. */
function foundIn(stdout: string): Set<string> {
  const { files: results }: Result = JSON.parse(stdout)
  return new Set(
    results.flatMap(({ diagnostics }) => diagnostics.map((one) => `${one.ruleId} ${one.messageId}`)),
  )
}

/** A few of the documents, which compare with each other as well. */
const few = new Map(
  [...files].filter(([name]) => /plan-[0-3]\.yaml$|dæmpet|samme-id|maal|\.csv$|regler|config/.test(name)),
)

describe('merged parts', () => {
  test('are what one check gives, in however many parts', async () => {
    await inFolder(files, async (folder) => {
      const whole = await checkWhole(folder, ...json)
      expect(whole.code).toBe(1)
      // What takes all documents to find is there to be found, and what a document can be.
      expect([...foundIn(whole.stdout)]).toEqual(
        expect.arrayContaining([
          'portfolio/contradictory-targets values',
          'portfolio/duplicate-goal one',
          'portfolio/duplicate-id same',
          'portfolio/owner-overload many',
          'portfolio/superseded adopted',
          'suppression/comment unused',
          'suppression/comment unknown',
          'by-2/kort kort',
          'schema/measurements number',
          'schema/document more',
          'yaml/unread large',
        ]),
      )
      for (const of of [1, 2, 3, 7]) {
        const merged = await checkMerged(folder, of, { merge: json })
        expect([of, merged.stderr, merged.code]).toEqual([of, '', whole.code])
        expect([of, merged.stdout === whole.stdout]).toEqual([of, true])
      }
      for (const name of await readdir(join(folder, 'dele'))) {
        const part = JSON.parse(await readFile(join(folder, 'dele', name), 'utf8'))
        expect([name, isPart(part), isPart.errors?.[0]]).toEqual([name, true, undefined])
      }
    })
  }, 240_000)

  test('are that in every format, quoting the texts', async () => {
    const names = ['sarif', 'github', 'gitlab', 'junit', 'checkstyle', 'rdjson', 'markdown', 'html']
    const outputs = (to: string) => names.flatMap((name) => ['--format', `${name}=${to}/${name}`])
    await inFolder(few, async (folder) => {
      const whole = await checkWhole(folder, '--format', 'pretty', ...outputs('hel'))
      const merged = await checkMerged(folder, 3, { merge: ['--format', 'pretty', ...outputs('samlet')] })
      expect(merged).toEqual(whole)
      expect(merged.stdout).toContain('│')
      for (const name of names) {
        const [one, other] = await Promise.all(
          ['hel', 'samlet'].map((of) => readFile(join(folder, of, name), 'utf8')),
        )
        expect([name, other === one]).toEqual([name, true])
      }
    })
  }, 60_000)

  test.each<[string, string[], string[]]>([
    ['a score that is too low', [], ['--min-score', '99']],
    ['a score that is high enough', [], ['--min-score', '1']],
    ['too many warnings', [], ['--max-warnings', '3']],
    ['notes that are enough to fail', [], ['--fail-on', 'info']],
    ['other severities', ['--rule=portfolio/contradictory-targets=info', '--rule=smart/gaps=off'], []],
    ['another language', ['--lang', 'en'], []],
    ['a part of the folder', ['strategier/gamle', 'strategier/samme-id.yaml'], []],
    ['a file that is named twice', ['strategier', 'strategier/samme-id.yaml', 'strategier/*.yaml'], []],
    ['errors alone', ['--no-plugins'], ['--no-plugins', '--quiet']],
  ])(
    'end as one check does with %s',
    async (_, check, merge) => {
      await inFolder(few, async (folder) => {
        const whole = await checkWhole(folder, ...json, ...new Set([...check, ...merge]))
        const merged = await checkMerged(folder, 2, { check, merge: [...json, ...merge] })
        expect(merged).toEqual(whole)
      })
    },
    60_000,
  )

  test('leave alone what the list says, and tell what it holds in vain', async () => {
    await inFolder(few, async (folder) => {
      await checkWhole(folder, '--suppress-all')
      const before = await checkWhole(folder, ...json)
      expect(JSON.parse(before.stdout).summary.suppressed).toBeGreaterThan(20)
      expect(await checkMerged(folder, 2, { merge: json })).toEqual(before)
      const list = join(folder, '.stratlint-suppressions.json')
      const content = JSON.parse(await readFile(list, 'utf8'))
      content.files['strategier/plan-1.yaml']['smart/gaps'] = ['0000000000000000']
      await writeFile(list, JSON.stringify(content))
      const after = await checkWhole(folder, ...json)
      expect(after.stderr).toContain('--prune-suppressions')
      expect(await checkMerged(folder, 3, { merge: json })).toEqual(after)
    })
  }, 60_000)

  test('of one document are it alone, also where most parts are empty', async () => {
    const one = new Map([...few].filter(([name]) => /dæmpet|regler|config/.test(name)))
    await inFolder(one, async (folder) => {
      const whole = await checkWhole(folder, ...json)
      expect([...foundIn(whole.stdout)]).toContain('suppression/comment unused')
      expect(await checkMerged(folder, 7, { merge: json })).toEqual(whole)
    })
  }, 60_000)

  test('quote no text that is another than the one that was checked', async () => {
    await inFolder(few, async (folder) => {
      const parts = await checkParts(folder, 2)
      await writeFile(join(folder, 'strategier/samme-id.yaml'), 'hemmeligt: noget\n'.repeat(99))
      const { stdout } = await runProgram(['merge', ...parts], folder)
      expect(stdout).toContain('samme-id.yaml')
      expect(stdout).not.toContain('hemmeligt')
    })
  }, 60_000)
})
