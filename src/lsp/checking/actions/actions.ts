import type { TextEdit } from '#core/diagnostic'
import { difference } from '#core/edits'
import { type Locale, localeOf } from '#core/locale'
import { pointerOf } from '#core/located'
import type { Wording } from '#core/message'
import type { SmartField } from '#core/smart'
import type { Source } from '#core/source'
import { fixSource } from '#workspace/fix'
import type { Host } from '#workspace/host'
import { type LintedFile, lintSource } from '#workspace/lint-files'
import type { LiveDocument } from '#workspace/live/reading'
import type { ReportedDiagnostic } from '#workspace/report'
import {
  comparePositions,
  type EditorEdit,
  type EditorRange,
  editorRangeOf,
  toEditorRange,
} from '../../positions.ts'
import type { Action } from '../../protocol.ts'
import { declaringGaps, type MissingField, missingFieldOf } from './gap.ts'
import { suppressing } from './suppress.ts'

/** What can be done about the findings that touch a range. */
export function actionsFor(
  document: LiveDocument,
  diagnostics: readonly ReportedDiagnostic[],
  range: EditorRange,
  locale: Locale,
): Action[] {
  const { source } = document.linted
  const concerned = diagnostics.flatMap((found, i) =>
    overlaps(toEditorRange(source, found.range), range) ? [{ found, i }] : [],
  )
  return [
    ...concerned.flatMap(({ found, i }) => fixing(source, found, i, locale)),
    ...gapActions(document, concerned, locale),
    ...concerned.flatMap(({ found, i }) => silencing(document, found, i, locale)),
  ]
}

type Concerned = { found: ReportedDiagnostic; i: number }

function fixing(source: Source, { fix, ruleId }: ReportedDiagnostic, i: number, locale: Locale): Action[] {
  if (fix === undefined) return []
  const [only, ...others] = fix.edits
  const shown = only?.text.trim() ?? ''
  const isShort = others.length === 0 && shown !== '' && shown.length <= 60 && !/[\r\n]/.test(shown)
  const title = isShort ? `${words.write[locale]} ${shown}` : `${words.fix[locale]} (${ruleId})`
  const isSafe = fix.kind === 'safe'
  return [
    {
      title: isSafe ? title : `${title} – ${words.unsafe[locale]}`,
      kind: 'quickfix',
      concerns: [i],
      isPreferred: isSafe,
      edits: editorEdits(source, fix.edits),
    },
  ]
}

/** A gap for each missing field; one action for all of a goal that has none of them. */
function gapActions({ linted }: LiveDocument, concerned: readonly Concerned[], locale: Locale): Action[] {
  const goals = new Map<string, { missing: MissingField; i: number }[]>()
  for (const { found, i } of concerned) {
    const missing = missingFieldOf(found)
    if (missing === undefined) continue
    const key = pointerOf(missing.goal)
    goals.set(key, [...(goals.get(key) ?? []), { missing, i }])
  }
  return [...goals.values()].flatMap((list) => {
    const groups = list.length > 1 ? [list, ...list.map((entry) => [entry])] : [list]
    return groups.flatMap((group) => gapAction(linted, group, locale))
  })
}

function gapAction(
  { document, source }: LiveDocument['linted'],
  group: readonly { missing: MissingField; i: number }[],
  locale: Locale,
): Action[] {
  const fields = group.map(({ missing }) => missing.field)
  const edits = declaringGaps(document, group[0]?.missing.goal ?? [], fields)
  if (edits === undefined) return []
  return [
    {
      title: `${words.gap[locale]}: ${fieldNames(fields)}`,
      kind: 'quickfix',
      concerns: group.map(({ i }) => i),
      isPreferred: false,
      edits: editorEdits(source, edits),
    },
  ]
}

function fieldNames(fields: readonly SmartField[]): string {
  return fields.join(', ')
}

function silencing({ linted }: LiveDocument, found: ReportedDiagnostic, i: number, locale: Locale): Action[] {
  const { ruleId, range } = found
  if (/^(?:yaml|schema|suppression)\//.test(ruleId)) return []
  const { source, document } = linted
  const reason = words.reason[localeOf(document.strategy.language)]
  const { edits, blank } = suppressing(source, document.root, { ruleId, offset: range.start.offset }, reason)
  return [
    {
      title: `${words.silence[locale]} ${ruleId}`,
      kind: 'quickfix',
      concerns: [i],
      isPreferred: false,
      edits: editorEdits(source, edits),
      ...(blank === undefined ? {} : { blank }),
    },
  ]
}

/** All safe fixes of a document as one edit, as `check --fix` makes them. */
export async function fixAll(
  host: Host,
  { file, area, linted, asOf }: LiveDocument,
  locale: Locale,
): Promise<Action[]> {
  const { source } = linted
  const judge = (text: Source): Promise<LintedFile> => lintSource(host, text, file, area.settings, { asOf })
  const fixed = await fixSource(source, new Set(['safe']), judge)
  const edit = difference(source.text, fixed.source.text)
  if (fixed.refusal !== undefined || edit === undefined) return []
  return [
    {
      title: words.fixAll[locale],
      kind: 'source.fixAll',
      concerns: [],
      isPreferred: false,
      edits: editorEdits(source, [edit]),
    },
  ]
}

function editorEdits(source: Source, edits: readonly TextEdit[]): EditorEdit[] {
  return edits.map(({ start, end, text }) => ({
    range: editorRangeOf(source, { start, end }),
    newText: text,
  }))
}

function overlaps(a: EditorRange, b: EditorRange): boolean {
  return comparePositions(a.start, b.end) <= 0 && comparePositions(b.start, a.end) <= 0
}

const words = {
  write: { da: 'Ret til:', en: 'Change to:' },
  fix: { da: 'Ret fejlen', en: 'Correct this' },
  unsafe: { da: 'se efter, at meningen er den samme', en: 'make sure that it still means the same' },
  fixAll: {
    da: 'Ret alt, der kan rettes uden at ændre meningen',
    en: 'Correct all that can be without changing what it says',
  },
  gap: { da: 'Erklær en mangel', en: 'Declare a gap' },
  silence: { da: 'Slå fra her med en begrundelse:', en: 'Silence here with a reason:' },
  reason: { da: 'skriv hvorfor', en: 'write why' },
} satisfies { [name: string]: Wording }
