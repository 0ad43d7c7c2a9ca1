import { type Command, Option } from 'commander'
import type { Locale } from '#core/locale'
import type { Wording } from '#core/message'
import { type Host, nodeHost } from '#workspace/host'
import { givenFile } from '#workspace/standard-input'
import { UsageError } from '#workspace/usage-error'
import type { Terminal } from './streams.ts'

/** The flags that say where the texts come from, and when. */
export interface InputFlags {
  stdin?: boolean
  stdinFilename?: string
  watch?: boolean
}

/** Adds the options that take a text from standard input, or follow the files. */
export function inputOptions(command: Command, locale: Locale): Command {
  const writing = ['fix', 'fixUnsafe', 'fixDryRun', 'suppressAll', 'pruneSuppressions', 'stdin']
  return command
    .option('--stdin', words.stdin[locale])
    .addOption(new Option('--stdin-filename <file>', words.stdinFilename[locale]).implies({ stdin: true }))
    .addOption(new Option('--watch', words.watch[locale]).conflicts(writing))
}

/** Whether the text comes from standard input. Throws UsageError for what does not go together with it. */
export function isGiven(
  paths: readonly string[],
  flags: InputFlags & {
    fix?: boolean
    fixUnsafe?: boolean
    fixDryRun?: boolean
    suppressAll?: boolean
    pruneSuppressions?: boolean
  },
): boolean {
  if (!flags.stdin) return false
  if (paths.length > 0) throw new UsageError(words.withPaths, { path: paths.join(' ') })
  if (flags.fix || (flags.fixUnsafe && !flags.fixDryRun)) throw new UsageError(words.withFix)
  if (flags.suppressAll || flags.pruneSuppressions) throw new UsageError(words.withList)
  return true
}

/** The text on standard input as the content of the file that the option names. */
export async function givenText(
  { stdinFilename = 'stdin.yaml' }: InputFlags,
  terminal: Terminal,
): Promise<{ host: Host; paths: string[] }> {
  if (terminal.ask !== undefined) terminal.note(`${words.waiting[terminal.locale]}\n`)
  const { host, file } = givenFile(nodeHost, terminal.cwd, stdinFilename, await terminal.read())
  return { host, paths: [file.path] }
}

const words = {
  stdin: { da: 'gennemgå teksten på standard input', en: 'check the text on standard input' },
  stdinFilename: {
    da: 'gennemgå teksten på standard input, som om den stod i denne fil',
    en: 'check the text on standard input as if it stood in this file',
  },
  watch: {
    da: 'gennemgå igen, hver gang noget ændres; stop med Ctrl+C',
    en: 'check again whenever something changes; stop with Ctrl+C',
  },
  withPaths: {
    da: "Med --stdin kommer teksten fra standard input, så '{path}' kan ikke også gennemgås. Fjern stien, eller fjern --stdin. Filens navn skrives med --stdin-filename.",
    en: "With --stdin the text comes from standard input, so '{path}' cannot be checked as well. Remove the path, or remove --stdin. The name of the file is written with --stdin-filename.",
  },
  withFix: {
    da: 'Det, der kommer fra standard input, kan ikke rettes i en fil. Se rettelserne med --fix-dry-run i stedet for --fix.',
    en: 'What comes from standard input cannot be fixed in a file. See the fixes with --fix-dry-run in place of --fix.',
  },
  withList: {
    da: 'Listen over fund, der får lov at ligge, skrives ud fra filerne. Kør --suppress-all eller --prune-suppressions uden --stdin.',
    en: 'The list of findings left alone is made from the files. Run --suppress-all or --prune-suppressions without --stdin.',
  },
  waiting: {
    da: 'Skriv eller indsæt teksten, og slut med Ctrl+D på en ny linje.',
    en: 'Write or paste the text, and end it with Ctrl+D on a new line.',
  },
} satisfies { [name: string]: Wording }
