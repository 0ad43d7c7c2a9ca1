import { relative, sep } from 'node:path'
import ignore from 'ignore'
import type { Severity } from '#core/diagnostic'
import type { Config } from '#core/generated/config'
import { type Locale, localeOf } from '#core/locale'
import type { SmartProfile } from '#core/smart-profiles'
import { parseStrategy } from '#document/parse'
import { allRules } from '#lint/generated/rules'
import type { RuleMeta } from '#lint/rule'
import { optionsOf, type Preset, type RuleSetting, type RuleSettings, severityOf } from '#lint/settings'
import type { FoundFile } from './files.ts'
import type { Host } from './host.ts'
import { insideOf } from './inside.ts'
import { layersFor, presetOf, type RuleLayer, rulesFor, type Settings } from './settings.ts'
import { readNeeded } from './source.ts'

/** A setting and the configuration that it comes from; null where none sets it. */
export interface Origin<T> {
  value: T
  from: string | null
}

type OptionValue = number | boolean | readonly string[]

/** A rule that a configuration says something of. */
export interface RuleReport {
  id: string
  severity: Changed<Severity | 'off'>
  /** Those that a configuration sets. */
  options: (Changed<OptionValue> & { name: string })[]
}

/** Which configuration sets something, and in which part; null where none does. */
interface Source {
  from: string | null
  by: 'preset' | 'rules' | 'overrides' | null
}

const unset: Source = { from: null, by: null }

/** A setting beside what it is without a configuration. */
export interface Changed<T> extends Source {
  value: T
  default: T
}

/** What applies to one file, and from where. Paths are relative to the working directory, with `/`. */
export interface ConfigReport {
  file: string
  root: string
  /** Each before those that go before it. */
  configs: string[]
  /** Of messages; without a configuration the document's own. */
  language: Origin<Locale>
  profile: Origin<SmartProfile>
  preset: Origin<Preset>
  rules: RuleReport[]
  /** The overrides that name the file; a later one goes before an earlier. */
  overrides: { from: string; files: readonly string[] }[]
  ignore: { pattern: string; from: string }[]
  /** Whether a pattern lets a folder that is checked pass the file over. */
  ignored: boolean
}

/** Finds out what applies to a file. Throws UsageError where the file cannot be read. */
export async function reportConfig(
  host: Host,
  cwd: string,
  { path, shownAs }: FoundFile,
  settings: Settings,
): Promise<ConfigReport> {
  const { strategy } = parseStrategy(await readNeeded(host, path, shownAs))
  const { configs, root } = settings
  const shown = (absolute: string): string => relative(cwd, absolute).split(sep).join('/') || '.'
  const layers = layersFor(settings, path).map((layer) => ({ ...layer, from: shown(layer.from) }))
  const from = (isSet: (config: Config) => boolean): string | null => {
    const found = configs.findLast(({ config }) => isSet(config))
    return found === undefined ? null : shown(found.path)
  }
  const preset = { value: settings.preset, from: from((config) => presetOf(config) !== undefined) }
  const inside = insideOf(root, path)
  const rules = [...allRules, ...settings.plugins.flatMap((plugin) => plugin.rules)]
  return {
    file: shownAs,
    root: shown(root),
    configs: configs.map((config) => shown(config.path)),
    language: {
      value: settings.language ?? localeOf(strategy.language),
      from: from((config) => config.language !== undefined),
    },
    profile: { value: settings.profile, from: from((config) => config.smart?.profile !== undefined) },
    preset,
    rules: rules.flatMap((rule) => ruleReport(rule, rulesFor(settings, path), layers, preset)),
    overrides: layers.flatMap(({ from, files }) => (files === undefined ? [] : [{ from, files }])),
    ignore: configs.flatMap(({ path: from, config }) =>
      (config.ignore ?? []).map((pattern) => ({ pattern, from: shown(from) })),
    ),
    ignored: inside !== undefined && ignore().add(settings.ignore).ignores(inside),
  }
}

const defaults: RuleSettings = { preset: 'recommended', rules: new Map() }

/** Nothing for a rule that no configuration says anything of. */
function ruleReport(
  rule: { meta: RuleMeta },
  applied: RuleSettings,
  layers: readonly RuleLayer[],
  preset: Origin<Preset>,
): RuleReport[] {
  const settings = layers.map(({ rules }) => rules.get(rule.meta.id))
  const sourceOf = (isSet: (setting: RuleSetting) => boolean): Source | undefined => {
    const layer = layers[settings.findLastIndex((setting) => setting !== undefined && isSet(setting))]
    return layer && { from: layer.from, by: layer.files === undefined ? 'rules' : 'overrides' }
  }
  const value = severityOf(rule, undefined, applied)
  const usual = severityOf(rule, undefined, defaults)
  const byPreset: Source | undefined = value === usual ? undefined : { from: preset.from, by: 'preset' }
  const source = sourceOf(({ severity }) => severity !== undefined) ?? byPreset
  const options = changedOptions(rule, applied, (name) =>
    sourceOf(({ options }) => options?.[name] !== undefined),
  )
  if (source === undefined && options.length === 0) return []
  return [{ id: rule.meta.id, severity: { value, default: usual, ...(source ?? unset) }, options }]
}

function changedOptions(
  rule: { meta: RuleMeta },
  applied: RuleSettings,
  sourceOf: (name: string) => Source | undefined,
): RuleReport['options'] {
  const usual = optionsOf(rule, defaults)
  return Object.entries(optionsOf(rule, applied)).flatMap(([name, value]) => {
    const source = sourceOf(name)
    return source === undefined ? [] : [{ name, value, default: usual[name] ?? value, ...source }]
  })
}
