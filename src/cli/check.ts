import { Chalk } from 'chalk'
import type { Severity } from '#core/diagnostic'
import { type CheckedFile, checkFiles } from '#workspace/check'
import { nodeHost } from '#workspace/host'
import { exit } from './exit.ts'
import { type CheckSummary, type Formatter, summing } from './format/formatter.ts'
import { jsonFormatter } from './format/json.ts'
import { prettyFormatter } from './format/pretty.ts'
import { findWork, type SharedFlags, today, useColor } from './shared.ts'
import type { Terminal } from './streams.ts'

export interface CheckFlags extends SharedFlags {
  format: 'pretty' | 'json'
  failOn: Severity
  maxWarnings?: number
}

/** `stratlint check`: writes the findings of each document as it is checked, and gives the exit code. */
export async function check(
  paths: readonly string[],
  flags: CheckFlags,
  terminal: Terminal,
  version: string,
): Promise<number> {
  const { settings, files } = await findWork(nodeHost, paths, flags, terminal)
  const asOf = flags.asOf ?? today()
  const sums = summing()
  let formatter: Formatter | undefined
  for await (const checked of checkFiles(nodeHost, files, settings, {
    asOf,
    ...(flags.lang ? { lang: flags.lang } : {}),
  })) {
    if (formatter === undefined) {
      formatter = formatterFor(flags, terminal, checked, version, asOf)
      terminal.out(formatter.start())
    }
    terminal.out(formatter.file(checked))
    sums.add(checked)
  }
  const summary = sums.end()
  terminal.out(formatter?.end(summary) ?? '')
  return exitCode(summary, flags)
}

/** The sums are in the language of the first document, unless a language is asked for. */
function formatterFor(
  flags: CheckFlags,
  terminal: Terminal,
  first: CheckedFile,
  version: string,
  asOf: string,
): Formatter {
  if (flags.format === 'json') return jsonFormatter(version, asOf)
  return prettyFormatter({
    chalk: new Chalk({ level: useColor(flags, terminal) ? 1 : 0 }),
    columns: terminal.columns,
    locale: first.locale,
    quiet: flags.quiet ?? false,
  })
}

function exitCode(summary: CheckSummary, { failOn, maxWarnings }: CheckFlags): number {
  const failing =
    summary.errors + (failOn === 'error' ? 0 : summary.warnings) + (failOn === 'info' ? summary.infos : 0)
  if (failing > 0) return exit.found
  return maxWarnings !== undefined && summary.warnings > maxWarnings ? exit.found : exit.clean
}
