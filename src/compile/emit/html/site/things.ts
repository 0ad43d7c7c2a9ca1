import type { Element } from 'hast'
import { formatDate } from '#core/dates'
import type { Locale } from '#core/locale'
import { type FieldState, letters } from '#core/smart'
import { type SmartProfile, wordOf } from '#core/smart-profiles'
import { element } from '../../../markup/element.ts'
import { type Written, written } from '../../../markup/write.ts'
import type { PortfolioAction, PortfolioEntry, PortfolioGoal } from '../../../portfolio/entry.ts'
import { type SiteWord, say } from '../../../site/words.ts'
import { terms } from '../../../words/terms.ts'
import { stateIcon } from '../icons.ts'

/** All goals as a table that can be read and used as it stands. The script of the page sorts and filters its rows. */
export function goalTable(
  entries: readonly PortfolioEntry[],
  locale: Locale,
  profile: SmartProfile,
): Element {
  const heads = letters.map((letter) =>
    element(
      'th',
      { scope: 'col', className: ['letter-column'], dataSort: 'number' },
      letter,
      element('span', { className: ['only-heard'] }, ` ${wordOf(profile, letter)[locale]}`),
    ),
  )
  const head = [
    header('goal', locale),
    element('th', { scope: 'col' }, say('statement', locale)),
    header('document', locale),
    header('owner', locale),
    header('deadline', locale),
    ...heads,
  ]
  const rows = entries.flatMap((entry) =>
    entry.goals.map((goal) => written(goalRow(entry, goal, locale, profile))),
  )
  return thingTable('goals', say('goals', locale), head, rows)
}

/** All actions, likewise. */
export function actionTable(entries: readonly PortfolioEntry[], locale: Locale): Element {
  const head = [
    header('action', locale),
    header('document', locale),
    header('owner', locale),
    header('when', locale),
    header('status', locale),
  ]
  const rows = entries.flatMap((entry) =>
    entry.actions.map((action) => written(actionRow(entry, action, locale))),
  )
  return thingTable('actions', say('actions', locale), head, rows)
}

/** The signs of the letters and what they mean. */
export function letterLegend(locale: Locale): Element {
  const signs: [FieldState, SiteWord][] = [
    ['filled', 'filled'],
    ['partly', 'partly'],
    ['gap', 'lacking'],
  ]
  const items = signs.map(([state, word]) =>
    element('li', { className: [`state-${state}`] }, stateIcon(state), say(word, locale).toLowerCase()),
  )
  return element(
    'div',
    { className: ['sign-legend'] },
    element('p', {}, `${say('legend', locale)}:`),
    element('ul', {}, ...items),
  )
}

function thingTable(id: string, title: string, head: Element[], rows: Written[]): Element {
  return element(
    'section',
    { className: ['things'], dataThings: id, ariaLabelledBy: [`${id}-title`] },
    element('h3', { id: `${id}-title` }, title),
    element(
      'table',
      { id, ariaLabelledBy: [`${id}-title`] },
      element('thead', {}, element('tr', {}, ...head)),
      { ...element('tbody', {}), children: rows },
    ),
  )
}

function header(word: SiteWord, locale: Locale): Element {
  return element('th', { scope: 'col', dataSort: 'text' }, say(word, locale))
}

function goalRow(entry: PortfolioEntry, goal: PortfolioGoal, locale: Locale, profile: SmartProfile): Element {
  const { name, statement, owner, deadline, states } = goal
  const says = name.includes(statement) ? '' : statement
  return element(
    'tr',
    { dataThing: '' },
    element('th', { scope: 'row' }, nameLink(entry, goal)),
    element('td', { className: ['statement'], dataLabel: say('statement', locale) }, says),
    documentCell(entry, goal, locale),
    cell('owner', locale, owner),
    cell('deadline', locale, deadline && formatDate(deadline, locale), deadline),
    ...letters.map((letter) => {
      const state = states[letter]
      const word = `${wordOf(profile, letter)[locale]}: ${(terms[`state.${state}`]?.[locale] ?? state).toLowerCase()}`
      return element(
        'td',
        {
          className: ['letter-cell', `state-${state}`],
          dataKey: letterOrder[state],
          dataLabel: letter,
        },
        stateIcon(state),
        element('span', { className: ['only-heard'] }, word),
      )
    }),
  )
}

/** How full a letter is, for sorting. */
const letterOrder: Record<FieldState, string> = { filled: '2', partly: '1', gap: '0', missing: '0' }

function actionRow(entry: PortfolioEntry, action: PortfolioAction, locale: Locale): Element {
  const { owner, when, status } = action
  return element(
    'tr',
    { dataThing: '' },
    element('th', { scope: 'row' }, nameLink(entry, action)),
    documentCell(entry, action, locale),
    cell('owner', locale, owner),
    cell('when', locale, when),
    cell('status', locale, status && terms[`action.${status}`]?.[locale]),
  )
}

function nameLink(
  { id, language }: PortfolioEntry,
  { anchor, name }: PortfolioGoal | PortfolioAction,
): Element {
  const href = anchor === undefined ? `${id}.html` : `${id}.html#${anchor}`
  return element('a', { href, hrefLang: language }, name)
}

/** The document, and the theme in it. */
function documentCell(
  { title }: PortfolioEntry,
  { theme }: PortfolioGoal | PortfolioAction,
  locale: Locale,
): Element {
  return element(
    'td',
    { dataLabel: say('document', locale), dataKey: title },
    element('p', {}, title),
    theme === undefined ? undefined : element('p', { className: ['theme'] }, theme),
  )
}

/** `day` (`YYYY-MM-DD`) marks a date and sorts it. */
function cell(word: SiteWord, locale: Locale, text: string | undefined, day?: string): Element {
  const label = { dataLabel: say(word, locale), dataKey: day ?? text ?? '' }
  if (text !== undefined)
    return element('td', day === undefined ? label : { ...label, className: ['date'] }, text)
  return element('td', { ...label, className: ['not-stated'] }, say('notStated', locale))
}
