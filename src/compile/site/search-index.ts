import { letters } from '#core/smart'
import type { PortfolioAction, PortfolioEntry, PortfolioGoal } from '../portfolio/entry.ts'

/** One goal or action as the search of the page sees it, in the order in which the page lists them. */
export interface Searchable {
  /** The words that are searched, folded by `fold`. */
  text: string
  /** The id of the document. */
  document: string
  /** The theme, folded. */
  theme: string
  kind: 'goal' | 'objective' | 'action'
  /** The state of each letter of a goal: `f` filled, `p` partly, `-` missing; empty for an action. */
  letters: string
}

/** The order of the letters in `Searchable.letters`. */
export const searchLetters = letters.join('')

/** What the search of the page looks through: all goals, then all actions. */
export function searchIndex(entries: readonly PortfolioEntry[]): Searchable[] {
  return [
    ...entries.flatMap((entry) => entry.goals.map((goal) => searchableGoal(entry, goal))),
    ...entries.flatMap((entry) => entry.actions.map((action) => searchableAction(entry, action))),
  ]
}

function searchableGoal(entry: PortfolioEntry, goal: PortfolioGoal): Searchable {
  const { name, statement, theme, groups, owner, indicators, level, states } = goal
  return {
    text: folded([entry.title, name, statement, theme, owner, ...groups, ...indicators]),
    document: entry.id,
    theme: fold(theme ?? ''),
    kind: level,
    letters: letters.map((letter) => letterSigns[states[letter]]).join(''),
  }
}

const letterSigns = { filled: 'f', partly: 'p', gap: '-', missing: '-' } as const

function searchableAction(entry: PortfolioEntry, action: PortfolioAction): Searchable {
  const { name, text, theme, owner } = action
  return {
    text: folded([entry.title, name, text, theme, owner]),
    document: entry.id,
    theme: fold(theme ?? ''),
    kind: 'action',
    letters: '',
  }
}

/** Each word once: the order does not matter to the search, and the page stays small. */
function folded(parts: readonly (string | undefined)[]): string {
  const words = parts.filter((part) => part !== undefined).flatMap((part) => fold(part).split(' '))
  return [...new Set(words)].filter((word) => word !== '').join(' ')
}

/** A text as it is compared: small letters without accents, with æ, ø and å as they are written where keys for them lack. */
export function fold(text: string): string {
  return text
    .toLowerCase()
    .replace(/æ/g, 'ae')
    .replace(/ø/g, 'oe')
    .replace(/å/g, 'aa')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/\s+/g, ' ')
    .trim()
}
