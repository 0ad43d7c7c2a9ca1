import { resolve } from 'node:path'
import { compareText, type Primitive, type Severity } from '#core/diagnostic'
import type { MessageTable, Wording } from '#core/message'
import { type HeldFile, hold } from '../checking/held.ts'
import { keepMemorySmall } from '../checking/memory.ts'
import type { FoundFile } from '../files.ts'
import type { Host } from '../host.ts'
import { UsageError } from '../usage-error.ts'
import { type Part, type Run, worded } from './part.ts'
import { readPart } from './read-part.ts'
import { documentsOf } from './run.ts'

/** The documents of all parts, in the order of their paths. */
export interface Joined {
  run: Run
  /** The file of one of the parts. */
  firstPart: string
  /** The severities that the command line of the check gave. */
  rules: ReadonlyMap<string, Severity | 'off'>
  /** All documents, those included that the program failed on. */
  files: FoundFile[]
  /** What is held of each; undefined where the program failed. */
  held: (HeldFile | undefined)[]
  /** Hashes of the texts that were checked. */
  texts: ReadonlyMap<string, string | null>
  crashed: string[]
}

export interface JoinOptions {
  /** The working directory, absolute. */
  cwd: string
  /** The program and its version. */
  tool: string
  /** The words of all rules, those of plugins included. */
  table: MessageTable
}

/**
 * Reads the parts of a check, one after another, and keeps of each document what a check keeps. Throws UsageError where they are not all
 * parts of one check, each of them once.
 */
export async function joinParts(
  host: Host,
  paths: readonly string[],
  { cwd, tool, table }: JoinOptions,
): Promise<Joined> {
  const known: KnownPart[] = []
  const held = new Map<string, HeldFile | undefined>()
  const texts = new Map<string, string | null>()
  const crashed: string[] = []
  for (const path of paths) {
    const part = await readPart(host, cwd, path, tool)
    known.push(asOneOf(known, path, part))
    keepMemorySmall(part.run.documents.count)
    if (pathsOf(part).some((name) => held.has(name))) throw new UsageError(wordings.changed)
    for (const file of part.files) {
      held.set(file.path, hold(worded(file, table)))
      texts.set(file.path, file.text)
    }
    for (const file of part.crashed) held.set(file, undefined)
    crashed.push(...part.crashed)
  }
  const [first] = known
  if (first === undefined) throw new UsageError(wordings.none)
  assertWhole(first, known)
  const names = [...held.keys()].sort(compareText)
  if (documentsOf(names).hash !== first.run.documents.hash) throw new UsageError(wordings.changed)
  return {
    run: first.run,
    firstPart: first.path,
    rules: new Map(first.run.rules.map(({ id, severity }) => [id, severity])),
    files: names.map((shownAs) => ({ path: resolve(cwd, shownAs), shownAs })),
    held: names.map((name) => held.get(name)),
    texts,
    crashed,
  }
}

function pathsOf({ files, crashed }: Part): string[] {
  return [...files.map(({ path }) => path), ...crashed]
}

/** A part that has been read, by the file that it stands in. */
interface KnownPart extends Pick<Part, 'shard' | 'run'> {
  path: string
}

/** A part, when it is of the same check as those before it and none of them. */
function asOneOf(known: readonly KnownPart[], path: string, { shard, run }: Part): KnownPart {
  const [first] = known
  const refuse = (wording: Wording, other: string, data: { [name: string]: Primitive } = {}): never => {
    throw new UsageError(wording, { path, other, ...data })
  }
  if (first === undefined) return { path, shard, run }
  if (shard.of !== first.shard.of)
    refuse(wordings.count, first.path, { of: shard.of, otherOf: first.shard.of })
  const twin = known.find((one) => one.shard.index === shard.index)
  if (twin !== undefined) refuse(wordings.twice, twin.path, { shard: `${shard.index}/${shard.of}` })
  if (run.asOf !== first.run.asOf)
    refuse(wordings.asOf, first.path, { asOf: run.asOf, otherAsOf: first.run.asOf })
  if (run.settings !== first.run.settings) refuse(wordings.settings, first.path)
  if (run.documents.hash !== first.run.documents.hash) refuse(wordings.documents, first.path)
  if (JSON.stringify([run.lang, run.rules, run.isWhole, run.documents]) !== optionsOf(first.run))
    refuse(wordings.options, first.path)
  return { path, shard, run }
}

function optionsOf({ lang, rules, isWhole, documents }: Run): string {
  return JSON.stringify([lang, rules, isWhole, documents])
}

function assertWhole({ path, shard: { of } }: KnownPart, known: readonly KnownPart[]): void {
  const there = new Set(known.map(({ shard }) => shard.index))
  const missing = Array.from({ length: of }, (_, i) => i + 1).filter((index) => !there.has(index))
  if (missing.length > 0)
    throw new UsageError(missing.length === 1 ? wordings.oneMissing : wordings.missing, {
      path,
      of,
      missing: missing.map((index) => `${index}/${of}`).join(', '),
    })
}

const wordings = {
  none: { da: 'Der er ingen dele at samle.', en: 'There are no parts to merge.' },
  count: {
    da: "'{path}' er fra en gennemgang i {of} dele, men '{other}' er fra en i {otherOf}. Saml kun dele af den samme gennemgang.",
    en: "'{path}' is from a check in {of} parts, but '{other}' is from one in {otherOf}. Merge parts of the same check only.",
  },
  twice: {
    da: "'{path}' er del {shard} ligesom '{other}'. Nævn hver del én gang.",
    en: "'{path}' is part {shard}, as '{other}' is. Name each part once.",
  },
  asOf: {
    da: "'{path}' regner med den {asOf}, men '{other}' med den {otherAsOf}. Giv alle dele samme dato: --as-of {otherAsOf}",
    en: "'{path}' counts with {asOf}, but '{other}' with {otherAsOf}. Give all parts the same date: --as-of {otherAsOf}",
  },
  settings: {
    da: "'{path}' er lavet med en anden opsætning end '{other}'. Lav alle dele ud fra den samme udgave af mappen.",
    en: "'{path}' was made with another configuration than '{other}'. Make all parts from the same version of the folder.",
  },
  documents: {
    da: "'{path}' er del af en gennemgang af andre dokumenter end '{other}'. Lav alle dele med de samme stier, ud fra den samme udgave af mappen.",
    en: "'{path}' is part of a check of other documents than '{other}'. Make all parts with the same paths, from the same version of the folder.",
  },
  options: {
    da: "'{path}' er lavet med andre valg end '{other}'. Giv alle dele samme stier, --lang og --rule.",
    en: "'{path}' was made with other options than '{other}'. Give all parts the same paths, --lang and --rule.",
  },
  oneMissing: {
    da: "Del {missing} mangler. Den hører til '{path}'.",
    en: "Part {missing} is missing. It belongs with '{path}'.",
  },
  missing: {
    da: "Delene {missing} mangler. De hører til '{path}'.",
    en: "The parts {missing} are missing. They belong with '{path}'.",
  },
  changed: {
    da: 'Delene har tilsammen ikke de dokumenter, som de siger. Lav dem igen med stratlint check --shard.',
    en: 'Together the parts do not hold the documents that they say. Make them again with stratlint check --shard.',
  },
} satisfies { [name: string]: Wording }
