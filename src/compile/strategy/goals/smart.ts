import type { RootContent } from 'mdast'
import type { Accepted, Goal, Realistic, Resource, Risk, Specific, TimeBound } from '#core/generated/strategy'
import { fieldState, isOwnGoal, letterOf, profiles, type SmartField, smartFields } from '#core/smart'
import { cleanLine } from '../../clean.ts'
import { cell, type Inline, inline, joined, marked, row, rowHeaderTable, sentences } from '../../nodes.ts'
import { type Build, capital, filled } from '../context/build.ts'
import { actor, listedIds, reference, targetGroup } from '../context/names.ts'
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
import { measurableText } from './targets.ts'

/** The five letters of a goal as a table, and below it the texts that are too long for a cell. */
export function smartBlocks(b: Build, goal: Goal, below: Below): RootContent[] {
  const own = isOwnGoal(goal)
  const fields = smartFields.filter((field) => own || goal.smart?.[field] !== undefined)
  if (fields.length === 0) return []
  const rows = fields.map((field) => {
    const state = fieldState(goal, field)
    const content = inline(fieldText(b, goal, field, below))
    const shown = content.length > 0 ? content : inline(b.say('empty'))
    const mark = marked(cell(b.term(`state.${state}`)), 'state', `state-${state}`)
    const cells = row([letterText(b, field), shown])
    return own ? { ...cells, children: [...cells.children, mark] } : cells
  })
  const head = [b.say('smart'), b.say('content'), ...(own ? [b.say('status')] : [])]
  return [rowHeaderTable(head, rows), ...below.blocks]
}

/** "S: Specifik". */
export function letterText(b: Build, field: SmartField): string {
  return `${letterOf[field]}: ${capital(profiles.accepteret[field][b.locale])}`
}

function fieldText(b: Build, goal: Goal, field: SmartField, below: Below): Inline {
  const smart = goal.smart ?? {}
  const value = smart[field]
  const gap = isGap(value) ? gapNote(b, value) : undefined
  switch (field) {
    case 'specific':
      return sentences([...specificText(b, smart.specific ?? {}), gap])
    case 'measurable':
      return sentences([...measurableText(b, goal, smart.measurable ?? {}, below), gap])
    case 'accepted':
      return sentences([...acceptedText(b, smart.accepted ?? {}), gap])
    case 'realistic':
      return sentences([...realisticText(b, smart.realistic ?? {}, below), gap])
    case 'timeBound':
      return sentences([...timeBoundText(b, smart.timeBound ?? {}, below), gap])
  }
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

function realisticText(b: Build, realistic: Realistic, below: Below): Inline[] {
  return [
    cellField(b, realistic.rationale, below, b.say('why')),
    ...filled(realistic.resources).map((item) => labelled(b.say('resources'), resourceText(b, item, below))),
    ...filled(realistic.risks).map((item) => riskText(b, item)),
    labelled(b.say('evidence'), listedIds(b, realistic.evidence, reference)),
  ]
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
