import { Command, CommanderError, InvalidArgumentError, Option } from 'commander'
import { isDate } from '#core/dates'
import type { Locale } from '#core/locale'
import { UsageError } from '#workspace/usage-error'
import manifest from '../../package.json' with { type: 'json' }
import type { CheckFlags } from './check.ts'
import type { CompileFlags } from './compile.ts'
import { exit } from './exit.ts'
import { processTerminal, type Terminal } from './streams.ts'
import type { TraceFlags } from './trace.ts'
import { usage, usageErrors, usageTitle } from './usage.ts'

/**
 * Runs the program with its arguments and gives its exit code: 0 clean, 1 findings, 2 wrong use, 3 internal error. Never
 * throws.
 */
export async function main(args: readonly string[], terminal: Terminal = processTerminal()): Promise<number> {
  let code: number = exit.clean
  const program = build(terminal, (result) => {
    code = result
  })
  try {
    await program.parseAsync(args, { from: 'user' })
    return code
  } catch (error) {
    return report(error, terminal)
  }
}

function report(error: unknown, terminal: Terminal): number {
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) return exit.clean
    terminal.note(`stratlint: ${usageError(error, terminal.locale)}\n`)
    return exit.usage
  }
  if (error instanceof UsageError) {
    terminal.note(`stratlint: ${error.wording[terminal.locale]}\n`)
    return exit.usage
  }
  const message = error instanceof Error ? error.message : String(error)
  const lead = terminal.locale === 'da' ? 'Intern fejl' : 'Internal error'
  terminal.note(`stratlint: ${lead}: ${message.split('\n')[0]}\n`)
  if (terminal.env['STRATLINT_DEBUG'] === '1' && error instanceof Error) terminal.note(`${error.stack}\n`)
  return exit.internal
}

function build(terminal: Terminal, done: (code: number) => void): Command {
  const { locale } = terminal
  const program = configure(new Command('stratlint'), terminal)
    .description(usage.program[locale])
    .version(manifest.version, '-V, --version', usage.version[locale])
    .helpCommand(false)
    .showSuggestionAfterError(true)
  const check = configure(program.command('check'), terminal)
    .description(usage.check[locale])
    .argument('[paths...]', usage.paths[locale])
    .addOption(
      new Option('--format <format>', usage.format[locale]).choices(['pretty', 'json']).default('pretty'),
    )
    .addOption(
      new Option('--fail-on <severity>', usage.failOn[locale])
        .choices(['error', 'warning', 'info'])
        .default('error'),
    )
    .option('--max-warnings <n>', usage.maxWarnings[locale], wholeNumber)
    .option('--quiet', usage.quiet[locale])
  shared(check, locale).action(async (paths: string[], flags: CheckFlags) => {
    const { check: run } = await import('./check.ts')
    done(await run(paths, flags, terminal, manifest.version))
  })
  const compile = configure(program.command('compile'), terminal)
    .description(usage.compile[locale])
    .argument('[paths...]', usage.paths[locale])
    .option('--to <formats>', usage.to[locale], 'html')
    .option('-o, --output <folder>', usage.output[locale], 'rapport')
    .option('--quiet', usage.quiet[locale])
  shared(compile, locale).action(async (paths: string[], flags: CompileFlags) => {
    const { compile: run } = await import('./compile.ts')
    done(await run(paths, flags, terminal, manifest.version))
  })
  addTrace(program, terminal, done)
  return program
}

function addTrace(program: Command, terminal: Terminal, done: (code: number) => void): void {
  const { locale } = terminal
  const trace = configure(program.command('trace'), terminal)
    .description(usage.trace[locale])
    .argument('[paths...]', usage.paths[locale])
    .option('--text <folder>', usage.text[locale])
    .addOption(
      new Option('--format <format>', usage.traceFormat[locale])
        .choices(['pretty', 'markdown', 'html', 'json'])
        .default('pretty'),
    )
    .option('-o, --output <file>', usage.outputFile[locale], '-')
    .option('--quiet', usage.quiet[locale])
  shared(trace, locale).action(async (paths: string[], flags: TraceFlags) => {
    const { trace: run } = await import('./trace.ts')
    done(await run(paths, flags, terminal, manifest.version))
  })
}

function shared(command: Command, locale: Locale): Command {
  return command
    .addOption(new Option('--lang <language>', usage.lang[locale]).choices(['da', 'en']))
    .option('--config <file>', usage.config[locale])
    .option('--as-of <date>', usage.asOf[locale], fullDate)
    .option('--color', usage.color[locale])
    .option('--no-color', usage.noColor[locale])
}

function configure(command: Command, { locale, out, note, columns }: Terminal): Command {
  return command
    .exitOverride()
    .helpOption('-h, --help', usage.help[locale])
    .usage(locale === 'da' ? '[valg] [argumenter]' : '[options] [arguments]')
    .configureHelp({
      styleTitle: (title) => usageTitle(title, locale),
      optionDescription: (option) => withDefault(option, locale),
      helpWidth: columns,
    })
    .configureOutput({
      writeOut: out,
      writeErr: note,
      outputError: () => undefined,
    })
}

/** Commander words its errors in English; in Danish we say the same, with the words that it quotes. */
function usageError({ code, message }: CommanderError, locale: Locale): string {
  const text = message.replace(/^error: /, '')
  const danish = usageErrors[code]
  if (locale === 'en' || danish === undefined) return text
  const quoted = text.match(/'[^']*'/g) ?? []
  const suggested = /Did you mean ([^?]+)\?/.exec(text)?.[1]
  const hint = suggested === undefined ? '' : ` Mente du ${suggested}?`
  return `${danish}: ${quoted.join(' ')}.${hint}`
}

function withDefault({ description, defaultValue }: Option, locale: Locale): string {
  if (typeof defaultValue !== 'string') return description
  return `${description} (${locale === 'da' ? 'normalt' : 'default'}: ${defaultValue})`
}

function wholeNumber(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new InvalidArgumentError('0, 1, 2, …')
  return Number(text)
}

function fullDate(text: string): string {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || !isDate(text)) throw new InvalidArgumentError('YYYY-MM-DD')
  return text
}
