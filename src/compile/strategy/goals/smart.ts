import type { RootContent, TableRow } from 'mdast'
import type { Accepted, Goal, Realistic, Resource, Risk, Specific, TimeBound } from '#core/generated/strategy'
import { isOwnGoal, type Letter, letters, type SmartField } from '#core/smart'
import type { CriterionName } from '#core/smart-profiles'
import { cleanLine } from '../../clean.ts'
import { cell, type Inline, inline, joined, marked, row, rowHeaderTable, sentences } from '../../nodes.ts'
import { type Build, capital, filled } from '../context/build.ts'
import { criterionNameOf, fieldsWithoutLetter, fieldText, letterText } from '../context/letters.ts'
import { actor, goal as goalLink, listedIds, reference, targetGroup, theme } from '../context/names.ts'
import {
  type Below,
  cellField,
  dateText,
  gapNote,
  isGap,
  labelled,
  moneyText,
  onDate,
  printedText,
  spanText,
} from '../context/values.ts'
import { aimTexts, measurableText } from './targets.ts'

/**
 * The five letters of a goal as a table, and below it the texts that are too long for a cell. A field that no letter is read
 * from has a row of its own where it says something.
 */
export function smartBlocks(b: Build, goal: Goal, below: Below): RootContent[] {
  const own = isOwnGoal(goal)
  const rows = [
    ...letters.flatMap((letter) => letterRow(b, goal, letter, below)),
    ...fieldsWithoutLetter(b).flatMap((field) => fieldRow(b, goal, field, below)),
  ]
  if (rows.length === 0) return []
  const head = [b.say('smart'), b.say('content'), ...(own ? [b.say('status')] : [])]
  return [rowHeaderTable(head, rows), ...below.blocks]
}

/** What a goal says to a letter, and how far that fills it; of somebody else's goal only what it says. */
function letterRow(b: Build, goal: Goal, letter: Letter, below: Below): TableRow[] {
  const state = b.smart.stateOf(goal, letter)
  const own = isOwnGoal(goal)
  const content = inline(sentences(contents[criterionNameOf(b, letter)](b, goal, below)))
  if (!own && content.length === 0) return []
  const mark = marked(cell(b.term(`state.${state}`)), 'state', `state-${state}`)
  const cells = row([letterText(b, letter), content.length > 0 ? content : inline(b.say('empty'))])
  return [own ? { ...cells, children: [...cells.children, mark] } : cells]
}

function fieldRow(b: Build, goal: Goal, field: SmartField, below: Below): TableRow[] {
  const content = inline(sentences(contents[field](b, goal, below)))
  return content.length === 0 ? [] : [row([fieldText(b, field), content, ...(isOwnGoal(goal) ? [''] : [])])]
}

/** What is shown of a goal for each thing that a letter may ask. */
const contents: Record<CriterionName, (b: Build, goal: Goal, below: Below) => Inline[]> = {
  specific: (b, { smart }) => [...specificText(b, smart?.specific ?? {}), ...ownGap(b, smart?.specific)],
  measurable: (b, goal, below) => {
    const measurable = goal.smart?.measurable ?? {}
    return [...measurableText(b, goal, measurable, below), ...ownGap(b, measurable)]
  },
  accepted: (b, { smart }) => [...acceptedText(b, smart?.accepted ?? {}), ...ownGap(b, smart?.accepted)],
  realistic: allRealistic,
  timeBound: (b, { smart }, below) => [
    ...timeBoundText(b, smart?.timeBound ?? {}, below),
    ...ownGap(b, smart?.timeBound),
  ],
  assignable: (b, { owner }) =>
    typeof owner === 'string' ? [labelled(b.say('owner'), actor(b, owner))] : ownGap(b, owner),
  resourced: (b, { smart }, below) => [
    ...meansText(b, smart?.realistic ?? {}, below),
    ...ownGap(b, smart?.realistic),
  ],
  founded: (b, { smart }, below) => [
    ...reasonText(b, smart?.realistic ?? {}, below),
    ...evidenceText(b, smart?.realistic ?? {}),
    ...ownGap(b, smart?.realistic),
  ],
  achievable: allRealistic,
  relevant: (b, goal) => {
    const home = b.themes.find(({ goals, rationale }) => rationale !== undefined && goals?.includes(goal))
    return [
      labelled(b.say('supports'), listedIds(b, goal.supports, goalLink)),
      home?.id === undefined ? undefined : labelled(b.say('themeReason'), theme(b, home.id)),
    ]
  },
  ambitious: (b, goal) => [...aimTexts(b, goal), ...ownGap(b, goal.smart?.measurable)],
  realisable: allRealistic,
}

function ownGap(b: Build, value: unknown): Inline[] {
  return isGap(value) ? [gapNote(b, value)] : []
}

function allRealistic(b: Build, { smart }: Goal, below: Below): Inline[] {
  const realistic = smart?.realistic ?? {}
  return [
    ...reasonText(b, realistic, below),
    ...meansText(b, realistic, below),
    ...evidenceText(b, realistic),
    ...ownGap(b, realistic),
  ]
}

function specificText(b: Build, specific: Specific): Inline[] {
  return [
    b.inline(specific.change),
    labelled(b.say('applies'), listedIds(b, specific.groups, targetGroup)),
    labelled(b.say('where'), b.inline(specific.scope)),
  ]
}

function acceptedText(b: Build, accepted: Accepted): Inline[] {
  const by = listedIds(b, accepted.by, actor)
  const day = accepted.date === undefined ? undefined : onDate(b, accepted.date)
  const act = joined(' ', [
    by === undefined ? undefined : [`${capital(b.say('by'))} `, by],
    by ? day : day && capital(day),
  ])
  const how = b.inline(accepted.how)
  return [
    accepted.through === 'adoption' ? b.say('throughAdoption') : undefined,
    joined(': ', [act, how]),
    accepted.caseNumber === undefined
      ? undefined
      : b.say('caseNo', { number: cleanLine(accepted.caseNumber) }),
  ]
}

function reasonText(b: Build, { rationale }: Realistic, below: Below): Inline[] {
  return [cellField(b, rationale, below, b.say('why'))]
}

function meansText(b: Build, { resources, risks }: Realistic, below: Below): Inline[] {
  return [
    ...filled(resources).map((item) => labelled(b.say('resources'), resourceText(b, item, below))),
    ...filled(risks).map((item) => riskText(b, item)),
  ]
}

function evidenceText(b: Build, { evidence }: Realistic): Inline[] {
  return [labelled(b.say('evidence'), listedIds(b, evidence, reference))]
}

function resourceText(b: Build, item: Resource, below: Below): Inline {
  const money = moneyText(b, item.amount, item.currency)
  const what = b.inline(item.what)
  const facts = joined(', ', [
    what,
    money,
    spanText(b, item),
    item.funding && b.term(`funding.${item.funding}`),
    reference(b, item.reference),
    printedText(b, item.printed),
  ])
  return joined('. ', [facts, cellField(b, item.note, below, b.say('resources'))])
}

function riskText(b: Build, item: Risk): Inline {
  const owner =
    item.owner === undefined ? undefined : [` (${b.say('owner').toLowerCase()}: `, actor(b, item.owner), ')']
  const response = inline(labelled(b.say('response'), b.inline(item.response)))
  const risk = labelled(b.say('risk'), b.inline(item.risk))
  return [joined('. ', [risk, response]), owner]
}

function timeBoundText(b: Build, timeBound: TimeBound, below: Below): Inline[] {
  return [
    labelled(b.say('deadline'), dateText(b, timeBound.deadline)),
    labelled(b.say('start'), dateText(b, timeBound.start)),
    cellField(b, timeBound.note, below, b.say('note')),
  ]
}
