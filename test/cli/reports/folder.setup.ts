import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'

declare module 'vitest' {
  export interface ProvidedContext {
    /** An empty folder that all test files of a run share. */
    reportsFolder: string
  }
}

/** Gives the test files of a run a folder in common, so that reports which several of them look at are made once. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'stratlint-reports-'))
  project.provide('reportsFolder', folder)
  return () => rm(folder, { recursive: true, force: true })
}
