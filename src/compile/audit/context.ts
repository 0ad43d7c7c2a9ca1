import type { MessageData } from '#core/diagnostic'
import type { StrategyDocument } from '#core/document'
import { type DeclaredGap, ownGapsOf } from '#core/gaps'
import type { Goal } from '#core/generated/strategy'
import { goalsOf, type Placed } from '#core/goals'
import { nearestNode, type Path, pointerOf } from '#core/located'
import type { LetterFinding } from '#core/score'
import { isOwnGoal, type Letter } from '#core/smart'
import { positionAt } from '#core/source'
import { cleanLine } from '../clean.ts'
import { type Build, isFilled } from '../strategy/context/build.ts'
import { auditWords } from '../words/audit.ts'
import type { AuditFinding } from './finding.ts'

/** What every part of an audit knows. */
export interface Audit {
  b: Build
  /** The goals that the document sets, and those that it only cites. */
  own: Placed<Goal>[]
  cited: Placed<Goal>[]
  gaps: DeclaredGap[]
  findings: readonly AuditFinding[]
  /** The name of the document's file. */
  file: string
  say(name: keyof typeof auditWords, data?: MessageData): string
  /** The line of what stands at a path. */
  lineOf(path: Path): number
  /** Whether a warning or error about a letter of a goal takes half of its points. */
  isWarned(goal: Goal, letter: Letter): boolean
}

export function createAudit(
  b: Build,
  { source, root, strategy }: StrategyDocument,
  { findings, letters }: { findings: readonly AuditFinding[]; letters: readonly LetterFinding[] },
): Audit {
  const goals = goalsOf(strategy).filter(({ value }) => isFilled(value))
  const own = goals.filter(({ value }) => isOwnGoal(value))
  const pointers = new Map(own.map(({ value, path }) => [value, pointerOf(path)]))
  return {
    b,
    own,
    cited: goals.filter(({ value }) => !isOwnGoal(value)),
    gaps: ownGapsOf(strategy),
    findings,
    file: cleanLine(source.path.replace(/^.*[\\/]/, '')),
    say: (name, data = {}) => b.word(auditWords[name], data),
    lineOf: (path) => positionAt(source, nearestNode(root, path).start).line,
    isWarned: (goal, letter) =>
      letters.some((found) => found.letter === letter && found.goalPointer === pointers.get(goal)),
  }
}
