import { Chalk } from 'chalk'
import { formatNumber, type Locale } from '#core/locale'
import type { MessageTable } from '#core/message'
import { rulePages } from '#lint/generated/pages'
import { allRules } from '#lint/generated/rules'
import type { OptionSpec, Rule } from '#lint/rule'
import { loadSettings } from '#workspace/config'
import { nodeHost } from '#workspace/host'
import { messages, messagesWith } from '#workspace/messages'
import { defineCommand } from './command.ts'
import { exit } from './exit.ts'
import { severityWords } from './format/findings.ts'
import { formatPage, type PageOptions, textWidth } from './format/page.ts'
import { wrap } from './format/wrap.ts'
import { colorOptions, langOption } from './options.ts'
import { knownRuleId } from './rule-id.ts'
import { type SharedFlags, useColor } from './shared.ts'

/** `stratlint explain`: the page of a rule. */
export const explainCommand = defineCommand<[string], Pick<SharedFlags, 'lang' | 'color'>>({
  declare: (command, locale) =>
    colorOptions(command.argument('<rule>', words.rule[locale]).addOption(langOption(locale)), locale),
  run: async ([asked], flags, { terminal }) => {
    const brought = await pluginRulesFor(asked, terminal.cwd)
    const table = messagesWith(brought)
    const id = knownRuleId(asked, Object.keys(table.messages))
    const options = {
      chalk: new Chalk({ level: useColor(flags, terminal) ? 1 : 0 }),
      columns: terminal.columns,
      locale: flags.lang ?? terminal.locale,
    }
    terminal.out(explanation(id, table, brought, options))
    return exit.clean
  },
})

/** The rules of plugins. They are read only where no other rule has the id, since reading them runs their code. */
async function pluginRulesFor(asked: string, cwd: string): Promise<Rule[]> {
  if (Object.hasOwn(messages.messages, asked)) return []
  const { plugins } = await loadSettings(nodeHost, cwd)
  return plugins.flatMap(({ rules }) => rules)
}

function explanation(
  id: string,
  table: MessageTable,
  brought: readonly Rule[],
  options: PageOptions,
): string {
  const page = rulePages[id]
  const rule = allRules.find(({ meta }) => meta.id === id)
  if (page === undefined || rule === undefined) {
    const { chalk, locale } = options
    const own = brought.find(({ meta }) => meta.id === id)
    if (own === undefined) return formatMessages(id, table, options)
    const sentence = wrap(own.meta.docs[locale], textWidth(options))
    return formatMessages(id, table, options, [chalk.dim(factsOf(own, locale)), '', sentence])
  }
  const text = formatPage(page[options.locale], options.chalk.dim(factsOf(rule, options.locale)), options)
  return text + formatOptions(rule, options)
}

/** How severe the rule is, whether it can correct what it finds, and since when there is such a rule. */
function factsOf({ meta }: Pick<Rule, 'meta'>, locale: Locale): string {
  return [
    meta.recommended === false ? words.auditOnly[locale] : severityWords[meta.severity][locale],
    ...(meta.fixable === undefined ? [] : [words[meta.fixable][locale]]),
    `${words.since[locale]} ${meta.since}`,
  ].join(' · ')
}

function formatOptions({ meta }: Pick<Rule, 'meta'>, options: PageOptions): string {
  const { chalk, locale } = options
  const lines = Object.entries(meta.options ?? {}).map(([name, spec]) =>
    wrap(`  ${name}: ${spec.docs[locale]} (${rangeOf(spec, locale)})`, textWidth(options), '    '),
  )
  return lines.length === 0 ? '' : `\n${chalk.bold(words.options[locale])}\n\n${lines.join('\n')}\n`
}

function rangeOf(spec: OptionSpec, locale: Locale): string {
  const usual = words.usual[locale]
  if (spec.type === 'number') {
    const [from, to, normal] = [spec.minimum, spec.maximum, spec.default].map((n) => formatNumber(n, locale))
    return `${from}–${to}; ${usual} ${normal}`
  }
  if (spec.type === 'boolean') return `${usual} ${spec.default}`
  return `${usual} [${spec.default.join(', ')}]`
}

/** What has no page, such as problems of the YAML and rules of plugins, is explained by what is said of it. */
function formatMessages(
  id: string,
  table: MessageTable,
  options: PageOptions,
  about: readonly string[] = [],
): string {
  const { chalk, locale } = options
  const width = textWidth(options)
  const arrow = chalk.cyan('→')
  const items = Object.entries(table.messages[id] ?? {}).map(([messageId, wording]) => {
    const help = table.help[`${id}/${messageId}`]?.[locale]
    return [
      wrap(`- ${withoutData(wording[locale])}`, width, '  '),
      ...(help === undefined ? [] : [`  ${arrow} ${wrap(help, width - 4, '    ')}`]),
    ].join('\n')
  })
  const help = table.help[id]?.[locale]
  const always = /^(yaml|schema)\//.test(id) ? [chalk.dim(words.always[locale])] : []
  const head = [chalk.bold(id), ...always, ...about]
  const advice = help === undefined ? [] : ['', `${arrow} ${wrap(help, width - 2, '  ')}`]
  return `${[...head, '', ...items, ...advice].join('\n')}\n`
}

function withoutData(template: string): string {
  return template.replace(/\{\w+(:\w+)?\}/g, '…')
}

const words = {
  rule: { da: 'en regels id, som smart/gaps', en: 'the id of a rule, such as smart/gaps' },
  auditOnly: {
    da: 'kun i extends: [audit], eller når opsætningen nævner den',
    en: 'only in extends: [audit], or where the configuration names it',
  },
  safe: { da: 'kan rettes med --fix', en: 'can be corrected by --fix' },
  unsafe: { da: 'har et forslag til rettelse', en: 'suggests a correction' },
  since: { da: 'siden', en: 'since' },
  options: { da: 'Indstillinger', en: 'Options' },
  usual: { da: 'normalt', en: 'default' },
  always: { da: 'kan ikke slås fra', en: 'cannot be switched off' },
}
