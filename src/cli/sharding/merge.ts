import type { Wording } from '#core/message'
import { reviewBaseline } from '#workspace/baseline-review'
import { summing } from '#workspace/check-sums'
import { loadSettings } from '#workspace/config'
import { nodeHost } from '#workspace/host'
import { messagesWith } from '#workspace/messages'
import type { Settings } from '#workspace/settings'
import { checkJoined } from '#workspace/sharding/check-joined'
import { type Joined, joinParts } from '#workspace/sharding/join-parts'
import { settingsHash } from '#workspace/sharding/run'
import { UsageError } from '#workspace/usage-error'
import { defineCommand } from '../command.ts'
import { exit } from '../exit.ts'
import { colorOptions, langOption, optionWords } from '../options.ts'
import { type OutputFlags, outputOption } from '../output/option.ts'
import { openOutputs } from '../output/outputs.ts'
import type { SharedFlags } from '../shared.ts'
import type { Terminal } from '../streams.ts'
import { formatReview } from '../suppressions.ts'
import { belowText, type VerdictFlags, verdictOf, verdictOptions } from '../verdict.ts'
import { visible } from '../visible.ts'

interface MergeFlags extends SharedFlags, OutputFlags, VerdictFlags {}

/** `stratlint merge`: gives of the parts of a check what one check of all documents gives. */
export const mergeCommand = defineCommand<[string[]], MergeFlags>({
  declare: (command, locale) =>
    colorOptions(
      [outputOption, verdictOptions]
        .reduce((done, declare) => declare(done, locale), command)
        .argument('<files...>', words.files[locale])
        .option('--quiet', optionWords.quiet[locale])
        .addOption(langOption(locale))
        .option('--config <file>', optionWords.config[locale])
        .option('--no-plugins', optionWords.noPlugins[locale])
        .addHelpText('after', `\n${words.how[locale]}`),
      locale,
    ),
  run: ([paths], flags, { terminal, version }) => merge(paths, flags, terminal, version),
})

async function merge(
  paths: readonly string[],
  flags: MergeFlags,
  terminal: Terminal,
  version: string,
): Promise<number> {
  const { cwd } = terminal
  const settings = await loadSettings(nodeHost, cwd, flags.config, flags.plugins)
  const table = messagesWith(settings.plugins.flatMap(({ rules }) => rules))
  const joined = await joinParts(nodeHost, paths, { cwd, tool: `stratlint ${version}`, table })
  const { run, files, crashed } = joined
  const review = await reviewBaseline(nodeHost, settings, files, { action: 'tell', isWhole: run.isWhole })
  assertSame(joined, { cwd, settings, baseline: review.current }, flags)
  const sums = summing()
  let locale = terminal.locale
  const outputs = await openOutputs(flags, {
    terminal,
    version,
    asOf: run.asOf,
    settings,
    documents: files,
    hasScreen: true,
  })
  for await (const checked of checkJoined(nodeHost, joined, settings, { baseline: review.current })) {
    locale = sums.isEmpty() ? checked.locale : locale
    await outputs.file(checked)
    review.add(checked)
    sums.add(checked)
  }
  for (const path of crashed)
    terminal.note(`stratlint: ${words.crashed[terminal.locale].replace('{path}', visible(path))}\n`)
  const summary = sums.end()
  const verdict = verdictOf(summary, flags)
  const code = crashed.length > 0 ? exit.internal : verdict.code
  await outputs.end(summary, code)
  if (joined.rules.size === 0 && crashed.length === 0)
    terminal.note(formatReview('tell', await review.end(), flags.quiet ?? false, locale))
  if (verdict.isBelow) terminal.note(belowText(summary, flags, locale))
  return code
}

/** Throws UsageError where what the parts were made with is not what holds here. */
function assertSame(
  { run, firstPart }: Joined,
  here: Parameters<typeof settingsHash>[0] & { settings: Settings },
  { lang }: MergeFlags,
): void {
  if (settingsHash(here) !== run.settings) throw new UsageError(words.settings, { path: firstPart })
  if (lang !== undefined && lang !== run.lang) throw new UsageError(words.lang, { path: firstPart, lang })
}

const words = {
  files: {
    da: 'delene, som check --shard har skrevet',
    en: 'the parts that check --shard has written',
  },
  how: {
    da: `Kør det i samme mappe og samme udgave af den, som delene er lavet ud fra: opsætningen,
udvidelserne og listen over fund, der får lov at ligge, læses igen, og teksterne citeres.
Datoen, sproget og --rule følger med delene.`,
    en: `Run it in the same folder, and the same version of it, as the parts were made from: the
configuration, the plugins and the list of findings left alone are read again, and the texts
are quoted. The date, the language and --rule come with the parts.`,
  },
  settings: {
    da: "'{path}' er lavet med en anden opsætning, eller en anden liste over fund, der får lov at ligge, end her. Kør merge i samme mappe og samme udgave af den som check, og med samme --config og --no-plugins.",
    en: "'{path}' was made with another configuration, or another list of findings left alone, than there is here. Run merge in the same folder and the same version of it as check, and with the same --config and --no-plugins.",
  },
  lang: {
    da: "Sproget vælges, når delene laves, og '{path}' er ikke lavet med --lang {lang}. Giv det til stratlint check.",
    en: "The language is chosen when the parts are made, and '{path}' was not made with --lang {lang}. Give it to stratlint check.",
  },
  crashed: {
    da: "'{path}' er ikke gennemgået: programmet fejlede på den.",
    en: "'{path}' was not checked: the program failed on it.",
  },
} satisfies { [name: string]: Wording }
