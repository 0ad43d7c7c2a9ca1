import type { Locale } from '#core/locale'
import { readBaseline } from './baseline.ts'
import type { Crash } from './checking/effort.ts'
import type { HeldFile } from './checking/held.ts'
import { keepMemorySmall } from './checking/memory.ts'
import type { CompileOptions } from './compile.ts'
import type { MadeBefore, MadeDocument, Making, RefusedFile, Task } from './compiling/document.ts'
import { type KeptDocuments, keptDocuments } from './compiling/kept/documents.ts'
import { openMemory } from './compiling/kept/memory.ts'
import { writePage } from './compiling/kept/page.ts'
import type { AllDocuments } from './compiling/of-all.ts'
import type { Outcome } from './compiling/outcome.ts'
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
  /** The build of the program whose reports need not be made again where nothing has changed; without it, all are made. */
  cacheOf?: string
  /** Told of each document that the program fails on; the others are made. */
  onCrash(crash: Crash): void
}

/** A step of a run: the files that it wrote, or that were there as it would have written them. */
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
  const memory = await openMemory(host, files, settings, asked, effort?.cacheOf)
  const plansBefore = memory?.documents.map((entry) => entry?.kept.plan) ?? []
  const { site, ...planned } = await planSite(host, files, settings, asked, plansBefore)
  const kinds = reportKinds.filter((kind) => reports.includes(kind))
  const making: Making = { ...rest, look, kinds, site, hasPortfolio }
  const kept = memory && (await keptDocuments(memory, host, planned, settings, making))
  const documents: HeldFile[] = []
  for await (const made of madeOrKept(host, planned.tasks, settings, making, effort, kept)) {
    const { written, refused, shown }: MadeBefore & Partial<MadeDocument> = made ?? { written: [] }
    yield { written, ...(refused ? { refused } : {}) }
    if (shown !== undefined) documents.push(shown)
  }
  if (hasPortfolio || site.hasIndex) {
    const baseline = hasPortfolio ? await readBaseline(host, settings.root) : new Map()
    const all: AllDocuments = { documents, files, settings, site, options: { ...asked, look }, baseline }
    if (hasPortfolio) yield { written: await writePage(memory, host, 'portfolio', all) }
    if (site.hasIndex) yield { written: await writePage(memory, host, 'index', all) }
  }
  await memory?.tidy()
}

/** What there is of each document, in their order; undefined where the program failed. */
async function* madeOrKept(
  host: Host,
  tasks: readonly Task[],
  settings: Settings,
  making: Making,
  effort: CompileEffort | undefined,
  kept: KeptDocuments | undefined,
): AsyncGenerator<MadeBefore | MadeDocument | undefined> {
  const rest = tasks.filter((_, i) => kept?.found[i] === undefined)
  const made = makeAll(host, rest, settings, making, effort)
  try {
    for (const i of tasks.keys()) {
      const before = kept?.found[i]
      const { value }: { value?: MadeDocument | undefined } = before === undefined ? await made.next() : {}
      if (value !== undefined) await kept?.keep(i, value)
      yield before ?? value
    }
  } finally {
    await made.return(undefined)
  }
}

/** What is made of each document, in their order; undefined where the program failed. */
async function* makeAll(
  host: Host,
  tasks: readonly Task[],
  settings: Settings,
  making: Making,
  effort: CompileEffort | undefined,
): AsyncGenerator<MadeDocument | undefined, undefined> {
  if (effort === undefined) {
    const { makeDocument } = await import('./compiling/document.ts')
    for (const task of tasks) yield await makeDocument(host, task, settings, making)
    return
  }
  const { madeOf } = await import('./compiling/outcome.ts')
  let done = 0
  for await (const outcome of outcomes(host, tasks, settings, making, effort)) {
    const path = tasks[done++]?.file.shownAs ?? ''
    yield madeOf(outcome, (reason) => effort.onCrash({ path, reason }))
  }
}

async function* outcomes(
  host: Host,
  tasks: readonly Task[],
  settings: Settings,
  making: Making,
  { jobs }: CompileEffort,
): AsyncGenerator<Outcome> {
  const threads = compileThreads(tasks.length, making.formats, jobs)
  if (threads === 1) {
    const { outcomeOf } = await import('./compiling/outcome.ts')
    for (const task of tasks) yield await outcomeOf(host, task, settings, making)
    return
  }
  const { inThreads } = await import('./compiling/threads.ts')
  yield* inThreads(host, tasks, settings, making, threads)
}
