import type { Score } from '#core/score'
import type { CheckedFile } from './check.ts'
import type { CheckSummary, FileResult, ResultSummary } from './check-result.ts'

const emptySummary: CheckSummary = {
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

/** A checked file as results give it. */
export function fileResult({
  path,
  summary,
  score,
  diagnostics,
}: Pick<CheckedFile, 'path' | 'summary' | 'score' | 'diagnostics'>): FileResult {
  return { path, id: summary.id ?? null, score, diagnostics }
}

/** The sums of a run as results give them. */
export function resultSummary({ gaps: _gaps, left: _left, ...summary }: CheckSummary): ResultSummary {
  return summary
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
