import type { Command } from 'commander'
import type { Locale } from '#core/locale'
import type { Wording } from '#core/message'
import type { Terminal } from './streams.ts'

/** What the language server is started with. */
export interface EditorOptions {
  /** The working directory. */
  cwd: string
  /** The version of the program. */
  version: string
  /** The language where the editor names none. */
  locale: Locale
  /** A configuration to use in place of the one that is found. */
  config?: string
  /** The day to count with (`YYYY-MM-DD`), in place of today. */
  asOf?: string
  /** The language of messages about documents, in place of their own. */
  lang?: Locale
  /** False where no plugin may run, whatever the editor trusts. */
  plugins: boolean
}

/** The other front ends of the program, which the command line starts without knowing them. */
export interface FrontEnds {
  /** Serves an editor on standard input and output until it ends the process. */
  serveEditor(options: EditorOptions): Promise<number>
}

/** A command in the overview. */
export interface CommandEntry {
  /** What the command does, as the overview of commands says it. */
  does: Wording
  /** Reads the command's file, which happens only when the command is used. */
  load(): Promise<CliCommand>
}

/** What a command runs in. */
export interface CommandContext {
  terminal: Terminal
  frontEnds: FrontEnds
  /** The version of the program. */
  version: string
  /** Every command by its name. */
  commands: { readonly [name: string]: CommandEntry }
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
