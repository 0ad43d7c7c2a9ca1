import { Chalk } from 'chalk'
import type { Locale } from '#core/locale'
import { reviewBaseline } from '#workspace/baseline-review'
import { checkFiles } from '#workspace/check'
import { summing } from '#workspace/check-sums'
import { addTo, timed } from '#workspace/checking/stopwatch'
import type { FixedFile } from '#workspace/fix'
import { type Host, nodeHost } from '#workspace/host'
import type { Shard } from '#workspace/sharding/shard'
import { givenText, type InputFlags, inputOptions, isGiven } from './check-input.ts'
import { defineCommand } from './command.ts'
import { type EffortFlags, effortOf, effortOptions } from './effort.ts'
import { exit } from './exit.ts'
import { type FixFlags, fixOptions, formatDiff, formatFixes, isFixing, makeFixes } from './fix.ts'
import { optionWords, sharedOptions } from './options.ts'
import { type OutputFlags, outputOption } from './output/option.ts'
import { openOutputs } from './output/outputs.ts'
import { type SelectionFlags, selectionOf, selectionOptions } from './selection.ts'
import { shardOption } from './sharding/option.ts'
import { dayAndLanguage, findWork, type SharedFlags, useColor } from './shared.ts'
import { formatStats } from './stats.ts'
import type { Terminal } from './streams.ts'
import { actionOf, formatReview, type SuppressionFlags, suppressionOptions } from './suppressions.ts'
import { belowText, type VerdictFlags, verdictOf, verdictOptions } from './verdict.ts'
import { watch } from './watch.ts'

interface CheckFlags
  extends SharedFlags,
    FixFlags,
    SelectionFlags,
    SuppressionFlags,
    OutputFlags,
    InputFlags,
    EffortFlags,
    VerdictFlags {
  shard?: Shard
}

const declared = [
  fixOptions,
  selectionOptions,
  suppressionOptions,
  outputOption,
  inputOptions,
  effortOptions,
  shardOption,
  verdictOptions,
]

/** `stratlint check`: writes the findings of each document as it is checked. */
export const checkCommand = defineCommand<[string[]], CheckFlags>({
  declare: (command, locale) =>
    sharedOptions(
      declared
        .reduce((done, declare) => declare(done, locale), command)
        .argument('[paths...]', optionWords.paths[locale])
        .option('--quiet', optionWords.quiet[locale]),
      locale,
    ),
  async run([paths], flags, { terminal, version }) {
    const asked = { paths, flags, terminal, version }
    if (flags.shard !== undefined) {
      const { checkShard } = await import('./sharding/check-shard.ts')
      return checkShard(paths, { ...flags, shard: flags.shard }, terminal, version)
    }
    if (isGiven(paths, flags)) return check({ ...asked, ...(await givenText(flags, terminal)) })
    if (!flags.watch) return check({ ...asked, host: nodeHost })
    return watch((host, shown, isAgain) => check({ ...asked, host, terminal: shown, isAgain }), terminal)
  },
})

interface CheckRun {
  host: Host
  paths: readonly string[]
  flags: CheckFlags
  terminal: Terminal
  version: string
  /** Whether the same has been checked before, so that what has been said once need not be said again. */
  isAgain?: boolean
}

async function check({ host, paths, flags, terminal, version, isAgain = false }: CheckRun): Promise<number> {
  const quiet = isAgain || (flags.quiet ?? false)
  // Node loads its clock when it is first read.
  const now = (): number => (flags.stats ? performance.now() : 0)
  const start = now()
  const { settings, files } = await findWork(host, paths, { ...flags, quiet }, terminal)
  const found = now() - start
  const selection = await selectionOf(flags, settings, terminal.cwd)
  const options = { ...dayAndLanguage(flags), ...selection }
  const fixing = await makeFixes(host, files, flags, settings, options)
  const isKept = files.length > 1 && !isFixing(flags) && flags.since === undefined
  const effort = await effortOf(flags, { host: fixing.host, isKept, terminal })
  const { stopwatch } = effort
  if (stopwatch !== undefined) addTo(stopwatch.spent.phases, 'find', found)
  const action = actionOf(flags)
  const review = await reviewBaseline(fixing.host, settings, files, { action, isWhole: paths.length === 0 })
  const sums = summing()
  let locale = terminal.locale
  const outputs = await openOutputs(flags, {
    terminal,
    version,
    asOf: options.asOf,
    settings,
    documents: files,
    hasScreen: !flags.fixDryRun,
  })
  for await (const checked of checkFiles(fixing.host, files, settings, {
    ...options,
    baseline: review.baseline,
    effort,
  })) {
    locale = sums.isEmpty() ? checked.locale : locale
    await timed(stopwatch, 'format', () => outputs.file(checked))
    review.add(checked)
    sums.add(checked)
  }
  const summary = sums.end()
  const verdict = verdictOf(summary, flags)
  const code = effort.crashes.length > 0 ? exit.internal : verdict.code
  await timed(stopwatch, 'format', () => outputs.end(summary, code))
  if (isFixing(flags)) showFixes(fixing.files, flags, terminal, locale)
  // A check by other rules, or of the changes only, does not tell what is no longer there.
  const isJudged = flags.rule === undefined && flags.since === undefined && effort.crashes.length === 0
  if (isJudged) terminal.note(formatReview(action, await review.end(), flags.quiet ?? false, locale))
  if (verdict.isBelow) terminal.note(belowText(summary, flags, locale))
  if (stopwatch !== undefined) terminal.note(formatStats(stopwatch.spent, terminal.locale))
  return code
}

/** The difference of a dry run is the result; what was fixed, and what was not, are notes beside it. */
function showFixes(files: readonly FixedFile[], flags: CheckFlags, terminal: Terminal, locale: Locale): void {
  const chalk = new Chalk({ level: useColor(flags, terminal) ? 1 : 0 })
  if (flags.fixDryRun) terminal.out(formatDiff(files, chalk, terminal))
  const { refusals, summary } = formatFixes(files, flags, locale)
  terminal.note(flags.quiet ? refusals : refusals + summary)
}
