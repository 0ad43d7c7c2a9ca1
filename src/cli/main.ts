import { Command, CommanderError, type Option } from 'commander'
import type { Locale } from '#core/locale'
import { UsageError } from '#workspace/usage-error'
import manifest from '../../package.json' with { type: 'json' }
import type { FrontEnds } from './command.ts'
import { commands } from './commands.ts'
import { diskErrorWords } from './disk-error.ts'
import { exit } from './exit.ts'
import { InterruptedError, processTerminal, type Terminal } from './streams.ts'
import { usage, usageErrors, usageTitle } from './usage.ts'
import { visible } from './visible.ts'

/**
 * Runs the program with its arguments and gives its exit code: 0 clean, 1 findings, 2 wrong use, 3 internal error. Never
 * throws.
 */
export async function main(
  args: readonly string[],
  frontEnds: FrontEnds,
  surroundings: Terminal = processTerminal(),
): Promise<number> {
  const terminal: Terminal = { ...surroundings, locale: askedLocale(args) ?? surroundings.locale }
  let code: number = exit.clean
  const program = build(terminal, frontEnds, (result) => {
    code = result
  })
  try {
    await program.parseAsync(args, { from: 'user' })
    return code
  } catch (error) {
    return report(error, terminal)
  }
}

/** The language that the command line asks for, which goes for help and for what is wrong with the command line itself as well. */
function askedLocale(args: readonly string[]): Locale | undefined {
  const options = args.slice(0, args.includes('--') ? args.indexOf('--') : args.length)
  const asked = options.map((text, i) =>
    text === '--lang' ? options[i + 1] : /^--lang=(.*)$/.exec(text)?.[1],
  )
  const last = asked.findLast((text) => text !== undefined)
  return last === 'da' || last === 'en' ? last : undefined
}

function report(error: unknown, terminal: Terminal): number {
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) return exit.clean
    // Without a command the help is shown, and that says it all.
    if (error.code !== 'commander.help') {
      terminal.note(`stratlint: ${visible(usageError(error, terminal.locale))}\n`)
    }
    return exit.usage
  }
  if (error instanceof InterruptedError) return exit.interrupted
  if (error instanceof UsageError) {
    terminal.note(`stratlint: ${visible(error.wording[terminal.locale])}\n`)
    return exit.usage
  }
  const refused = diskErrorWords(error)
  if (refused !== undefined) {
    terminal.note(`stratlint: ${visible(refused[terminal.locale])}\n`)
    return exit.usage
  }
  const message = error instanceof Error ? error.message : String(error)
  const lead = terminal.locale === 'da' ? 'Intern fejl' : 'Internal error'
  terminal.note(`stratlint: ${lead}: ${visible(message.split('\n')[0] ?? '')}\n`)
  if (terminal.env['STRATLINT_DEBUG'] === '1' && error instanceof Error) terminal.note(`${error.stack}\n`)
  return exit.internal
}

function build(terminal: Terminal, frontEnds: FrontEnds, done: (code: number) => void): Command {
  const { locale } = terminal
  const program = configure(new Command('stratlint'), terminal)
    .description(usage.program[locale])
    .version(manifest.version, '-V, --version', usage.version[locale])
    .helpCommand(false)
    .showSuggestionAfterError(true)
  for (const [name, { does }] of Object.entries(commands)) {
    configure(program.command(name), terminal).description(does[locale])
  }
  return program.hook('preSubcommand', async (_program, command) => {
    const loaded = await commands[command.name()]?.load()
    loaded?.declare(command, locale).action(async () => {
      const context = { terminal, frontEnds, version: manifest.version, commands }
      done(await loaded.run(command.processedArgs as never, command.opts() as never, context))
    })
  })
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
  const suggested = /^\(Did you mean ([^?\n]+)\?/m.exec(text)?.[1]
  const allowed = /Allowed choices are (.+?)\.?$/m.exec(text)?.[1]
  const example = /is invalid\. (?!Allowed)(.+?)\.?$/m.exec(text)?.[1]
  const hints = [
    ...(suggested === undefined ? [] : [` Mente du ${suggested}?`]),
    ...(allowed === undefined ? [] : [` Vælg ${allowed.replace('=FILE', '=FIL')}.`]),
    ...(example === undefined ? [] : [` Skriv det sådan: ${example.replace('YYYY-MM-DD', 'ÅÅÅÅ-MM-DD')}`]),
    ...(isMissing.has(code) ? [' Tilføj --help for at se, hvad der skal stå.'] : []),
  ]
  return `${danish}: ${quoted.join(' ')}.${hints.join('')}`
}

const isMissing: ReadonlySet<string> = new Set([
  'commander.missingArgument',
  'commander.optionMissingArgument',
  'commander.excessArguments',
])

function withDefault({ description, defaultValue }: Option, locale: Locale): string {
  if (typeof defaultValue !== 'string') return description
  return `${description} (${locale === 'da' ? 'normalt' : 'default'}: ${defaultValue})`
}
