import type { StrategyDocument } from '#core/document'
import type { Strategy } from '#core/generated/strategy'
import type { Change, Subject } from './change.ts'
import { compareAdopted } from './compare/adoption.ts'
import { type Comparison, report } from './compare/comparison.ts'
import { compareMaps } from './compare/maps.ts'
import { type Matching, matchThings, type ThingPair } from './things/match.ts'
import { type Thing, themeOf, titleOf } from './things/things.ts'

/**
 * What the second version of a document changes of the first, in the order of the document: first the document itself, then
 * what it holds. How the YAML is written counts for nothing, nor do comments, the order of keys, and the order of lists.
 */
export function diffStrategies(before: StrategyDocument, after: StrategyDocument): Change[] {
  const matching = matchThings(before, after)
  const changes: Change[] = []
  for (const pair of inOrder(matching.pairs)) {
    const c: Comparison = {
      before,
      after,
      matching,
      pair,
      subject: subjectOf(pair),
      changes,
      compareMaps: (shape, two, term) => compareMaps(c, shape, two, term),
    }
    compareThings(c, pair)
  }
  return changes
}

/** The document, then themes, goals and actions as they stand, and the rest; what was dropped goes where it stood. */
function inOrder(pairs: readonly ThingPair[]): ThingPair[] {
  const kinds = ['strategy', 'theme', 'goal', 'action', 'indicator', 'keyFigure']
  const rank = ({ before, after }: ThingPair): number => {
    const at = kinds.indexOf((after ?? before)?.kind ?? '')
    return at < 0 ? kinds.length : at
  }
  return [...pairs].sort((a, b) => rank(a) - rank(b))
}

function subjectOf({ before, after }: ThingPair): Subject {
  const thing = after ?? before
  if (thing === undefined) return { kind: 'strategy' }
  const title = titleOf(thing)
  const theme = thing.kind === 'theme' ? undefined : themeOf(thing)
  const themeTitle = theme === undefined ? undefined : (titleOf(theme) ?? theme.id)
  return {
    kind: thing.kind,
    ...(thing.id === undefined ? {} : { id: thing.id }),
    ...(title === undefined ? {} : { title }),
    ...(themeTitle === undefined ? {} : { theme: themeTitle }),
  }
}

function compareThings(c: Comparison, { before, after }: ThingPair): void {
  if (before === undefined || after === undefined) {
    if (after !== undefined) report(c, addedKind(after), { after })
    else if (before !== undefined) report(c, droppedKind(before), { before })
    return
  }
  if (after.kind === 'strategy') compareDocuments(c, before, after)
  else {
    compareIds(c, before, after)
    compareHolders(c, before, after)
  }
  c.compareMaps(after.kind, { before, after }, after.kind)
}

function addedKind({
  kind,
  value,
}: Thing): 'goal/added' | 'goal/citedAdded' | 'action/added' | 'thing/added' {
  if (kind === 'goal') return value['setBy'] === undefined ? 'goal/added' : 'goal/citedAdded'
  return kind === 'action' ? 'action/added' : 'thing/added'
}

function droppedKind({
  kind,
  value,
}: Thing): 'goal/dropped' | 'goal/citedDropped' | 'action/dropped' | 'thing/dropped' {
  if (kind === 'goal') return value['setBy'] === undefined ? 'goal/dropped' : 'goal/citedDropped'
  return kind === 'action' ? 'action/dropped' : 'thing/dropped'
}

function compareDocuments(c: Comparison, before: Thing, after: Thing): void {
  const from = (before.value as Strategy).id
  const to = (after.value as Strategy).id
  if (from !== to)
    report(
      c,
      'document/other',
      { before: idAt(before), after: idAt(after) },
      { before: from ?? '–', after: to ?? '–' },
    )
  compareAdopted(c)
}

function idAt({ path, id }: Thing): { path: Thing['path']; value: string | null } {
  return { path: [...path, 'id'], value: id ?? null }
}

function compareIds(c: Comparison, before: Thing, after: Thing): void {
  if (before.id === after.id) return
  const data = { before: before.id ?? '–', after: after.id ?? '–' }
  report(c, 'thing/renamed', { before: idAt(before), after: idAt(after) }, data)
}

/** Whether a thing stands in another theme, or under another thing, than it did. */
function compareHolders(c: Comparison, before: Thing, after: Thing): void {
  const { holder } = before
  if (holder === undefined || after.holder === undefined) return
  if (becameOf(c.matching, holder) === after.holder) return
  report(
    c,
    'thing/moved',
    { before: placeOf(before), after: placeOf(after) },
    {
      before: holderName(holder),
      after: holderName(after.holder),
    },
  )
}

function becameOf({ afterOf }: Matching, thing: Thing): Thing | undefined {
  return afterOf.get(thing)
}

function placeOf({ path, id, holder }: Thing): { path: Thing['path']; value: string | null } {
  return { path, value: holder?.id ?? id ?? null }
}

function holderName(holder: Thing): string {
  return holder.kind === 'strategy' ? 'strategy' : (titleOf(holder) ?? holder.id ?? '–')
}
