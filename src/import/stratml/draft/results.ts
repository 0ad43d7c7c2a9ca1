import type { Baseline, Change, Measurement, Target } from '#core/generated/strategy'
import { type StratmlInstance, type StratmlResult, stratmlDivider, stratmlWords } from '#core/stratml'
import { isUndetermined } from '../read/repairs.ts'
import { isKebab } from './ids.ts'

/** What a result says, its description taken apart. `text` is what is no number: a step of a scale, or a value in words. */
export interface ReadResult {
  word: keyof typeof stratmlWords | undefined
  text: string | undefined
  value: number | string | undefined
  date: string | undefined
  dimension: { [id: string]: string } | undefined
  /** Whether the value was found in a text, where a number should stand. */
  isFromText: boolean
}

export function readResult(result: StratmlResult, scale: readonly string[] | undefined): ReadResult {
  const { word, text } = wordsOf(result.description ?? '')
  const dimension = dimensionOf(result)
  const said = text ?? (dimension === undefined ? result.descriptor?.value : undefined)
  const step = said !== undefined && scale?.includes(said) ? said : undefined
  const number = result.units === undefined && step === undefined ? numberIn(said) : undefined
  return {
    word,
    text: said,
    value: result.units ?? step ?? number,
    date: spanDate(result.start, result.end),
    dimension,
    isFromText: number !== undefined && word !== 'change',
  }
}

function wordsOf(description: string): Pick<ReadResult, 'word' | 'text'> {
  const [first = '', ...rest] = description.split('; ')
  const keys = Object.keys(stratmlWords) as (keyof typeof stratmlWords)[]
  const word = keys.find((key) => stratmlWords[key] === first)
  const text = (word === undefined ? description : rest.join('; ')).trim()
  return { word, text: text === '' ? undefined : text }
}

/** A breakdown, where the descriptor's name is one that the format can hold; others describe the number. */
function dimensionOf({ descriptor }: StratmlResult): { [id: string]: string } | undefined {
  const ids = descriptor?.name?.split(stratmlDivider) ?? []
  const groups = descriptor?.value?.split(stratmlDivider) ?? []
  if (ids.length === 0 || ids.length !== groups.length || !ids.every(isKebab)) return undefined
  return Object.fromEntries(ids.map((id, i) => [id, groups[i] ?? '']))
}

function numberIn(text: string | undefined): number | undefined {
  if (text === undefined || isUndetermined(text)) return undefined
  const found = /^[^\d+-]{0,40}?([+-]?\d{1,3}(?:,\d{3})+(?:\.\d+)?|[+-]?\d+(?:\.\d+)?)(?![\d-])/.exec(text)
  return found?.[1] === undefined ? undefined : Number(found[1].replaceAll(',', ''))
}

/** The date of a span as short as it can be written: a year, a month, or its last day. */
export function spanDate(start: string | undefined, end: string | undefined): string | undefined {
  if (start === undefined || end === undefined) return end ?? start
  const [year, month, day] = start.split('-')
  const [endYear, endMonth] = end.split('-')
  if (year === endYear && day === '01') {
    if (month === '01' && end === `${year}-12-31`) return year
    const last = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate()
    if (month === endMonth && end === `${year}-${month}-${last}`) return `${year}-${month}`
  }
  return end
}

/** The values that were measured, before the work and since. */
export function actualsOf(
  instances: readonly StratmlInstance[],
  scale: readonly string[] | undefined,
): { baselines: Baseline[]; measurements: Measurement[] } {
  const baselines: Baseline[] = []
  const measurements: Measurement[] = []
  for (const result of instances.flatMap(({ actuals }) => actuals)) {
    const { word, value, date, dimension } = readResult(result, scale)
    if (value === undefined) continue
    const point = {
      ...(date === undefined ? {} : { date }),
      value,
      ...(dimension === undefined ? {} : { dimension }),
    }
    if (word === 'baseline') baselines.push(point)
    else if (date !== undefined)
      measurements.push(word === 'preliminary' ? { ...point, status: 'preliminary' } : point)
  }
  return { baselines, measurements }
}

/** The targets of an indicator; values on the way go to the next target. `gap` stands in a target that has no number. */
export function targetsOf(
  id: string,
  instances: readonly StratmlInstance[],
  scale: readonly string[] | undefined,
  gap: { gap: string; kind: 'silent' },
): Target[] {
  const targets: Target[] = []
  let interim: NonNullable<Target['interim']> = []
  for (const { targets: results } of instances) {
    const inInstance: Target[] = []
    for (const result of results) {
      const read = readResult(result, scale)
      if (read.word === 'interim') {
        if (read.value !== undefined && read.date !== undefined)
          interim.push({ value: read.value, date: read.date })
        continue
      }
      const content = contentOf(read, gap)
      const [key = 'value'] = Object.keys(content)
      const known = inInstance.find(
        (target) => isSamePlace(target, read) && !Object.hasOwn(target, key) && !Object.hasOwn(target, 'gap'),
      )
      if (known !== undefined) Object.assign(known, content)
      else
        inInstance.push({
          indicator: id,
          ...content,
          ...placeOf(read),
          ...(interim.length > 0 ? { interim } : {}),
        })
      interim = []
    }
    targets.push(...inInstance)
  }
  return targets
}

function placeOf({ date, dimension }: ReadResult): Pick<Target, 'date' | 'dimension'> {
  return { ...(date === undefined ? {} : { date }), ...(dimension === undefined ? {} : { dimension }) }
}

function isSamePlace(target: Target, { date, dimension }: ReadResult): boolean {
  return target.date === date && JSON.stringify(target.dimension) === JSON.stringify(dimension)
}

function contentOf({ word, text, value }: ReadResult, gap: { gap: string; kind: 'silent' }): Target {
  if (word === 'change') {
    const change = changeIn(text ?? '')
    return change === undefined ? gap : { change }
  }
  if (value === undefined)
    return text === undefined || isUndetermined(text)
      ? gap
      : { gap: `${gap.gap.replace(/\.$/, '')}: ${text}`, kind: 'silent' }
  if (typeof value === 'number' && (word === 'min' || word === 'max')) return { [word]: value }
  return { value }
}

function changeIn(text: string): Change | undefined {
  const found = /^(-?[\d.]+(?:e[+-]?\d+)?) (percent|percentage points|units)(?: since (\S+))?$/.exec(text)
  if (found === null) return undefined
  const keys = { percent: 'percent', 'percentage points': 'points', units: 'amount' } as const
  const key = keys[found[2] as keyof typeof keys]
  return { [key]: Number(found[1]), ...(found[3] === undefined ? {} : { since: found[3] }) }
}
