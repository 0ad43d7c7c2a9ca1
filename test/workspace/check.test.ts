import { describe, expect, test } from 'vitest'
import { checkFiles } from '#workspace/check'
import { type Host, nodeHost } from '#workspace/host'
import type { ReportOptions } from '#workspace/reported'
import { defaultSettings, type Settings } from '#workspace/settings'

/** A host whose files are in memory, and which tells what is read of them. */
function hostWith(files: { [path: string]: string }): { host: Host; read: string[] } {
  const read: string[] = []
  const host: Host = {
    ...nodeHost,
    kindOf: async (path) => (Object.hasOwn(files, path) ? 'file' : undefined),
    realpath: async (path) => path,
    readFile: async (path) => {
      read.push(path)
      const text = files[path]
      if (text === undefined) throw Object.assign(new Error('gone'), { code: 'ENOENT' })
      return new TextEncoder().encode(text)
    },
  }
  return { host, read }
}

const asOf = '2026-11-22'

async function check(
  files: { [path: string]: string },
  options: Partial<ReportOptions> = {},
  settings: Partial<Settings> = {},
) {
  const { host } = hostWith(files)
  const found = Object.keys(files).map((path) => ({ path, shownAs: path.slice(1) }))
  const checked = []
  for await (const file of checkFiles(
    host,
    found,
    { ...defaultSettings('/', '/'), ...settings },
    { asOf, ...options },
  ))
    checked.push(file)
  return checked
}

const shown = ({ diagnostics }: { diagnostics: { ruleId: string; messageId: string }[] }): string[] =>
  diagnostics
    .filter(({ ruleId }) => /^(portfolio|suppression)\//.test(ruleId))
    .map(({ ruleId, messageId }) => `${ruleId} ${messageId}`)

const plain = 'id: x-1\ntitle: X\n'
const silenced = '# stratlint-disable-next-line portfolio/duplicate-id -- en kopi\nid: x-1\ntitle: X\n'

describe('checking several files', () => {
  test('adds what comparing them finds to the file that it is in, in its place, with its words', async () => {
    const [a, b] = await check({ '/a.yaml': plain, '/b.yaml': `${plain}statuss: x\n` })
    expect(shown(a!)).toEqual([])
    const places = b!.diagnostics.map(({ range }) => range.start.offset)
    expect(places).toEqual([...places].sort((one, other) => one - other))
    expect(b!.diagnostics.find(({ ruleId }) => ruleId === 'portfolio/duplicate-id')).toMatchObject({
      message: "Dokumentet har samme id, 'x-1', som 'a.yaml'.",
      path: 'b.yaml',
      pointer: '/id',
      related: [{ path: 'a.yaml', message: "Her har det andet dokument id'et." }],
    })
  })

  test('gives the files in their order, each with its text and without its tree', async () => {
    const files = await check({ '/b.yaml': plain, '/a.yaml': 'id: y-1\n', '/c.yaml': '' })
    expect(files.map(({ path, source, summary }) => [path, source?.text, summary.id])).toEqual([
      ['b.yaml', plain, 'x-1'],
      ['a.yaml', 'id: y-1\n', 'y-1'],
      ['c.yaml', '', undefined],
    ])
    for (const file of files) expect(file).not.toHaveProperty('document')
  })

  test('gives every finding of a file a fingerprint of its own', async () => {
    const text = `# stratlint-disable portfolio/superseded, smart/gaps -- x\n${plain}`
    for (const { diagnostics } of await check({ '/a.yaml': text, '/b.yaml': text })) {
      const prints = diagnostics.map(({ fingerprint }) => fingerprint)
      expect(new Set(prints).size).toBe(prints.length)
    }
  })

  test('keeps on where a file is gone before its text is needed again', async () => {
    const { host, read } = hostWith({ '/a.yaml': plain, '/b.yaml': plain })
    const readFile: Host['readFile'] = async (path) => {
      if (read.includes(path)) throw Object.assign(new Error('gone'), { code: 'ENOENT' })
      return host.readFile(path)
    }
    const files = ['/a.yaml', '/b.yaml'].map((path) => ({ path, shownAs: path.slice(1) }))
    const checked = []
    for await (const file of checkFiles({ ...host, readFile }, files, defaultSettings('/', '/'), { asOf }))
      checked.push(file)
    expect(checked.map(({ source }) => source)).toEqual([undefined, undefined])
    expect(shown(checked[1]!)).toEqual(['portfolio/duplicate-id same'])
  })

  test('follows the severities of the command and of overrides', async () => {
    const rules = new Map([['portfolio/duplicate-id', 'off' as const]])
    expect((await check({ '/a.yaml': plain, '/b.yaml': plain }, { rules })).flatMap(shown)).toEqual([])
    const overrides = [{ files: ['b.yaml'], rules: { 'portfolio/duplicate-id': 'info' as const } }]
    const configs = [{ path: '/stratlint.config.yaml', config: { overrides } }]
    const [, b] = await check({ '/a.yaml': plain, '/b.yaml': plain }, {}, { configs })
    expect(b!.diagnostics.find(({ ruleId }) => ruleId === 'portfolio/duplicate-id')?.severity).toBe('info')
  })
})

describe('one file', () => {
  test('is given before another is asked for, and read once', async () => {
    const { host, read } = hostWith({ '/a.yaml': plain })
    const files = [{ path: '/a.yaml', shownAs: 'a.yaml' }]
    const checked = checkFiles(host, files, defaultSettings('/', '/'), { asOf })
    expect((await checked.next()).value).toMatchObject({ path: 'a.yaml', source: { text: plain } })
    expect(read).toEqual(['/a.yaml'])
  })
})

describe('a comment that silences a rule over several documents', () => {
  test('silences it, and is counted', async () => {
    const [, b] = await check({ '/a.yaml': plain, '/b.yaml': silenced })
    expect([shown(b!), b!.suppressed.map(({ ruleId }) => ruleId)]).toEqual([[], ['portfolio/duplicate-id']])
  })

  test('is told to be unused only when the documents have been compared', async () => {
    const unused = { '/a.yaml': 'id: y-1\n', '/b.yaml': silenced }
    expect((await check(unused)).flatMap(shown)).toEqual(['suppression/comment unused'])
    expect((await check({ '/b.yaml': silenced })).flatMap(shown)).toEqual([])
    expect((await check(unused, { judgeUnused: false })).flatMap(shown)).toEqual([])
    const rules = new Map([['portfolio/duplicate-id', 'off' as const]])
    expect((await check(unused, { rules })).flatMap(shown)).toEqual([])
  })

  test('of rules that look at one document is judged all the same', async () => {
    const text = '# stratlint-disable smart/gaps -- x\nid: y-1\n'
    expect((await check({ '/a.yaml': text })).flatMap(shown)).toEqual(['suppression/comment unused'])
    expect((await check({ '/a.yaml': text, '/b.yaml': plain })).flatMap(shown)).toEqual([
      'suppression/comment unused',
    ])
  })

  test('is not called unused in a file whose YAML breaks, where no rule could run', async () => {
    const broken = '# stratlint-disable smart/gaps, portfolio/duplicate-id -- x\nid: "y-1\n'
    expect((await check({ '/a.yaml': broken })).flatMap(shown)).toEqual([])
    expect((await check({ '/a.yaml': broken, '/b.yaml': plain })).flatMap(shown)).toEqual([])
  })

  test('by a name that no rule has is told once', async () => {
    const text = '# stratlint-disable portfolio/duplikat -- x\nid: y-1\n'
    expect((await check({ '/a.yaml': text, '/b.yaml': plain })).flatMap(shown)).toEqual([
      'suppression/comment meant',
    ])
  })
})
