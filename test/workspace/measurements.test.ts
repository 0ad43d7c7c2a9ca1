import { mkdtemp, rm, symlink, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { nodeHost } from '#workspace/host'
import { lintFiles } from '#workspace/lint-files'
import { reportOf } from '#workspace/reports'
import { defaultSettings } from '#workspace/settings'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'stratlint-test-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const yaml = (file: string) => `format: stratlint/1
id: lindeby-1
title: Lindeby
language: da
indicators:
  unge:
    name: Unge
    unit: personer
    frequency: yearly
    direction: decrease
    baseline: {date: 2024, value: 42}
    measurements: {file: ${file}}
goals:
  - id: M1
    level: objective
    statement: Antallet falder til 21.
    smart:
      measurable: {targets: [{indicator: unge, value: 21, date: 2028}]}
`

async function linted(file: string) {
  const path = join(folder, 'a.yaml')
  await writeFile(path, yaml(file))
  const settings = defaultSettings(folder, folder)
  for await (const one of lintFiles(nodeHost, [{ path, shownAs: 'a.yaml' }], settings, {
    asOf: '2026-11-22',
  }))
    return one
  throw new Error('nothing was linted')
}

const ofTables = ({ diagnostics }: Awaited<ReturnType<typeof linted>>): string[] =>
  diagnostics.flatMap(({ ruleId, messageId }) => (ruleId === 'schema/measurements' ? [messageId] : []))

describe('measurements in a file beside the document', () => {
  test('are seen by rules, and by the status report', async () => {
    await writeFile(join(folder, 'tal.csv'), 'date;value\n2025;41\n')
    const checked = await linted('tal.csv')
    expect(ofTables(checked)).toEqual([])
    expect(checked.diagnostics.map(({ ruleId }) => ruleId)).toContain('followup/off-track')
    expect(checked.document.dependencies).toEqual(['tal.csv'])
    expect(JSON.stringify(await reportOf('status', checked, '2026-11-22'))).toContain('41 personer, 2025')
  })

  test('are told at the name of the file where a rule has something to say of them, without a fix', async () => {
    await writeFile(
      join(folder, 'tal.csv'),
      'date;value;note\n2025;41;Optalt såfremt muligt den 1 februar 2025 i henhold til 1,300.50 kr\n',
    )
    const checked = await linted('tal.csv')
    const inTable = checked.diagnostics.filter(({ pointer }) =>
      pointer.startsWith('/indicators/unge/measurements/0'),
    )
    expect(inTable.length).toBeGreaterThan(0)
    for (const { range, fix } of inTable) {
      expect(range.start.line).toBe(12)
      expect(fix).toBeUndefined()
    }
  })

  test('are read from inside the workspace only, links followed', async () => {
    const elsewhere = await mkdtemp(join(tmpdir(), 'stratlint-test-'))
    try {
      await writeFile(join(elsewhere, 'tal.csv'), 'date;value\n2025;41\n')
      await symlink(join(elsewhere, 'tal.csv'), join(folder, 'link.csv'))
      for (const name of ['link.csv', join(elsewhere, 'tal.csv'), '../tal.csv', '/etc/passwd'])
        expect(ofTables(await linted(name)), name).toEqual(['outside'])
    } finally {
      await rm(elsewhere, { recursive: true })
    }
  })

  test('are not read from what is no file, or is huge', async () => {
    expect(ofTables(await linted('tal.csv'))).toEqual(['missing'])
    expect(ofTables(await linted('.'))).toEqual(['unreadable'])
    await writeFile(join(folder, 'stor.csv'), 'date;value\n')
    await truncate(join(folder, 'stor.csv'), 11_000_000)
    expect(ofTables(await linted('stor.csv'))).toEqual(['tooLarge'])
  })
})
