import { relative, resolve, sep } from 'node:path'
import { Chalk } from 'chalk'
import type { Wording } from '#core/message'
import { buildOf } from '#workspace/cache/build'
import { type CompileEffort, compileAll } from '#workspace/compile-all'
import type { RefusedFile } from '#workspace/compiling/document'
import { nodeHost, writingTo } from '#workspace/host'
import { type AnyReport, allReports, type ReportFormat, reportFormats } from '#workspace/report-names'
import { UsageError } from '#workspace/usage-error'
import { today } from '#workspace/work'
import { defineCommand } from './command.ts'
import { threadCount } from './effort.ts'
import { exit } from './exit.ts'
import { prettyFormatter } from './format/pretty.ts'
import { optionWords, sharedOptions } from './options.ts'
import { findWork, type SharedFlags } from './shared.ts'
import type { Terminal } from './streams.ts'
import { onOutput, visible } from './visible.ts'

interface CompileFlags extends SharedFlags {
  report?: string[]
  to?: string[]
  output: string
  jobs?: number
  /** False under `--no-cache`. */
  cache?: boolean
}

/**
 * `stratlint compile`: makes the reports of each document and writes their paths, a line each. A document that cannot be
 * read whole is reported, and the rest are made.
 */
export const compileCommand = defineCommand<[string[]], CompileFlags>({
  declare: (command, locale) =>
    sharedOptions(
      command
        .argument('[paths...]', optionWords.paths[locale])
        .option('--report <kinds>', wordings.report[locale], added)
        .option('--to <formats>', wordings.to[locale], added)
        .option('-o, --output <folder>', wordings.output[locale], 'rapport')
        .option('--jobs <n>', wordings.jobs[locale], threadCount)
        .option('--no-cache', wordings.noCache[locale])
        .option('--quiet', optionWords.quiet[locale]),
      locale,
    ),
  run: ([paths], flags, { terminal, version }) => compile(paths, flags, terminal, version),
})

async function compile(
  paths: readonly string[],
  flags: CompileFlags,
  terminal: Terminal,
  version: string,
): Promise<number> {
  const formats = listed(flags.to ?? ['html'], reportFormats, wordings.format)
  const reports = listed(flags.report ?? ['strategy'], allReports, wordings.kind)
  const { settings, files } = await findWork(nodeHost, paths, flags, terminal)
  const toScreen = flags.output === '-'
  if (toScreen) assertOne(files.length, reports, formats, terminal)
  const output = resolve(terminal.cwd, flags.output)
  const host = toScreen ? writingTo(nodeHost, (bytes) => terminal.out(onOutput(bytes, terminal))) : nodeHost
  const lang = flags.lang ? { lang: flags.lang } : {}
  const options = { asOf: flags.asOf ?? today(), reports, formats, output, version, ...lang }
  let done = 0
  let broken = 0
  const showProgress = (): void => {
    const name = files[done]?.shownAs
    if (!flags.quiet && files.length > 1 && name !== undefined)
      terminal.progress(`${done + 1}/${files.length} ${name}`)
  }
  showProgress()
  const { effort, crashes } = await effortOf(flags, files.length, toScreen, terminal)
  for await (const { refused, written } of compileAll(host, files, settings, options, effort)) {
    terminal.progress()
    if (refused !== undefined) {
      broken++
      terminal.note(brokenReport(refused, terminal))
    }
    const paths = toScreen ? [] : written
    for (const path of paths) terminal.out(`${visible(relative(terminal.cwd, path).split(sep).join('/'))}\n`)
    done++
    showProgress()
  }
  if (crashes.length > 0) return exit.internal
  return broken > 0 ? exit.found : exit.clean
}

/** How the reports of several documents are made: one that the program fails on is told of, and the others go on. */
async function effortOf(
  { jobs, cache }: CompileFlags,
  documents: number,
  toScreen: boolean,
  terminal: Terminal,
): Promise<{ effort: CompileEffort | undefined; crashes: string[] }> {
  const crashes: string[] = []
  if (documents < 2 || toScreen) return { effort: undefined, crashes }
  const onCrash: CompileEffort['onCrash'] = ({ path, reason }) => {
    crashes.push(path)
    const [line = ''] = reason.split('\n')
    const said = wordings.crash[terminal.locale].replace('{path}', () => path).replace('{reason}', () => line)
    terminal.progress()
    terminal.note(`stratlint: ${visible(said)}\n`)
  }
  const build = cache === false ? undefined : await buildOf(nodeHost)
  const effort = {
    onCrash,
    ...(jobs === undefined ? {} : { jobs }),
    ...(build === undefined ? {} : { cacheOf: build }),
  }
  return { effort, crashes }
}

/** Standard output takes one result, and a terminal shows text only. */
function assertOne(
  documents: number,
  reports: readonly AnyReport[],
  formats: readonly ReportFormat[],
  { isTerminal }: Terminal,
): void {
  const isOfAll = reports[0] === 'portfolio'
  if (formats.length > 1 || reports.length > 1 || (documents > 1 && !isOfAll))
    throw new UsageError(wordings.oneResult)
  const binary = formats.find((format) => format === 'pdf' || format === 'docx')
  if (isTerminal && binary !== undefined) throw new UsageError(wordings.binary, { format: binary })
}

function added(text: string, before: readonly string[] = []): string[] {
  return [...before, text]
}

/** The words that the command line gives, with commas or one by one, in the order of those that there are. */
function listed<T extends string>(texts: readonly string[], known: readonly T[], wording: Wording): T[] {
  const asked = texts
    .flatMap((text) => text.split(','))
    .map((word) => word.trim())
    .filter(Boolean)
  const found = known.filter((word) => asked.includes(word))
  const unknown = asked.filter((word) => !found.some((one) => one === word))
  if (unknown.length > 0 || found.length === 0)
    throw new UsageError(wording, { asked: unknown.join(', '), known: known.join(', ') })
  return found
}

function brokenReport(checked: RefusedFile, { columns, locale }: Terminal): string {
  const formatter = prettyFormatter({ chalk: new Chalk({ level: 0 }), columns, locale, quiet: true })
  return `${formatter.file(checked)}${wordings.broken[checked.locale].replace('{path}', () => visible(checked.path))}\n`
}

const wordings = {
  report: {
    da: 'rapporter, adskilt af komma: strategy (hele strategien), audit (hvad målene mangler), status (hvor langt de er), portfolio (alle dokumenter samlet) (normalt: strategy)',
    en: 'reports, comma-separated: strategy (all of it), audit (what the goals lack), status (how far they are), portfolio (all documents together) (default: strategy)',
  },
  to: {
    da: 'formater, adskilt af komma: html, pdf, docx, md (normalt: html)',
    en: 'formats, comma-separated: html, pdf, docx, md (default: html)',
  },
  output: {
    da: 'mappe til rapporterne, eller - for at få én rapport på standard output',
    en: 'folder for the reports, or - for one report on standard output',
  },
  jobs: {
    da: 'lav rapporter i så mange tråde (normalt: så mange, som det betaler sig)',
    en: 'make reports in so many threads (default: as many as pay)',
  },
  noCache: { da: 'lav alle rapporter forfra', en: 'make every report anew' },
  crash: {
    da: "Intern fejl i '{path}', som der ikke er lavet rapport af: {reason}",
    en: "Internal error in '{path}', of which no report was made: {reason}",
  },
  oneResult: {
    da: 'Med -o - kan der kun skrives én rapport: nævn én strategi, ét format og én rapport, for eksempel stratlint compile strategi.yaml --to html -o -. Til flere: skriv en mappe efter -o.',
    en: 'With -o - one report only can be written: name one strategy, one format and one report, such as stratlint compile strategy.yaml --to html -o -. For several, write a folder after -o.',
  },
  binary: {
    da: 'En {format}-fil kan ikke vises i terminalen. Skriv en mappe efter -o, eller send resultatet videre: … -o - > rapport.{format}',
    en: 'A {format} file cannot be shown in a terminal. Write a folder after -o, or send the result on: … -o - > report.{format}',
  },
  format: {
    da: "Formatet '{asked}' findes ikke. Vælg mellem {known}.",
    en: "The format '{asked}' does not exist. Choose from {known}.",
  },
  kind: {
    da: "Rapporten '{asked}' findes ikke. Vælg mellem {known}.",
    en: "The report '{asked}' does not exist. Choose from {known}.",
  },
  broken: {
    da: 'Der er ikke lavet rapport af {path}: ret fejlene ovenfor først.',
    en: 'No report was made of {path}: correct the errors above first.',
  },
}
