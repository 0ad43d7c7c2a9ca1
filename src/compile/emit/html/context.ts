import type { Locale } from '#core/locale'
import type { Options } from 'remark-rehype'
import { say } from './words.ts'

export type Handlers = NonNullable<Options['handlers']>
export type Handler = NonNullable<Handlers['text']>
/** What remark-rehype hands to a handler. */
export type State = Parameters<Handler>[0]

/** What the parts of one page share while it is written. */
export interface Context {
  locale: Locale
  /** A name for the next table that no other table of the page has. */
  nameTable: (name: string) => string
  /** A name for the next block of code. */
  nameCode: () => string
}

/** The context of a new page: its tables count from 1. */
export function createContext(locale: Locale): Context {
  let tables = 0
  let codes = 0
  return {
    locale,
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
