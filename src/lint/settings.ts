import type { Severity } from '#core/diagnostic'
import type { AnyRule, OptionSpecs, OptionValues } from './rule.ts'

/**
 * A ladder of strictness. `recommended` takes each rule as it is; `strict` makes warnings errors, and notes warnings; `audit` runs
 * every rule, and lets none fail, for a look over a strategy that is what it is.
 */
export const presets = ['recommended', 'strict', 'audit'] as const
export type Preset = (typeof presets)[number]

/** What a configuration says of one rule. */
export interface RuleSetting {
  severity?: Severity | 'off'
  options?: { readonly [option: string]: number | boolean | readonly string[] }
}

export interface RuleSettings {
  preset: Preset
  rules: ReadonlyMap<string, RuleSetting>
}

const stricter: Record<Severity, Severity> = { info: 'warning', warning: 'error', error: 'error' }
const milder: Record<Severity, Severity> = { info: 'info', warning: 'warning', error: 'warning' }

/** The severity of a finding: what the configuration says, else the finding's own or the rule's, moved by the preset. */
export function severityOf(
  rule: AnyRule,
  own: Severity | undefined,
  { preset, rules }: RuleSettings,
): Severity | 'off' {
  const configured = rules.get(rule.meta.id)?.severity
  if (configured !== undefined) return configured
  const severity = own ?? rule.meta.severity
  if (preset === 'audit') return milder[severity]
  if (rule.meta.recommended === false) return 'off'
  return preset === 'strict' ? stricter[severity] : severity
}

/** The ids of the rules that are not off. */
export function idsOfRunning(rules: readonly AnyRule[], settings: RuleSettings): string[] {
  return rules.filter((rule) => severityOf(rule, undefined, settings) !== 'off').map(({ meta }) => meta.id)
}

/** The values of a rule's options: as configured, else their defaults. */
export function optionsOf(rule: AnyRule, { rules }: RuleSettings): OptionValues<OptionSpecs> {
  if (rule.meta.options === undefined) return {}
  const configured = rules.get(rule.meta.id)?.options ?? {}
  return Object.fromEntries(
    Object.entries(rule.meta.options).map(([name, spec]) => [name, configured[name] ?? spec.default]),
  )
}
