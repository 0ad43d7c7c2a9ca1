import type { RootContent, TableRow } from 'mdast'
import { isOverdue } from '#core/gaps'
import type { Gap, Goal } from '#core/generated/strategy'
import type { Placed } from '#core/goals'
import { pointerOf } from '#core/located'
import { type FieldState, type Letter, letters } from '#core/smart'
import {
  bullets,
  cell,
  compactTable,
  h,
  type Inline,
  inline,
  joined,
  marked,
  p,
  row,
  strong,
  withoutStrong,
} from '../nodes.ts'
import type { Build } from '../strategy/context/build.ts'
import { letterText } from '../strategy/context/letters.ts'
import { actor, reference, themeName } from '../strategy/context/names.ts'
import { dateText } from '../strategy/context/values.ts'
import { badges, headingOf, ownerGap } from '../strategy/goals/goal.ts'
import type { Audit } from './context.ts'
import { findingsWithin, saidElsewhere } from './finding.ts'
import { findingItem } from './findings.ts'

/** Each goal that the document sets: what it says, what is missing in its own words, and what to do. */
export function goalsPart(audit: Audit): RootContent[] {
  const { b, own, say } = audit
  if (own.length === 0) return []
  return [
    h(2, b.anchors.heading(say('goals')), say('goals')),
    ...own.flatMap((goal) => goalBlocks(audit, goal)),
  ]
}

function goalBlocks(audit: Audit, placed: Placed<Goal>): RootContent[] {
  const { b, say } = audit
  const { value: goal, path, theme } = placed
  const statement = withoutStrong(b.inline(goal.statement))
  const findings = findingsWithin(audit.findings, pointerOf(path)).filter(
    ({ ruleId }) => !saidElsewhere.has(ruleId),
  )
  const rows = letters.flatMap((letter) => letterRows(audit, goal, letter))
  const line = say('line', { line: audit.lineOf(path) })
  const facts = joined(' · ', [badges(b, goal), theme && themeName(theme, b), line])
  const done = findings.length === 0 ? 'goalDone' : 'goalFilled'
  return [
    h(3, b.anchors.claim('goal', goal.id), headingOf(b, goal)),
    ...(statement.length > 0 ? [marked(p(strong(statement)), 'lead')] : []),
    marked(p(facts), 'badges'),
    ...ownerGap(b, goal),
    ...(rows.length > 0 ? [letterTable(audit, rows)] : [p(say(done))]),
    ...(findings.length > 0 ? [bullets(findings.map((finding) => findingItem(audit, finding)))] : []),
  ]
}

function letterTable({ b, say }: Audit, rows: readonly TableRow[]): RootContent {
  const head = [b.say('letter'), b.say('status'), say('lacks'), say('fillsIn'), say('due')]
  return compactTable(head, rows)
}

/** A row for each gap of a letter; one where no gap is declared, and where a warning concerns what fills it. */
function letterRows(audit: Audit, goal: Goal, letter: Letter): TableRow[] {
  const { b, say } = audit
  const state = b.smart.stateOf(goal, letter)
  if (state === 'filled') {
    if (!audit.isWarned(goal, letter)) return []
    return [letterRow(b, letter, state, [say('warned')])]
  }
  const found = b.smart.gapsOf(goal, letter)
  const contents: Inline[][] =
    found.length === 0
      ? [[say('undeclared')]]
      : found.map(({ gap }) => [gapText(b, gap), actor(b, gap.owner), dueText(audit, gap)])
  return contents.map((content) => letterRow(b, letter, state, content))
}

function letterRow(b: Build, letter: Letter, state: FieldState, content: readonly Inline[]): TableRow {
  const [text, owner, due] = content
  const cells = row([letterText(b, letter), '', text, owner, due])
  const sign = marked(cell(b.term(`state.${state}`)), 'state', `state-${state}`)
  return { ...cells, children: cells.children.map((item, i) => (i === 1 ? sign : item)) }
}

/** What the gap says itself, why where it is not only silence, and where the answer stands. */
export function gapText(b: Build, gap: Gap): Inline {
  const kind = gap.kind === undefined || gap.kind === 'silent' ? undefined : b.term(`gap.${gap.kind}`)
  const see = gap.see === undefined ? undefined : [`${b.say('gapSee')} `, reference(b, gap.see)]
  const notes = joined(', ', [kind, see])
  return inline(b.inline(gap.gap), notes.length > 0 ? [' (', notes, ')'] : undefined)
}

/** When a gap is to be filled; one whose date has passed says so. */
export function dueText({ b, say }: Audit, gap: Gap): string | undefined {
  if (gap.due === undefined) return undefined
  return isOverdue(gap, b.asOf) ? say('overdue', { date: gap.due }) : dateText(b, gap.due)
}
