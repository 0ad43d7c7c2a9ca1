import { type DiffRun, type DiffSide, type DocumentDiff, summarise } from '#workspace/diff/report'
import { jsonText } from '../json-text.ts'

/** One JSON object, as `schemas/output/diff.schema.json` describes it. */
export function formatDiffJson(run: DiffRun, version: string): string {
  const result = {
    version: '1',
    tool: `stratlint ${version}`,
    base: run.base ?? null,
    documents: run.documents.map(documentOf),
    summary: { ...summarise(run), unchanged: run.unchanged },
  }
  return `${jsonText(result, 2)}\n`
}

function documentOf({ before, after, isCompared, changes }: DocumentDiff): object {
  return { before: sideOf(before), after: sideOf(after), compared: isCompared, changes }
}

function sideOf(side: DiffSide | undefined): object | null {
  if (side === undefined) return null
  return { path: side.path, id: side.id ?? null, diagnostics: side.diagnostics }
}
