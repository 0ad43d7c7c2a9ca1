import { compareDiagnostics, type Diagnostic } from '#core/diagnostic'
import type { Strategy } from '#core/generated/strategy'
import type { Position } from '#core/source'
import { isCommitment } from './draft/groups.ts'
import type { Finding } from './recognise/passage.ts'
import { lineIndex, runsOf } from './register/places.ts'
import type { Outline } from './segment/outline.ts'
import type { Origin } from './segment/text/stretch.ts'
import type { ImportedText } from './text.ts'

interface Read {
  outline: Outline
  findings: readonly Finding[]
  strategy: Strategy
  path: string
  kind: ImportedText['kind']
}

/** What an import was not sure of, at its places in the source. */
export function unsureOf({ outline, findings, strategy, path }: Read): Diagnostic[] {
  const { origin } = outline
  const found: Diagnostic[] = []
  const add = (
    ruleId: string,
    messageId: string,
    at: number,
    data: Diagnostic['data'],
    severity: Diagnostic['severity'],
  ): void => {
    const start = positionIn(origin, at)
    found.push({ ruleId, messageId, data, severity, path, pointer: '', range: { start, end: start } })
  }
  for (const finding of findings) {
    if (finding.isSure || !isCommitment(finding.kind)) continue
    const [run = { start: 0 }] = runsOf(origin, finding.stretch)
    add('import/unsure', finding.kind, run.start, { why: finding.why ?? '' }, 'info')
  }
  if (strategy.inferred?.title !== undefined) {
    add('import/inferred', 'title', 0, { title: strategy.title ?? '' }, 'info')
  }
  if (strategy.publisher?.traces === undefined) add('import/inferred', 'publisher', 0, {}, 'info')
  if (!findings.some(({ kind }) => kind === 'goal')) add('import/nothing', 'goals', 0, {}, 'warning')
  if (!findings.some(({ kind }) => kind === 'action' || kind === 'initiative'))
    add('import/nothing', 'actions', 0, {}, 'warning')
  return found.sort(compareDiagnostics)
}

function positionIn(origin: Origin, offset: number): Position {
  const index = lineIndex(origin, offset)
  const { line = 1, column = 1 } = origin.lines[index]?.at ?? {}
  return { line, column: column + offset - (origin.starts[index] ?? 0), offset }
}
