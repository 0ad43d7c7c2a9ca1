import type { Fix } from '#core/diagnostic'
import type { Locale } from '#core/locale'
import { positionAt, type Range, type Source } from '#core/source'
import type { Suppression } from '#core/summary'
import { covers } from '#lint/suppress'
import { baselineName } from '#workspace/baseline'
import type { CheckedFile } from '#workspace/check'
import type { ReportedDiagnostic } from '#workspace/report'
import { levels } from './rules.ts'
import type { ArtifactLocation } from './uri.ts'

/** Where the parts of a result are registered in the run. */
export interface Registers {
  ruleIndex(found: ReportedDiagnostic): number
  location(path: string): ArtifactLocation
}

/** A finding as SARIF says it. `suppressions` is empty where nothing silences it. */
export function resultOf(
  found: ReportedDiagnostic,
  suppressions: readonly object[],
  { source, locale }: Pick<CheckedFile, 'source' | 'locale'>,
  registers: Registers,
): object {
  const { path, range, ruleId, severity, message, related, fix } = found
  const hasText = source?.path === path
  return {
    ruleId,
    ruleIndex: registers.ruleIndex(found),
    level: levels[severity],
    message: { text: message },
    locations: [{ physicalLocation: placeOf(path, range, registers) }],
    ...(related === undefined || related.length === 0
      ? {}
      : {
          relatedLocations: related.map((place, id) => ({
            id: id + 1,
            physicalLocation: placeOf(place.path, place.range, registers),
            message: { text: place.message },
          })),
        }),
    partialFingerprints: { 'stratlintFinding/v1': found.fingerprint },
    ...(fix === undefined || !hasText ? {} : { fixes: [fixOf(fix, found, source, locale, registers)] }),
    suppressions,
  }
}

/** The comment that silences a finding, with its reason. */
export function byComment(
  { path, ruleId, range }: ReportedDiagnostic,
  comments: readonly Suppression[],
  registers: Registers,
): object {
  const { line } = range.start
  const comment = comments.find(
    ({ firstLine, lastLine, rules }) =>
      firstLine <= line && line <= lastLine && rules.some(({ name }) => covers(name, ruleId)),
  )
  return {
    kind: 'inSource',
    status: 'accepted',
    ...(comment === undefined
      ? {}
      : {
          ...(comment.reason === '' ? {} : { justification: comment.reason }),
          location: { physicalLocation: placeOf(path, comment.range, registers) },
        }),
  }
}

/** The list of findings left alone. */
export const byBaseline = { kind: 'external', status: 'accepted', justification: baselineName }

function placeOf(path: string, range: Range, { location }: Registers): object {
  return { artifactLocation: location(path), region: regionOf(range) }
}

/** Lines and columns count from 1 in UTF-16 code units, and the end column is the first after the region, in both worlds. */
function regionOf({ start, end }: Range): object {
  return { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column }
}

function fixOf(
  { kind, edits }: Fix,
  { path, help }: ReportedDiagnostic,
  source: Source,
  locale: Locale,
  { location }: Registers,
): object {
  const replacements = edits.map(({ start, end, text }) => ({
    deletedRegion: regionOf({ start: positionAt(source, start), end: positionAt(source, end) }),
    ...(text === '' ? {} : { insertedContent: { text } }),
  }))
  return {
    description: { text: help === '' ? words[kind][locale] : `${help} (${words[kind][locale]})` },
    artifactChanges: [{ artifactLocation: location(path), replacements }],
  }
}

const words = {
  safe: { da: 'kan rettes med --fix', en: 'can be corrected by --fix' },
  unsafe: { da: 'kan rettes med --fix-unsafe', en: 'can be corrected by --fix-unsafe' },
}
