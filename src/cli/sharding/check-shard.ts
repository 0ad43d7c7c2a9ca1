import type { Locale } from '#core/locale'
import type { Wording } from '#core/message'
import { readBaseline } from '#workspace/baseline'
import { summing } from '#workspace/check-sums'
import { timed } from '#workspace/checking/stopwatch'
import { nodeHost } from '#workspace/host'
import { checkApart } from '#workspace/sharding/check-apart'
import { runOf } from '#workspace/sharding/run'
import { filesOfShard, type Shard } from '#workspace/sharding/shard'
import { UsageError } from '#workspace/usage-error'
import { type EffortFlags, effortOf } from '../effort.ts'
import { exit } from '../exit.ts'
import { counted } from '../format/findings.ts'
import { formats } from '../format/formats.ts'
import type { OutputFlags } from '../output/option.ts'
import { openOutputs } from '../output/outputs.ts'
import { type SelectionFlags, selectionOf } from '../selection.ts'
import { dayAndLanguage, findWork, type SharedFlags } from '../shared.ts'
import { formatStats } from '../stats.ts'
import type { Terminal } from '../streams.ts'
import type { VerdictFlags } from '../verdict.ts'
import { partFormatter } from './part-formatter.ts'

interface ShardFlags extends SharedFlags, SelectionFlags, OutputFlags, EffortFlags, VerdictFlags {
  shard: Shard
}

/**
 * `stratlint check --shard`: checks the documents of a part, and writes what `stratlint merge` makes the result of. Findings do not make
 * it fail, since only all parts together tell whether the check does.
 */
export async function checkShard(
  paths: readonly string[],
  flags: ShardFlags,
  terminal: Terminal,
  version: string,
): Promise<number> {
  assertFormats(flags)
  const { shard } = flags
  const { settings, files } = await findWork(nodeHost, paths, flags, terminal)
  const options = { ...dayAndLanguage(flags), ...(await selectionOf(flags, settings, terminal.cwd)) }
  const effort = await effortOf(flags, { host: nodeHost, isKept: true, terminal })
  const baseline = await readBaseline(nodeHost, settings.root)
  const run = runOf(files, options, { cwd: terminal.cwd, settings, baseline, isWhole: paths.length === 0 })
  const head = { tool: `stratlint ${version}`, shard, run }
  const outputs = await openOutputs(flags, {
    terminal,
    version,
    asOf: options.asOf,
    settings,
    documents: files,
    hasScreen: true,
    formats: { ...formats, json: async () => partFormatter(head, effort.crashes) },
  })
  const sums = summing()
  const own = filesOfShard(files, shard)
  const asked = { ...options, baseline, effort }
  for await (const checked of checkApart(nodeHost, own, settings, asked, files.length < 2)) {
    await timed(effort.stopwatch, 'format', () => outputs.file(checked))
    sums.add(checked)
  }
  const code = effort.crashes.length > 0 ? exit.internal : exit.clean
  await timed(effort.stopwatch, 'format', () => outputs.end(sums.end(), code))
  if (!flags.quiet) terminal.note(partText(shard, own.length, files.length, terminal.locale))
  if (effort.stopwatch !== undefined) terminal.note(formatStats(effort.stopwatch.spent, terminal.locale))
  return code
}

/** The part is the JSON; what else may stand in the log is for people. Throws UsageError. */
function assertFormats({ format = [], shard: { index, of } }: ShardFlags): void {
  const data = { shard: `${index}/${of}`, file: `${index}.json` }
  const other = format.find(({ format: name }) => name !== 'json' && name !== 'pretty')
  if (other !== undefined) throw new UsageError(words.other, { ...data, format: other.format })
  if (format.every(({ format: name }) => name !== 'json')) throw new UsageError(words.noPart, data)
}

function partText({ index, of }: Shard, own: number, all: number, locale: Locale): string {
  const documents = counted(all, locale, 'dokument', 'dokumenter', 'document', 'documents')
  return `${words.part[locale]
    .replace('{shard}', `${index}/${of}`)
    .replace('{own}', `${own}`)
    .replace('{documents}', documents)}\n`
}

const words = {
  other: {
    da: "Med --shard skrives en del, som kun er JSON. Giv i stedet '{format}' til stratlint merge, når alle dele er der, og skriv her: --shard {shard} --format json=del-{file}",
    en: "With --shard, a part is written, which is JSON alone. Give '{format}' to stratlint merge when all parts are there, and write here: --shard {shard} --format json=part-{file}",
  },
  noPart: {
    da: 'Skriv, hvilken fil delen skal stå i: --shard {shard} --format json=del-{file}. Tilføj --format pretty for også at se fundene.',
    en: 'Name the file that the part goes to: --shard {shard} --format json=part-{file}. Add --format pretty to see the findings as well.',
  },
  part: {
    da: 'Del {shard}: {own} af {documents}. Resultatet kommer, når delene er samlet: stratlint merge',
    en: 'Part {shard}: {own} of {documents}. The result comes when the parts are merged: stratlint merge',
  },
} satisfies { [name: string]: Wording }
