import { readdirSync, readFileSync } from 'node:fs'
import { cp, mkdir } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { inFolder, runProgram } from '../cli/scenario.ts'

const document = 'strategies/eksempelby-unge-2026.yaml'
const other = 'strategies/aalborg-hjemloese-2023.yaml'
const formats = [
  'pretty',
  'json',
  'sarif',
  'github',
  'gitlab',
  'junit',
  'checkstyle',
  'rdjson',
  'markdown',
  'html',
]
const asOf = ['--as-of', '2026-11-22']

/** Every command whose result hangs on documents; `files` is where the order of files is one's own. */
const commands: readonly ((files: readonly string[], jobs: number) => string[])[] = [
  (files, jobs) => [
    ...['check', ...files, '--no-cache', '--jobs', String(jobs), ...asOf],
    ...formats.flatMap((format) => ['--format', `${format}=fund/${format}`]),
  ],
  () => ['diff', other, document, '--format', 'json'],
  (files) => ['trace', ...files, '--format', 'json', ...asOf],
  ...['stratml', 'csv', 'jsonld', 'json'].map((format) => () => [
    ...['export', document, '--to', format, '-o', `ud/${format}`, ...asOf],
  ]),
  (files) => ['compile', ...files, '--to', 'md', '-o', 'r', '--no-cache', ...asOf],
  () => ['import', 'kilde.txt', '-o', 'udkast.yaml', '--register', 'kilder/udkast.yaml'],
  () => ['import', 'ud/stratml', '-o', 'udkast-2.yaml'],
  () => ['check', document, '--suppress-all', ...asOf],
  () => ['adopt', document, '--by', 'byraad', '--date', '2026-01-01', ...asOf],
  () => ['new', 'goal', other, '--statement', 'Flere unge i eget hjem', ...asOf],
]

/** Places that differ in all that must make no difference. */
const places = [
  { env: { TZ: 'UTC', LANG: 'C', LC_ALL: 'C' }, below: '.', jobs: 1 },
  { env: { TZ: 'Pacific/Kiritimati', LANG: 'da_DK.UTF-8' }, below: 'en/anden mappe', jobs: 2 },
  { env: { TZ: 'America/Los_Angeles', LANG: 'sv_SE.UTF-8', LC_ALL: 'sv_SE.UTF-8' }, below: 'æ', jobs: 3 },
]

async function resultsIn({ env, below, jobs }: (typeof places)[number]): Promise<Map<string, string>> {
  return inFolder(new Map(), async (folder) => {
    const cwd = join(folder, below)
    await mkdir(cwd, { recursive: true })
    for (const part of ['strategies', 'seeds']) await cp(resolve(part), join(cwd, part), { recursive: true })
    await cp(resolve('test/import/samples/eksempelby-klima.txt'), join(cwd, 'kilde.txt'))
    const results = new Map<string, string>()
    for (const command of commands) {
      const args = command(jobs === 2 ? [other, document] : [document, other], jobs)
      const { code, stdout, stderr } = await runProgram(args, cwd, env)
      expect([0, 1], `${args}: ${stderr}`).toContain(code)
      results.set(command([], 0).join(' '), stdout)
    }
    for (const entry of readdirSync(cwd, { recursive: true, withFileTypes: true })) {
      const path = join(entry.parentPath, entry.name)
      if (entry.isFile()) results.set(path.slice(cwd.length), readFileSync(path, 'latin1'))
    }
    return results
  })
}

test('the same documents on the same day give the same bytes in any zone, locale, folder, order and number of threads', {
  timeout: 180_000,
}, async () => {
  const [first, ...others] = await Promise.all(places.map(resultsIn))
  expect(first?.get('/udkast.yaml')).toContain('format: stratlint/1')
  expect(first?.get('/strategies/eksempelby-unge-2026.yaml')).toContain('2026-01-01')
  for (const results of others) {
    expect([...results.keys()]).toEqual([...(first?.keys() ?? [])])
    for (const [name, result] of results) expect(result === first?.get(name), name).toBe(true)
  }
})
