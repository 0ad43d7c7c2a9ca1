import { isReadable, type StrategyDocument } from './document.ts'
import type { Strategy } from './generated/strategy.ts'
import { goalsOf } from './goals.ts'
import { type Path, pointerOf } from './located.ts'
import { isOwnGoal, type Letter, letters } from './smart.ts'
import { type SmartProfile, usualProfile } from './smart-profiles.ts'
import { readSmart } from './smart-reading.ts'

/** `smart` and the letters run from 0 to 100; they are null where the document sets no goal, or cannot be read. */
export interface Score {
  smart: number | null
  letters: Record<Letter, number | null>
  goals: number
  gaps: number
}

const noLetters: Score['letters'] = { S: null, M: null, A: null, R: null, T: null }

/** A warning or error that concerns one letter of one goal. */
export interface LetterFinding {
  goalPointer: string
  letter: Letter
}

/**
 * The SMART score of a document, as `scoreOf` counts it. One that could not be read whole has none: what was read of its goals would be
 * taken for all of them.
 */
export function documentScore(
  { strategy, diagnostics }: Pick<StrategyDocument, 'strategy' | 'diagnostics'>,
  findings: readonly LetterFinding[],
  profile?: SmartProfile,
): Score {
  if (isReadable(diagnostics)) return scoreOf(strategy, findings, profile)
  return { smart: null, letters: { ...noLetters }, goals: 0, gaps: 0 }
}

/**
 * The SMART score of what could be read. Each goal that the document sets gets for each letter 1 where it is filled, 0.5 where it
 * is partly filled or a warning or error concerns it, 0 where it is a declared gap or missing. A letter's score is the mean
 * times 100, `smart` the mean of the five. `findings` are those before suppression, so that silencing a finding cannot
 * raise the score. `gaps` counts the letters with a declared gap. `profile` says what the letters ask.
 */
export function scoreOf(
  strategy: Strategy,
  findings: readonly LetterFinding[],
  profile: SmartProfile = usualProfile,
): Score {
  const goals = goalsOf(strategy).filter(({ value }) => isOwnGoal(value))
  const reading = readSmart(strategy, profile)
  const concerned = new Set(findings.map(({ goalPointer, letter }) => `${letter} ${goalPointer}`))
  const isConcerned = (letter: Letter, path: Path): boolean =>
    concerned.size > 0 && concerned.has(`${letter} ${pointerOf(path)}`)
  const scores: Score['letters'] = { ...noLetters }
  let gaps = 0
  let sum = 0
  for (const letter of letters) {
    let points = 0
    for (const { value, path } of goals) {
      const state = reading.stateOf(value, letter)
      if (state === 'gap' || state === 'partly') gaps++
      if (state === 'partly') points += 0.5
      if (state === 'filled') points += isConcerned(letter, path) ? 0.5 : 1
    }
    if (goals.length > 0) scores[letter] = Math.round((points / goals.length) * 100)
    sum += points
  }
  const smart = goals.length > 0 ? Math.round((sum / (goals.length * letters.length)) * 100) : null
  return { smart, letters: scores, goals: goals.length, gaps }
}
