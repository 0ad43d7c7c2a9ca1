import { Chalk } from 'chalk'
import { Option } from 'commander'
import type { Locale } from '#core/locale'
import { nodeHost } from '#workspace/host'
import { type TraceRun, traceFiles } from '#workspace/trace'
import { emitTraceReport } from '#workspace/trace-report'
import { today } from '#workspace/work'
import { defineCommand } from './command.ts'
import { exit } from './exit.ts'
import { formatTraceJson } from './format/trace/json.ts'
import { formatTracePretty } from './format/trace/pretty.ts'
import { optionWords, sharedOptions } from './options.ts'
import { findWork, type SharedFlags, useColor } from './shared.ts'
import type { Terminal } from './streams.ts'
import { onOutput, visible } from './visible.ts'
import { writeResult } from './write-result.ts'

interface TraceFlags extends SharedFlags {
  text?: string
  format: 'pretty' | 'markdown' | 'html' | 'json'
  /** A file, or `-` for standard output. */
  output: string
}

/** `stratlint trace`: how documents cover their sources. */
export const traceCommand = defineCommand<[string[]], TraceFlags>({
  declare: (command, locale) =>
    sharedOptions(
      command
        .argument('[paths...]', optionWords.paths[locale])
        .option('--text <folder>', words.text[locale])
        .addOption(
          new Option('--format <format>', words.format[locale])
            .choices(['pretty', 'markdown', 'html', 'json'])
            .default('pretty'),
        )
        .option('-o, --output <file>', words.output[locale], '-')
        .option('--quiet', optionWords.quiet[locale]),
      locale,
    ),
  run: ([paths], flags, { terminal, version }) => trace(paths, flags, terminal, version),
})

async function trace(
  paths: readonly string[],
  flags: TraceFlags,
  terminal: Terminal,
  version: string,
): Promise<number> {
  const { settings, files } = await findWork(nodeHost, paths, flags, terminal)
  const run = await traceFiles(nodeHost, files, settings, {
    cwd: terminal.cwd,
    ...(flags.text === undefined ? {} : { texts: flags.text }),
    ...(flags.lang ? { lang: flags.lang } : {}),
  })
  if (run.skipped.length > 0 && !flags.quiet) {
    terminal.note(`${skipped[terminal.locale]} ${run.skipped.map(visible).join(', ')}\n`)
  }
  const locale = flags.lang ?? run.files[0]?.locale ?? settings.language ?? terminal.locale
  const result = await format(run, flags, { terminal, locale, version })
  const isReport = flags.format === 'html' || flags.format === 'markdown'
  const shown = isReport && flags.output === '-' ? onOutput(result, terminal) : result
  await writeResult(shown, flags.output, terminal)
  const hasErrors = run.files.some(({ diagnostics }) =>
    diagnostics.some(({ severity }) => severity === 'error'),
  )
  return hasErrors ? exit.found : exit.clean
}

async function format(
  run: TraceRun,
  flags: TraceFlags,
  { terminal, locale, version }: { terminal: Terminal; locale: Locale; version: string },
): Promise<string | Uint8Array> {
  const asOf = flags.asOf ?? today()
  if (flags.format === 'json') return formatTraceJson(run, version, asOf)
  if (flags.format !== 'pretty') return emitTraceReport(run, flags.format, { asOf, locale, version })
  const isShown = flags.output === '-'
  const hasColor = useColor(flags, isShown ? terminal : { ...terminal, isTerminal: false })
  const { columns } = terminal
  const chalk = new Chalk({ level: hasColor ? 1 : 0 })
  return formatTracePretty(run, { chalk, columns, locale, quiet: flags.quiet ?? false })
}

const skipped = {
  da: 'Sprunget over, fordi de ikke nævner kilder (sources):',
  en: 'Passed over because they name no sources:',
}

const words = {
  text: {
    da: 'mappe med kildetekster, som registrene holdes op mod (normalt: seeds/texts)',
    en: 'folder of source texts to verify the registers against (default: seeds/texts)',
  },
  format: { da: 'pretty, markdown, html eller json', en: 'pretty, markdown, html or json' },
  output: { da: 'fil til resultatet; - er skærmen', en: 'file for the result; - is the screen' },
}
