import type { Baseline, Indicator, Measurement, Strategy } from '#core/generated/strategy'
import { blockText, lineText } from '../text.ts'
import { filled, type Node } from './node.ts'

/** The ISO 8601 periods of the frequencies that have words. */
const periods: { readonly [word: string]: string } = {
  weekly: 'P1W',
  monthly: 'P1M',
  quarterly: 'P3M',
  'half-yearly': 'P6M',
  yearly: 'P1Y',
  'every-two-years': 'P2Y',
  'every-four-years': 'P4Y',
}

/** Each indicator is a variable, and what has been measured of it a data set of observations. */
export function datasets({ indicators = {} }: Strategy, to: (id: string) => string): Node[] {
  return Object.entries(indicators).map(([id, indicator]) => {
    const { name, definition, frequency, source, owner, kind, direction, unit, scale } = indicator
    return filled({
      '@id': to(id),
      '@type': ['dcat:Dataset', 'schema:StatisticalVariable'],
      'dct:identifier': id,
      'dct:title': lineText(name),
      'dct:description': blockText(definition),
      'dct:accrualPeriodicity': frequency && (periods[frequency] ?? frequency),
      'dct:source': source && { '@id': to(source) },
      'dcat:contactPoint': owner && { '@id': to(owner) },
      'schema:unitText': unit,
      'stratlint:scale': scale,
      'stratlint:kind': kind,
      'stratlint:direction': direction,
      'stratlint:baseline': baselinesOf(indicator).map((item) => observation(item, id, to)),
      'stratlint:observation': measurementsOf(indicator).map((item) => observation(item, id, to)),
    })
  })
}

function baselinesOf({ baseline }: Indicator): Baseline[] {
  return baseline === undefined ? [] : [baseline].flat().filter(({ value }) => value !== undefined)
}

function measurementsOf({ measurements }: Indicator): Measurement[] {
  return Array.isArray(measurements) ? measurements : []
}

function observation(item: Baseline & Measurement, id: string, to: (id: string) => string): Node {
  return filled({
    '@type': 'schema:Observation',
    'schema:variableMeasured': { '@id': to(id) },
    'schema:observationDate': item.date === undefined ? undefined : String(item.date),
    'schema:value': item.value,
    'schema:datePublished': item.published === undefined ? undefined : String(item.published),
    'schema:creativeWorkStatus': item.status,
    'stratlint:dimension': item.dimension && { ...item.dimension },
    'stratlint:seriesBreak': item.seriesBreak,
    'schema:description': blockText(item.note),
  })
}
