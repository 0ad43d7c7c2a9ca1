import { type Command, Option } from 'commander'
import type { Locale } from '#core/locale'
import type { Wording } from '#core/message'
import { mostShards, type Shard } from '#workspace/sharding/shard'
import { UsageError } from '#workspace/usage-error'

/** What looks at all documents, or changes files, is not for a part of them. */
const notForParts = [
  'fix',
  'fixUnsafe',
  'fixDryRun',
  'since',
  'suppressAll',
  'pruneSuppressions',
  'stdin',
  'stdinFilename',
  'watch',
  'failOn',
  'maxWarnings',
  'minScore',
]

/** Adds `--shard`, which has only a part of the documents checked. */
export function shardOption(command: Command, locale: Locale): Command {
  return command.addOption(
    new Option('--shard <i/n>', words.shard[locale]).argParser(shardIn).conflicts(notForParts),
  )
}

function shardIn(text: string): Shard {
  const [, index, of] = /^(\d{1,9})\/(\d{1,9})$/.exec(text)?.map(Number) ?? []
  if (index === undefined || of === undefined) throw new UsageError(words.form, { text })
  if (of < 1 || of > mostShards) throw new UsageError(words.many, { text, most: mostShards })
  if (index < 1 || index > of) throw new UsageError(words.outside, { text, of })
  return { index, of }
}

const words = {
  shard: {
    da: 'gennemgå kun del i af n, og skriv den med --format json=FIL til stratlint merge',
    en: 'check only part i of n, and write it with --format json=FILE for stratlint merge',
  },
  form: {
    da: "--shard '{text}' skal være delens nummer og antallet af dele: --shard 1/4",
    en: "--shard '{text}' must be the number of the part and how many there are: --shard 1/4",
  },
  many: {
    da: "--shard '{text}': antallet af dele skal være fra 1 til {most}.",
    en: "--shard '{text}': the number of parts must be from 1 to {most}.",
  },
  outside: {
    da: "--shard '{text}': delens nummer skal være fra 1 til {of}.",
    en: "--shard '{text}': the number of the part must be from 1 to {of}.",
  },
} satisfies { [name: string]: Wording }
