import { mkdtemp, realpath, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type CheckedFile, checkFiles } from '#workspace/check'
import { startStopwatch } from '#workspace/checking/stopwatch'
import type { FoundFile } from '#workspace/files'
import { type Host, nodeHost } from '#workspace/host'
import type { ReportOptions } from '#workspace/reported'
import { defaultSettings, type Settings } from '#workspace/settings'

/** A strategy that is short, and about which there is something to say. */
export const strategy = (id: string, more = ''): string => `format: stratlint/1
id: ${id}
title: Prøve ${id}
kind: strategy
status: draft
language: da
publisher: {name: Prøveby}
goals:
  - {id: M1, level: objective, statement: Vi vil styrke samarbejdet om ${id}.}
${more}`

export const fileCount = 24

export interface Workspace {
  root: string
  files: FoundFile[]
  settings: Settings
  write(name: string, text: string): Promise<void>
  /** Checks all files with a cache, and gives what was found and how many files were taken from it. */
  check(
    options?: Partial<ReportOptions>,
    more?: { build?: string; settings?: Settings; host?: Host },
  ): Promise<{
    cached: number
    found: CheckedFile[]
  }>
}

/** Uses a folder of strategies, and removes it. */
export async function inWorkspace<T>(use: (workspace: Workspace) => Promise<T>): Promise<T> {
  const root = await realpath(await mkdtemp(join(tmpdir(), 'stratlint-checking-')))
  const files = Array.from({ length: fileCount }, (_, i): FoundFile => {
    const shownAs = `s${String(i).padStart(2, '0')}.yaml`
    return { path: join(root, shownAs), shownAs }
  })
  const usual = defaultSettings(root, root)
  try {
    for (const [i, { path }] of files.entries()) await writeFile(path, strategy(`proeve-${i}`))
    return await use({
      root,
      files,
      settings: usual,
      write: (name, text) => writeFile(join(root, name), text),
      async check(options = {}, { build = 'build-1', settings = usual, host = nodeHost } = {}) {
        const stopwatch = startStopwatch()
        const effort = { jobs: 1, cacheOf: build, stopwatch, ...options.effort }
        const found: CheckedFile[] = []
        const asked = { asOf: '2026-11-22', ...options, effort }
        for await (const checked of checkFiles(host, files, settings, asked)) found.push(checked)
        return { cached: stopwatch.spent.counts['cached'] ?? 0, found }
      },
    })
  } finally {
    await rm(root, { recursive: true, force: true })
  }
}
