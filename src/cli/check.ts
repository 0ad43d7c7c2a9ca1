import { Chalk } from 'chalk'
import { Option } from 'commander'
import type { Severity } from '#core/diagnostic'
import { type CheckedFile, checkFiles } from '#workspace/check'
import { nodeHost } from '#workspace/host'
import { defineCommand } from './command.ts'
import { exit } from './exit.ts'
import { type CheckSummary, type Formatter, summing } from './format/formatter.ts'
import { jsonFormatter } from './format/json.ts'
import { prettyFormatter } from './format/pretty.ts'
import { optionWords, sharedOptions, wholeNumber } from './options.ts'
import { findWork, type SharedFlags, today, useColor } from './shared.ts'
import type { Terminal } from './streams.ts'

interface CheckFlags extends SharedFlags {
  format: 'pretty' | 'json'
  failOn: Severity
  maxWarnings?: number
}

/** `stratlint check`: writes the findings of each document as it is checked. */
export const checkCommand = defineCommand<[string[]], CheckFlags>({
  declare: (command, locale) =>
    sharedOptions(
      command
        .argument('[paths...]', optionWords.paths[locale])
        .addOption(
          new Option('--format <format>', words.format[locale]).choices(['pretty', 'json']).default('pretty'),
        )
        .addOption(
          new Option('--fail-on <severity>', words.failOn[locale])
            .choices(['error', 'warning', 'info'])
            .default('error'),
        )
        .option('--max-warnings <n>', words.maxWarnings[locale], wholeNumber)
        .option('--quiet', optionWords.quiet[locale]),
      locale,
    ),
  run: ([paths], flags, { terminal, version }) => check(paths, flags, terminal, version),
})

async function check(
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

const words = {
  format: { da: 'pretty eller json', en: 'pretty or json' },
  failOn: {
    da: 'fejl fra dette niveau: error, warning eller info',
    en: 'fail from this severity: error, warning or info',
  },
  maxWarnings: { da: 'fejl ved flere advarsler end dette', en: 'fail on more warnings than this' },
}
