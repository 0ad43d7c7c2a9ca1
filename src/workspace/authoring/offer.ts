import type { Strategy } from '#core/generated/strategy'
import { type Locale, localeOf } from '#core/locale'
import { parseStrategy } from '#document/parse'
import type { FoundFile } from '../files.ts'
import type { Host } from '../host.ts'
import { readSource } from '../source.ts'

/** What a document offers to choose from when something is added to it. */
export interface Offer {
  strategy: Strategy
  /** The language of the document. */
  locale: Locale
}

/** Reads what a document offers. */
export async function offerOf(host: Host, { path, shownAs }: FoundFile): Promise<Offer> {
  const { strategy } = parseStrategy(await readSource(host, path, shownAs))
  return { strategy, locale: localeOf(strategy.language) }
}
