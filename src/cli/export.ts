import { join, relative, resolve, sep } from 'node:path'
import { Chalk } from 'chalk'
import { Option } from 'commander'
import { isWhole } from '#workspace/compile'
import {
  type Exported,
  type ExportFormat,
  exportDocument,
  exportFormats,
  exportName,
} from '#workspace/export'
import { nodeHost } from '#workspace/host'
import { type LintedFile, lintFiles } from '#workspace/lint-files'
import { UsageError } from '#workspace/usage-error'
import { defineCommand } from './command.ts'
import { exit } from './exit.ts'
import { jsonText } from './format/json-text.ts'
import { prettyFormatter } from './format/pretty.ts'
import { sharedOptions } from './options.ts'
import { dayAndLanguage, findWork, type SharedFlags } from './shared.ts'
import type { Terminal } from './streams.ts'
import { onOutput, visible } from './visible.ts'

interface ExportFlags extends SharedFlags {
  to: ExportFormat
  output?: string
  part: '1' | '2'
  losses: 'text' | 'json'
}

/** `stratlint export`: writes a document in an exchange format, and tells what the format cannot hold. */
export const exportCommand = defineCommand<[string], ExportFlags>({
  declare: (command, locale) =>
    sharedOptions(
      command
        .argument('<file>', words.file[locale])
        .addOption(
          new Option('--to <format>', words.to[locale]).choices([...exportFormats]).makeOptionMandatory(),
        )
        .option('-o, --output <file>', words.output[locale])
        .addOption(new Option('--part <part>', words.part[locale]).choices(['1', '2']).default('2'))
        .addOption(
          new Option('--losses <form>', words.losses[locale]).choices(['text', 'json']).default('text'),
        )
        .option('--quiet', words.quiet[locale]),
      locale,
    ),
  run: ([file], flags, { terminal, version }) => exportFile(file, flags, terminal, version),
})

async function exportFile(
  path: string,
  flags: ExportFlags,
  terminal: Terminal,
  version: string,
): Promise<number> {
  const { settings, files } = await findWork(nodeHost, [path], flags, terminal)
  if (files.length > 1) throw new UsageError(words.several, { path })
  const options = dayAndLanguage(flags)
  for await (const checked of lintFiles(nodeHost, files, settings, options)) {
    if (!isWhole(checked)) {
      terminal.note(brokenReport(checked, terminal))
      return exit.found
    }
    const part = flags.part === '1' ? 1 : 2
    const exported = await exportDocument(checked, {
      format: flags.to,
      part,
      asOf: options.asOf,
      version,
      profile: settings.profile,
    })
    await write(exported, flags, checked, terminal)
    tellLosses(exported, flags, checked, terminal)
  }
  return exit.clean
}

async function write(
  { content }: Exported,
  { output, to }: ExportFlags,
  { document }: LintedFile,
  terminal: Terminal,
): Promise<void> {
  const { out, cwd } = terminal
  const name = output ?? exportName(document.strategy.id ?? 'strategi', to)
  if (name === '-') {
    if (typeof content !== 'string') throw new UsageError(words.noStream)
    return out(onOutput(content, terminal))
  }
  const path = resolve(cwd, name)
  const kind = await nodeHost.kindOf(path)
  const wanted = typeof content === 'string' ? 'file' : 'directory'
  if (kind !== undefined && kind !== wanted)
    throw new UsageError(wanted === 'file' ? words.noFile : words.noFolder, { path: name })
  const written = typeof content === 'string' ? new Map([['', content]]) : content
  for (const [file, text] of written) {
    await nodeHost.writeFile(join(path, file), text)
    out(`${visible(relative(cwd, join(path, file)).split(sep).join('/'))}\n`)
  }
}

/** What is left out is said on standard error: in a few lines, or as a list for programs. */
function tellLosses(
  { losses, lines, target }: Exported,
  flags: ExportFlags,
  { locale, path }: LintedFile,
  { note }: Terminal,
): void {
  if (flags.losses === 'json') note(`${jsonText(losses, 2)}\n`)
  else if (losses.length > 0 && !flags.quiet) {
    const lost = words.lost[locale].replace('{target}', target).replace('{path}', () => visible(path))
    note(`${lost}\n${lines.map((line) => `  ${visible(line)}\n`).join('')}`)
  }
}

function brokenReport(checked: LintedFile, { columns, locale }: Terminal): string {
  const formatter = prettyFormatter({ chalk: new Chalk({ level: 0 }), columns, locale, quiet: true })
  return `${formatter.file(checked)}${words.broken[checked.locale].replace('{path}', () => visible(checked.path))}\n`
}

const words = {
  file: { da: 'strategien', en: 'the strategy' },
  to: {
    da: 'format: stratml (XML), csv (tabeller i en mappe), jsonld eller json',
    en: 'format: stratml (XML), csv (tables in a folder), jsonld or json',
  },
  output: {
    da: 'fil, eller mappe til csv (normalt: strategiens id); - er skærmen',
    en: "file, or folder for csv (default: the strategy's id); - is the screen",
  },
  part: {
    da: 'del af StratML: 2 har indikatorer og måltal, 1 (ISO 17469-1) har kun mål',
    en: 'part of StratML: 2 has indicators and targets, 1 (ISO 17469-1) has goals only',
  },
  losses: {
    da: 'hvordan det, der ikke er plads til, bliver vist: text eller json',
    en: 'how that which has no place is told: text or json',
  },
  quiet: { da: 'sig ikke, hvad der ikke er plads til', en: 'do not tell what has no place' },
  lost: {
    da: '{target} har ikke plads til alt i {path}. Udeladt er:',
    en: '{target} has no place for all of {path}. Left out are:',
  },
  broken: {
    da: '{path} er ikke skrevet om: ret fejlene ovenfor først.',
    en: '{path} was not exported: correct the errors above first.',
  },
  several: {
    da: "Der er flere strategier i '{path}'. Nævn den fil, som skal skrives om.",
    en: "There are several strategies in '{path}'. Name the file to export.",
  },
  noStream: {
    da: 'CSV er flere filer og kan ikke vises på skærmen. Nævn en mappe med -o.',
    en: 'CSV is several files and cannot go to the screen. Name a folder with -o.',
  },
  noFile: {
    da: "'{path}' er ikke en fil. Nævn den fil, som strategien skal skrives i.",
    en: "'{path}' is no file. Name the file that the strategy goes to.",
  },
  noFolder: {
    da: "'{path}' er ikke en mappe. Nævn den mappe, som tabellerne skal skrives i.",
    en: "'{path}' is no folder. Name the folder that the tables go to.",
  },
}
