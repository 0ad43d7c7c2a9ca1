import type { RootContent } from 'mdast'
import type { Budget, Hearing } from '#core/generated/strategy'
import { h, type Inline, inline, joined, marked, p, row, rowHeaderTable } from '../../nodes.ts'
import { type Build, capital, filled } from '../context/build.ts'
import { listedIds, reference } from '../context/names.ts'
import { gapNote, isGap, labelled, moneyText, printedText, spanText } from '../context/values.ts'
import { followUpTable } from '../goals/follow-up.ts'

/** How the document is carried out: leadership, follow-up, money and the hearing. */
export function implementationPart(b: Build): RootContent[] {
  const { governance, followUp, budget, hearing } = b.strategy.implementation ?? {}
  const parts = [
    ...under(b, b.say('governance'), b.block(governance, 3)),
    ...under(b, b.say('followUp'), followUpTable(b, filled(followUp), 3)),
    ...under(b, b.say('budget'), budget === undefined ? [] : budgetBlocks(b, budget)),
    ...under(b, b.say('hearing'), hearing === undefined ? [] : hearingBlocks(b, hearing)),
  ]
  if (parts.length === 0) return []
  return [h(2, b.anchors.heading(b.say('implementation')), b.say('implementation')), ...parts]
}

function under(b: Build, title: string, blocks: readonly RootContent[]): RootContent[] {
  return blocks.length === 0 ? [] : [h(3, b.anchors.heading(title), title), ...blocks]
}

function budgetBlocks(b: Build, budget: Budget): RootContent[] {
  const amount = joined(', ', [moneyText(b, budget.amount, budget.currency), printedText(b, budget.printed)])
  const facts: [string, Inline][] = [
    [b.say('amount'), amount],
    [b.say('funding'), budget.funding && capital(b.term(`funding.${budget.funding}`))],
    [b.say('sources'), listedIds(b, budget.references, reference)],
  ]
  const rows = facts.filter(([, value]) => inline(value).length > 0).map((fact) => row(fact))
  return [
    ...b.block(budget.note, 3),
    ...(rows.length > 0 ? [rowHeaderTable([b.say('fact'), b.say('content')], rows)] : []),
    ...(isGap(budget) ? [marked(p(gapNote(b, budget)), 'gap-line')] : []),
  ]
}

function hearingBlocks(b: Build, hearing: Hearing): RootContent[] {
  const time = spanText(b, hearing)
  return [
    ...(time === undefined ? [] : [p(labelled(b.say('period'), time), '.')]),
    ...b.block(hearing.note, 3),
  ]
}
