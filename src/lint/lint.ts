import { compareDiagnostics, type Diagnostic, type RelatedPlace, type Severity } from '#core/diagnostic'
import { isReadable, type StrategyDocument } from '#core/document'
import { isMap, keySpan, nearestNode, nodeAt, type Path, pointerOf } from '#core/located'
import { documentScore, type LetterFinding, type Score } from '#core/score'
import type { Letter } from '#core/smart'
import { lettersOfRule, type SmartProfile } from '#core/smart-profiles'
import { readSmart } from '#core/smart-reading'
import { rangeOf, type Span } from '#core/source'
import type { Suppression } from '#core/summary'
import { locate } from '#document/locate'
import { problem } from '#document/problem'
import { placeAt } from '#document/shape'
import { idsOf } from './ids.ts'
import type { AnyFinding, AnyPlace, Rule } from './rule.ts'
import { idsOfRunning, optionsOf, type RuleSettings, severityOf } from './settings.ts'
import { remarksOn, silence, suppressionsOf, unusedRemarks } from './suppress.ts'
import { walk } from './walk.ts'

export interface LintSettings extends RuleSettings {
  profile: SmartProfile
  /** `YYYY-MM-DD` */
  asOf: string
  /** Rules that are not run over a document alone, and that its comments may name nevertheless. */
  otherRules?: readonly string[]
  /** False where only some of the rules or places are looked at, or more is to come: no suppression is called unused then. */
  judgeUnused?: boolean
}

export interface LintResult {
  /** What is reported: the document's own problems and the rules' findings, after suppression. */
  diagnostics: Diagnostic[]
  suppressed: Diagnostic[]
  /** The comments that silence rules, with those that have done so marked as used. */
  suppressions: Suppression[]
  /** The letters of goals that a warning or error takes half a point from, silenced or not. */
  letters: LetterFinding[]
  score: Score
}

/** Nobody reads more about one document, and each costs room and time. */
const mostFindings = 10_000

/**
 * Runs rules over a document. What the rules find about a value that does not fit the format is left out, since the format's
 * own diagnostic says it; and all that they find where the text could not be read, since what they miss may only be unread.
 * The score counts findings before suppression and whatever severity is configured, so that it
 * cannot be raised by silencing a rule.
 */
export function lint(document: StrategyDocument, rules: readonly Rule[], settings: LintSettings): LintResult {
  const unfit = new Set(
    document.diagnostics.filter(({ ruleId }) => ruleId.startsWith('schema/')).map(({ pointer }) => pointer),
  )
  const found: Diagnostic[] = []
  let left = 0
  const letters: LetterFinding[] = []
  const ids = idsOf(document.strategy)
  const { asOf, profile } = settings
  const smart = readSmart(document.strategy, profile)
  const visitors = rules
    .filter((rule) => isRun(rule, settings))
    .map((rule) => {
      const report = (finding: AnyFinding): void => {
        const pointer = pointerOf(
          finding.missing === undefined ? finding.path : [...finding.path, finding.missing],
        )
        if (isWithin(pointer, unfit)) return
        noteLetters(rule, finding, lettersOfRule(profile, rule.meta), letters)
        const severity = severityOf(rule, finding.severity, settings)
        if (severity === 'off') return
        if (found.length < mostFindings) found.push(diagnosticOf(document, rule, finding, severity, pointer))
        else left++
      }
      return rule.create({ document, ids, asOf, smart, options: optionsOf(rule, settings), report })
    })
  const isRead = isReadable(document.diagnostics)
  if (isRead) walk(document.strategy, visitors)
  if (left > 0)
    found.push(problem(document.source, 'schema/document', 'more', keySpan(document.root), { count: left }))
  const all = [...document.diagnostics, ...found]
  const { reported, suppressed, suppressions } = silence(suppressionsOf(document), all)
  return {
    diagnostics: [
      ...reported,
      ...remarks(document, suppressions, rules, isRead ? settings : { ...settings, judgeUnused: false }),
    ].sort(compareDiagnostics),
    suppressed: suppressed.sort(compareDiagnostics),
    suppressions,
    letters,
    score: documentScore(document, letters, profile),
  }
}

function remarks(
  { source: { path } }: StrategyDocument,
  suppressions: readonly Suppression[],
  rules: readonly Rule[],
  settings: LintSettings,
): Diagnostic[] {
  if (suppressions.length === 0) return []
  const known = [...rules.map(({ meta }) => meta.id), ...(settings.otherRules ?? [])]
  const ran = settings.judgeUnused === false ? [] : idsOfRunning(rules, settings)
  return [...remarksOn(path, suppressions, known), ...unusedRemarks(path, suppressions, ran)]
}

/** Whether a pointer, or one that leads to it, is among others; the root, which leads to all, does not count. */
function isWithin(pointer: string, others: ReadonlySet<string>): boolean {
  for (let end = pointer.length; end > 0; end = pointer.lastIndexOf('/', end - 1)) {
    if (others.has(pointer.slice(0, end))) return true
  }
  return false
}

/** A rule that is off still runs where the score depends on it. */
function isRun(rule: Rule, settings: LintSettings): boolean {
  return (
    severityOf(rule, undefined, settings) !== 'off' || lettersOfRule(settings.profile, rule.meta).length > 0
  )
}

function noteLetters(
  rule: Rule,
  finding: AnyFinding,
  concerned: readonly Letter[],
  letters: LetterFinding[],
): void {
  if (concerned.length === 0 || (finding.severity ?? rule.meta.severity) === 'info') return
  for (const path of [finding.path, ...(finding.also ?? [])]) {
    const goal = goalPath(path)
    if (goal === undefined) continue
    const goalPointer = pointerOf(goal)
    letters.push(...concerned.map((letter) => ({ goalPointer, letter })))
  }
}

/** The path of the goal that a place lies in. */
function goalPath(path: Path): Path | undefined {
  for (let length = path.length; length > 0; length--) {
    const prefix = path.slice(0, length)
    if (placeAt(prefix).field?.shape === 'goal') return prefix
  }
  return undefined
}

function diagnosticOf(
  document: StrategyDocument,
  rule: Rule,
  finding: AnyFinding,
  severity: Severity,
  pointer: string,
): Diagnostic {
  return {
    ruleId: rule.meta.id,
    messageId: finding.messageId,
    data: finding.data ?? {},
    severity,
    path: document.source.path,
    pointer,
    range: rangeOf(document.source, spanOf(document, finding)),
    ...(finding.related === undefined
      ? {}
      : { related: finding.related.map((place) => relatedOf(document, place)) }),
    ...(finding.fix === undefined || isBeside(document, finding.path) ? {} : { fix: finding.fix }),
  }
}

function relatedOf(document: StrategyDocument, place: AnyPlace): RelatedPlace {
  return {
    path: document.source.path,
    range: rangeOf(document.source, spanOf(document, place)),
    messageId: place.messageId,
    data: place.data ?? {},
  }
}

function spanOf(document: StrategyDocument, place: AnyPlace): Span {
  const node = nearestNode(document.root, place.path)
  const part = place.part ?? 'value'
  if (part === 'key') return keySpan(node)
  if (part !== 'value' && !isBeside(document, place.path))
    return locate(document.source, node, part.from, part.to)
  const isLarge = isMap(node.value) || Array.isArray(node.value)
  return isLarge && node.keyStart >= 0 ? keySpan(node) : { start: node.start, end: node.end }
}

/** Whether a place lies in a file beside the document, such as a table of measurements: the text then holds no more than its name. */
function isBeside({ root }: StrategyDocument, path: Path): boolean {
  if (path.length < 4 || path[0] !== 'indicators' || path[2] !== 'measurements') return false
  const measurements = nodeAt(root, path.slice(0, 3))
  return measurements !== undefined && !Array.isArray(measurements.value)
}

/** The path of a goal's id, where findings about the whole goal are shown; the goal's own path where it has none. */
export function idPath(node: { id?: string }, path: Path): Path {
  return node.id === undefined ? path : [...path, 'id']
}
