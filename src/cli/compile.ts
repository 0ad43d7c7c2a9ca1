import { relative, resolve, sep } from 'node:path'
import { Chalk } from 'chalk'
import { Option } from 'commander'
import { compileFile, type ReportFormat, reportFormats } from '#workspace/compile'
import { nodeHost } from '#workspace/host'
import { type LintedFile, lintFiles } from '#workspace/lint-files'
import { type DocumentReport, reportKinds } from '#workspace/reports'
import { UsageError } from '#workspace/usage-error'
import { defineCommand } from './command.ts'
import { exit } from './exit.ts'
import { prettyFormatter } from './format/pretty.ts'
import { optionWords, sharedOptions } from './options.ts'
import { findWork, type SharedFlags, today } from './shared.ts'
import type { Terminal } from './streams.ts'

interface CompileFlags extends SharedFlags {
  report: DocumentReport
  to: string
  output: string
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
        .addOption(
          new Option('--report <kind>', wordings.report[locale]).choices(reportKinds).default('strategy'),
        )
        .option('--to <formats>', wordings.to[locale], 'html')
        .option('-o, --output <folder>', wordings.output[locale], 'rapport')
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
  const formats = formatsOf(flags.to)
  const { settings, files } = await findWork(nodeHost, paths, flags, terminal)
  const asOf = flags.asOf ?? today()
  const options = {
    asOf,
    report: flags.report,
    formats,
    output: resolve(terminal.cwd, flags.output),
    version,
  }
  const lang = flags.lang ? { lang: flags.lang } : {}
  const names = new Map<string, string>()
  let broken = 0
  for await (const checked of lintFiles(nodeHost, files, settings, { asOf, ...lang })) {
    assertNewName(checked, names)
    const { written } = await compileFile(nodeHost, checked, options)
    if (written.length === 0) {
      broken++
      terminal.note(brokenReport(checked, terminal))
    }
    for (const path of written) terminal.out(`${relative(terminal.cwd, path).split(sep).join('/')}\n`)
  }
  return broken > 0 ? exit.found : exit.clean
}

function formatsOf(text: string): ReportFormat[] {
  const asked = text
    .split(',')
    .map((format) => format.trim())
    .filter(Boolean)
  const formats = reportFormats.filter((format) => asked.includes(format))
  const unknown = asked.filter((format) => !formats.includes(format as ReportFormat))
  if (unknown.length > 0 || formats.length === 0) {
    throw new UsageError(wordings.format, { format: unknown.join(', '), known: reportFormats.join(', ') })
  }
  return formats
}

/** Two documents of one id would be written to the same files. */
function assertNewName({ path, document }: LintedFile, names: Map<string, string>): void {
  const id = document.strategy.id
  if (id === undefined) return
  const other = names.get(id)
  if (other !== undefined) throw new UsageError(wordings.sameId, { id, path, other })
  names.set(id, path)
}

function brokenReport(checked: LintedFile, { columns, locale }: Terminal): string {
  const formatter = prettyFormatter({ chalk: new Chalk({ level: 0 }), columns, locale, quiet: true })
  return `${formatter.file(checked)}${wordings.broken[checked.locale].replace('{path}', checked.path)}\n`
}

const wordings = {
  report: {
    da: 'hvilken rapport: strategy (hele strategien), audit (hvad målene mangler) eller status (hvor langt de er)',
    en: 'which report: strategy (all of it), audit (what the goals lack) or status (how far they are)',
  },
  to: {
    da: 'formater, adskilt af komma: html, pdf, docx, md',
    en: 'formats, comma-separated: html, pdf, docx, md',
  },
  output: { da: 'mappe til rapporterne', en: 'folder for the reports' },
  format: {
    da: "Formatet '{format}' findes ikke. Vælg mellem {known}.",
    en: "The format '{format}' does not exist. Choose from {known}.",
  },
  sameId: {
    da: "'{path}' og '{other}' har samme id '{id}', så deres rapporter ville overskrive hinanden. Giv den ene et nyt id.",
    en: "'{path}' and '{other}' have the same id '{id}', so their reports would overwrite each other. Give one a new id.",
  },
  broken: {
    da: 'Der er ikke lavet rapport af {path}: ret fejlene ovenfor først.',
    en: 'No report was made of {path}: correct the errors above first.',
  },
}
