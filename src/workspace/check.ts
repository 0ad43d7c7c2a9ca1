import { compareDiagnostics, type Diagnostic } from '#core/diagnostic'
import { isReadable } from '#core/document'
import type { Source } from '#core/source'
import { allRules } from '#lint/generated/rules'
import { idsOfRunning } from '#lint/settings'
import { silence, unusedRemarks } from '#lint/suppress'
import { readBaseline } from './baseline.ts'
import { type HeldFile, summaryOf, unheld } from './checking/held.ts'
import { holdAll } from './checking/hold-all.ts'
import { timed } from './checking/stopwatch.ts'
import { compareAll } from './comparing/compare-all.ts'
import type { FoundFile } from './files.ts'
import type { Host } from './host.ts'
import { type LintedFile, lintFiles } from './lint-files.ts'
import { wordFindings } from './report.ts'
import { type ReportOptions, type Sorted, sortFindings } from './reported.ts'
import { rulesFor, type Settings } from './settings.ts'
import { readSource } from './source.ts'

/** What checking one file gave, the comparison with others included. */
export interface CheckedFile extends ComparedFile, Sorted {}

/** A file with its findings. */
export interface ComparedFile extends Omit<LintedFile, 'document' | 'source' | 'letters' | 'profile'> {
  /** The text, for outputs that quote it; undefined where the file can no longer be read. */
  source: Source | undefined
}

/** Checks files, and gives of the findings what is to be reported. */
export async function* checkFiles(
  host: Host,
  files: readonly FoundFile[],
  settings: Settings,
  options: ReportOptions,
): AsyncGenerator<CheckedFile> {
  yield* sortFiles(host, compareFiles(host, files, settings, options), files, settings, options)
}

/** Gives of the findings of files what is to be reported. */
export async function* sortFiles(
  host: Host,
  compared: AsyncIterable<ComparedFile>,
  files: readonly FoundFile[],
  settings: Settings,
  options: ReportOptions,
): AsyncGenerator<CheckedFile> {
  const baseline = options.baseline ?? (await readBaseline(host, settings.root))
  const paths = new Map(files.map((file) => [file.shownAs, file]))
  for await (const one of compared) {
    const file = paths.get(one.path) ?? { path: one.path, shownAs: one.path }
    yield { ...one, ...(await sortFindings(host, one, file, settings, { ...options, baseline })) }
  }
}

/**
 * Checks files, and compares them with each other where there are several. One file is given as soon as it is read. Of
 * several, each is let go before the next is read, so that only findings and summaries are kept; when all are read and
 * compared, they are given in their order, with what comparing them found.
 */
async function* compareFiles(
  host: Host,
  files: readonly FoundFile[],
  settings: Settings,
  options: ReportOptions,
): AsyncGenerator<ComparedFile> {
  if (files.length < 2) {
    yield* lintFiles(host, files, settings, options)
    return
  }
  const held = await holdAll(host, files, settings, { ...options, judgeUnused: false }, options.effort ?? {})
  yield* compareHeld(host, files, held, settings, options)
}

/** Compares files with each other of which each has been checked by itself, and gives them in their order. */
export async function* compareHeld(
  host: Host,
  files: readonly FoundFile[],
  held: readonly (HeldFile | undefined)[],
  settings: Settings,
  options: ReportOptions,
): AsyncGenerator<ComparedFile> {
  const found = await timed(options.effort?.stopwatch, 'portfolio', () =>
    compareAll(
      host,
      files,
      held.flatMap((one) => one?.summary ?? []),
      settings,
      options,
    ),
  )
  const rules = [...allRules, ...settings.plugins.flatMap((plugin) => plugin.rules)]
  for (const [i, file] of files.entries()) {
    const checked = held[i]
    if (checked === undefined) continue
    const ran =
      options.judgeUnused === false ? [] : idsOfRunning(rules, rulesFor(settings, file.path, options.rules))
    const released = withCompared(unheld(checked, summaryOf(checked)), found.get(file.shownAs) ?? [], ran)
    yield { ...released, source: await readAgain(host, file) }
  }
}

/** Files of which each has been checked by itself, as that has left them. */
export async function* releaseHeld(
  host: Host,
  files: readonly FoundFile[],
  held: readonly (HeldFile | undefined)[],
): AsyncGenerator<ComparedFile> {
  for (const [i, file] of files.entries()) {
    const one = held[i]
    if (one !== undefined) yield { ...unheld(one, summaryOf(one)), source: await readAgain(host, file) }
  }
}

/**
 * A checked file with what comparing found in it, less what its comments silence; only now can a comment that silences nothing be
 * told. `ran` are the rules that ran over what could be read.
 */
export function withCompared(
  checked: Omit<ComparedFile, 'source'>,
  found: readonly Diagnostic[],
  ran: readonly string[],
): Omit<ComparedFile, 'source'> {
  const { summary } = checked
  const { reported, suppressed, suppressions } = silence(summary.suppressions, found)
  const unused = isReadable(checked.diagnostics) ? unusedRemarks(summary.path, suppressions, ran) : []
  const more = [...reported, ...unused].sort(compareDiagnostics)
  const worded = wordFindings(summary, [...more, ...suppressed], checked.locale)
  const [told, silenced] = [worded.slice(0, more.length), worded.slice(more.length)]
  return {
    ...checked,
    summary: { ...summary, suppressions },
    diagnostics: [...checked.diagnostics, ...told].sort(compareDiagnostics),
    suppressed: [...checked.suppressed, ...silenced].sort(compareDiagnostics),
  }
}

/** The text of a file that has been read before; undefined where it cannot be read any more. */
async function readAgain(host: Host, { path, shownAs }: FoundFile): Promise<Source | undefined> {
  const source = await readSource(host, path, shownAs)
  return source.fault === undefined ? source : undefined
}
