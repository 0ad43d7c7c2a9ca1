import type { Locale } from '#core/locale'
import type { Wording } from '#core/message'
import type { Spent } from '#workspace/checking/stopwatch'

const slowest = 10

/** What a run spent its time on, for `--stats`. Where there are several threads, their times are added up. */
export function formatStats({ phases, rules, counts }: Spent, locale: Locale): string {
  const lines = Object.entries(phaseWords)
    .filter(([phase]) => phases[phase] !== undefined)
    .map(([phase, wording]) => line(wording[locale], phases[phase] ?? 0))
  const worst = Object.entries(rules)
    .sort(([, a], [, b]) => b - a)
    .slice(0, slowest)
    .map(([rule, time]) => line(`  ${rule}`, time))
  const told = Object.entries(countWords).map(
    ([thing, wording]) => `${counts[thing] ?? 0} ${wording[locale]}`,
  )
  return `${[words.title[locale], ...lines, words.rules[locale], ...worst, told.join(', ')].join('\n')}\n`
}

function line(name: string, milliseconds: number): string {
  return `  ${name.padEnd(34)} ${milliseconds.toFixed(1).padStart(10)} ms`
}

const phaseWords: { [phase: string]: Wording } = {
  find: { da: 'finde filer', en: 'find files' },
  cache: { da: 'det, der er fundet før', en: 'what was found before' },
  read: { da: 'læse filer', en: 'read files' },
  validate: { da: 'YAML og format', en: 'YAML and format' },
  lint: { da: 'regler', en: 'rules' },
  portfolio: { da: 'sammenligne dokumenter', en: 'compare documents' },
  format: { da: 'skrive resultatet', en: 'write the result' },
}

const countWords: { [thing: string]: Wording } = {
  files: { da: 'dokumenter', en: 'documents' },
  cached: { da: 'uændrede siden sidst', en: 'unchanged since the last time' },
  threads: { da: 'tråde', en: 'threads' },
}

const words = {
  title: { da: 'Tid:', en: 'Time:' },
  rules: { da: '  De langsomste regler:', en: '  The slowest rules:' },
} satisfies { [name: string]: Wording }
