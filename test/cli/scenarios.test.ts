import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readScenario, runScenario } from './scenario.ts'

const folder = 'test/cli/scenarios'

describe('the built program, as a person uses it', () => {
  test.each(readdirSync(folder).sort())('%s', async (name) => {
    const scenario = await readScenario(`${folder}/${name}`)
    const { stdout, stderr, code } = scenario
    expect(await runScenario(scenario)).toEqual({ stdout, stderr, code })
  })
})
