import type { RootContent } from 'mdast'
import type { Indicator } from '#core/generated/strategy'
import { joinList } from '#core/locale'
import { cleanLine } from '../../clean.ts'
import { h, type Inline, joined, marked, p } from '../../nodes.ts'
import { type Build, filledWords, type Label } from '../context/build.ts'
import { actor, goal as goalLink, listed, reference } from '../context/names.ts'
import { frequencyText, labelled } from '../context/values.ts'
import { seriesBlocks } from './measurements.ts'
import { type Series, seriesOf } from './series.ts'

/** How each indicator is counted, and its values with the targets that goals set for it. */
export function indicatorPart(b: Build): RootContent[] {
  const indicators = Object.entries(b.strategy.indicators ?? {})
  if (indicators.length === 0) return []
  return [
    h(2, b.anchors.heading(b.say('indicators')), b.say('indicators')),
    ...indicators.flatMap(([id, indicator]) => indicatorBlocks(b, id, indicator ?? {})),
  ]
}

function indicatorBlocks(b: Build, id: string, indicator: Indicator): RootContent[] {
  const name = b.inline(indicator.name)
  const definition = b.inline(indicator.definition)
  const series = seriesOf(b, id, indicator)
  const facts = joined(' · ', indicatorFacts(b, indicator, series))
  return [
    h(3, b.anchors.claim('indicator', id), name.length > 0 ? name : cleanLine(id)),
    ...(definition.length > 0 ? [p(labelled(b.say('definition'), definition), '.')] : []),
    ...b.block(indicator.description, 3),
    ...(facts.length > 0 ? [marked(p(facts), 'badges')] : []),
    ...series.flatMap((item, i) => seriesBlocks(b, { id, indicator, series: item, index: i })),
    ...fileLine(b, indicator),
    ...b.block(indicator.note, 3),
  ]
}

/** How the indicator is counted, by whom and for which goals. */
export function indicatorFacts(b: Build, indicator: Indicator, series: readonly Series[]): Inline[] {
  const { unit, scale, kind, direction, dimensions, source } = indicator
  const goals = [...new Set(series.flatMap(({ targets }) => targets.map(({ goal }) => goal.id)))]
  const breakdowns = Object.values(dimensions ?? {}).map((groups) =>
    joinList(filledWords(groups).map(cleanLine), b.locale),
  )
  const said = (label: Label, value: Inline): Inline => labelled(b.say(label), value)
  return [
    said('direction', direction && b.term(`direction.${direction}`)),
    said('measuredIn', cleanLine(unit ?? '')),
    said('scale', filledWords(scale).map(cleanLine).join(', ')),
    said('frequency', frequencyText(b, indicator.frequency)),
    said('owner', actor(b, indicator.owner)),
    said('source', reference(b, source)),
    said('indicatorKind', kind && b.term(`indicator.${kind}`)),
    said('dimensions', breakdowns.join('; ')),
    said(
      'measuredFor',
      listed(
        b,
        goals.flatMap((goal) => (goal === undefined ? [] : [goalLink(b, goal)])),
      ),
    ),
  ]
}

/** Where the measurements stand, where they stand in a file that could not be read. */
export function fileLine(b: Build, { measurements }: Indicator): RootContent[] {
  if (measurements === undefined || Array.isArray(measurements) || measurements.file === undefined) return []
  return [p(b.say('measurementFile', { file: cleanLine(measurements.file) }))]
}
