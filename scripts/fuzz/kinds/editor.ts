import { applyEdits } from '#core/edits'
import { createSource, type Source } from '#core/source'
import { parseStrategy } from '#document/parse'
import { actionsFor } from '#lsp/checking/actions/actions'
import { renamable, rename } from '#lsp/checking/answers/rename'
import { type Known, mentionsOf, targetAt } from '#lsp/checking/answers/targets'
import { modelOf } from '#lsp/checking/model/strategy'
import { type EditorEdit, type EditorRange, offsetOf, toEditorRange } from '#lsp/positions'
import type { Surroundings } from '#lsp/protocol'
import { beginning, completionAt } from '#lsp/typing/completion/completion'
import { foldsOf } from '#lsp/typing/folding'
import { hoverAt } from '#lsp/typing/hover'
import { lintSource } from '#workspace/lint-files'
import { Fault } from './judge.ts'
import { asOf, file, settings } from './kind.ts'
import { memoryHost } from './memory-host.ts'

/** At how many places of a text the editor asks. */
const places = 24

/** What an editor asks of a text that is being written, at places all over it. */
export async function runEditor(text: string): Promise<void> {
  const host = memoryHost({ 'a.yaml': text })
  const source = createSource('/w/a.yaml', text)
  const linted = await lintSource(host, source, file, settings, { asOf })
  const model = modelOf(file.path, linted.document, 'da')
  const known: Known = { models: new Map([[file.path, model]]), registersOf: () => [] }
  const surroundings: Surroundings = { model, others: [], passages: [] }
  judgeFolds(source)
  for (const { at, range } of model.definitions) for (const place of [at, range]) judgeRange(source, place)
  for (const { at } of model.uses) judgeRange(source, at)
  for (let i = 0; i <= places; i++) {
    const offset = Math.round((source.text.length * i) / places)
    judgeTyping(source, offset, surroundings)
    const position = toEditorRange(source, placeAt(source, offset)).start
    const found = targetAt(known, file.path, position)
    if (found?.target !== undefined)
      for (const { at } of mentionsOf(known, found.target)) judgeRange(source, at)
    if ('range' in renamable(known, file.path, position))
      await rename(known, host, { path: file.path, position, name: 'et-nyt-navn' })
  }
  const live = { file, area: undefined as never, linted, text, asOf }
  for (const diagnostic of linted.diagnostics.slice(0, places)) {
    const range = toEditorRange(source, diagnostic.range)
    for (const action of actionsFor(live, [diagnostic], range, 'da')) judgeAction(linted.source, action)
  }
}

function placeAt({ lineStarts }: Source, offset: number): Parameters<typeof toEditorRange>[1] {
  const line = lineStarts.findLastIndex((start) => start <= offset)
  const place = { line: line + 1, column: offset - (lineStarts[line] ?? 0) + 1, offset }
  return { start: place, end: place }
}

function judgeTyping(source: Source, offset: number, surroundings: Surroundings): void {
  const asked = [completionAt(source, offset, surroundings, 'da'), beginning(source, offset)]
  for (const { replaced } of asked.filter((answer) => answer !== undefined))
    if (!isIn(source, replaced) || replaced.start > offset || replaced.end < offset)
      throw new Fault(`completion at ${offset} replaces ${JSON.stringify(replaced)}`)
  const hover = hoverAt(source, offset, surroundings, 'en')
  if (hover !== undefined && !isIn(source, hover.about))
    throw new Fault(`hover at ${offset} is about ${JSON.stringify(hover.about)}`)
}

function isIn({ text }: Source, { start, end }: { start: number; end: number }): boolean {
  return start >= 0 && start <= end && end <= text.length
}

function judgeFolds(source: Source): void {
  for (const { start, end } of foldsOf(source))
    if (start < 0 || end <= start || end >= source.lineStarts.length)
      throw new Fault(`folds ${start} to ${end}`)
}

function judgeRange(source: Source, { start, end }: EditorRange): void {
  for (const { line, character } of [start, end])
    if (line < 0 || line >= source.lineStarts.length || character < 0)
      throw new Fault(`a place at ${line}:${character} of ${source.lineStarts.length} lines`)
  if (!isIn(source, { start: offsetOf(source, start), end: offsetOf(source, end) }))
    throw new Fault('a place that ends before it begins')
}

/** An action may not make a text that can be read into one that cannot. */
function judgeAction(
  source: Source,
  { title, edits }: { title: string; edits: readonly EditorEdit[] },
): void {
  const spans = edits.map(({ range, newText }) => ({
    start: offsetOf(source, range.start),
    end: offsetOf(source, range.end),
    text: newText,
  }))
  if (isWhole(source.text) && !isWhole(applyEdits(source.text, spans)))
    throw new Fault(`broke the YAML: ${title}`)
}

function isWhole(text: string): boolean {
  const { diagnostics } = parseStrategy(createSource('a.yaml', text))
  return !diagnostics.some(({ ruleId }) => ruleId.startsWith('yaml/'))
}
