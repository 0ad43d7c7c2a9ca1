import type { RootContent } from 'mdast'
import type { StrategyDocument } from '#core/document'
import { type Locale, localeOf } from '#core/locale'
import type { Wording } from '#core/message'
import type { LetterFinding, Score } from '#core/score'
import { h, p } from '../nodes.ts'
import { createBuild } from '../strategy/context/build.ts'
import { opening, reportMetaAs, titleOf } from '../strategy/front/facts.ts'
import type { Report } from '../tree.ts'
import { methodNotes, methodTitle, scoreRules, scoreTitle } from '../words/audit-method.ts'
import { type Audit, createAudit } from './context.ts'
import type { AuditFinding } from './finding.ts'
import { findingsPart } from './findings.ts'
import { firstPart } from './first.ts'
import { goalsPart } from './goals.ts'
import { lettersPart } from './letters.ts'
import { inShortPart } from './opening.ts'
import { othersPart, overduePart, planPart } from './plan.ts'

export interface AuditOptions {
  /** The day that the report is made for, `YYYY-MM-DD`. */
  asOf: string
  score: Score
  /** The letters of goals that a warning or error takes half a point from. */
  letters: readonly LetterFinding[]
  /** What was found in the document, in the language of the report. */
  findings: readonly AuditFinding[]
  /** The language of the report; without it, that of the document. */
  locale?: Locale
}

/**
 * Compiles a document to an audit of its goals: what it does well, what is missing, and what to do first. Pure, as all
 * compiling is.
 */
export function compileAudit(document: StrategyDocument, options: AuditOptions): Report {
  const { strategy, diagnostics, source } = document
  const { asOf, score, locale = localeOf(strategy.language) } = options
  const b = createBuild({ strategy, diagnostics, score, asOf, locale, prints: ['goal'] })
  const audit = createAudit(b, document, options)
  const title = audit.say('title', { title: titleOf(b) })
  const subtitle = audit.say('subtitle')
  const planAnchor = b.anchors.heading(audit.say('plan'))
  const children: RootContent[] = [
    ...opening(b, title, subtitle),
    ...inShortPart(audit),
    ...firstPart(audit, planAnchor),
    ...overduePart(audit),
    ...lettersPart(audit),
    ...goalsPart(audit),
    ...othersPart(audit),
    ...findingsPart(audit),
    ...planPart(audit, planAnchor),
    ...wordedPart(audit, scoreTitle, scoreRules),
    ...wordedPart(audit, methodTitle, methodNotes),
    ...b.footnotes,
  ]
  return {
    meta: reportMetaAs(b, source.path, 'audit', { title, subtitle }),
    root: { type: 'root', children },
  }
}

function wordedPart({ b, file }: Audit, title: Wording, paragraphs: readonly Wording[]): RootContent[] {
  const words = b.word(title)
  return [h(2, b.anchors.heading(words), words), ...paragraphs.map((wording) => p(b.word(wording, { file })))]
}
