import { execFile } from 'node:child_process'
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Outcome } from '../cli/scenario.ts'
import { packInto } from './packing.ts'

let folder = ''
let installed: Outcome

function run(command: string, ...args: string[]): Promise<Outcome> {
  const options = { cwd: folder, maxBuffer: 64 << 20, env: { ...process.env, LANG: 'C.UTF-8' } }
  return new Promise((done) => {
    execFile(command, args, options, (error, stdout, stderr) => {
      done({ stdout, stderr, code: error === null ? 0 : typeof error.code === 'number' ? error.code : -1 })
    })
  })
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'stratlint-install-'))
  const tarball = await packInto(folder)
  await writeFile(join(folder, 'package.json'), '{"name": "consumer", "type": "module", "private": true}\n')
  const options = ['--no-audit', '--no-fund', '--prefer-offline', '--fetch-retries=0', '--ignore-scripts']
  installed = await run('npm', 'install', ...options, resolve(tarball))
  await mkdir(join(folder, 'strategies'))
  await cp('strategies/eksempelby-unge-2026.yaml', join(folder, 'strategies/homes.yaml'))
  await cp('test/import/samples/lindeby-unge.txt', join(folder, 'old.txt'))
}, 400_000)

afterAll(() => rm(folder, { recursive: true, force: true }))

/** Whether the registry, from which the two native packages come, could not be reached. */
const isOffline = (): boolean =>
  /ENOTFOUND|ECONN|ETIMEDOUT|EAI_AGAIN|network|ENOTCACHED/.test(installed.stderr)

/** What the README lists, as it would be typed; a preview never ends. */
const typed: { readonly [command: string]: string } = {
  check: 'check',
  merge: 'merge del.json',
  compile: 'compile --to html,pdf,docx,md -o rapport',
  import: 'import old.txt -o draft.yaml',
  export: 'export strategies/homes.yaml --to stratml',
  init: 'init --yes --title Prøve --publisher Prøveby',
  new: 'new action strategies/homes.yaml --title Flyttehjælp',
  diff: 'diff strategies/homes.yaml strategies/homes.yaml',
  trace: 'trace',
  adopt: 'adopt strategies/homes.yaml --by byraad --date 2025-12-11',
  rules: 'rules',
  explain: 'explain smart/gaps',
  config: 'config strategies/homes.yaml',
}

test('is installed into an empty folder with what it needs and no more, and does what the README says', async (context) => {
  context.skip(isOffline(), 'the registry cannot be reached')
  expect([installed.code, installed.stderr]).toEqual([0, expect.not.stringContaining('ERR')])
  const packages = (await readdir(join(folder, 'node_modules'))).filter((name) => !name.startsWith('.'))
  expect(packages.sort()).toEqual(['@myriaddreamin', '@resvg', 'stratlint'])
  const readme = await readFile('README.md', 'utf8')
  const listed = [...readme.matchAll(/^\| (`stratlint [^|]+)/gm)].flatMap(([, cell = '']) =>
    [...cell.matchAll(/`stratlint (\w+)/g)].map(([, name = '']) => name),
  )
  expect(listed.filter((name) => name !== 'preview' && name !== 'lsp' && typed[name] === undefined)).toEqual(
    [],
  )
  await run('node_modules/.bin/stratlint', 'check', '--shard', '1/1', '--format', 'json=del.json')
  for (const name of listed.filter((name) => typed[name] !== undefined)) {
    const { code, stderr } = await run('node_modules/.bin/stratlint', ...(typed[name] ?? '').split(' '))
    expect([name, code, stderr.includes('stratlint: ')]).toEqual([name, 0, false])
  }
  expect((await readdir(join(folder, 'rapport'))).length).toBe(4)
}, 300_000)

test('can be imported where it is installed', async (context) => {
  context.skip(isOffline(), 'the registry cannot be reached')
  const code =
    "import { check } from 'stratlint'; import { defineRule } from 'stratlint/plugin'; console.log((await check()).summary.files, typeof defineRule)"
  expect(await run(process.execPath, '--input-type=module', '-e', code)).toMatchObject({
    stdout: '2 function\n',
    stderr: '',
  })
})
