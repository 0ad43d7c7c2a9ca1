import { mkdtemp, realpath, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setImmediate as nextTurn } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { nodeHost } from '#workspace/host'
import { createLive, type Live } from '#workspace/live/live'

let folder = ''
beforeAll(async () => {
  folder = await realpath(await mkdtemp(join(tmpdir(), 'stratlint-live-')))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const strategy = (title: string): string => `format: stratlint/1\nid: a\ntitle: ${title}\n`

/** Live documents, with the titles of those that the rules have run on. */
function living(): { live: Live<string>; linted: string[]; path: string } {
  const linted: string[] = []
  const failed = (error: unknown): void => {
    throw error
  }
  const live = createLive<string>(
    nodeHost,
    {
      ...{ folders: [folder], withPlugins: false, asOf: () => '2026-11-22' },
      digest: ({ document }) => {
        const { title = '' } = document.strategy
        linted.push(title)
        return title
      },
    },
    { read() {}, found() {}, none() {}, problem() {}, failed },
  )
  return { live, linted, path: join(folder, 'a.yaml') }
}

describe('documents that are being written', () => {
  test('are not linted when they are old before the rules begin', async () => {
    const { live, linted, path } = living()
    live.set(path, strategy('Første'))
    await live.settled()
    expect(linted).toEqual(['Første'])
    live.set(path, strategy('Anden'))
    // It has been read by now, and the rules have not begun.
    await nextTurn()
    live.set(path, strategy('Tredje'))
    await live.settled()
    expect(linted).toEqual(['Første', 'Tredje'])
    await live.close()
  })

  test('are linted once for all who ask', async () => {
    const { live, linted, path } = living()
    live.set(path, strategy('Én gang'))
    const [one, other] = await Promise.all([live.current(path), live.current(path), live.settled()])
    expect(one).toBe(other)
    expect(linted).toEqual(['Én gang'])
    await live.close()
  })
})
