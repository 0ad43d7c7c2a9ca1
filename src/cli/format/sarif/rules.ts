import type { Severity } from '#core/diagnostic'
import type { Locale } from '#core/locale'
import type { MessageTable } from '#core/message'
import { rulePages } from '#lint/generated/pages'
import type { AnyRule } from '#lint/rule'
import { severityOf } from '#lint/settings'

export const levels: Record<Severity, 'error' | 'warning' | 'note'> = {
  error: 'error',
  warning: 'warning',
  info: 'note',
}

export interface RuleSource {
  rules: readonly AnyRule[]
  table: MessageTable
  locale: Locale
}

/** What SARIF says of a rule (a reportingDescriptor). `url` is its page. */
export function describeRule(id: string, url: string, { rules, table, locale }: RuleSource): object {
  const rule = rules.find(({ meta }) => meta.id === id)
  const advice = table.help[id]?.[locale] ?? ''
  const messages = Object.values(table.messages[id] ?? {}).map((wording) => withoutData(wording[locale]))
  const short = rule?.meta.docs[locale] ?? messages[0] ?? id
  const page = rulePages[id]?.[locale] ?? pageOf(id, messages, advice)
  return {
    id,
    name: pascalCase(id),
    shortDescription: { text: short },
    fullDescription: { text: [short, advice].filter(Boolean).join(' ') },
    help: { text: [short, advice].filter(Boolean).join('\n'), markdown: page },
    helpUri: url,
    defaultConfiguration: configurationOf(rule),
    properties: { tags: [id.slice(0, id.indexOf('/'))] },
  }
}

/** The rules of the format have no severity of their own, and cannot be switched off: they are errors. */
function configurationOf(rule: AnyRule | undefined): object {
  if (rule === undefined) return { level: 'error' }
  const severity = severityOf(rule, undefined, { preset: 'recommended', rules: new Map() })
  return severity === 'off'
    ? { enabled: false, level: levels[rule.meta.severity] }
    : { level: levels[severity] }
}

function pageOf(id: string, messages: readonly string[], advice: string): string {
  const list = messages.map((message) => `- ${message}`).join('\n')
  return `${[`# ${id}`, list, advice].filter(Boolean).join('\n\n')}\n`
}

function withoutData(template: string): string {
  return template.replace(/\{\w+(:\w+)?\}/g, '…')
}

/** `smart/time-bound` as "SmartTimeBound". */
function pascalCase(id: string): string {
  return id
    .split(/[^A-Za-z0-9]+/)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('')
}
