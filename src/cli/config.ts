import { relative, resolve, sep } from 'node:path'
import { Chalk, type ChalkInstance } from 'chalk'
import { Option } from 'commander'
import type { Locale } from '#core/locale'
import { loadSettings } from '#workspace/config'
import { type ConfigReport, type Origin, type RuleReport, reportConfig } from '#workspace/config-report'
import { nodeHost } from '#workspace/host'
import { defineCommand } from './command.ts'
import { exit } from './exit.ts'
import { jsonText } from './format/json-text.ts'
import { colorOptions, langOption, optionWords } from './options.ts'
import { type SharedFlags, useColor } from './shared.ts'
import { visible } from './visible.ts'

interface ConfigFlags extends Pick<SharedFlags, 'lang' | 'color' | 'config'> {
  format: 'pretty' | 'json'
}

/** `stratlint config`: what applies to a file, and from where. */
export const configCommand = defineCommand<[string], ConfigFlags>({
  declare: (command, locale) =>
    colorOptions(
      command
        .argument('<file>', words.file[locale])
        .addOption(
          new Option('--format <format>', words.format[locale]).choices(['pretty', 'json']).default('pretty'),
        )
        .addOption(langOption(locale))
        .option('--config <file>', optionWords.config[locale]),
      locale,
    ),
  run: async ([file], flags, { terminal, version }) => {
    const { cwd } = terminal
    const settings = await loadSettings(nodeHost, cwd, flags.config)
    const path = resolve(cwd, file)
    const shownAs = relative(cwd, path).split(sep).join('/')
    const report = await reportConfig(nodeHost, cwd, { path, shownAs }, settings)
    const chalk = new Chalk({ level: useColor(flags, terminal) ? 1 : 0 })
    terminal.out(
      flags.format === 'json'
        ? `${jsonText({ version: '1', tool: `stratlint ${version}`, ...report }, 2)}\n`
        : formatReport(report, flags.lang ?? terminal.locale, chalk),
    )
    return exit.clean
  },
})

function formatReport(report: ConfigReport, locale: Locale, chalk: ChalkInstance): string {
  const from = (source: string | null): string => chalk.dim(`(${visible(source ?? words.default[locale])})`)
  const origin = ({ value, from: source }: Origin<string>): string => `${value} ${from(source)}`
  const { language } = report
  const facts: [string, string][] = [
    [words.root[locale], visible(report.root)],
    [words.configs[locale], visible(report.configs.join(', ')) || words.none[locale]],
    [
      words.language[locale],
      language.from === null
        ? `${language.value} ${chalk.dim(`(${words.ownLanguage[locale]})`)}`
        : origin(language),
    ],
    [words.profile[locale], origin(report.profile)],
    [words.preset[locale], origin(report.preset)],
  ]
  const width = Math.max(...facts.map(([name]) => name.length))
  const byPreset = report.rules.filter(
    ({ severity, options }) => severity.by === 'preset' && options.length === 0,
  )
  const sections: [string, string[]][] = [
    [
      words.rules[locale],
      report.rules
        .filter((rule) => !byPreset.includes(rule))
        .flatMap((rule) => formatRule(rule, locale, from)),
    ],
    [
      `${words.byPreset[locale]} ${report.preset.value} ${from(report.preset.from)}`,
      byPreset.flatMap((rule) => formatRule(rule, locale, () => '')),
    ],
    [
      words.overrides[locale],
      report.overrides.map(({ files, from: source }) => `${visible(files.join(', '))} ${from(source)}`),
    ],
    [
      words.ignore[locale],
      report.ignore.map(({ pattern, from: source }) => `${visible(pattern)} ${from(source)}`),
    ],
  ]
  return `${[
    chalk.bold.underline(visible(report.file)),
    ...facts.map(([name, value]) => `  ${name.padEnd(width)}  ${value}`),
    ...(report.ignored ? [`  ${chalk.yellow(words.ignored[locale])}`] : []),
    ...sections
      .filter(([, lines]) => lines.length > 0)
      .flatMap(([title, lines]) => ['', chalk.bold(title), ...lines.map((line) => `  ${line}`)]),
  ].join('\n')}\n`
}

function formatRule(
  { id, severity, options }: RuleReport,
  locale: Locale,
  from: (source: string | null) => string,
): string[] {
  const usual = (value: unknown): string => `${words.default[locale]} ${formatValue(value)}`
  const part = ({ by, from: source }: Pick<RuleReport['severity'], 'by' | 'from'>): string =>
    by === null ? '' : ` ${from(by === 'rules' ? source : `${source}, ${by === 'preset' ? 'extends' : by}`)}`
  const changed = severity.value === severity.default ? '' : `, ${usual(severity.default)}`
  return [
    `${id}: ${severity.value}${changed}${part(severity)}`,
    ...options.map(
      (option) => `  ${option.name}: ${formatValue(option.value)}, ${usual(option.default)}${part(option)}`,
    ),
  ].map((line) => line.trimEnd())
}

function formatValue(value: unknown): string {
  return Array.isArray(value) ? visible(`[${value.join(', ')}]`) : String(value)
}

const words = {
  file: { da: 'en strategi', en: 'a strategy' },
  format: { da: 'pretty eller json', en: 'pretty or json' },
  root: { da: 'rod', en: 'root' },
  configs: { da: 'opsætning', en: 'configuration' },
  none: { da: 'ingen', en: 'none' },
  language: { da: 'sprog', en: 'language' },
  ownLanguage: { da: 'dokumentets eget', en: 'the document’s own' },
  profile: { da: 'profil', en: 'profile' },
  preset: { da: 'grundlag', en: 'preset' },
  default: { da: 'normalt', en: 'default' },
  rules: { da: 'Regler', en: 'Rules' },
  byPreset: { da: 'Regler ændret af', en: 'Rules changed by' },
  overrides: { da: 'Undtagelser (overrides)', en: 'Overrides' },
  ignore: { da: 'Udeladte filer (ignore)', en: 'Ignored files' },
  ignored: {
    da: 'filen springes over, når en mappe gennemgås',
    en: 'the file is passed over when a folder is checked',
  },
}
