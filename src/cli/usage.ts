import type { Locale } from '#core/locale'
import type { Wording } from '#core/message'

/** What `--help` says. */
export const usage = {
  program: {
    da: 'Gennemgår offentlige strategier og laver rapporter af dem',
    en: 'Checks public strategies and makes reports of them',
  },
  help: { da: 'vis hjælp', en: 'show help' },
  version: { da: 'vis version', en: 'show version' },
} satisfies { [name: string]: Wording }

const titles: { [title: string]: string } = {
  'Usage:': 'Brug:',
  'Arguments:': 'Argumenter:',
  'Options:': 'Valg:',
  'Commands:': 'Kommandoer:',
  'Global Options:': 'Fælles valg:',
}

/** A heading of the help text in a language. */
export function usageTitle(title: string, locale: Locale): string {
  return locale === 'da' ? (titles[title] ?? title) : title
}

/** What is said of wrong use in Danish, by commander's code of it; the words concerned follow. */
export const usageErrors: { [code: string]: string } = {
  'commander.unknownOption': 'Ukendt valg',
  'commander.unknownCommand': 'Ukendt kommando',
  'commander.optionMissingArgument': 'Valget mangler en værdi',
  'commander.invalidArgument': 'Valget kan ikke have denne værdi',
  'commander.conflictingOption': 'Disse valg kan ikke bruges sammen',
  'commander.excessArguments': 'For mange argumenter',
  'commander.missingArgument': 'Der mangler et argument',
}
