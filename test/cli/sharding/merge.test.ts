import { readFileSync } from 'node:fs'
import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import { inFolder } from '../scenario.ts'
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
  files: { path: string; diagnostics: { ruleId: string; messageId: string; severity: string }[] }[]
}

describe('merged parts', () => {
  test('are what one check gives, in however many parts', async () => {
    await inFolder(files, async (folder) => {
      const whole = await checkWhole(folder, ...json)
      expect(whole.code).toBe(1)
      const { files: results }: Result = JSON.parse(whole.stdout)
      const rules = new Set(results.flatMap((file) => file.diagnostics.map(({ ruleId }) => ruleId)))
      // What takes all documents to find is there to be found.
      for (const rule of [
        'contradictory-targets',
        'duplicate-goal',
        'duplicate-id',
        'owner-overload',
        'superseded',
      ])
        expect(rules).toContain(`portfolio/${rule}`)
      for (const rule of ['by-2/kort', 'suppression/comment', 'schema/document', 'schema/measurements'])
        expect([...rules]).toContain(rule)
      for (const of of [1, 2, 3, 7, 40]) {
        const merged = await checkMerged(folder, of, { merge: json })
        expect([of, merged.stderr, merged.code]).toEqual([of, '', whole.code])
        expect(merged.stdout === whole.stdout).toBe(true)
      }
    })
  }, 240_000)
})
