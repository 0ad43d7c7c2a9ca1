import { type Command, Option } from 'commander'
import type { Locale } from '#core/locale'
import type { Wording } from '#core/message'
import { baselineName } from '#workspace/baseline'
import type { ReviewOptions } from '#workspace/baseline-review'
import { counted } from './format/findings.ts'

export interface SuppressionFlags {
  suppressAll?: boolean
  pruneSuppressions?: boolean
}

/** Adds the options that change the list of findings left alone; only a check by all rules, of all changes, can tell what it holds. */
export function suppressionOptions(command: Command, locale: Locale): Command {
  return command
    .addOption(
      new Option('--suppress-all', words.suppressAll[locale]).conflicts([
        'pruneSuppressions',
        'rule',
        'since',
      ]),
    )
    .addOption(
      new Option('--prune-suppressions', words.pruneSuppressions[locale]).conflicts(['rule', 'since']),
    )
}

/** What the options make of the list. */
export function actionOf({ suppressAll, pruneSuppressions }: SuppressionFlags): ReviewOptions['action'] {
  if (suppressAll) return 'write'
  return pruneSuppressions ? 'prune' : 'tell'
}

/** What became of the list: how many findings were written or taken out, or should be. */
export function formatReview(
  action: ReviewOptions['action'],
  count: number,
  isQuiet: boolean,
  locale: Locale,
): string {
  if (isQuiet || (count === 0 && action === 'tell')) return ''
  const findings = counted(count, locale, 'fund', 'fund', 'finding', 'findings')
  return `${words[action][locale].replace('{findings}', findings).replace('{path}', baselineName)}\n`
}

const words = {
  suppressAll: {
    da: `lad alle nuværende fund ligge: skriv dem i ${baselineName}`,
    en: `leave all present findings alone: write them into ${baselineName}`,
  },
  pruneSuppressions: {
    da: `fjern det fra ${baselineName}, som ikke findes mere`,
    en: `take out of ${baselineName} what is no longer found`,
  },
  write: {
    da: '{findings} er skrevet i {path} og vises ikke mere. SMART-tallet tæller dem stadig.',
    en: '{findings} written into {path} and no longer shown. The score still counts them.',
  },
  prune: { da: '{findings} er fjernet fra {path}.', en: '{findings} taken out of {path}.' },
  tell: {
    da: '{findings} i {path} findes ikke mere. Fjern dem: stratlint check --prune-suppressions',
    en: '{findings} in {path} no longer there. Take them out: stratlint check --prune-suppressions',
  },
} satisfies { [name: string]: Wording }
