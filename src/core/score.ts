import type { Strategy } from './generated/strategy.ts'
import { goalsOf } from './goals.ts'
import { pointerOf } from './located.ts'
import { fieldState, isOwnGoal, type Letter, letterOf, type SmartField, smartFields } from './smart.ts'

/** `smart` and the letters run from 0 to 100; they are null where the document sets no goal that can be read. */
export interface Score {
  smart: number | null
  letters: Record<Letter, number | null>
  goals: number
  gaps: number
}

/** A warning or error that concerns one letter of one goal. */
export interface LetterFinding {
  goalPointer: string
  field: SmartField
}

/**
 * The SMART score of a document. Each goal that the document sets gets for each letter 1 where the field is filled,
 * 0.5 where it is partly filled or a warning or error concerns it, 0 where it is a declared gap or missing. A letter's
 * score is the mean times 100, `smart` the mean of the five. `findings` are those before suppression, so that
 * silencing a finding cannot raise the score. `gaps` counts the letters with a declared gap.
 */
export function scoreOf(strategy: Strategy, findings: readonly LetterFinding[]): Score {
  const goals = goalsOf(strategy).filter(({ value }) => isOwnGoal(value))
  const concerned = new Set(findings.map(({ goalPointer, field }) => `${field} ${goalPointer}`))
  const letters: Record<Letter, number | null> = { S: null, M: null, A: null, R: null, T: null }
  let gaps = 0
  let sum = 0
  for (const field of smartFields) {
    let points = 0
    for (const { value, path } of goals) {
      const state = fieldState(value, field)
      if (state === 'gap' || state === 'partly') gaps++
      if (state === 'partly') points += 0.5
      if (state === 'filled') points += concerned.has(`${field} ${pointerOf(path)}`) ? 0.5 : 1
    }
    if (goals.length > 0) letters[letterOf[field]] = Math.round((points / goals.length) * 100)
    sum += points
  }
  const smart = goals.length > 0 ? Math.round((sum / (goals.length * smartFields.length)) * 100) : null
  return { smart, letters, goals: goals.length, gaps }
}
