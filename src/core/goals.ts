import type { Action, Goal, Section, Strategy, Theme } from './generated/strategy.ts'
import type { Path } from './located.ts'
import { once } from './once.ts'

/** Something of the document with the path that leads to it, and the theme that holds it, if one does. */
export interface Placed<T> {
  value: T
  path: Path
  theme?: Theme
}

/** All goals in the order of the document: those of the whole document, then each theme's. */
export const goalsOf = once((strategy: Strategy): readonly Placed<Goal>[] => inThemes(strategy, 'goals'))

/** All actions in the order of the document, each followed by the actions nested in it. */
export const actionsOf = once((strategy: Strategy): readonly Placed<Action>[] =>
  inThemes(strategy, 'actions').flatMap(withNested),
)

/** All sections, nested ones after the one that holds them. */
export function sectionsOf(strategy: Strategy): Placed<Section>[] {
  const nested = (section: Placed<Section>): Placed<Section>[] => [
    section,
    ...placed(section.value.sections, [...section.path, 'sections']).flatMap(nested),
  ]
  return inThemes(strategy, 'sections').flatMap(nested)
}

/** All themes in the order of the document. */
export function themesOf(strategy: Strategy): Placed<Theme>[] {
  return placed(strategy.themes, ['themes'])
}

function inThemes<K extends 'goals' | 'actions' | 'sections'>(
  strategy: Strategy,
  key: K,
): Placed<NonNullable<Strategy[K]>[number]>[] {
  type Item = NonNullable<Strategy[K]>[number]
  const own = placed(strategy[key] as Item[] | undefined, [key])
  const themed = (strategy.themes ?? []).flatMap((theme, i) =>
    placed(theme[key] as Item[] | undefined, ['themes', i, key]).map((item) => ({ ...item, theme })),
  )
  return [...own, ...themed]
}

function withNested(action: Placed<Action>): Placed<Action>[] {
  const nested = placed(action.value.actions, [...action.path, 'actions'])
  return [
    action,
    ...nested.flatMap((inner) => withNested(action.theme ? { ...inner, theme: action.theme } : inner)),
  ]
}

function placed<T>(items: readonly T[] | undefined, path: Path): Placed<T>[] {
  return (items ?? []).map((value, i) => ({ value, path: [...path, i] }))
}
