import type { ChalkInstance } from 'chalk'
import type { Command } from 'commander'
import type { Locale } from '#core/locale'
import type { Wording } from '#core/message'
import type { FoundFile } from '#workspace/files'
import { type FixedFile, type FixKinds, fixFile, type Refusal } from '#workspace/fix'
import { type Host, withoutWriting } from '#workspace/host'
import type { CheckOptions } from '#workspace/lint-files'
import type { Settings } from '#workspace/settings'
import { counted } from './format/findings.ts'
import { unifiedDiff } from './format/unified-diff.ts'
import type { Terminal } from './streams.ts'
import { visible } from './visible.ts'

export interface FixFlags {
  fix?: boolean
  fixUnsafe?: boolean
  fixDryRun?: boolean
}

/** Adds the options that make fixes. */
export function fixOptions(command: Command, locale: Locale): Command {
  return command
    .option('--fix', words.fix[locale])
    .option('--fix-unsafe', words.fixUnsafe[locale])
    .option('--fix-dry-run', words.fixDryRun[locale])
}

/** The files that were fixed or could have been, and the host that shows them as they are now. */
export interface Fixing {
  host: Host
  files: FixedFile[]
}

/** Makes the fixes that the options ask for, in memory only in a dry run; without such options, none. */
export async function makeFixes(
  host: Host,
  files: readonly FoundFile[],
  flags: FixFlags,
  settings: Settings,
  options: CheckOptions,
): Promise<Fixing> {
  const fixing: Fixing = { host: flags.fixDryRun ? withoutWriting(host) : host, files: [] }
  if (!isFixing(flags)) return fixing
  const kinds: FixKinds = new Set(flags.fixUnsafe ? ['safe', 'unsafe'] : ['safe'])
  for (const file of files) {
    const fixed = await fixFile(fixing.host, file, kinds, settings, options)
    if (fixed.count > 0 || fixed.refusal !== undefined) fixing.files.push(fixed)
  }
  return fixing
}

/** Whether the options ask for fixes. */
export function isFixing({ fix, fixUnsafe, fixDryRun }: FixFlags): boolean {
  return fix === true || fixUnsafe === true || fixDryRun === true
}

/** What a dry run would change, for `patch` and `git apply`; on a terminal, as a terminal may show it. */
export function formatDiff(files: readonly FixedFile[], chalk: ChalkInstance, terminal: Terminal): string {
  const lines = files.flatMap(({ path, before, after }) => unifiedDiff(path, before, after))
  const shown = terminal.isTerminal ? lines.map(visible) : lines
  return shown.map((line) => `${paintLine(line, chalk)}\n`).join('')
}

function paintLine(line: string, chalk: ChalkInstance): string {
  if (/^(?:---|\+\+\+) /.test(line)) return chalk.bold(line)
  if (line.startsWith('@@')) return chalk.cyan(line)
  if (line.startsWith('-')) return chalk.red(line)
  return line.startsWith('+') ? chalk.green(line) : line
}

/** How many fixes were made in how many files, after a line for each file that was left as it is. */
export function formatFixes(
  files: readonly FixedFile[],
  { fixDryRun }: FixFlags,
  locale: Locale,
): { refusals: string; summary: string } {
  const refusals = files.flatMap(({ path, refusal }) =>
    refusal === undefined ? [] : [`${visible(path)}: ${refusalWords[refusal][locale]}\n`],
  )
  const changed = files.filter(({ count }) => count > 0)
  const count = changed.reduce((sum, file) => sum + file.count, 0)
  const fixes = counted(count, locale, 'rettelse', 'rettelser', 'fix', 'fixes')
  const where = counted(changed.length, locale, 'fil', 'filer', 'file', 'files')
  const made = locale === 'da' ? `${fixes} i ${where}` : `${fixes} in ${where}`
  const end = fixDryRun ? words.notWritten[locale] : ''
  return { refusals: refusals.join(''), summary: `${made}${end}.\n` }
}

const words = {
  fix: { da: 'ret det, der kan rettes sikkert', en: 'fix what can be fixed safely' },
  fixUnsafe: {
    da: 'ret også, hvor rettelsen kan ændre meningen',
    en: 'fix also where the fix may change what is said',
  },
  fixDryRun: {
    da: 'vis, hvad der ville blive rettet, og skriv intet',
    en: 'show what would be fixed, and write nothing',
  },
  notWritten: { da: '; intet er skrevet', en: '; nothing is written' },
} satisfies { [name: string]: Wording }

const refusalWords: Record<Refusal, Wording> = {
  worse: {
    da: 'intet er rettet, for rettelserne ville give filen nye fejl.',
    en: 'nothing is fixed, since the fixes would give the file new errors.',
  },
  unsettled: {
    da: 'intet er rettet, for rettelserne ophæver hinanden.',
    en: 'nothing is fixed, since the fixes undo each other.',
  },
  outside: {
    da: 'intet er rettet, for filen ligger uden for arbejdsmappen.',
    en: 'nothing is fixed, since the file is outside the workspace.',
  },
  encoding: {
    da: 'intet er rettet, for filen er ikke gemt som UTF-8.',
    en: 'nothing is fixed, since the file is not saved as UTF-8.',
  },
}
