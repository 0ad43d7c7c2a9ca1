import type { Element } from 'hast'
import type { Locale } from '#core/locale'
import { letters } from '#core/smart'
import { type SmartProfile, wordOf } from '#core/smart-profiles'
import { element } from '../../../markup/element.ts'
import type { PortfolioEntry } from '../../../portfolio/entry.ts'
import { fold } from '../../../site/search-index.ts'
import { type SiteWord, say } from '../../../site/words.ts'

type Choice = readonly [value: string, words: string]

/**
 * Words to search for and filters of the goals and actions below. The script of the page shows it: without script it
 * could do nothing.
 */
export function searchForm(
  entries: readonly PortfolioEntry[],
  locale: Locale,
  profile: SmartProfile,
): Element {
  const documents = entries.map(({ id, title }): Choice => [id, title])
  const ofSmart = letters.map((letter): Choice => [letter, `${letter}: ${wordOf(profile, letter)[locale]}`])
  const words = (...choices: [string, SiteWord][]): Choice[] =>
    choices.map(([value, word]) => [value, say(word, locale)])
  return element(
    'form',
    { id: 'search', role: 'search', ariaLabelledBy: ['search-title'], hidden: true },
    element(
      'div',
      { className: ['search-words'] },
      element('label', { htmlFor: 'q' }, say('searchField', locale)),
      element('input', {
        type: 'search',
        id: 'q',
        name: 'q',
        autoComplete: 'off',
        ariaDescribedBy: ['q-hint'],
      }),
      element('button', { type: 'submit' }, say('submit', locale)),
      element('p', { id: 'q-hint' }, say('searchHint', locale)),
    ),
    element(
      'div',
      { className: ['search-filters'] },
      select('k', say('kind', locale), [
        ...words(
          ['', 'allKinds'],
          ['objective', 'objectives'],
          ['goal', 'directions'],
          ['action', 'onlyActions'],
        ),
      ]),
      select('d', say('document', locale), [...words(['', 'all']), ...documents]),
      select('t', say('theme', locale), [...words(['', 'all']), ...themesOf(entries)]),
      select('l', say('letter', locale), [...words(['', 'anyLetter']), ...ofSmart]),
      select('s', say('state', locale), [
        ...words(['', 'anyState'], ['f', 'filled'], ['p', 'partly'], ['-', 'lacking']),
      ]),
      element('button', { type: 'reset' }, say('reset', locale)),
    ),
  )
}

function select(name: string, label: string, choices: readonly Choice[]): Element {
  const options = choices.map(([value, words]) => element('option', { value }, words))
  return element(
    'div',
    {},
    element('label', { htmlFor: name }, label),
    element('select', { id: name, name }, ...options),
  )
}

/** The themes in the order of the documents, by their folded names, once each. */
function themesOf(entries: readonly PortfolioEntry[]): Choice[] {
  const themes = new Map<string, string>()
  for (const { goals, actions } of entries) {
    for (const { theme } of [...goals, ...actions]) {
      if (theme !== undefined && !themes.has(fold(theme))) themes.set(fold(theme), theme)
    }
  }
  return [...themes]
}
