import { existsSync, readdirSync } from 'node:fs'
import { cp, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { hashOf } from '#workspace/checking/hash'
import { runNode } from '../../../hostile/run-node.ts'
import { runProgram } from '../../scenario.ts'
import { changedIn, files, inWorkspace, usual, type Workspace } from './workspace.ts'

const reportsOf = (...ids: string[]): string[] =>
  ids.flatMap((id) => ['', '.audit', '.status'].flatMap((kind) => [`${id}${kind}.html`, `${id}${kind}.md`]))
const index = ['index.html', 'index.md']
const portfolio = ['portfolio.html', 'portfolio.md']
const all = [...reportsOf('a', 'b', 'c', 'd'), ...index, ...portfolio].sort()
const html = all.filter((name) => name.endsWith('.html'))

/** Something that reports are made from, changed by itself; what is written anew, and of that, what becomes different. */
interface Change {
  change?: (workspace: Workspace) => Promise<unknown>
  args?: string[]
  written: string[]
  /** Some of what differs; without it, all that is written. */
  differs?: string[]
}

const replacing =
  (name: string, from: string, to: string) =>
  async ({ write, text }: Workspace): Promise<void> => {
    const before = text(name)
    expect(before).toContain(from)
    await write(name, before.replace(from, to))
  }
const config = (text: string) => (workspace: Workspace) => workspace.write('stratlint.config.yaml', text)
const plain = files.get('stratlint.config.yaml') ?? ''

const changes: Record<string, Change> = {
  'one byte of a document': {
    change: replacing('b.yaml', 'Unge i bolig b', 'Unge i bolig B'),
    written: [...reportsOf('b'), ...index, ...portfolio],
  },
  'a table that a document names': {
    change: (workspace) => workspace.write('tal.csv', 'date;value\n2026-01;4\n'),
    written: reportsOf('d'),
    differs: ['d.md', 'd.html', 'd.status.md'],
  },
  'the language of a document that translates another': {
    change: replacing('c.yaml', 'language: en', 'language: de'),
    written: [...reportsOf('a', 'c'), ...index, ...portfolio],
    differs: ['a.html', 'c.html', 'index.html'],
  },
  'what a document translates': {
    change: replacing('c.yaml', 'strategy: a', 'strategy: b'),
    written: [...reportsOf('a', 'b', 'c'), ...index, ...portfolio],
    differs: ['a.html', 'b.html', 'c.html', 'index.html'],
  },
  'a document that has come': {
    change: ({ write }) =>
      write('e.yaml', (files.get('b.yaml') ?? '').replace('id: b', 'id: e').replace('bolig b', 'bolig e')),
    written: [...reportsOf('e'), ...index, ...portfolio],
  },
  'a document that has gone': {
    change: ({ folder }) => rm(join(folder, 'b.yaml')),
    written: [...index, ...portfolio],
  },
  'a colour': { change: config(plain.replace('7a1f5c', '1f5c7a')), written: all, differs: html },
  'the bytes of the logo': {
    change: replacing('logo.svg', 'M0 0h9v9z', 'M0 0h8v9z'),
    written: all,
    differs: html,
  },
  'the letters of SMART': {
    change: config(`${plain}smart: {profile: doran}\n`),
    written: all,
    differs: ['a.audit.md', 'portfolio.md'],
  },
  'a rule that is off': {
    change: config(`${plain}rules: {reference/unused-actor: "off"}\n`),
    written: all,
    differs: ['a.audit.md'],
  },
  'the language of the configuration': {
    change: config(`${plain}language: en\n`),
    written: all,
    differs: ['a.audit.md', 'index.md', 'portfolio.md'],
  },
  'findings that are left alone': {
    change: ({ folder }) => runProgram(['check', '--suppress-all'], folder),
    written: [...index, ...portfolio],
    differs: portfolio,
  },
  'the day': {
    args: ['--as-of', '2027-11-22'],
    written: all,
    differs: ['a.md', 'd.status.md', 'index.html', 'portfolio.html'],
  },
  'the language of messages': {
    args: ['--lang', 'en'],
    written: all,
    differs: ['a.audit.md', 'index.md', 'portfolio.md'],
  },
  'another configuration': {
    change: (workspace) => workspace.write('anden.opsaetning', 'compile: {theme: {primary: "#1f5c7a"}}\n'),
    args: ['--config', 'anden.opsaetning'],
    written: all,
    differs: html,
  },
  'a report that somebody has changed': {
    change: ({ write }) => write('ud/b.md', 'rettet\n'),
    written: reportsOf('b'),
    differs: [],
  },
  'a report of which one byte has changed': {
    change: replacing('ud/b.status.html', 'Lindeby', 'Lindebx'),
    written: reportsOf('b'),
    differs: [],
  },
  'a report that is gone': {
    change: ({ folder }) => rm(join(folder, 'ud/c.audit.html')),
    written: reportsOf('c'),
    differs: [],
  },
  'a page about all that somebody has changed': {
    change: ({ write }) => write('ud/index.md', 'rettet\n'),
    written: index,
    differs: [],
  },
  'a page about all that is gone': {
    change: ({ folder }) => rm(join(folder, 'ud/portfolio.html')),
    written: portfolio,
    differs: [],
  },
  'a word that asks for it': { args: ['--no-cache'], written: all, differs: [] },
}

describe('reports are made again', { timeout: 120_000 }, () => {
  test.each(Object.entries(changes))('with %s', async (_, { change, args = [], written, differs }) => {
    await inWorkspace(async (workspace) => {
      const first = await workspace.compile()
      expect([first.code, first.stderr]).toEqual([0, ''])
      const [stamps, contents] = [workspace.stamps(), workspace.contents()]
      await change?.(workspace)
      const second = await workspace.compile(...args)
      expect([second.code, second.stderr]).toEqual([0, ''])
      expect(changedIn(stamps, workspace.stamps())).toEqual(written.toSorted())
      expect(changedIn(contents, workspace.contents())).toEqual(
        expect.arrayContaining((differs ?? written).toSorted()),
      )
      const told = second.stdout.split('\n').filter(Boolean)
      const anew = await workspace.compile(...args, '--no-cache', '-o', 'anew')
      expect(told.map((path) => path.replace('ud/', 'anew/'))).toEqual(
        anew.stdout.split('\n').filter(Boolean),
      )
      const fresh = workspace.contents('anew')
      expect(changedIn(fresh, workspace.contents())).toEqual(
        [...workspace.contents().keys()].filter((name) => !fresh.has(name)),
      )
      expect(await workspace.compile(...args)).toEqual(second)
    })
  })
})

describe('reports that have not changed', { timeout: 120_000 }, () => {
  test('are not written again, and told as before, in however many threads', async () => {
    await inWorkspace(async (workspace) => {
      const first = await workspace.compile()
      const stamps = workspace.stamps()
      expect([...stamps.keys()]).toEqual(all)
      for (const jobs of [[], ['--jobs', '1'], ['--jobs', '2']])
        expect(await workspace.compile(...jobs)).toEqual(first)
      expect(workspace.stamps()).toEqual(stamps)
      expect(readdirSync(join(workspace.folder, '.stratlint-cache'))).toHaveLength(4 + 2 + 1)
    })
  })

  test('load nothing that makes reports', async () => {
    await inWorkspace(async ({ folder }) => {
      const run = (): Promise<{ stderr: string }> =>
        runNode(
          ['-r', resolve('test/cli/start/loaded.cjs'), resolve('bin/stratlint.js'), 'compile', ...usual],
          { cwd: folder },
        )
      const loaded = async (): Promise<string[]> => JSON.parse((await run()).stderr).files
      const making =
        /^(?:document|outcome|of-all|emit|portfolio|report-(?!names)|plan|compile-thread|threads|listing)/
      expect((await loaded()).filter((name) => making.test(name))).not.toEqual([])
      expect((await loaded()).filter((name) => making.test(name))).toEqual([])
    })
  })

  test('have the same bytes when some are made and some are not, in however many threads', async () => {
    const made = async (jobs: string): Promise<ReadonlyMap<string, string>> =>
      inWorkspace(async (workspace) => {
        await workspace.compile('--jobs', jobs)
        await replacing('a.yaml', 'falder', 'stiger')(workspace)
        await replacing('d.yaml', 'Tal', 'Antal')(workspace)
        const stamps = workspace.stamps()
        await workspace.compile('--jobs', jobs)
        expect(changedIn(stamps, workspace.stamps())).toEqual(
          [...reportsOf('a', 'd'), ...index, ...portfolio].sort(),
        )
        return workspace.contents()
      })
    expect(changedIn(await made('1'), await made('2'))).toEqual([])
  })

  test('of a document beside one that is refused, which is told each time', async () => {
    await inWorkspace(async (workspace) => {
      await workspace.write('b.yaml', `${files.get('b.yaml')}vision: [\n`)
      const first = await workspace.compile()
      expect([first.code, first.stderr]).toEqual([1, expect.stringContaining('ikke lavet rapport af b.yaml')])
      const stamps = workspace.stamps()
      expect(await workspace.compile()).toEqual(first)
      expect(workspace.stamps()).toEqual(stamps)
    })
  })

  test('of a document whose table has gone are refused as by the first run', async () => {
    await inWorkspace(async (workspace) => {
      await workspace.compile()
      await rm(join(workspace.folder, 'tal.csv'))
      const second = await workspace.compile()
      expect([second.code, second.stderr]).toEqual([1, expect.stringContaining('tal.csv')])
      expect(await workspace.compile('--no-cache')).toEqual(second)
    })
  })

  test('lie in each folder that they were written to', async () => {
    await inWorkspace(async (workspace) => {
      await workspace.compile()
      const stamps = workspace.stamps()
      await workspace.compile('-o', 'andet')
      expect(workspace.stamps()).toEqual(stamps)
      expect(changedIn(workspace.contents(), workspace.contents('andet'))).toEqual([])
    })
  })

  test('are seen from the folder that the program runs in', async () => {
    await inWorkspace(async (workspace) => {
      await workspace.compile()
      const stamps = workspace.stamps()
      await mkdir(join(workspace.folder, 'under'))
      await runProgram(['compile', '..', ...usual, '-o', '../ud'], join(workspace.folder, 'under'))
      expect(changedIn(stamps, workspace.stamps())).toEqual(all)
    })
  })

  test('are kept for each set of kinds and formats', async () => {
    await inWorkspace(async (workspace) => {
      await workspace.compile()
      await workspace.compile('--to', 'docx', '-o', 'word')
      const [stamps, word] = [workspace.stamps(), workspace.stamps('word')]
      await workspace.compile()
      await workspace.compile('--to', 'docx', '-o', 'word')
      expect([workspace.stamps(), workspace.stamps('word')]).toEqual([stamps, word])
    })
  })

  test('are not kept where plugins run, whose code may change', async () => {
    await inWorkspace(async (workspace) => {
      await workspace.write('regler.mjs', "export default { name: 'vores', rules: [] }\n")
      await config(`${plain}plugins: [./regler.mjs]\n`)(workspace)
      await workspace.compile()
      const stamps = workspace.stamps()
      await workspace.compile()
      expect(changedIn(stamps, workspace.stamps())).toEqual(all)
    })
  })

  test('are not kept of one document alone', async () => {
    await inWorkspace(async (workspace) => {
      await runProgram(['compile', 'a.yaml', ...usual, '-o', 'ud'], workspace.folder)
      expect(existsSync(join(workspace.folder, '.stratlint-cache'))).toBe(false)
    })
  })
})

describe('what is kept of reports', { timeout: 120_000 }, () => {
  const entries = async ({ folder }: Workspace): Promise<[string, Buffer][]> => {
    const kept = join(folder, '.stratlint-cache')
    const names = readdirSync(kept).filter((name) => name !== '.gitignore')
    return Promise.all(
      names.map(
        async (name): Promise<[string, Buffer]> => [join(kept, name), await readFile(join(kept, name))],
      ),
    )
  }
  const flipped = (bytes: Buffer, at: number): Buffer => {
    const changed = Buffer.from(bytes)
    changed[at] = (changed[at] ?? 0) ^ 1
    return changed
  }

  /** An entry that says of a report that it was written with other bytes. */
  const telling = (content: Buffer, report: string, bytes: Buffer): Buffer => {
    const end = content.indexOf('\n')
    const head = JSON.parse(content.subarray(0, end).toString())
    const body = content.subarray(end + 1)
    for (const output of head.kept.outputs)
      if (output.name === report) Object.assign(output, { length: bytes.length, hash: hashOf(bytes) })
    head.hash = hashOf(Buffer.concat([Buffer.from(JSON.stringify(head.kept)), body]))
    return Buffer.concat([Buffer.from(`${JSON.stringify(head)}\n`), body])
  }

  test.each<[string, (content: Buffer) => string | Buffer]>([
    ['cut short', (content) => content.subarray(0, -9)],
    ['empty', () => ''],
    ['another text', () => 'null\n'],
    [
      'of another form',
      (content) => content.toString('latin1').replace(/"kept":\{.*\},"summary"/, '"kept":[],"summary"'),
    ],
    ['damaged in what says what it is of', (content) => flipped(content, 40)],
    ['damaged in the names of files', (content) => flipped(content, content.indexOf('"name":"') + 8)],
    ['damaged at the end', (content) => flipped(content, content.length - 2)],
  ])('is as if it were not there when it is %s', async (_, damaged) => {
    await inWorkspace(async (workspace) => {
      const first = await workspace.compile()
      const [stamps, contents] = [workspace.stamps(), workspace.contents()]
      for (const [path, content] of await entries(workspace)) await writeFile(path, damaged(content))
      expect(await workspace.compile()).toEqual(first)
      expect(changedIn(stamps, workspace.stamps())).toEqual(all)
      expect(workspace.contents()).toEqual(contents)
      const after = workspace.stamps()
      await workspace.compile()
      expect(workspace.stamps()).toEqual(after)
    })
  })

  test('is of its document alone', async () => {
    await inWorkspace(async (workspace) => {
      await workspace.compile()
      const [stamps, contents] = [workspace.stamps(), workspace.contents()]
      const all = await entries(workspace)
      for (const [i, [path]] of all.entries()) await writeFile(path, all[(i + 1) % all.length]?.[1] ?? '')
      await workspace.compile()
      expect(changedIn(stamps, workspace.stamps())).toHaveLength(stamps.size)
      expect(workspace.contents()).toEqual(contents)
    })
  })

  test('counts in the folder that it was written to, not where somebody has put a copy', async () => {
    await inWorkspace(async (workspace) => {
      const kept = join(workspace.folder, '.stratlint-cache')
      await workspace.compile()
      const [stamps, contents] = [workspace.stamps(), workspace.contents()]
      const report = join(workspace.folder, 'ud/b.html')
      const planted = Buffer.from(`${await readFile(report)}<script>alert(1)</script>`)
      await writeFile(report, planted)
      for (const [path, content] of await entries(workspace))
        await writeFile(path, telling(content, 'b.html', planted))
      await cp(kept, `${kept}-2`, { recursive: true })
      await rm(kept, { recursive: true })
      await rename(`${kept}-2`, kept)
      await workspace.compile()
      expect(changedIn(stamps, workspace.stamps())).toEqual(all)
      expect(workspace.contents()).toEqual(contents)
    })
  })

  test('is safe for runs at once', async () => {
    await inWorkspace(async (workspace) => {
      const runs = await Promise.all([
        workspace.compile('-o', 'et'),
        workspace.compile('-o', 'to', '--as-of', '2027-11-22'),
        workspace.compile('-o', 'tre'),
      ])
      expect(runs.map(({ code, stderr }) => [code, stderr])).toEqual([
        [0, ''],
        [0, ''],
        [0, ''],
      ])
      await workspace.compile('-o', 'et')
      await workspace.compile('-o', 'to', '--as-of', '2027-11-22')
      await workspace.compile('-o', 'fire', '--no-cache')
      await workspace.compile('-o', 'fem', '--no-cache', '--as-of', '2027-11-22')
      for (const [one, other] of [
        ['et', 'fire'],
        ['tre', 'fire'],
        ['to', 'fem'],
      ])
        expect(changedIn(workspace.contents(one), workspace.contents(other))).toEqual([])
      const names = readdirSync(join(workspace.folder, '.stratlint-cache'))
      expect(names.filter((name) => name.endsWith('.tmp'))).toEqual([])
    })
  })
})
