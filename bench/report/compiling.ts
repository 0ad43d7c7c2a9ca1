import { type Compiled, runs } from '../compiling/compiling.ts'
import { by, middle, ratio } from '../measure/rounds.ts'
import type { Target } from './target.ts'

/** A report takes this many seconds at most. */
const seconds = { html: 0.05, pdf: 0.3 }
/** Of the time that it takes to make them, for reports that have not changed. */
const share = 0.1
/** Two threads then fit into half a GB. */
const megabytes = 250
/** The most by which memory may grow from few documents to many. */
const growth = 1.25

/** What is wanted of reports, with what was measured. */
export function compilingTargets(compiled: Compiled): Target[] {
  return [...timeTargets(compiled), ...memoryTargets(compiled)]
}

function timeTargets({ sizes, time }: Compiled): Target[] {
  const report = (what: string, target: number, few: string, many: string): Target => {
    const one = (of: (typeof by)['wall']): number =>
      (middle(time, many, of) - middle(time, few, of)) / (sizes.many - sizes.few)
    return { what, kind: 'most', target, unit: 's', wall: one(by.wall), cpu: one(by.cpu) }
  }
  const again = (format: string, kept: string, made: string): Target => {
    const what = `${format} of ${sizes.many} documents, none of them changed, against making them in one thread`
    const times = (of: (typeof by)['wall']): number => ratio(time, kept, made, of)
    return { what, kind: 'most', target: share, unit: '×', wall: times(by.wall), cpu: times(by.cpu) }
  }
  return [
    report('a report in HTML, once warm, in one thread', seconds.html, runs.fewPages, runs.manyPages),
    report('the same, in as many threads as pay', seconds.html, runs.fewPages, runs.threadedPages),
    report('a report in PDF, once warm, in one thread', seconds.pdf, runs.fewFiles, runs.manyFiles),
    report('the same, in as many threads as pay', seconds.pdf, runs.fewFiles, runs.threadedFiles),
    again('HTML', runs.keptPages, runs.manyPages),
    again('PDF', runs.keptFiles, runs.manyFiles),
  ]
}

function memoryTargets({ sizes, memory }: Compiled): Target[] {
  const ofFormat = (format: string, few: string, many: string): Target[] => [
    {
      what: `memory at ${sizes.manyShort} short documents to ${format}`,
      kind: 'most',
      target: megabytes,
      unit: 'MB',
      wall: middle(memory, many, by.memory),
      cpu: Number.NaN,
    },
    {
      what: `the same, against ${sizes.fewShort} documents`,
      kind: 'most',
      target: growth,
      unit: '×',
      wall: ratio(memory, many, few, by.memory),
      cpu: Number.NaN,
    },
  ]
  return [
    ...ofFormat('HTML, with a page about all', runs.fewPages, runs.manyPages),
    ...ofFormat('PDF', runs.fewFiles, runs.manyFiles),
  ]
}
