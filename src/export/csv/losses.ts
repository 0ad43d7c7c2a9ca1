import type { Strategy } from '#core/generated/strategy'
import { type HeldFields, type Loss, lossesOf } from '../losses.ts'

const held: HeldFields = {
  strategy: ['format', 'goals', 'actions', 'indicators', 'themes'],
  theme: ['id', 'goals', 'actions'],
  goal: ['id', 'level', 'title', 'statement', 'body', 'setBy', 'supports', 'owner', 'smart', 'status'],
  smart: ['specific', 'measurable', 'accepted', 'realistic', 'timeBound'],
  specific: ['groups', 'change', 'scope'],
  measurable: ['targets'],
  target: ['indicator', 'value', 'min', 'max', 'change', 'date', 'dimension', 'interim', 'note'],
  change: ['percent', 'points', 'amount', 'since'],
  interimValue: ['value', 'date'],
  accepted: ['by', 'date'],
  realistic: ['rationale'],
  timeBound: ['start', 'deadline'],
  action: [
    'id',
    'title',
    'body',
    'owner',
    'partners',
    'start',
    'end',
    'status',
    'commitment',
    'frequency',
    'contributesTo',
    'setBy',
    'actions',
  ],
  indicator: [
    'name',
    'definition',
    'description',
    'unit',
    'scale',
    'kind',
    'direction',
    'source',
    'frequency',
    'owner',
    'baseline',
    'measurements',
  ],
  baseline: ['date', 'value', 'dimension'],
  measurement: ['date', 'value', 'status', 'published', 'dimension', 'seriesBreak', 'note', 'printed'],
}

/** What of a strategy its tables cannot hold. */
export function csvLosses(strategy: Strategy): Loss[] {
  return lossesOf(strategy, held, (field, map) => /\.owner$/.test(field) && typeof map['owner'] !== 'string')
}
