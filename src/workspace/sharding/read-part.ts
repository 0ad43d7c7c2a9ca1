import { resolve } from 'node:path'
import { isDate } from '#core/dates'
import type { Wording } from '#core/message'
import { isShardForm } from '#document/shard-form'
import type { Host } from '../host.ts'
import { readNeeded } from '../source.ts'
import { UsageError } from '../usage-error.ts'
import { mostPartBytes, type Part } from './part.ts'

/**
 * Reads the result of a part, which may come from anywhere: nothing is taken from it that is not formed as its schema says. `tool` is the
 * program and its version. Throws UsageError for a file that is no part of a check by this version.
 */
export async function readPart(host: Host, cwd: string, path: string, tool: string): Promise<Part> {
  const { text } = await readNeeded(host, resolve(cwd, path), path, mostPartBytes)
  const value = parsed(text)
  const made = typeof value === 'object' && value !== null && 'tool' in value ? value.tool : undefined
  if (typeof made !== 'string' || !made.startsWith('stratlint ') || !('shard' in (value as object)))
    throw new UsageError(wordings.noPart, { path })
  if (made !== tool) throw new UsageError(wordings.tool, { path, made, tool })
  if (!isShardForm(value) || !isConsistent(value as Part)) throw new UsageError(wordings.form, { path })
  return value as Part
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** Whether a part says the same of its documents everywhere. */
function isConsistent({ shard: { index, of }, run: { asOf }, files }: Part): boolean {
  return index <= of && isDate(asOf) && files.every(({ path, summary }) => summary.path === path)
}

const wordings = {
  noPart: {
    da: "'{path}' er ikke en del af en gennemgang. Dele laves sådan: stratlint check --shard 1/4 --format json=del-1.json",
    en: "'{path}' is no part of a check. Parts are made like this: stratlint check --shard 1/4 --format json=part-1.json",
  },
  tool: {
    da: "'{path}' er lavet af {made}, men dette er {tool}. Brug samme version til check og merge.",
    en: "'{path}' was made by {made}, but this is {tool}. Use the same version for check and merge.",
  },
  form: {
    da: "'{path}' er ikke, som stratlint check --shard skrev den: den er ikke hel, eller den er ændret. Lav delen igen.",
    en: "'{path}' is not as stratlint check --shard wrote it: it is not whole, or it has been changed. Make the part again.",
  },
} satisfies { [name: string]: Wording }
