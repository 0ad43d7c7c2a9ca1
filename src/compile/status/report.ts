import type { RootContent } from 'mdast'
import type { StrategyDocument } from '#core/document'
import { type Locale, localeOf } from '#core/locale'
import { documentScore } from '#core/score'
import type { SmartProfile } from '#core/smart-profiles'
import { bullets, h, p } from '../nodes.ts'
import { type Build, createBuild } from '../strategy/context/build.ts'
import { opening, reportMetaAs, titleOf } from '../strategy/front/facts.ts'
import type { Report } from '../tree.ts'
import { methodRules, methodTitle } from '../words/status-method.ts'
import { actionsPart } from './actions.ts'
import { followUpPart, milestonesPart, overdueGapsPart } from './calendar.ts'
import { goalsPart } from './goals.ts'
import { indicatorsPart } from './indicators.ts'
import { attentionPart, inShortPart } from './opening.ts'
import { standingOf } from './standing.ts'
import { say } from './text.ts'

export interface StatusOptions {
  /** The day that the report is made for, `YYYY-MM-DD`. */
  asOf: string
  /** The language of the report; without it, that of the document. */
  locale?: Locale
  /** What the letters of SMART ask. */
  profile?: SmartProfile
}

/** Compiles a document to a report of how far its goals, indicators and actions are on a day. Pure, as all compiling is. */
export function compileStatus(document: StrategyDocument, options: StatusOptions): Report {
  const { strategy, diagnostics, source } = document
  const { asOf, locale = localeOf(strategy.language), profile } = options
  const score = documentScore(document, [], profile)
  const b = createBuild({
    strategy,
    diagnostics,
    score,
    asOf,
    locale,
    profile,
    prints: ['goal', 'indicator'],
  })
  const standing = standingOf(b)
  const title = say(b, 'title', { title: titleOf(b) })
  const subtitle = say(b, 'subtitle', { asOf })
  const children: RootContent[] = [
    ...opening(b, title, subtitle),
    ...inShortPart(b, standing),
    ...attentionPart(b, standing),
    ...goalsPart(b, standing),
    ...indicatorsPart(b, standing),
    ...milestonesPart(b, standing),
    ...actionsPart(b, standing),
    ...followUpPart(b, standing),
    ...overdueGapsPart(b, standing),
    ...methodPart(b),
    ...b.footnotes,
  ]
  return {
    meta: reportMetaAs(b, source.path, 'status', { title, subtitle }),
    root: { type: 'root', children },
  }
}

function methodPart(b: Build): RootContent[] {
  const title = b.word(methodTitle)
  return [h(2, b.anchors.heading(title), title), bullets(methodRules.map((rule) => [p(b.word(rule))]))]
}
