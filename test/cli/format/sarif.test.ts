import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { describe, expect, test } from 'vitest'
import { inFolder, runProgram } from '../scenario.ts'
import { checkFiles, checkStrategies, cleanFiles, hostileFiles } from './hostile.ts'
import { sarifSchema } from './sarif-schema.ts'

const ajv = new Ajv2020({ allErrors: true })
addFormats.default(ajv)
const isSarif = ajv.compile(sarifSchema)

interface Region {
  startLine: number
  startColumn: number
  endLine: number
  endColumn: number
}
interface Place {
  artifactLocation: { uri: string; uriBaseId?: string; index: number }
  region: Region
}
interface Result {
  ruleId: string
  ruleIndex: number
  level: string
  message: { text: string }
  locations: [{ physicalLocation: Place }]
  relatedLocations?: { id: number; physicalLocation: Place }[]
  partialFingerprints: Record<string, string>
  fixes?: {
    artifactChanges: { replacements: { deletedRegion: Region; insertedContent?: { text: string } }[] }[]
  }[]
  suppressions: { kind: string; justification?: string }[]
}

/** The only run of a log that keeps the schema and the rules that a schema cannot say. */
function runIn(log: string) {
  const sarif = JSON.parse(log)
  expect(isSarif(sarif), JSON.stringify(isSarif.errors?.slice(0, 3))).toBe(true)
  const [run] = sarif.runs
  const rules = run.tool.driver.rules as { id: string }[]
  const results = run.results as Result[]
  const artifacts = run.artifacts as { location: Place['artifactLocation'] }[]
  expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length)
  expect(new Set(results.map(({ ruleIndex }) => ruleIndex))).toEqual(new Set(rules.keys()))
  artifacts.forEach(({ location }, i) => {
    expect(location.index).toBe(i)
  })
  for (const result of results) {
    expect(rules[result.ruleIndex]?.id).toBe(result.ruleId)
    const places = [...result.locations, ...(result.relatedLocations ?? [])].map(
      (one) => one.physicalLocation,
    )
    for (const { artifactLocation, region } of places) {
      expect(artifacts[artifactLocation.index]?.location).toEqual(artifactLocation)
      if (artifactLocation.uriBaseId !== undefined) {
        expect(run.originalUriBaseIds).toHaveProperty([artifactLocation.uriBaseId])
        expect(artifactLocation.uri).toMatch(/^(?!\/|\.\.)[A-Za-z0-9\-._~!'()*%/]+$/)
      }
      const { startLine, startColumn, endLine, endColumn } = region
      expect(endLine > startLine || (endLine === startLine && endColumn >= startColumn)).toBe(true)
    }
  }
  return { run, rules, results, artifacts }
}

const offsetIn = (text: string, line: number, column: number): number =>
  text
    .split(/(?<=\r\n|\n|\r(?!\n))/)
    .slice(0, line - 1)
    .join('').length +
  column -
  1

describe('sarif', () => {
  test('of the strategies of the repository keeps the schema, and describes the rules in their language', async () => {
    const { stdout } = await checkStrategies('sarif')
    const { run, rules } = runIn(stdout)
    expect(rules.length).toBeGreaterThan(8)
    expect(run.tool.driver.language).toBe('da')
    const gaps = run.tool.driver.rules.find(({ id }: { id: string }) => id === 'smart/gaps')
    expect(gaps).toMatchObject({ name: 'SmartGaps', helpUri: 'https://stratlint.dk/rules/smart/gaps' })
    expect(gaps.help.markdown).toMatch(/^# .*\n/)
    expect(run.invocations).toMatchObject([{ executionSuccessful: true, exitCode: 0 }])
    expect(run.artifacts[0].properties.score.smart).toBeGreaterThan(0)
  })

  test('says what the other outputs say, in places that are those of the text', async () => {
    const { stdout, findings } = await checkFiles('sarif')
    const { results, run } = runIn(stdout)
    const levels = { error: 'error', warning: 'warning', info: 'note' }
    const told = results.filter(({ suppressions }) => suppressions.length === 0)
    expect(run.invocations[0].exitCode).toBe(1)
    // Results stand document by document, as findings do.
    expect(told.map(({ ruleId, level, message }) => ({ ruleId, level, message: message.text }))).toEqual(
      findings.map(({ ruleId, severity, message }) => ({ ruleId, level: levels[severity], message })),
    )
    for (const [i, { path, range, fix }] of findings.entries()) {
      const { artifactLocation, region } = told[i]!.locations[0].physicalLocation
      expect(decodeURIComponent(artifactLocation.uri)).toBe(path)
      const text = (hostileFiles.get(path) ?? '').replace(/^\uFEFF/, '')
      expect(offsetIn(text, region.startLine, region.startColumn)).toBe(range.start.offset)
      expect(offsetIn(text, region.endLine, region.endColumn)).toBe(range.end.offset)
      const replacements = told[i]!.fixes?.[0]?.artifactChanges[0]?.replacements.map((one) => ({
        start: offsetIn(text, one.deletedRegion.startLine, one.deletedRegion.startColumn),
        end: offsetIn(text, one.deletedRegion.endLine, one.deletedRegion.endColumn),
        text: one.insertedContent?.text ?? '',
      }))
      expect(replacements).toEqual(fix?.edits)
    }
    expect(findings.some(({ fix }) => fix !== undefined)).toBe(true)
  })

  test('encodes names of files', async () => {
    const { stdout } = await checkFiles('sarif')
    const uris = runIn(stdout).artifacts.map(({ location }) => location.uri)
    expect(uris).toContain('mappe%20med%20mellemrum/%C3%A6%C3%B8%C3%A5%2C%20kolon%3A%20100%25.yaml')
    expect(uris).toContain('linje%0Askift%3A%3Aerror%3A%3Ax.yaml')
    expect(uris).toContain('%3A%3Aadd-mask%3A%3Ax.yaml')
  })

  test('gives a file outside of the folder its whole address', async () => {
    const outside = await mkdtemp(join(tmpdir(), 'stratlint-udenfor-'))
    try {
      await writeFile(join(outside, 'å.yaml'), hostileFiles.get('almindelig.yaml') ?? '')
      const { stdout } = await inFolder(new Map([['x.txt', '']]), (folder) =>
        runProgram(['check', join(outside, 'å.yaml'), '--format', 'sarif'], folder),
      )
      const [artifact] = runIn(stdout).artifacts
      expect(artifact?.location.uri).toBe(pathToFileURL(join(outside, 'å.yaml')).href)
    } finally {
      await rm(outside, { recursive: true })
    }
  })

  test('keeps findings that are silenced or left alone, with the reason, and not on GitHub', async () => {
    const files = new Map([
      ['slaaet-fra.yaml', hostileFiles.get('slaaet-fra.yaml') ?? ''],
      ['almindelig.yaml', hostileFiles.get('almindelig.yaml') ?? ''],
    ])
    await inFolder(files, async (folder) => {
      await runProgram(['check', 'almindelig.yaml', '--suppress-all', '--as-of', '2026-11-22'], folder)
      const check = (env: Record<string, string>) =>
        runProgram(
          ['check', 'almindelig.yaml', 'slaaet-fra.yaml', '--format', 'sarif', '--as-of', '2026-11-22'],
          folder,
          env,
        )
      const { results } = runIn((await check({})).stdout)
      const silent = results.filter(({ suppressions }) => suppressions.length > 0)
      expect(silent.filter(({ suppressions }) => suppressions[0]?.kind === 'inSource')).toMatchObject([
        {
          ruleId: 'smart/gaps',
          suppressions: [
            {
              status: 'accepted',
              justification: 'aftalt med udvalget',
              location: { physicalLocation: { region: { startLine: 9, startColumn: 3 } } },
            },
          ],
        },
      ])
      const left = silent.filter(({ suppressions }) => suppressions[0]?.kind === 'external')
      expect(left.length).toBeGreaterThan(3)
      expect(left[0]?.suppressions[0]?.justification).toBe('.stratlint-suppressions.json')
      const onGitHub = runIn((await check({ GITHUB_ACTIONS: 'true' })).stdout)
      expect(onGitHub.results.every(({ suppressions }) => suppressions.length === 0)).toBe(true)
      expect(onGitHub.results).toHaveLength(results.length - silent.length)
    })
  })

  test('has fingerprints that occur once in a file', async () => {
    const { results } = runIn((await checkFiles('sarif')).stdout)
    const prints = results.map(
      (one) =>
        `${one.locations[0].physicalLocation.artifactLocation.uri} ${one.partialFingerprints['stratlintFinding/v1']}`,
    )
    expect(new Set(prints).size).toBe(prints.length)
  })

  test('lists places that explain a finding', async () => {
    const text = hostileFiles.get('almindelig.yaml') ?? ''
    const { stdout } = await checkFiles(
      'sarif',
      new Map([
        ['a.yaml', text],
        ['b.yaml', text],
      ]),
    )
    const related = runIn(stdout).results.flatMap((one) => one.relatedLocations ?? [])
    expect(related.length).toBeGreaterThan(0)
    expect(related.some(({ physicalLocation }) => physicalLocation.artifactLocation.uri === 'a.yaml')).toBe(
      true,
    )
  })

  test('of a clean document has no error', async () => {
    const { results } = runIn((await checkFiles('sarif', cleanFiles)).stdout)
    expect(results.filter(({ level }) => level === 'error')).toEqual([])
  })
})
