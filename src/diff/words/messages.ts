import type { Locale } from '#core/locale'
import { fill, type MessageTable, type Wording } from '#core/message'
import type { Change } from '../change.ts'
import { clauses } from './clauses.ts'
import { say } from './say.ts'

const terms: { readonly [term: string]: Wording } = {
  'aim.value': say('', ''),
  'aim.none': say('', ''),
  'aim.min': say('mindst', 'at least'),
  'aim.max': say('højst', 'at most'),
  'aim.change': say('en ændring på', 'a change of'),
  'unit.points': say('procentpoint', 'percentage points'),
  'span.day': say('dag', 'day'),
  'span.days': say('dage', 'days'),
  'span.month': say('måned', 'month'),
  'span.months': say('måneder', 'months'),
  'span.year': say('år', 'year'),
  'span.years': say('år', 'years'),
  'truth.true': say('ja', 'yes'),
  'truth.false': say('nej', 'no'),
  'commitment.none': say('ikke angivet', 'not stated'),
  'direction.none': say('ikke angivet', 'not stated'),
}

const groups: { [what: string]: { [how: string]: Wording } } = {}
for (const [kind, wording] of Object.entries(clauses)) {
  const [what = '', how = ''] = kind.split('/')
  if (wording !== undefined) groups[what] = { ...groups[what], [how]: wording }
}

/** The words of changes, by the two parts of their kind. */
export const diffMessages: MessageTable = { messages: groups, help: {}, terms }

/** Words a change in a language, as a clause without a full stop. `table` holds the words of the format as well. */
export function formatChange(
  { kind, data }: Pick<Change, 'kind' | 'data'>,
  locale: Locale,
  table: MessageTable,
): string {
  const wording = clauses[`${kind}-${data['as']}`] ?? clauses[kind]
  // What has no value leaves a space behind.
  return fill(wording[locale], data, locale, table)
    .replace(/ {2,}/g, ' ')
    .replace(/ (?=[,.:)]|$)/g, '')
}
