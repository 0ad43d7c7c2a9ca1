import { relative, sep } from 'node:path'
import ignore from 'ignore'
import type { Severity } from '#core/diagnostic'
import type { Config, Rules } from '#core/generated/config'
import type { Locale } from '#core/locale'
import type { SmartProfile } from '#core/smart'
import { type Preset, presets, type RuleSetting, type RuleSettings } from '#lint/settings'

/** What applies in a workspace. Paths are absolute. */
export interface Settings {
  /** No document or configuration leads outside this folder. */
  root: string
  /** The configurations that were read, each before those that go before it. */
  configPaths: string[]
  language?: Locale
  paths: string[]
  ignore: string[]
  profile: SmartProfile
  preset: Preset
  rules: ReadonlyMap<string, RuleSetting>
  /** Rules for some files; a later one goes before an earlier. */
  overrides: readonly { files: readonly string[]; rules: ReadonlyMap<string, RuleSetting> }[]
}

/** The settings of a workspace that has no configuration. */
export function defaultSettings(root: string, cwd: string): Settings {
  return {
    root,
    configPaths: [],
    paths: [cwd],
    ignore: [],
    profile: 'accepteret',
    preset: 'recommended',
    rules: new Map(),
    overrides: [],
  }
}

export function isPreset(name: string): name is Preset {
  return (presets as readonly string[]).includes(name)
}

/** Settings with a configuration laid over them; `resolvePath` makes its paths absolute. */
export function withConfig(base: Settings, config: Config, resolvePath: (path: string) => string): Settings {
  const overrides = (config.overrides ?? []).map(({ files, rules }) => ({
    files: files ?? [],
    rules: ruleSettings(rules),
  }))
  const preset = (config.extends ?? []).findLast(isPreset)
  const profile = config.smart?.profile
  return {
    ...base,
    ...(config.language === undefined ? {} : { language: config.language }),
    ...(config.paths === undefined ? {} : { paths: config.paths.map(resolvePath) }),
    ...(preset === undefined ? {} : { preset }),
    ...(profile === undefined ? {} : { profile }),
    ignore: [...base.ignore, ...(config.ignore ?? [])],
    rules: merged(base.rules, ruleSettings(config.rules)),
    overrides: [...base.overrides, ...overrides],
  }
}

/** The rule settings of one file: those of the workspace, the overrides that name it, and those of the command line. */
export function rulesFor(
  settings: Settings,
  path: string,
  asked: ReadonlyMap<string, Severity | 'off'> = new Map(),
): RuleSettings {
  const inside = relative(settings.root, path).split(sep).join('/')
  let rules = settings.rules
  for (const override of settings.overrides) {
    const isMeant =
      inside !== '' &&
      !inside.startsWith('../') &&
      ignore()
        .add([...override.files])
        .ignores(inside)
    if (isMeant) rules = merged(rules, override.rules)
  }
  const fromCommand = new Map([...asked].map(([id, severity]): [string, RuleSetting] => [id, { severity }]))
  return { preset: settings.preset, rules: merged(rules, fromCommand) }
}

function ruleSettings(rules: Rules | undefined): Map<string, RuleSetting> {
  const entries = Object.entries(rules ?? {}).map(([id, value]): [string, RuleSetting] => [
    id,
    ruleSetting(value),
  ])
  return new Map(entries)
}

function ruleSetting(value: Severity | 'off' | object): RuleSetting {
  if (typeof value === 'string') return { severity: value }
  const { severity, ...options } = value as { severity?: Severity | 'off' }
  return { ...(severity === undefined ? {} : { severity }), options }
}

function merged(
  base: ReadonlyMap<string, RuleSetting>,
  over: ReadonlyMap<string, RuleSetting>,
): Map<string, RuleSetting> {
  const rules = new Map(base)
  for (const [id, { severity, options }] of over) {
    const known = rules.get(id) ?? {}
    rules.set(id, {
      ...known,
      ...(severity === undefined ? {} : { severity }),
      options: { ...known.options, ...options },
    })
  }
  return rules
}
