import { Chalk, type ChalkInstance } from 'chalk'
import { Option } from 'commander'
import type { Severity } from '#core/diagnostic'
import type { Locale } from '#core/locale'
import type { Wording } from '#core/message'
import { allRules } from '#lint/generated/rules'
import type { AnyRule, Rule } from '#lint/rule'
import { severityOf } from '#lint/settings'
import { loadSettings } from '#workspace/config'
import { nodeHost } from '#workspace/host'
import { UsageError } from '#workspace/usage-error'
import { defineCommand } from './command.ts'
import { exit } from './exit.ts'
import { paint, severityWords } from './format/findings.ts'
import { textWidth } from './format/page.ts'
import { wrap } from './format/wrap.ts'
import { colorOptions, langOption, optionWords } from './options.ts'
import { type SharedFlags, useColor } from './shared.ts'

interface RulesFlags extends Pick<SharedFlags, 'lang' | 'color' | 'config' | 'plugins'> {
  format: 'pretty' | 'json'
}

/** One rule, as `schemas/output/rules.schema.json` describes it. */
interface RuleSummary {
  id: string
  group: string
  /** Without any configuration. */
  severity: Severity | 'off'
  fixable: 'safe' | 'unsafe' | null
  since: string
  summary: Wording
}

/** `stratlint rules`: every rule, by group, those of the configured plugins last. */
export const rulesCommand = defineCommand<[], RulesFlags>({
  declare: (command, locale) =>
    colorOptions(
      command
        .addOption(
          new Option('--format <format>', words.format[locale]).choices(['pretty', 'json']).default('pretty'),
        )
        .addOption(langOption(locale))
        .option('--config <file>', optionWords.config[locale])
        .option('--no-plugins', optionWords.noPlugins[locale]),
      locale,
    ),
  run: async (_args, flags, { terminal }) => {
    const found = await pluginRules(terminal.cwd, flags)
    const rules = [...allRules, ...(found instanceof UsageError ? [] : found)].map(summaryOf)
    const chalk = new Chalk({ level: useColor(flags, terminal) ? 1 : 0 })
    const table = { chalk, locale: flags.lang ?? terminal.locale, columns: terminal.columns }
    terminal.out(flags.format === 'json' ? `${JSON.stringify(rules, null, 2)}\n` : formatTable(rules, table))
    if (found instanceof UsageError) throw found
    return exit.clean
  },
})

/** The rules of plugins, or why they are not known: whoever corrects a configuration still wants to see the others. */
async function pluginRules(
  cwd: string,
  { config, plugins = true }: RulesFlags,
): Promise<Rule[] | UsageError> {
  try {
    const settings = await loadSettings(nodeHost, cwd, config, plugins)
    return settings.plugins.flatMap(({ rules }) => rules)
  } catch (error) {
    if (error instanceof UsageError) return error
    throw error
  }
}

function summaryOf(rule: AnyRule): RuleSummary {
  const { id, fixable, since, docs } = rule.meta
  return {
    id,
    group: groupOf(id),
    severity: severityOf(rule, undefined, { preset: 'recommended', rules: new Map() }),
    fixable: fixable ?? null,
    since,
    summary: { da: docs.da, en: docs.en },
  }
}

function groupOf(id: string): string {
  return id.slice(0, id.indexOf('/'))
}

interface TableOptions {
  chalk: ChalkInstance
  locale: Locale
  columns: number
}

function formatTable(rules: readonly RuleSummary[], options: TableOptions): string {
  const { chalk } = options
  const idWidth = Math.max(...rules.map(({ id }) => id.length))
  const groups = new Set(rules.map(({ group }) => group))
  const tables = [...groups].map((group) => {
    const rows = rules.filter((rule) => rule.group === group)
    return [chalk.bold(group), ...rows.map((rule) => formatRow(rule, idWidth, options))].join('\n')
  })
  return `${tables.join('\n\n')}\n`
}

function formatRow(rule: RuleSummary, idWidth: number, { chalk, locale, columns }: TableOptions): string {
  const severityName = rule.severity === 'off' ? words.off[locale] : severityWords[rule.severity][locale]
  const severityWidth = Math.max(...Object.values(severityWords).map((word) => word[locale].length))
  const color = rule.severity === 'off' ? chalk.dim : paint(rule.severity, chalk)
  const fix = rule.fixable === 'safe' ? '--fix' : ''
  const start = idWidth + severityWidth + 13
  const room = Math.max(30, textWidth({ columns: columns - start }))
  const sentence = wrap(rule.summary[locale], room).replaceAll('\n', `\n${' '.repeat(start)}`)
  const severity = color(severityName.padEnd(severityWidth))
  return `  ${rule.id.padEnd(idWidth)}  ${severity}  ${chalk.green(fix.padEnd(5))}  ${sentence}`
}

const words = {
  format: { da: 'pretty eller json', en: 'pretty or json' },
  off: { da: 'fra', en: 'off' },
}
