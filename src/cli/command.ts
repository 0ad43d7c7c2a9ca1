import type { Command } from 'commander'
import type { Locale } from '#core/locale'
import type { Terminal } from './streams.ts'

/** What a command runs in. */
export interface CommandContext {
  terminal: Terminal
  /** The version of the program. */
  version: string
}

/** A command of the program, whatever it takes. */
export interface CliCommand {
  /** Declares the command's arguments and options. */
  declare(command: Command, locale: Locale): Command
  /** Runs the command with its arguments, in their order, and its options by name. Gives the exit code. */
  run(args: never, flags: never, context: CommandContext): Promise<number>
}

/** Types a command: what `declare` takes from the command line is what `run` is called with. */
export function defineCommand<Args extends readonly unknown[], Flags>(command: {
  declare(command: Command, locale: Locale): Command
  run(args: Args, flags: Flags, context: CommandContext): Promise<number>
}): CliCommand {
  return command
}
