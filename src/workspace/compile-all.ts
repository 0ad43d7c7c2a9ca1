import type { PortfolioEntry } from '#compile/portfolio/entry'
import type { Locale } from '#core/locale'
import type { Summary } from '#core/summary'
import type { Crash } from './checking/effort.ts'
import { keepMemorySmall } from './checking/memory.ts'
import type { CompileOptions } from './compile.ts'
import { type MadeDocument, type Making, makeDocument, type RefusedFile } from './compiling/document.ts'
import { writeIndex, writePortfolio } from './compiling/of-all.ts'
import { madeOf, type Outcome, outcomeOf } from './compiling/outcome.ts'
import { planSite } from './compiling/plan.ts'
import { compileThreads } from './compiling/thread-count.ts'
import type { FoundFile } from './files.ts'
import type { Host } from './host.ts'
import { loadLook } from './look.ts'
import { type AnyReport, reportKinds } from './report-names.ts'
import type { Settings } from './settings.ts'

export interface RunOptions extends Omit<CompileOptions, 'report' | 'site' | 'look'> {
  reports: readonly AnyReport[]
  /** The language of messages, and of pages about several documents. */
  lang?: Locale
}

/** How a run is done. What is written is the same whatever is chosen. */
export interface CompileEffort {
  /** How many threads make reports; without it, as many as pay. Other threads know the disk alone. */
  jobs?: number
  /** Told of each document that the program fails on; the others are made. */
  onCrash(crash: Crash): void
}

/** A step of a run: the files that it wrote. */
export interface CompiledStep {
  written: string[]
  /** A document that no report was made of, with the findings that say why. */
  refused?: RefusedFile
}

/**
 * Makes the reports of files, then what is made of all of them: the portfolio where it is asked for, and with the strategies of
 * several documents the page that leads to them. There is a step for each document, in their order. Documents are let go when their
 * reports are made. Without `effort`, the first document that the program fails on ends the run.
 */
export async function* compileAll(
  host: Host,
  files: readonly FoundFile[],
  settings: Settings,
  asked: RunOptions,
  effort?: CompileEffort,
): AsyncGenerator<CompiledStep> {
  keepMemorySmall(files.length)
  const { reports, ...rest } = asked
  const hasPortfolio = reports.includes('portfolio')
  const look = await loadLook(host, settings)
  const site = await planSite(host, files, settings, asked)
  const kinds = reportKinds.filter((kind) => reports.includes(kind))
  const making: Making = { ...rest, look, kinds, site, hasPortfolio }
  const entries: PortfolioEntry[] = []
  const summaries: Summary[] = []
  for await (const made of makeAll(host, files, settings, making, effort)) {
    const { written, refused, entry, summary } = made ?? { written: [] }
    yield { written, ...(refused ? { refused } : {}) }
    if (entry !== undefined) entries.push(entry)
    if (summary !== undefined) summaries.push(summary)
  }
  const shared = { ...asked, look }
  if (hasPortfolio)
    yield { written: await writePortfolio(host, { entries, summaries, files }, settings, site, shared) }
  if (site.hasIndex) yield { written: await writeIndex(host, entries, settings, site, shared) }
}

/** What is made of each document, in their order; undefined where the program failed. */
async function* makeAll(
  host: Host,
  files: readonly FoundFile[],
  settings: Settings,
  making: Making,
  effort: CompileEffort | undefined,
): AsyncGenerator<MadeDocument | undefined> {
  if (effort === undefined) {
    for (const file of files) yield await makeDocument(host, file, settings, making)
    return
  }
  let done = 0
  for await (const outcome of outcomes(host, files, settings, making, effort)) {
    const path = files[done++]?.shownAs ?? ''
    yield madeOf(outcome, (reason) => effort.onCrash({ path, reason }))
  }
}

async function* outcomes(
  host: Host,
  files: readonly FoundFile[],
  settings: Settings,
  making: Making,
  { jobs }: CompileEffort,
): AsyncGenerator<Outcome> {
  const threads = compileThreads(files.length, making.formats, jobs)
  if (threads === 1) {
    for (const file of files) yield await outcomeOf(host, file, settings, making)
    return
  }
  const { inThreads } = await import('./compiling/threads.ts')
  yield* inThreads(host, files, settings, making, threads)
}
