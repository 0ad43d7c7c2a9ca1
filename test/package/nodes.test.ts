import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { describe, expect, test } from 'vitest'

const { stratlint, engines } = JSON.parse(readFileSync('package.json', 'utf8'))
const versions: readonly string[] = stratlint.testedNodes

const system = { linux: 'linux', darwin: 'darwin', win32: 'win' }[process.platform as string]
const folder = process.env['STRATLINT_NODES'] ?? 'node_modules/.cache/nodes'

/** Where `npm run test:nodes` puts a version of Node. */
function binaryOf(version: string): string {
  const place = resolve(folder, version, 'node_modules', `node-${system}-${process.arch}`)
  return join(place, system === 'win' ? 'bin/node.exe' : 'bin/node')
}

const document = 'strategies/eksempelby-unge-2026.yaml'
const asOf = ['--as-of', '2026-11-22']

/** Hashes of what the main commands give under a version of Node, by the names of the files. */
async function resultsUnder(node: string): Promise<Map<string, string>> {
  const output = await mkdtemp(join(tmpdir(), 'stratlint-nodes-'))
  const run = async (...args: string[]): Promise<string> => {
    const { stdout, stderr } = await promisify(execFile)(node, ['bin/stratlint.js', ...args], {
      maxBuffer: 64 << 20,
    })
    expect(stderr).not.toMatch(/warning|stratlint: /i)
    return stdout
  }
  try {
    const results = new Map([['check', await run('check', document, ...asOf, '--format', 'json')]])
    await run('compile', document, '--to', 'html,pdf,docx,md', '-o', join(output, 'reports'), ...asOf)
    const source = 'test/import/samples/lindeby-unge.txt'
    await run('import', source, '-o', join(output, 'draft.yaml'), '--register', join(output, 'register.yaml'))
    for (const entry of await readdir(output, { recursive: true, withFileTypes: true })) {
      if (!entry.isFile()) continue
      const bytes = await readFile(join(entry.parentPath, entry.name))
      results.set(entry.name, createHash('sha256').update(bytes).digest('hex'))
    }
    return results
  } finally {
    await rm(output, { recursive: true, force: true })
  }
}

let here: Promise<Map<string, string>> | undefined

describe('the built program', () => {
  test('is tested on the oldest version of Node that it says it runs on', () => {
    expect(`>=${versions[0]}`.replace(/\.0$/, '')).toBe(engines.node)
  })

  for (const version of versions) {
    const binary = binaryOf(version)
    test.skipIf(!existsSync(binary))(
      `does the same under Node ${version}`,
      async () => {
        const { stdout } = await promisify(execFile)(binary, ['--version'])
        expect(stdout.trim()).toBe(`v${version}`)
        here ??= resultsUnder(process.execPath)
        const expected = await here
        expect(expected.size).toBe(7)
        expect(await resultsUnder(binary)).toEqual(expected)
      },
      300_000,
    )
  }
})
