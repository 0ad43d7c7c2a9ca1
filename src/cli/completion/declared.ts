import { Command } from 'commander'
import type { Locale } from '#core/locale'
import { allRules } from '#lint/generated/rules'
import { allReports, reportFormats } from '#workspace/report-names'
import type { CommandContext } from '../command.ts'
import { formatNames } from '../format/formats.ts'

/** What may stand in one place of a command line: some words, and names of files. */
export interface Offered {
  words: readonly string[]
  files: boolean
}

export interface DeclaredOption {
  /** `--format`, with `-o` where it has a short name. */
  names: readonly string[]
  does: string
  /** What may follow it; undefined where nothing does. */
  value: Offered | undefined
}

export interface DeclaredCommand {
  name: string
  does: string
  options: readonly DeclaredOption[]
  /** What each argument may be; the last goes for all that follow. */
  arguments: readonly Offered[]
}

/** Every command, with its options and what they take, as the command line itself declares them. */
export async function declaredCommands(
  commands: CommandContext['commands'],
  locale: Locale,
): Promise<DeclaredCommand[]> {
  const entries = Object.entries(commands)
  return Promise.all(
    entries.map(async ([name, { does, load }]) => {
      const { options, registeredArguments } = (await load()).declare(new Command(name), locale)
      const declared = options.map((option) => ({
        names: [option.long, option.short].filter((text) => text != null),
        does: option.description,
        value:
          option.required || option.optional
            ? offered(valueName(option.flags), option.argChoices)
            : undefined,
      }))
      return {
        name,
        does: does[locale],
        options: [...declared, { names: ['--help', '-h'], does: help[locale], value: undefined }],
        arguments: registeredArguments.map((argument) => offered(argument.name(), argument.argChoices)),
      }
    }),
  )
}

function valueName(flags: string): string {
  return /^[^<[]*[<[](.+)[>\]]$/.exec(flags)?.[1] ?? ''
}

/** What goes for a placeholder: its choices, else what its name stands for. */
function offered(name: string, choices: readonly string[] | undefined): Offered {
  const words = choices ?? byName[name.replace(/\.\.\.$/, '')] ?? []
  return { words, files: words.length === 0 && fileNames.test(name) }
}

const fileNames = /^(?:file|files|paths|folder|dir|directory|old|new|output|path)/i

const severities = ['off', 'info', 'warning', 'error'] as const
const ruleIds = allRules.map(({ meta }) => meta.id)

/** What the placeholders stand for whose values no list of choices can hold. */
const byName: { readonly [placeholder: string]: readonly string[] } = {
  'format[=file]': formatNames,
  formats: reportFormats,
  kinds: allReports,
  rule: ruleIds,
  'id=severity': ruleIds.flatMap((id) => severities.map((severity) => `${id}=${severity}`)),
}

const help = { da: 'vis hjælp', en: 'show help' }
