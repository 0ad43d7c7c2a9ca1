import type { RegisterCoverage } from '#trace/coverage'
import type { TracedFile, TraceRun } from '#workspace/trace'
import { summarise } from '#workspace/trace-summary'
import { jsonText } from '../json-text.ts'

/** One JSON object, as `schemas/output/trace.schema.json` describes it. */
export function formatTraceJson(run: TraceRun, version: string, asOf: string): string {
  const { counts, ...summary } = summarise(run)
  const result = {
    version: '1',
    tool: `stratlint ${version}`,
    asOf,
    files: run.files.map(fileOf),
    skipped: run.skipped,
    summary: { ...summary, ...counts },
  }
  return `${jsonText(result, 2)}\n`
}

function fileOf({ path, document, registers, diagnostics }: TracedFile): object {
  return { path, id: document.strategy.id ?? null, registers: registers.map(registerOf), diagnostics }
}

function registerOf({ path, id, text, kinds, total, passages }: RegisterCoverage): object {
  return {
    path,
    id,
    text,
    kinds: kinds.map(({ kind, counts }) => ({ kind, ...counts })),
    total,
    passages: passages.map(({ omitted, ...passage }) => ({ ...passage, omitted: omitted ?? null })),
  }
}
