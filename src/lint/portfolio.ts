import { compareText, type Diagnostic, type MessageData, type Severity } from '#core/diagnostic'
import type { Summary, SummaryPlace } from '#core/summary'
import type { AnyRule, Data, Messages, OptionSpecs, OptionValues, RuleMeta } from './rule.ts'
import { optionsOf, type RuleSettings, severityOf } from './settings.ts'

/** A place in one of the documents. */
interface In {
  summary: Summary
  place: SummaryPlace
}

/** A place in another document that explains a finding, with a message of its own. */
type RelatedIn<M extends Messages, K extends keyof M & string = keyof M & string> = {
  [Id in K]: In & { messageId: Id } & Data<M[Id]>
}[K]

/** What a portfolio rule reports: a message, and the document and place that it concerns. */
export type PortfolioFinding<M extends Messages, K extends keyof M & string = keyof M & string> = {
  [Id in K]: In & {
    messageId: Id
    /** In place of the rule's own severity; a severity from the configuration still wins. */
    severity?: Severity
    related?: readonly RelatedIn<M>[]
  } & Data<M[Id]>
}[K]

/** What a portfolio rule sees beside the summaries. `asOf` is `YYYY-MM-DD`. */
export interface PortfolioContext<M extends Messages = Messages, O extends OptionSpecs = OptionSpecs> {
  asOf: string
  options: OptionValues<O>
  report(finding: PortfolioFinding<M>): void
}

/** A finding with its types worn off, as the engine takes it. */
interface AnyFinding extends In {
  messageId: string
  data?: MessageData
  severity?: Severity
  related?: readonly (In & { messageId: string; data?: MessageData })[]
}

/** A rule that compares documents, as the engine runs it, whatever its messages. */
export interface PortfolioRule extends AnyRule {
  check(
    summaries: readonly Summary[],
    context: Omit<PortfolioContext, 'report'> & { report(finding: AnyFinding): void },
  ): void
}

/**
 * Types a rule that compares documents, as `defineRule` does one that looks at a single document. `check` is called once with
 * the summaries of all documents, in the order of their paths.
 */
export function definePortfolioRule<
  const M extends Messages,
  const O extends OptionSpecs = Record<never, never>,
>(rule: {
  meta: Omit<RuleMeta<M, O>, 'fixable' | 'field'>
  check(summaries: readonly Summary[], context: PortfolioContext<M, O>): void
}): PortfolioRule {
  return rule as unknown as PortfolioRule
}

export interface PortfolioSettings {
  /** `YYYY-MM-DD` */
  asOf: string
  /** Which rules run, and with which options. */
  shared: RuleSettings
  /** What holds for findings in one file, by the path that its summary has. */
  of(path: string): RuleSettings
}

/** Runs portfolio rules over documents. What the documents' own comments silence is still among the findings. */
export function checkPortfolio(
  summaries: readonly Summary[],
  rules: readonly PortfolioRule[],
  { asOf, shared, of }: PortfolioSettings,
): Diagnostic[] {
  const found: Diagnostic[] = []
  const ordered = [...summaries].sort((a, b) => compareText(a.path, b.path))
  for (const rule of rules) {
    if (severityOf(rule, undefined, shared) === 'off') continue
    const report = (finding: AnyFinding): void => {
      const severity = severityOf(rule, finding.severity, of(finding.summary.path))
      if (severity !== 'off') found.push(diagnosticOf(rule, finding, severity))
    }
    rule.check(ordered, { asOf, options: optionsOf(rule, shared), report })
  }
  return found
}

function diagnosticOf(rule: PortfolioRule, finding: AnyFinding, severity: Severity): Diagnostic {
  const { messageId, data = {}, summary, place, related } = finding
  return {
    ruleId: rule.meta.id,
    messageId,
    data,
    severity,
    path: summary.path,
    pointer: place.pointer,
    range: place.range,
    ...(related === undefined
      ? {}
      : {
          related: related.map((other) => ({
            path: other.summary.path,
            range: other.place.range,
            messageId: other.messageId,
            data: other.data ?? {},
          })),
        }),
  }
}
