import { type Command, InvalidArgumentError, Option } from 'commander'
import { isDate } from '#core/dates'
import type { Locale } from '#core/locale'
import type { Wording } from '#core/message'

/** What `--help` says of the arguments and options that several commands take. */
export const optionWords = {
  paths: { da: 'filer, mapper eller mønstre', en: 'files, folders or patterns' },
  quiet: { da: 'vis kun fejl', en: 'show errors only' },
  lang: { da: 'sprog i beskeder: da eller en', en: 'language of messages: da or en' },
  config: { da: 'opsætningsfil', en: 'configuration file' },
  noPlugins: { da: 'kør ikke udvidelser', en: 'run no plugins' },
  asOf: {
    da: 'regn med denne dato (ÅÅÅÅ-MM-DD) i stedet for i dag',
    en: 'count with this date (YYYY-MM-DD), not today',
  },
  color: { da: 'brug farver', en: 'use colours' },
  noColor: { da: 'brug ikke farver', en: 'use no colours' },
} satisfies { [name: string]: Wording }

/** Adds the options that every command about documents takes. */
export function sharedOptions(command: Command, locale: Locale): Command {
  command
    .addOption(langOption(locale))
    .option('--config <file>', optionWords.config[locale])
    .option('--as-of <date>', optionWords.asOf[locale], fullDate)
    .option('--no-plugins', optionWords.noPlugins[locale])
  return colorOptions(command, locale)
}

/** `--lang`, which leaves the language open when it is not given. */
export function langOption(locale: Locale): Option {
  return new Option('--lang <language>', optionWords.lang[locale]).choices(['da', 'en'])
}

/** Adds `--color` and `--no-color`. */
export function colorOptions(command: Command, locale: Locale): Command {
  return command
    .option('--color', optionWords.color[locale])
    .option('--no-color', optionWords.noColor[locale])
}

/** Reads a whole number from 0. */
export function wholeNumber(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new InvalidArgumentError('0, 1, 2, …')
  return Number(text)
}

/** Reads a date as `YYYY-MM-DD`. */
export function fullDate(text: string): string {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || !isDate(text)) throw new InvalidArgumentError('YYYY-MM-DD')
  return text
}
