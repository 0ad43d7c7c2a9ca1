import { compareText, type Diagnostic, type Fix, type TextEdit } from '#core/diagnostic'
import type { StrategyDocument } from '#core/document'
import { applyEdits } from '#core/edits'
import { createSource, type Source } from '#core/source'
import type { FoundFile } from './files.ts'
import type { Host } from './host.ts'
import { type CheckOptions, lintSource } from './lint-files.ts'
import { contentOf, type RewriteRefusal, rewrite } from './rewrite.ts'
import type { Settings } from './settings.ts'
import { readSource } from './source.ts'

/** Enough for fixes that make room for each other; fixes that have not come to rest by then undo each other. */
const maxPasses = 10

type Finding = Pick<Diagnostic, 'ruleId' | 'fix'>

/** What checking a text gives: its document, and what is reported of it. */
export interface Judged {
  document: StrategyDocument
  diagnostics: readonly Finding[]
}

/** Why a file with fixes is left as it is: they would give it new errors, or undo each other, or it cannot be rewritten. */
export type Refusal = 'worse' | 'unsettled' | RewriteRefusal

/** What became of a file: how many fixes were made in it. `refusal` says why there are none, where there could be. */
export interface FixedFile {
  path: string
  count: number
  refusal?: Refusal
  /** The whole text before and after, byte order mark included. */
  before: string
  after: string
}

export type FixKinds = ReadonlySet<Fix['kind']>

/** Makes the fixes of a file and writes it, whole, where there are any. */
export async function fixFile(
  host: Host,
  file: FoundFile,
  kinds: FixKinds,
  settings: Settings,
  options: CheckOptions,
): Promise<FixedFile> {
  const source = await readSource(host, file.path, file.shownAs)
  const before = contentOf(source)
  const left = { path: file.shownAs, count: 0, before, after: before }
  const fixed = await fixSource(source, kinds, (text) => lintSource(host, text, file, settings, options))
  if (fixed.refusal !== undefined) return { ...left, refusal: fixed.refusal }
  if (fixed.count === 0) return left
  const refusal = await rewrite(host, file.path, { before: source, after: fixed.source }, settings)
  if (refusal !== undefined) return { ...left, refusal }
  return { ...left, count: fixed.count, after: contentOf(fixed.source) }
}

interface FixedSource {
  source: Source
  count: number
  refusal?: Refusal
}

/**
 * Makes fixes in passes until there are none left: in each, those that do not touch an earlier one of the text. The format's own
 * fixes come first, since what rules find in a text that is read wrongly may be wrong itself.
 */
export async function fixSource(
  source: Source,
  kinds: FixKinds,
  judge: (source: Source) => Judged | Promise<Judged>,
): Promise<FixedSource> {
  let fixed: FixedSource = { source, count: 0 }
  let judged = await judge(source)
  for (let pass = 0; ; pass++) {
    const { fixes, isOfFormat } = chooseFixes(judged.diagnostics, fixed.source.text, kinds)
    if (fixes.length === 0) return fixed
    if (pass === maxPasses) return { source, count: 0, refusal: 'unsettled' }
    const edits = fixes.flatMap((fix) => fix.edits)
    const text = applyEdits(fixed.source.text, edits)
    const next = createSource(source.path, (source.bom ? '\ufeff' : '') + text)
    const rejudged = await judge(next)
    if (isWorse(judged.document, rejudged.document, isOfFormat)) return { source, count: 0, refusal: 'worse' }
    fixed = { source: next, count: fixed.count + fixes.length }
    judged = rejudged
  }
}

interface Choice {
  fixes: Fix[]
  isOfFormat: boolean
}

function chooseFixes(diagnostics: readonly Finding[], text: string, kinds: FixKinds): Choice {
  const wanted = diagnostics.filter(({ fix }) => fix !== undefined && kinds.has(fix.kind))
  const ofFormat = wanted.filter(({ ruleId }) => isFormatRule(ruleId))
  const isOfFormat = ofFormat.length > 0
  const fixes = (isOfFormat ? ofFormat : wanted).flatMap(({ fix }) => {
    const edits = fix === undefined ? [] : ordered(fix.edits)
    return fix !== undefined && changes(edits, text) ? [{ kind: fix.kind, edits }] : []
  })
  return { fixes: withoutOverlaps(fixes), isOfFormat }
}

/** Fixes that touch none before them, in the order of the text. */
function withoutOverlaps(fixes: readonly Fix[]): Fix[] {
  const start = ({ edits }: Fix): number => edits[0]?.start ?? 0
  const end = ({ edits }: Fix): number => edits.at(-1)?.end ?? 0
  let last = -1
  return [...fixes]
    .sort((a, b) => start(a) - start(b) || end(a) - end(b))
    .filter((fix) => {
      if (start(fix) <= last) return false
      last = end(fix)
      return true
    })
}

function ordered(edits: readonly TextEdit[]): TextEdit[] {
  return [...edits].sort((a, b) => a.start - b.start || a.end - b.end || compareText(a.text, b.text))
}

/** Whether edits lie in the text, one after another, and say something else than it does. A plugin's may not. */
function changes(edits: readonly TextEdit[], text: string): boolean {
  let last = 0
  for (const { start, end } of edits) {
    if (!(start >= last && end >= start && end <= text.length)) return false
    last = end
  }
  return edits.some((edit) => text.slice(edit.start, edit.end) !== edit.text)
}

/**
 * Whether a text reads worse than the one before it. The format's own fixes may bring errors to light that the YAML or
 * a misspelt key kept from sight; a rule's may not.
 */
function isWorse(before: StrategyDocument, after: StrategyDocument, isOfFormat: boolean): boolean {
  const yaml = (document: StrategyDocument): number =>
    document.diagnostics.filter(({ ruleId }) => ruleId.startsWith('yaml/')).length
  if (yaml(after) > yaml(before)) return true
  return !isOfFormat && after.diagnostics.length > before.diagnostics.length
}

function isFormatRule(ruleId: string): boolean {
  return ruleId.startsWith('yaml/') || ruleId.startsWith('schema/')
}
