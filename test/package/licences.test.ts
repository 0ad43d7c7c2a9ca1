import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { promisify } from 'node:util'
import { beforeAll, describe, expect, test } from 'vitest'

interface Package {
  name: string
  version: string
  license: string
  folder: string
}

let bundled: Package[] = []
let installed: Package[] = []
let page = ''

beforeAll(async () => {
  const path = '../../scripts/release/bundled.mjs'
  const { thirdParties } = await import(path)
  const found = await thirdParties()
  bundled = found.bundled
  installed = found.installed
  page = (await readFile('docs/architecture.md', 'utf8')).split('## Supply chain')[1] ?? ''
}, 120_000)

describe('what the program is made of', () => {
  test('is found by looking at the bundle', () => {
    const names = bundled.map(({ name }) => name)
    expect(names).toEqual(
      expect.arrayContaining(['docx', 'yaml', 'micromark', '@expo-google-fonts/source-sans-3']),
    )
    expect(names).not.toContain('vitest')
    expect(installed.length).toBe(2)
  })

  test('is justified, as far as we chose it, with its licence', async () => {
    const { dependencies, devDependencies } = JSON.parse(await readFile('package.json', 'utf8'))
    const direct = [...bundled, ...installed].filter(
      ({ name }) => ({ ...dependencies, ...devDependencies })[name],
    )
    for (const { name, license } of direct) {
      const row = page.split('\n').find((line) => line.startsWith('|') && line.includes(`\`${name}\``))
      expect([name, row?.split('|').at(-2)?.trim()]).toEqual([name, license])
    }
    const named = [...page.matchAll(/^\| (`[^|]+) \|/gm)].flatMap(([, cell = '']) =>
      cell.replaceAll('`', '').split(', '),
    )
    const known = new Set([...bundled, ...installed].map(({ name }) => name))
    expect(named.filter((name) => !known.has(name))).toEqual([])
  })

  test('is listed with its licences', async () => {
    await promisify(execFile)('node', ['scripts/release/licences.mjs'])
    const text = await readFile('THIRD-PARTY-LICENCES', 'utf8')
    for (const { name, version } of [...bundled, ...installed])
      expect(text).toContain(`\n${name} ${version} (`)
    expect(text).toContain('SIL OPEN FONT LICENSE')
    expect(text).toContain('Mozilla Public License')
  }, 120_000)

  test('is listed for programs, without what only builds and tests', async () => {
    await promisify(execFile)('node', ['scripts/release/sbom.mjs'])
    const first = await readFile('sbom.cdx.json', 'utf8')
    const { bomFormat, components, dependencies } = JSON.parse(first)
    expect(bomFormat).toBe('CycloneDX')
    const names = new Set(components.map(({ purl }: { purl: string }) => decodeURIComponent(purl)))
    for (const { name, version } of [...bundled, ...installed])
      expect(names).toContain(`pkg:npm/${name}@${version}`)
    expect(names.size).toBeLessThan(bundled.length + 40)
    const refs = new Set(components.map((component: { 'bom-ref': string }) => component['bom-ref']))
    for (const { dependsOn } of dependencies) for (const ref of dependsOn) expect(refs).toContain(ref)
    await promisify(execFile)('node', ['scripts/release/sbom.mjs'])
    expect(await readFile('sbom.cdx.json', 'utf8')).toBe(first)
  }, 180_000)
})
