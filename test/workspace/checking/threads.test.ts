import { writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { threadsFor } from '#workspace/checking/effort'
import { holdAll } from '#workspace/checking/hold-all'
import { comparable } from '#workspace/comparing/comparable'
import { comparedFindings } from '#workspace/comparing/compare'
import { type Host, nodeHost } from '#workspace/host'
import { compareInThread, startThread } from '#workspace/workers/thread'
import { threadStart } from '#workspace/workers/thread-start'
import { inWorkspace, strategy } from './folder.ts'

/** The built program has the file that threads are started from. */
const builtHost: Host = { ...nodeHost, assetPath: (name) => resolve('dist', name) }

const exiting = `import { isMainThread } from 'node:worker_threads'
const words = { da: 'x', en: 'x' }
export default { name: 'vores', rules: [{
  meta: { id: 'vores/slut', severity: 'info', since: '1', docs: words, help: words, messages: { x: words } },
  create: ({ document }) => {
    if (!isMainThread && document.strategy.id === 'proeve-1') process.exit(1)
    return {}
  },
}] }
`

describe('threads', () => {
  it('are as many as pay, or as asked for, and never more than there are files', () => {
    expect([
      threadsFor(1, undefined),
      threadsFor(200, undefined),
      threadsFor(3, 8),
      threadsFor(900, 4),
    ]).toEqual([1, 1, 3, 4])
  })

  it('find the same in the same order, however many there are', async () => {
    await inWorkspace(async (workspace) => {
      const results = []
      for (const jobs of [1, 2, 4])
        results.push(
          (await workspace.check({ effort: { jobs, cacheOf: `jobs-${jobs}` } }, { host: builtHost })).found,
        )
      expect(results[1]).toEqual(results[0])
      expect(results[2]).toEqual(results[0])
      expect(results[0]?.map(({ path }) => path)).toEqual(workspace.files.map(({ shownAs }) => shownAs))
    })
  })

  it('compare files as they are compared without one', async () => {
    await inWorkspace(async ({ files, settings }) => {
      const options = { asOf: '2026-11-22' }
      const held = await holdAll(builtHost, files, settings, options, { jobs: 1 })
      // Those of one id and those with the same goal are found.
      const summaries = held.flatMap((one) => (one === undefined ? [] : [one.summary, one.summary]))
      const expected = comparedFindings(comparable(summaries), files, settings, options)
      expect(expected.size).toBeGreaterThan(10)
      const start = threadStart(settings, options, false)
      expect(await compareInThread(builtHost, start, { files, summaries })).toEqual(expected)
      const missing: Host = { ...nodeHost, assetPath: (name) => resolve('dist', `no-${name}`) }
      expect(await compareInThread(missing, start, { files, summaries })).toBeUndefined()
    })
  })

  it('name the file that they break down at, and leave those after it', async () => {
    await inWorkspace(async ({ root, files, settings }) => {
      await writeFile(join(root, 'regler.js'), exiting)
      const { plugins: _, ...rest } = settings
      const thread = startThread(builtHost, {
        settings: rest,
        plugins: { configPath: join(root, 'stratlint.config.yaml'), specifiers: ['./regler.js'] },
        options: { asOf: '2026-11-22' },
        isTimed: false,
      })
      const outcomes = await thread.check(files.slice(0, 3))
      expect(outcomes.map((outcome) => outcome?.kind)).toEqual(['held', 'crash', undefined])
      expect(thread.isBroken()).toBe(true)
      expect(await thread.end()).toBeUndefined()
    })
  })
})

describe('a file that the program fails on', () => {
  const failing: Host = {
    ...nodeHost,
    readFile: async (path, most) => {
      if (path.endsWith('s07.yaml')) throw new TypeError('broken')
      return nodeHost.readFile(path, most)
    },
  }

  it('is named, and the others are checked', async () => {
    await inWorkspace(async (workspace) => {
      const crashes: unknown[] = []
      const effort = { jobs: 1, cacheOf: 'x', onCrash: (crash: unknown) => void crashes.push(crash) }
      const { found } = await workspace.check({ effort }, { host: failing })
      expect(crashes).toEqual([{ path: 's07.yaml', reason: 'broken' }])
      expect(found.map(({ path }) => path)).toEqual(
        workspace.files.flatMap(({ shownAs }) => (shownAs === 's07.yaml' ? [] : [shownAs])),
      )
    })
  })

  it('ends a check that nobody follows', async () => {
    await inWorkspace(async (workspace) => {
      await expect(workspace.check({}, { host: failing })).rejects.toThrow('broken')
    })
  })
})

it('measures what time is spent on, also in other threads', async () => {
  await inWorkspace(async (workspace) => {
    const { startStopwatch } = await import('#workspace/checking/stopwatch')
    const stopwatch = startStopwatch()
    await workspace.write('s00.yaml', strategy('anden'))
    await workspace.check({ effort: { jobs: 3, cacheOf: 'x', stopwatch } }, { host: builtHost })
    expect(stopwatch.spent.counts).toEqual({ files: 24, cached: 0, threads: 3 })
    expect(stopwatch.spent.rules['smart/gaps']).toBeGreaterThan(0)
    expect(Object.keys(stopwatch.spent.phases).sort()).toEqual([
      'cache',
      'lint',
      'portfolio',
      'read',
      'validate',
    ])
  })
})
