import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { type CompiledStep, compileAll } from '#workspace/compile-all'
import { madeOf, outcomeOf } from '#workspace/compiling/outcome'
import { queueIn, startQueue } from '#workspace/compiling/queue'
import { compileThreads } from '#workspace/compiling/thread-count'
import { type Host, nodeHost } from '#workspace/host'
import type { ReportFormat } from '#workspace/report-names'
import type { Settings } from '#workspace/settings'
import { UsageError } from '#workspace/usage-error'
import { fileCount, inWorkspace, strategy, type Workspace } from '../checking/folder.ts'

/** The built program has the file that threads are started from. */
const builtHost: Host = {
  ...nodeHost,
  assetPath: (name) => resolve('dist', name),
  readAsset: (name) => readFile(resolve('dist', name)),
}

interface Made {
  steps: CompiledStep[]
  crashes: { path: string; reason: string }[]
  /** Names and contents of the files. */
  files: Map<string, string>
}

async function made(
  { root, files, settings: usual }: Workspace,
  jobs: number,
  { formats = ['html', 'md'], settings = usual }: { formats?: ReportFormat[]; settings?: Settings } = {},
): Promise<Made> {
  const output = join(root, `ud-${jobs}`)
  const crashes: Made['crashes'] = []
  const steps: CompiledStep[] = []
  const options = {
    reports: ['strategy', 'audit', 'portfolio'],
    formats,
    output,
    version: '0',
    asOf: '2026-11-22',
  }
  const effort = { jobs, onCrash: (crash: Made['crashes'][number]) => void crashes.push(crash) }
  for await (const step of compileAll(builtHost, files, settings, options as never, effort))
    steps.push({ ...step, written: step.written.map((path) => path.slice(output.length + 1)) })
  await mkdir(output, { recursive: true })
  const contents = (await readdir(output)).sort().map(async (name): Promise<[string, string]> => {
    return [name, await readFile(join(output, name), 'latin1')]
  })
  return { steps, crashes, files: new Map(await Promise.all(contents)) }
}

it('threads are as many as pay, or as asked for, and never more than there are documents', () => {
  expect(compileThreads(1, ['pdf'], undefined)).toBe(1)
  expect(compileThreads(2, ['pdf'], 8)).toBe(2)
  expect(compileThreads(900, ['html'], 4)).toBe(4)
  expect(compileThreads(900, ['html'], undefined)).toBeLessThanOrEqual(8)
  expect(compileThreads(20, ['pdf'], undefined)).toBeGreaterThanOrEqual(
    compileThreads(20, ['html'], undefined),
  )
})

it('a queue gives each number once, and knows who took it', () => {
  const memory = startQueue(3)
  const [one, other] = [queueIn(memory), queueIn(memory)]
  expect([one.take(0), other.take(1), one.take(0), other.take(1)]).toEqual([0, 1, 2, undefined])
  expect([one.takenBy(0), one.takenBy(1), one.takenBy(2)]).toEqual([[0, 2], [1], []])
  const closed = queueIn(startQueue(3))
  closed.close()
  expect(closed.take(0)).toBeUndefined()
})

describe('however many threads there are', { timeout: 120_000 }, () => {
  it('the same is written, and told in the same order', async () => {
    await inWorkspace(async (workspace) => {
      await workspace.write('s04.yaml', 'format: stratlint/1\nid: proeve-4\ntitle: [\n')
      const [one, two, three] = [await made(workspace, 1), await made(workspace, 2), await made(workspace, 3)]
      expect(two).toEqual(one)
      expect(three).toEqual(one)
      expect(one.crashes).toEqual([])
      expect(one.steps.flatMap(({ refused }) => refused?.path ?? [])).toEqual(['s04.yaml'])
      expect(one.steps.map(({ written }) => written[0])).toEqual([
        ...Array.from({ length: fileCount }, (_, i) => (i === 4 ? undefined : `proeve-${i}.html`)),
        'portfolio.html',
        'index.html',
      ])
    })
  })

  it('PDF files have the same bytes', async () => {
    await inWorkspace(async (workspace) => {
      workspace.files.splice(4)
      const [one, two] = [
        await made(workspace, 1, { formats: ['pdf'] }),
        await made(workspace, 2, { formats: ['pdf'] }),
      ]
      expect(two).toEqual(one)
      expect(one.files.size).toBe(9)
    })
  })
})

/** Ends any other thread at its first document, and has this one wait for that. */
const exiting = `import { existsSync, writeFileSync } from 'node:fs'
import { isMainThread } from 'node:worker_threads'
const words = { da: 'x', en: 'x' }
const gone = new URL('gone', import.meta.url)
export default { name: 'vores', rules: [{
  meta: { id: 'vores/slut', severity: 'info', since: '1', docs: words, help: words, messages: { x: words } },
  create: () => {
    if (!isMainThread) {
      writeFileSync(gone, '')
      process.exit(1)
    }
    const wait = new Int32Array(new SharedArrayBuffer(4))
    for (let i = 0; i < 600 && !existsSync(gone); i++) Atomics.wait(wait, 0, 0, 100)
    return {}
  },
}] }
`

it('a thread that breaks down leaves one document, and the others are made', {
  timeout: 120_000,
}, async () => {
  await inWorkspace(async (workspace) => {
    const { root, settings: usual } = workspace
    await writeFile(join(root, 'package.json'), '{"type": "module"}')
    await writeFile(join(root, 'regler.js'), exiting)
    const configPath = join(root, 'stratlint.config.yaml')
    const { default: plugin } = await import(/* @vite-ignore */ join(root, 'regler.js'))
    const settings: Settings = {
      ...usual,
      configs: [{ path: configPath, config: {} }],
      plugins: [{ specifier: './regler.js', ...plugin }],
    }
    const { crashes, steps, files } = await made(workspace, 2, { formats: ['md'], settings })
    expect(crashes).toEqual([{ path: expect.stringMatching(/^s\d\d\.yaml$/), reason: 'the thread ended' }])
    expect(steps.filter(({ written }) => written.length === 0)).toHaveLength(1)
    expect([...files.keys()].filter((name) => name.startsWith('proeve-'))).toHaveLength(2 * (fileCount - 1))
  })
})

describe('what goes wrong with a document', () => {
  const failing = (error: unknown): Host => ({
    ...nodeHost,
    writeFile: async () => {
      throw error
    },
  })
  const making = {
    formats: ['md'],
    output: 'ud',
    version: '0',
    asOf: '2026-11-22',
    kinds: ['strategy'],
    site: { hasIndex: false, locale: 'da' },
    hasPortfolio: false,
  } as const
  const told = async (error: unknown): Promise<string | undefined> => {
    return inWorkspace(async ({ files: [file], settings }) => {
      if (file === undefined) throw new Error('no file')
      const outcome = await outcomeOf(failing(error), { file, versions: [] }, settings, making)
      let reason: string | undefined
      madeOf(structuredClone(outcome), (told) => {
        reason = told
      })
      return reason
    })
  }

  it('ends the run where the disk or the use of the program is at fault', async () => {
    const full = Object.assign(new Error('no space'), { code: 'ENOSPC', path: '/ud/a.md' })
    await expect(told(full)).rejects.toMatchObject({ message: 'no space', code: 'ENOSPC', path: '/ud/a.md' })
    const wrong = new UsageError({ da: 'forkert', en: 'wrong' })
    await expect(told(wrong)).rejects.toMatchObject({ wording: { da: 'forkert' } })
  })

  it('is told where the program is at fault, and the run goes on', async () => {
    expect(await told(new TypeError('broken'))).toBe('broken')
    expect(await told(Object.assign(new Error('x'), { code: 'ERR_INVALID_STATE' }))).toBe('x')
  })

  it('ends a run that nobody follows', async () => {
    await inWorkspace(async ({ files, settings }) => {
      const options = { ...making, reports: ['strategy'] as const }
      const run = compileAll(failing(new TypeError('broken')), files, settings, options)
      await expect(run.next()).rejects.toThrow('broken')
    })
  })
})

it('two documents of one id are refused before anything is written', async () => {
  await inWorkspace(async (workspace) => {
    await workspace.write('s07.yaml', strategy('proeve-3'))
    await expect(made(workspace, 1)).rejects.toThrow(/'s07\.yaml' and 's03\.yaml' have the same id/)
    expect(await readdir(workspace.root)).not.toContain('ud-1')
  })
})
