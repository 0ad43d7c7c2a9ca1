import { Chalk } from 'chalk'
import { Option } from 'commander'
import type { Locale } from '#core/locale'
import { loadSettings } from '#workspace/config'
import { diffFiles, diffWithGit } from '#workspace/diff'
import { type DiffRun, summarise } from '#workspace/diff/report'
import { nodeHost } from '#workspace/host'
import type { Settings } from '#workspace/settings'
import { UsageError } from '#workspace/usage-error'
import { defineCommand } from './command.ts'
import { exit } from './exit.ts'
import { formatDiffJson } from './format/diff/json.ts'
import { formatDiffMarkdown } from './format/diff/markdown.ts'
import { formatDiffPretty } from './format/diff/pretty.ts'
import { colorOptions, langOption, optionWords } from './options.ts'
import { type SharedFlags, useColor } from './shared.ts'
import type { Terminal } from './streams.ts'
import { writeResult } from './write-result.ts'

interface DiffFlags extends SharedFlags {
  /** What git knows a commit by. */
  git?: string
  format: 'pretty' | 'markdown' | 'json'
  /** A file, or `-` for standard output. */
  output: string
  failOnChange?: 'weaker'
}

/** `stratlint diff`: what changes of a strategy do to its ambition. */
export const diffCommand = defineCommand<[string[]], DiffFlags>({
  declare: (command, locale) =>
    colorOptions(
      command
        .argument('[paths...]', words.paths[locale])
        .option('--git <ref>', words.git[locale])
        .addOption(
          new Option('--format <format>', words.format[locale])
            .choices(['pretty', 'markdown', 'json'])
            .default('pretty'),
        )
        .option('-o, --output <file>', words.output[locale], '-')
        .addOption(new Option('--fail-on-change <strength>', words.failOn[locale]).choices(['weaker']))
        .option('--quiet', words.quiet[locale])
        .addOption(langOption(locale))
        .option('--config <file>', optionWords.config[locale]),
      locale,
    ),
  run: ([paths], flags, { terminal, version }) => diff(paths, flags, terminal, version),
})

async function diff(
  paths: readonly string[],
  flags: DiffFlags,
  terminal: Terminal,
  version: string,
): Promise<number> {
  const settings = await loadSettings(nodeHost, terminal.cwd, flags.config, false)
  const run = await compare(paths, flags, settings, terminal.cwd)
  const locale = flags.lang ?? settings.language ?? run.documents[0]?.locale ?? terminal.locale
  await writeResult(format(run, flags, { terminal, locale, version }), flags.output, terminal)
  if (run.documents.some(({ isCompared, after }) => !isCompared && isBroken(after))) return exit.found
  return flags.failOnChange !== undefined && summarise(run).weaker > 0 ? exit.found : exit.clean
}

function isBroken(side: DiffRun['documents'][number]['after']): boolean {
  return side?.diagnostics.some(({ ruleId }) => ruleId.startsWith('yaml/')) === true
}

async function compare(
  paths: readonly string[],
  { git, lang }: DiffFlags,
  settings: Settings,
  cwd: string,
): Promise<DiffRun> {
  const options = { cwd, ...(lang === undefined ? {} : { lang }) }
  if (git !== undefined) return diffWithGit(nodeHost, git, paths, settings, options)
  const [before, after, ...more] = paths
  if (before === undefined || after === undefined || more.length > 0) throw new UsageError(words.twoFiles)
  return diffFiles(nodeHost, [before, after], settings, options)
}

function format(
  run: DiffRun,
  flags: DiffFlags,
  { terminal, locale, version }: { terminal: Terminal; locale: Locale; version: string },
): string {
  if (flags.format === 'json') return formatDiffJson(run, version)
  if (flags.format === 'markdown') return formatDiffMarkdown(run, locale)
  const isShown = flags.output === '-'
  const hasColor = useColor(flags, isShown ? terminal : { ...terminal, isTerminal: false })
  const chalk = new Chalk({ level: hasColor ? 1 : 0 })
  return formatDiffPretty(run, { chalk, columns: terminal.columns, locale, quiet: flags.quiet ?? false })
}

const words = {
  paths: {
    da: 'den gamle og den nye fil; med --git filer, mapper eller mønstre',
    en: 'the old and the new file; with --git files, folders or patterns',
  },
  git: {
    da: 'sammenlign med det, som filerne var, da arbejdet skilte sig fra en git-gren eller commit',
    en: 'compare with what the files were when the work parted from a git branch or commit',
  },
  format: { da: 'pretty, markdown eller json', en: 'pretty, markdown or json' },
  output: { da: 'fil til resultatet; - er skærmen', en: 'file for the result; - is the screen' },
  failOn: {
    da: 'fejl, hvis en ændring svækker strategien: weaker',
    en: 'fail on a change for the weaker: weaker',
  },
  quiet: { da: 'vis kun det, der er blevet svagere', en: 'show only what has become weaker' },
  twoFiles: {
    da: 'Skriv to filer, den gamle og den nye: stratlint diff gammel.yaml ny.yaml. Eller sammenlign med git: stratlint diff --git main',
    en: 'Name two files, the old and the new: stratlint diff old.yaml new.yaml. Or compare with git: stratlint diff --git main',
  },
}
