import { type Command, InvalidArgumentError } from 'commander'
import type { Locale } from '#core/locale'
import { type FormatName, formatNames } from '../format/formats.ts'

/** What is to be written, and where: a file as the command line names it, or `-` for standard output. */
export interface OutputRequest {
  format: FormatName
  file: string
}

export interface OutputFlags {
  format?: OutputRequest[]
}

/** Adds `--format`, which may be given several times. */
export function outputOption(command: Command, locale: Locale): Command {
  return command.option('--format <format[=file]>', words[locale], addOutput)
}

function addOutput(text: string, others: readonly OutputRequest[] = []): OutputRequest[] {
  const equals = text.indexOf('=')
  const name = equals < 0 ? text : text.slice(0, equals)
  const file = equals < 0 ? '-' : text.slice(equals + 1)
  const format = formatNames.find((known) => known === name)
  if (format === undefined || file === '')
    throw new InvalidArgumentError(`Allowed choices are ${formatNames.join(', ')}, ${formatNames[0]}=FILE.`)
  return [...others, { format, file }]
}

const list = formatNames.slice(0, -1).join(', ')
const last = formatNames.at(-1)

const words = {
  da: `${list} eller ${last}; FORMAT=FIL skriver i en fil; kan gives flere gange (normalt: pretty)`,
  en: `${list} or ${last}; FORMAT=FILE writes to a file; may be given several times (default: pretty)`,
}
