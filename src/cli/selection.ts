import { type Command, InvalidArgumentError } from 'commander'
import type { Severity } from '#core/diagnostic'
import type { Locale } from '#core/locale'
import type { Wording } from '#core/message'
import { allRules } from '#lint/generated/rules'
import { commitOf } from '#workspace/git'
import type { ReportOptions } from '#workspace/reported'
import type { Settings } from '#workspace/settings'
import { UsageError } from '#workspace/usage-error'
import { knownRuleId } from './rule-id.ts'

/** The flags that say which findings a check is about. */
export interface SelectionFlags {
  rule?: ReadonlyMap<string, Severity | 'off'>
  /** What git knows a commit by. */
  since?: string
}

/** Adds the options that say which findings a check is about. */
export function selectionOptions(command: Command, locale: Locale): Command {
  return command
    .option('--rule <id=severity>', words.rule[locale], addRule)
    .option('--since <ref>', words.since[locale])
}

function addRule(text: string, others: ReadonlyMap<string, string> = new Map()): Map<string, string> {
  const [, id, severity] = /^([^=]+)=(off|info|warning|error)$/.exec(text) ?? []
  if (id === undefined || severity === undefined) throw new InvalidArgumentError('smart/gaps=off')
  return new Map([...others, [id, severity]])
}

/** The flags as a check takes them. Throws UsageError for a rule that there is not, and a commit that git does not know. */
export async function selectionOf(
  { rule, since }: SelectionFlags,
  { plugins }: Settings,
  cwd: string,
): Promise<Pick<ReportOptions, 'rules' | 'since' | 'judgeUnused'>> {
  const rules = [...allRules, ...plugins.flatMap((plugin) => plugin.rules)]
  for (const id of rule?.keys() ?? []) {
    if (/^(yaml|schema)\//.test(id)) throw new UsageError(words.always, { rule: id })
    knownRuleId(
      id,
      rules.map(({ meta }) => meta.id),
    )
  }
  return {
    ...(rule === undefined ? {} : { rules: rule, judgeUnused: false }),
    ...(since === undefined ? {} : { since: await commitOf(cwd, since) }),
  }
}

const words = {
  rule: {
    da: 'sæt en regel til off, info, warning eller error; kan gives flere gange',
    en: 'set a rule to off, info, warning or error; may be given several times',
  },
  since: {
    da: 'vis kun fund i det, der er ændret siden en git-commit eller gren',
    en: 'show only findings in what has changed since a git commit or branch',
  },
  always: {
    da: "'{rule}' kan ikke slås fra: problemer med YAML og formatet skal rettes.",
    en: "'{rule}' cannot be switched off: problems of the YAML and of the format must be corrected.",
  },
} satisfies { [name: string]: Wording }
