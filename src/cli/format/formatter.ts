import type { Score } from '#core/score'
import type { CheckedFile } from '#workspace/check'

/** The sums of a run. `score` is the mean over all goals of all documents, null where there are none. */
export interface CheckSummary {
  files: number
  errors: number
  warnings: number
  infos: number
  /** By comments in the documents, and by the list of findings left alone. */
  suppressed: number
  /** By that list. */
  left: number
  fixable: number
  gaps: number
  score: number | null
}

/**
 * Turns diagnostics into text, a file at a time; each function returns what is to be written. `exitCode` is the one that the
 * program ends with.
 */
export interface Formatter<File = CheckedFile> {
  start(): string
  file(checked: File): string
  end(summary: CheckSummary, exitCode: number): string | Promise<string>
}

export const emptySummary: CheckSummary = {
  files: 0,
  errors: 0,
  warnings: 0,
  infos: 0,
  suppressed: 0,
  left: 0,
  fixable: 0,
  gaps: 0,
  score: null,
}

/** Adds up files as they are checked; `end` gives the summary. */
export function summing(): { isEmpty(): boolean; add(checked: CheckedFile): void; end(): CheckSummary } {
  const sums = { ...emptySummary }
  const scores: Score[] = []
  return {
    isEmpty: () => scores.length === 0,
    add({ diagnostics, suppressed, left, score }) {
      sums.files++
      sums.suppressed += suppressed.length + left.length
      sums.left += left.length
      sums.gaps += score.gaps
      scores.push(score)
      for (const { severity, fix } of diagnostics) {
        if (severity === 'error') sums.errors++
        else if (severity === 'warning') sums.warnings++
        else sums.infos++
        if (fix !== undefined) sums.fixable++
      }
    },
    end: () => ({ ...sums, score: meanScore(scores) }),
  }
}

function meanScore(scores: readonly Score[]): number | null {
  const goals = scores.reduce((sum, score) => sum + (score.smart === null ? 0 : score.goals), 0)
  if (goals === 0) return null
  return Math.round(scores.reduce((sum, score) => sum + (score.smart ?? 0) * score.goals, 0) / goals)
}
