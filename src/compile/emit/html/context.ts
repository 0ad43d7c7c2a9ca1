import type { Root } from 'mdast'
import type { Options } from 'remark-rehype'
import type { Locale } from '#core/locale'
import type { Report, RowHeaderTable } from '../../tree.ts'
import { say } from './words.ts'

export type Handlers = NonNullable<Options['handlers']>
export type Handler = NonNullable<Handlers['text']>
/** What remark-rehype hands to a handler. */
export type State = Parameters<Handler>[0]

/** What the parts of one page share while it is written. */
export interface Context {
  locale: Locale
  /** The table of facts that opens the report and stands beside the title. */
  facts: RowHeaderTable | undefined
  /** A name for the next table that no other table of the page has. */
  nameTable: (name: string) => string
  /** A name for the next block of code. */
  nameCode: () => string
}

/** The context of a new page: its tables count from 1. */
export function createContext({ meta: { locale }, root }: Report): Context {
  let tables = 0
  let codes = 0
  return {
    locale,
    facts: openingFacts(root),
    nameTable: (name) => {
      tables += 1
      return say(name === '' ? 'table' : 'namedTable', locale, { number: tables, name })
    },
    nameCode: () => {
      codes += 1
      return say('code', locale, { number: codes })
    },
  }
}

function openingFacts(root: Root): RowHeaderTable | undefined {
  const chapter = root.children.findIndex((node) => node.type === 'heading' && node.depth > 1)
  const opening = chapter === -1 ? root.children : root.children.slice(0, chapter)
  return opening.find((node) => node.type === 'rowHeaderTable')
}
