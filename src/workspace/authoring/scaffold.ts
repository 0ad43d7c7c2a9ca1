import type { Locale } from '#core/locale'
import type { Wording } from '#core/message'
import type { Content } from '#document/editing/write'

/** What can be added to a strategy. */
export const newKinds = ['goal', 'action', 'indicator'] as const
export type NewKind = (typeof newKinds)[number]

/** What is known of the thing that is added. */
export interface NewThing {
  kind: NewKind
  id: string
  /** The statement of a goal, the title of an action, the name of an indicator. */
  text: string
  /** The id of an actor. */
  owner?: string | undefined
  level?: 'goal' | 'objective' | undefined
  /** What an indicator counts in. */
  unit?: string | undefined
}

/** A thing as it is written into a strategy: all that is not known is a declared gap. An indicator's id is the key that it stands under. */
export function scaffold({ kind, id, text, owner, level, unit }: NewThing, locale: Locale): Content {
  const gap = (wording: Wording): Content => ({ gap: wording[locale], kind: 'pending' })
  const owned = { owner: owner ?? gap(gaps.owner) }
  if (kind === 'action') return { id, title: text, ...owned }
  if (kind === 'indicator') {
    const known = { ...(unit === undefined ? {} : { unit }), ...(owner === undefined ? {} : { owner }) }
    return { name: text, ...known, baseline: gap(gaps.baseline) }
  }
  const smart = Object.fromEntries(letters.map((letter) => [letter, gap(gaps[letter])]))
  return { id, level: level ?? 'objective', statement: text, ...owned, smart }
}

const letters = ['specific', 'measurable', 'accepted', 'realistic', 'timeBound'] as const

const gaps = {
  owner: { da: 'Ingen er endnu udpeget som ansvarlig', en: 'Nobody has been made responsible yet' },
  specific: {
    da: 'Det er endnu ikke beskrevet, hvad der skal ændre sig, og for hvem',
    en: 'It has not been described yet what is to change, and for whom',
  },
  measurable: {
    da: 'Indikator og måltal er endnu ikke valgt',
    en: 'The indicator and the target have not been chosen yet',
  },
  accepted: { da: 'Målet er endnu ikke vedtaget', en: 'The goal has not been adopted yet' },
  realistic: {
    da: 'Midler og risici er endnu ikke vurderet',
    en: 'Resources and risks have not been considered yet',
  },
  timeBound: { da: 'Fristen er endnu ikke fastlagt', en: 'The deadline has not been set yet' },
  baseline: {
    da: 'Udgangspunktet er endnu ikke målt',
    en: 'The starting point has not been measured yet',
  },
} satisfies { [name: string]: Wording }
