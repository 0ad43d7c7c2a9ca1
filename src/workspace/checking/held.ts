import { deflateRawSync, inflateRawSync } from 'node:zlib'
import type { Summary } from '#core/summary'
import type { LintedFile } from '../lint-files.ts'

/**
 * What is kept of a checked file until all files are read: compressed JSON, which takes a tenth of the room, holds no string that is
 * cut out of the text, and can be sent to another thread and written to the disk.
 */
export interface HeldFile {
  summary: Uint8Array
  /** All else but the text. */
  rest: Uint8Array
}

/** What is known of a checked file when its text has been let go. */
type Checked = Omit<LintedFile, 'document' | 'source' | 'letters' | 'profile'>

type Rest = Omit<Checked, 'summary'>

export function hold(checked: Checked): HeldFile {
  const { path, locale, summary, diagnostics, suppressed, score } = checked
  const rest: Rest = { path, locale, diagnostics, suppressed, score }
  return { summary: packed(summary), rest: packed(rest) }
}

export function summaryOf({ summary }: HeldFile): Summary {
  return unpackedSummary(summary)
}

/** The summary of a file from what is held of it. */
export function unpackedSummary(summary: Uint8Array): Summary {
  return unpacked(summary) as Summary
}

/** A file as it was before it was held, with its summary. */
export function unheld({ rest }: HeldFile, summary: Summary): Checked {
  return { ...(unpacked(rest) as Rest), summary }
}

/** Plain data as it is held. */
export function packed(value: object): Uint8Array {
  return new Uint8Array(deflateRawSync(JSON.stringify(value), { level: 1 }))
}

export function unpacked(bytes: Uint8Array): unknown {
  return JSON.parse(inflateRawSync(bytes).toString())
}
