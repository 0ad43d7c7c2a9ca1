import type { Locale } from '#core/locale'
import type { Wording } from '#core/message'

/** What `--help` says. */
export const usage = {
  program: {
    da: 'Gennemgår offentlige strategier og laver rapporter af dem',
    en: 'Checks public strategies and makes reports of them',
  },
  check: { da: 'gennemgå strategier: er målene SMART?', en: 'check strategies: are the goals SMART?' },
  compile: { da: 'lav rapporter', en: 'make reports' },
  trace: { da: 'se, om strategien dækker sine kilder', en: 'see whether a strategy covers its sources' },
  paths: { da: 'filer, mapper eller mønstre', en: 'files, folders or patterns' },
  lang: { da: 'sprog i beskeder: da eller en', en: 'language of messages: da or en' },
  config: { da: 'opsætningsfil', en: 'configuration file' },
  asOf: {
    da: 'regn med denne dato (ÅÅÅÅ-MM-DD) i stedet for i dag',
    en: 'count with this date (YYYY-MM-DD), not today',
  },
  color: { da: 'brug farver', en: 'use colours' },
  noColor: { da: 'brug ikke farver', en: 'use no colours' },
  quiet: { da: 'vis kun fejl', en: 'show errors only' },
  format: { da: 'pretty eller json', en: 'pretty or json' },
  failOn: {
    da: 'fejl fra dette niveau: error, warning eller info',
    en: 'fail from this severity: error, warning or info',
  },
  maxWarnings: { da: 'fejl ved flere advarsler end dette', en: 'fail on more warnings than this' },
  to: { da: 'formater, adskilt af komma: html, pdf, md', en: 'formats, comma-separated: html, pdf, md' },
  output: { da: 'mappe til rapporterne', en: 'folder for the reports' },
  text: {
    da: 'mappe med kildetekster, som registrene holdes op mod (normalt: seeds/texts)',
    en: 'folder of source texts to verify the registers against (default: seeds/texts)',
  },
  traceFormat: { da: 'pretty, markdown, html eller json', en: 'pretty, markdown, html or json' },
  outputFile: { da: 'fil til resultatet; - er skærmen', en: 'file for the result; - is the screen' },
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
  'commander.excessArguments': 'For mange argumenter',
  'commander.missingArgument': 'Der mangler et argument',
}
