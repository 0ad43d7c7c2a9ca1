import type { RootContent } from 'mdast'
import type { StrategyDocument } from '#core/document'
import { type Locale, localeOf } from '#core/locale'
import type { Wording } from '#core/message'
import type { LetterFinding, Score } from '#core/score'
import { letters } from '#core/smart'
import type { SmartProfile } from '#core/smart-profiles'
import { h, p } from '../nodes.ts'
import { createBuild } from '../strategy/context/build.ts'
import { allWords, criterionNameOf, fieldsWithoutLetter, fieldText } from '../strategy/context/letters.ts'
import { opening, reportMetaAs, titleOf } from '../strategy/front/facts.ts'
import type { Report } from '../tree.ts'
import {
  methodNotes,
  methodTitle,
  notCounted,
  readFrom,
  scoreRules,
  scoreTitle,
  smartStandsFor,
} from '../words/audit-method.ts'
import { criterionWords, profileOrigins } from '../words/smart.ts'
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
  /** What the letters of SMART ask. */
  profile?: SmartProfile
}

/**
 * Compiles a document to an audit of its goals: what it does well, what is missing, and what to do first. Pure, as all
 * compiling is.
 */
export function compileAudit(document: StrategyDocument, options: AuditOptions): Report {
  const { strategy, diagnostics, source } = document
  const { asOf, score, locale = localeOf(strategy.language), profile } = options
  const b = createBuild({ strategy, diagnostics, score, asOf, locale, profile, prints: ['goal'] })
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
    ...wordedPart(audit, methodTitle, [smartStandsFor]),
    ...readingPart(audit),
    ...methodNotes.map((wording) => p(b.word(wording, { file: audit.file }))),
    ...b.footnotes,
  ]
  return {
    meta: reportMetaAs(b, source.path, 'audit', { title, subtitle }),
    root: { type: 'root', children },
  }
}

function wordedPart({ b }: Audit, title: Wording, paragraphs: readonly Wording[]): RootContent[] {
  const words = b.word(title)
  const data = { words: allWords(b), origin: b.word(profileOrigins[b.smart.profile]) }
  return [h(2, b.anchors.heading(words), words), ...paragraphs.map((wording) => p(b.word(wording, data)))]
}

/** Where the letters are read, where that is not the field of the same name. */
function readingPart({ b }: Audit): RootContent[] {
  const read = letters.flatMap((letter) => {
    const { met, reading } = criterionWords[criterionNameOf(b, letter)]
    return reading === undefined ? [] : [b.word(readFrom, { met: b.word(met), reading: b.word(reading) })]
  })
  const unread = fieldsWithoutLetter(b).map((field) => b.word(notCounted, { field: fieldText(b, field) }))
  return read.length + unread.length === 0 ? [] : [p([...read, ...unread].join(' '))]
}
