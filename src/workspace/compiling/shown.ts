import type { PortfolioEntry } from '#compile/portfolio/entry'
import type { Summary } from '#core/summary'
import { type HeldFile, packed, unpacked, unpackedSummary } from '../checking/held.ts'

/** What pages about all documents show of one, as it is held until all are made; `summary` only where a portfolio compares it. */
export function holdShown(entry: PortfolioEntry, summary: Summary | undefined): HeldFile {
  return { summary: summary === undefined ? new Uint8Array() : packed(summary), rest: packed(entry) }
}

export function shownEntry({ rest }: HeldFile): PortfolioEntry {
  return unpacked(rest) as PortfolioEntry
}

export function shownSummary({ summary }: HeldFile): Summary {
  return unpackedSummary(summary)
}
