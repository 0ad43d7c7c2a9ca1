import { Chalk } from 'chalk'
import type { Severity } from '#core/diagnostic'
import type { Locale } from '#core/locale'
import { allRules } from '#lint/generated/rules'
import type { CheckedFile } from '#workspace/check'
import type { CheckSummary } from '#workspace/check-result'
import type { FoundFile } from '#workspace/files'
import { type Host, nodeHost } from '#workspace/host'
import { messagesWith } from '#workspace/messages'
import type { Settings } from '#workspace/settings'
import type { FormatContext } from '../format/context.ts'
import { formats } from '../format/formats.ts'
import type { Formatter } from '../format/formatter.ts'
import { inert } from '../format/github/escape.ts'
import { type SharedFlags, useColor } from '../shared.ts'
import type { Terminal } from '../streams.ts'
import type { OutputFlags, OutputRequest } from './option.ts'
import { isOnGitHub, repositoryPaths } from './repository.ts'
import { addingSink, assertPlaces, fileSink, type Sink, screenSink } from './sinks.ts'

/** Writes what a check finds, in every format that is asked for. */
export interface Outputs {
  file(checked: CheckedFile): Promise<void>
  /** `exitCode` is the one that the program ends with. */
  end(summary: CheckSummary, exitCode: number): Promise<void>
}

export interface OutputOptions {
  terminal: Terminal
  version: string
  asOf: string
  settings: Settings
  documents: readonly FoundFile[]
  /** False where standard output is for something else. */
  hasScreen: boolean
  /** In place of the usual formats. */
  formats?: typeof formats
}

interface OpenOutput {
  formatter: Formatter
  sink: Sink
}

/**
 * Makes ready what the options ask for; without any, the findings go to the screen. Where all go to files, the screen has the
 * sums. Throws UsageError where two outputs would be written to one place.
 */
export async function openOutputs(
  flags: OutputFlags & SharedFlags & { failOn: Severity },
  options: OutputOptions,
): Promise<Outputs> {
  const { terminal, documents } = options
  const requests = flags.format ?? [{ format: 'pretty', file: '-' }]
  await assertPlaces(requests, documents, { cwd: terminal.cwd, host: nodeHost })
  let open: OpenOutput[] | undefined
  const begin = async (first: CheckedFile | undefined): Promise<OpenOutput[]> => {
    const locale = first?.locale ?? flags.lang ?? options.settings.language ?? terminal.locale
    const begun = await start(requests, contextOf(flags, locale, options), options)
    for (const { formatter, sink } of begun) sink.write(formatter.start())
    return begun
  }
  return {
    async file(checked) {
      open ??= await begin(checked)
      for (const { formatter, sink } of open) sink.write(formatter.file(checked))
    },
    async end(summary, exitCode) {
      open ??= await begin(undefined)
      for (const { formatter, sink } of open) {
        sink.write(await formatter.end(summary, exitCode))
        await sink.close()
      }
    },
  }
}

/** Titles and sums are in the language of the first document, unless a language is asked for. */
function contextOf(
  flags: SharedFlags & { failOn: Severity },
  locale: Locale,
  { terminal, version, asOf, settings }: OutputOptions,
): FormatContext {
  const pluginRules = settings.plugins.flatMap(({ rules }) => rules)
  return {
    version,
    asOf,
    locale,
    failOn: flags.failOn,
    rules: [...allRules, ...pluginRules],
    table: messagesWith(pluginRules),
    repositoryPath: repositoryPaths(terminal),
    cwd: terminal.cwd,
    // Code scanning passes over what SARIF says of suppression, and opens an alert.
    hidesSuppressed: isOnGitHub(terminal.env),
    chalk: new Chalk({ level: useColor(flags, terminal) ? 1 : 0 }),
    columns: terminal.columns,
    quiet: flags.quiet ?? false,
  }
}

async function start(
  requests: readonly OutputRequest[],
  context: FormatContext,
  { terminal, hasScreen, formats: made = formats }: OutputOptions,
): Promise<OpenOutput[]> {
  const plain = { ...context, chalk: new Chalk({ level: 0 }) }
  const open: OpenOutput[] = []
  for (const { format, file } of requests) {
    if (file !== '-')
      open.push({ formatter: await made[format](plain), sink: fileSink(nodeHost, terminal.cwd, file) })
    else if (hasScreen)
      open.push({ formatter: await made[format](context), sink: screen(format === 'pretty', terminal) })
  }
  if (hasScreen && requests.every(({ file }) => file !== '-')) {
    const { summaryFormatter } = await import('../format/pretty.ts')
    open.push({ formatter: summaryFormatter(context), sink: screen(true, terminal) })
  }
  const path = terminal.env['GITHUB_STEP_SUMMARY']
  if (path && requests.some(({ format }) => format === 'github'))
    open.push(...(await jobSummary(nodeHost, path, context, terminal)))
  return open
}

/** Words for people are no commands to the service whose log they stand in. */
function screen(isForPeople: boolean, terminal: Terminal): Sink {
  return screenSink(terminal, isForPeople && isOnGitHub(terminal.env) ? inert : (text) => text)
}

/** GitHub takes no more for the summary of a step. */
const summaryLimit = 1 << 20

/** The page that GitHub shows of a run: what there is room for after what other commands of the step have written. */
async function jobSummary(
  host: Host,
  path: string,
  { locale }: FormatContext,
  terminal: Terminal,
): Promise<OpenOutput[]> {
  const written = await host.readFile(path).then(
    ({ length }) => length,
    () => 0,
  )
  const limit = summaryLimit - written
  if (limit < 10_000) return []
  const { markdownFormatter } = await import('../format/publish/markdown.ts')
  const onFailure = (): void => terminal.note(`${noSummary[terminal.locale]}\n`)
  return [{ formatter: markdownFormatter({ locale, limit }), sink: addingSink(host, path, onFailure) }]
}

const noSummary = {
  da: 'Opsummeringen kunne ikke skrives i filen, som GITHUB_STEP_SUMMARY nævner.',
  en: 'The summary could not be written to the file that GITHUB_STEP_SUMMARY names.',
}
