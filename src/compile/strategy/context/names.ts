import type { Action, Goal, Indicator, KeyFigure, Reference, Theme } from '#core/generated/strategy'
import { cleanLine } from '../../clean.ts'
import { plainField } from '../../fields.ts'
import { type Inline, inline, link } from '../../nodes.ts'
import type { Target } from './anchors.ts'
import { type Build, capital, entry, filledWords } from './build.ts'

/** Names longer than this are cut where they only point at something. */
const labelLength = 90

/** A link to something by its name; where the document has no such thing, its id as it is written. */
function pointer(b: Build, target: Target, id: string, name: string | undefined): Inline {
  const anchor = b.anchors.to(target, id)
  const words = name === undefined || name === '' ? cleanLine(id) : name
  return anchor === undefined ? words : link(`#${anchor}`, words)
}

export function actorName(b: Build, id: string): string {
  return cleanLine(entry(b.strategy.actors, id)?.name ?? id)
}

export function actor(b: Build, id: string | undefined): Inline {
  return id === undefined ? undefined : pointer(b, 'actor', id, actorName(b, id))
}

export function reference(b: Build, id: string | undefined): Inline {
  if (id === undefined) return undefined
  const found = entry(b.strategy.references, id)
  if (found === undefined) return cleanLine(id)
  if (b.anchors.to('reference', id) === undefined) return referenceName(found, id)
  const number = Object.keys(b.strategy.references ?? {}).indexOf(id) + 1
  return pointer(b, 'reference', id, `${referenceName(found, id)} (${b.say('sourceNumber', { number })})`)
}

/** What a reference is called: its title, else the words that the text uses, else its number. */
export function referenceName(found: Reference, id: string): string {
  return plainField(found.title) || cleanLine(found.citedAs ?? found.number ?? id)
}

export function targetGroup(b: Build, id: string): Inline {
  return pointer(b, 'targetGroup', id, cleanLine(entry(b.strategy.targetGroups, id)?.name ?? ''))
}

export function indicatorName(indicator: Indicator | undefined, id: string): string {
  return plainField(indicator?.name) || cleanLine(id)
}

export function indicator(b: Build, id: string): Inline {
  return pointer(b, 'indicator', id, indicatorName(entry(b.strategy.indicators, id), id))
}

export function keyFigureName(figure: KeyFigure | undefined, id: string): string {
  return plainField(figure?.what) || cleanLine(id)
}

export function keyFigure(b: Build, id: string): Inline {
  return pointer(b, 'keyFigure', id, keyFigureName(entry(b.strategy.keyFigures, id), id))
}

export function themeName(theme: Theme, b: Build): string {
  return plainField(theme.title) || cleanLine(theme.number ?? theme.id ?? b.say('theme'))
}

export function theme(b: Build, id: string): Inline {
  const found = b.themes.find((item) => item.id === id)
  return pointer(b, 'theme', id, found && themeName(found, b))
}

/** An id that is a mark for readers, such as M1 or H2.3, and not only a name for the file. */
export function mark(id: string | undefined): string | undefined {
  return id !== undefined && /^[A-ZÆØÅ]{1,3}\d/.test(id) ? cleanLine(id) : undefined
}

/** What a goal is called in a heading or list: mark and title, else mark and the beginning of what it says. */
export function goalName(goal: Goal, b: Build): string {
  const name = plainField(goal.title) || shortened(plainField(goal.statement))
  return [mark(goal.id), name].filter(Boolean).join(' ') || cleanLine(goal.id ?? levelName(b, goal))
}

export function goal(b: Build, id: string): Inline {
  const found = b.goals.find((item) => item.id === id)
  return pointer(b, 'goal', id, found && goalName(found, b))
}

/** "Mål" or "Konkret mål". */
export function levelName(b: Build, found: Goal): string {
  return capital(b.term(`level.${found.level ?? 'goal'}`))
}

export function actionName(found: Action, b: Build): string {
  const name = shortened(plainField(found.title) || plainField(found.body))
  return [mark(found.id), name].filter(Boolean).join(' ') || cleanLine(found.id ?? b.say('action'))
}

export function action(b: Build, found: Action): Inline {
  return found.id === undefined ? actionName(found, b) : pointer(b, 'action', found.id, actionName(found, b))
}

/** What an action contributes to: a theme by its name; a goal by its mark, for the goal itself stands close by. */
export function aim(b: Build, id: string): Inline {
  if (b.anchors.to('goal', id) === undefined) return theme(b, id)
  return mark(id) === undefined ? goal(b, id) : pointer(b, 'goal', id, mark(id))
}

/** Who set something: the actor of that id, or the name as it is written. */
export function setter(b: Build, setBy: string): Inline {
  return entry(b.strategy.actors, setBy) === undefined ? cleanLine(setBy) : actor(b, setBy)
}

/** "a, b og c" of anything inline. */
export function listed(b: Build, items: readonly Inline[]): Inline {
  const and = b.locale === 'da' ? ' og ' : ' and '
  return inline(items.map((item, i) => [i === 0 ? '' : i === items.length - 1 ? and : ', ', item]))
}

/** Things that ids point to, in one run. */
export function listedIds(
  b: Build,
  ids: readonly string[] | undefined,
  name: (b: Build, id: string) => Inline,
): Inline {
  const items = filledWords(ids).map((id) => name(b, id))
  return items.length === 0 ? undefined : listed(b, items)
}

function shortened(name: string): string {
  if (name.length <= labelLength) return name
  const cut = name.slice(0, labelLength)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), labelLength / 2)).replace(/(?<![\s,;:.–-])[\s,;:.–-]+$/, '')} …`
}
