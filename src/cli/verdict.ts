import { type Command, Option } from 'commander'
import type { Severity } from '#core/diagnostic'
import type { Locale } from '#core/locale'
import type { CheckSummary } from '#workspace/check-result'
import { exit } from './exit.ts'
import { wholeNumber } from './options.ts'

/** The flags that say which findings make a check fail. */
export interface VerdictFlags {
  failOn: Severity
  maxWarnings?: number
  minScore?: number
}

/** Adds the options that say which findings make a check fail. */
export function verdictOptions(command: Command, locale: Locale): Command {
  return command
    .addOption(
      new Option('--fail-on <severity>', words.failOn[locale])
        .choices(['error', 'warning', 'info'])
        .default('error'),
    )
    .option('--max-warnings <n>', words.maxWarnings[locale], wholeNumber)
    .option('--min-score <n>', words.minScore[locale], wholeNumber)
}

/** Whether the findings make the check fail, and whether the score alone does. */
export function verdictOf(
  summary: CheckSummary,
  { failOn, maxWarnings, minScore }: VerdictFlags,
): { code: number; isBelow: boolean } {
  const failing =
    summary.errors + (failOn === 'error' ? 0 : summary.warnings) + (failOn === 'info' ? summary.infos : 0)
  const isBelow = minScore !== undefined && summary.score !== null && summary.score < minScore
  const isFound = failing > 0 || isBelow || (maxWarnings !== undefined && summary.warnings > maxWarnings)
  return { code: isFound ? exit.found : exit.clean, isBelow }
}

/** That the score alone is too low. */
export function belowText({ score }: CheckSummary, { minScore }: VerdictFlags, locale: Locale): string {
  return `${words.below[locale].replace('{score}', `${score}`).replace('{least}', `${minScore}`)}\n`
}

const words = {
  failOn: {
    da: 'fejl fra dette niveau: error, warning eller info',
    en: 'fail from this severity: error, warning or info',
  },
  maxWarnings: { da: 'fejl ved flere advarsler end dette', en: 'fail on more warnings than this' },
  minScore: {
    da: 'fejl ved et lavere SMART-tal end dette, fra 0 til 100',
    en: 'fail on a lower SMART score than this, from 0 to 100',
  },
  below: {
    da: 'SMART-tallet {score} er lavere end {least} (--min-score).',
    en: 'The SMART score {score} is lower than {least} (--min-score).',
  },
}
