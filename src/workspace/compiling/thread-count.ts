import { availableParallelism } from 'node:os'
import type { ReportFormat } from '../report-names.ts'

/** Documents from which another thread pays for its start. */
const documentsPerThread = { pdf: 4, other: 20 }
const mostThreads = 8

/** How many threads are to make the reports of so many documents. */
export function compileThreads(
  documents: number,
  formats: readonly ReportFormat[],
  jobs: number | undefined,
): number {
  const enough = documentsPerThread[formats.includes('pdf') ? 'pdf' : 'other']
  const most = jobs ?? Math.min(availableParallelism(), mostThreads, Math.floor(documents / enough))
  return Math.max(1, Math.min(most, documents))
}
