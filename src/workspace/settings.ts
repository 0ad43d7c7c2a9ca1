import ignore from 'ignore'
import type { Severity } from '#core/diagnostic'
import type { Config, Rules } from '#core/generated/config'
import type { Locale } from '#core/locale'
import { type SmartProfile, usualProfile } from '#core/smart-profiles'
import { type Preset, presets, type RuleSetting, type RuleSettings } from '#lint/settings'
import { insideOf } from './inside.ts'
import type { LoadedPlugin } from './plugins.ts'

/** A configuration file as it was read. */
export interface ConfigFile {
  /** Absolute. */
  path: string
  config: Config
}

/** Where a value of a configuration stands, as `file:line:column`. */
export type PlaceOf = (path: readonly string[]) => string

/** A setting with the place where it stands, as `file:line:column`. */
export interface Placed {
  value: string
  place: string
}

/** What applies in a workspace. Paths are absolute. */
export interface Settings {
  /** No document or configuration leads outside this folder. */
  root: string
  /** The configurations that were read, each before those that go before it. */
  configs: readonly ConfigFile[]
  language?: Locale
  paths: string[]
  ignore: string[]
  profile: SmartProfile
  preset: Preset
  plugins: readonly LoadedPlugin[]
  /** What reports look like; the path of the logo is absolute. */
  look: { primary?: Placed; accent?: Placed; logo?: Placed }
}

/** What one part of a configuration says of rules. */
export interface RuleLayer {
  /** The path of the configuration. */
  from: string
  /** The patterns of the files that an override is for. */
  files?: readonly string[]
  rules: ReadonlyMap<string, RuleSetting>
}

/** The settings of a workspace that has no configuration. */
export function defaultSettings(root: string, cwd: string): Settings {
  return {
    root,
    configs: [],
    paths: [cwd],
    ignore: [],
    profile: usualProfile,
    preset: 'recommended',
    plugins: [],
    look: {},
  }
}

export function isPreset(name: string): name is Preset {
  return (presets as readonly string[]).includes(name)
}

/** Settings with a configuration laid over them; `resolvePath` makes the paths that it names absolute. */
export function withConfig(
  base: Settings,
  file: ConfigFile,
  resolvePath: (path: string) => string,
  placeOf: PlaceOf,
): Settings {
  const { config } = file
  const preset = presetOf(config)
  const profile = config.smart?.profile
  return {
    ...base,
    configs: [...base.configs, file],
    ...(config.language === undefined ? {} : { language: config.language }),
    ...(config.paths === undefined ? {} : { paths: config.paths.map(resolvePath) }),
    ...(preset === undefined ? {} : { preset }),
    ...(profile === undefined ? {} : { profile }),
    look: { ...base.look, ...lookIn(config, resolvePath, placeOf) },
    ignore: [...base.ignore, ...(config.ignore ?? [])],
  }
}

function lookIn(config: Config, resolvePath: (path: string) => string, placeOf: PlaceOf): Settings['look'] {
  const { theme: { primary, accent } = {}, logo } = config.compile ?? {}
  const colour = (name: string, value: string): Placed => ({
    // Of three digits, each stands for two.
    value: value.replace(/^#(.)(.)(.)$/, '#$1$1$2$2$3$3'),
    place: placeOf(['compile', 'theme', name]),
  })
  return {
    ...(primary === undefined ? {} : { primary: colour('primary', primary) }),
    ...(accent === undefined ? {} : { accent: colour('accent', accent) }),
    ...(logo === undefined
      ? {}
      : { logo: { value: resolvePath(logo), place: placeOf(['compile', 'logo']) } }),
  }
}

/** The preset that a configuration itself names. */
export function presetOf(config: Config): Preset | undefined {
  return (config.extends ?? []).findLast(isPreset)
}

/**
 * What configurations say of the rules for one file, each part before those that go before it: their rules, then the
 * overrides that name the file.
 */
export function layersFor({ root, configs }: Settings, path: string): RuleLayer[] {
  const inside = insideOf(root, path)
  const rules = configs.map(({ path: from, config }) => ({ from, rules: ruleSettings(config.rules) }))
  const overrides = configs.flatMap(({ path: from, config }) =>
    (config.overrides ?? []).map(({ files = [], rules }) => ({ from, files, rules: ruleSettings(rules) })),
  )
  const isMeant = ({ files }: { files: readonly string[] }): boolean =>
    inside !== undefined &&
    ignore()
      .add([...files])
      .ignores(inside)
  return [...rules, ...overrides.filter(isMeant)]
}

/** The rule settings of one file: what the configurations say, and before that the command line. */
export function rulesFor(
  settings: Settings,
  path: string,
  asked: ReadonlyMap<string, Severity | 'off'> = new Map(),
): RuleSettings {
  const fromCommand = new Map([...asked].map(([id, severity]): [string, RuleSetting] => [id, { severity }]))
  const layers = [...layersFor(settings, path).map(({ rules }) => rules), fromCommand]
  return { preset: settings.preset, rules: layers.reduce(merged, new Map()) }
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
