import type { PortfolioEntry } from '#compile/portfolio/entry'
import { isObject } from '../cache/read-before.ts'

/** What is known of a document before the first report is made. Its text alone says it. */
export interface Planned {
  id?: string
  /** What other pages say of it, where it can be published. */
  listed?: Listed
}

export type Listed = Pick<PortfolioEntry, 'id' | 'language' | 'translates'>

/** What is known of a document, with the hash of the text that says it. */
export interface PlannedText {
  text: string
  planned: Planned
}

/** Whether a value that was kept is formed so: somebody else may have written it. */
export function isPlannedText(value: unknown): value is PlannedText {
  if (!isObject(value) || typeof value['text'] !== 'string' || !isObject(value['planned'])) return false
  const { id, listed } = value['planned']
  return (id === undefined || typeof id === 'string') && (listed === undefined || isListed(listed))
}

function isListed(value: unknown): boolean {
  if (!isObject(value)) return false
  const { id, language, translates } = value
  return [id, language, ...(Array.isArray(translates) ? translates : [undefined])].every(
    (one) => typeof one === 'string',
  )
}
