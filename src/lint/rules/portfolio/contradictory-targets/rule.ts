import type { Summary, TargetSummary } from '#core/summary'
import { definePortfolioRule } from '../../../portfolio.ts'
import { isCurrent, isProposal, replaces } from '../documents.ts'
import { aboutTheSame, areDefinedApart, disagreeing, type Stated } from '../measures.ts'
import { type Clash, clashOf } from './clash.ts'

export const rule = definePortfolioRule({
  meta: {
    id: 'portfolio/contradictory-targets',
    severity: 'error',
    since: '0.1.0',
    docs: {
      da: 'To dokumenter sætter ikke hver sit måltal for samme indikator på samme dato.',
      en: 'No two documents set different targets for the same indicator and date.',
    },
    help: {
      da: "Afgør, hvilket måltal der gælder, og skriv det begge steder; det gamle kan stå under 'previously'.",
      en: "Decide which target holds, and write it in both places; the old one may stand under 'previously'.",
    },
    messages: {
      values: {
        da: "'{indicator}' skal være {value:number} den {date:date}, men {other:number} i '{path}'.",
        en: "'{indicator}' is to be {value:number} on {date:date}, but {other:number} in '{path}'.",
      },
      bounds: {
        da: "'{indicator}' skal være {bound:term} {value:number} den {date:date}, men {otherBound:term} {other:number} i '{path}'.",
        en: "'{indicator}' is to be {bound:term} {value:number} on {date:date}, but {otherBound:term} {other:number} in '{path}'.",
      },
      changes: {
        da: "'{indicator}' skal ændre sig {value:number} frem til den {date:date}, men {other:number} i '{path}'.",
        en: "'{indicator}' is to change by {value:number} until {date:date}, but by {other:number} in '{path}'.",
      },
      other: { da: 'Her står det andet måltal.', en: 'Here is the other target.' },
    },
  },
  check(summaries, context) {
    for (const items of aboutTheSame(summaries.filter(isCurrent).flatMap(targetsOf))) {
      for (const { item, before, clash } of disagreeing(items, contradiction, keyOf)) {
        const data = {
          indicator: item.indicator.name ?? item.indicator.id,
          date: item.value.date ?? '',
          value: clash.value,
          other: clash.other,
          path: before.summary.path,
        }
        const found = {
          summary: item.summary,
          place: item.value.place,
          ...(isCertain(clash, item, before) ? {} : { severity: 'warning' as const }),
          related: [{ summary: before.summary, place: before.value.place, messageId: 'other' as const }],
        }
        if (clash.kind !== 'bounds') context.report({ ...found, messageId: clash.kind, data })
        else {
          const bounds = { bound: `bound.${clash.bound}`, otherBound: `bound.${clash.otherBound}` }
          context.report({ ...found, messageId: 'bounds', data: { ...data, ...bounds } })
        }
      }
    }
  },
})

function targetsOf(summary: Summary): Stated<TargetSummary>[] {
  const indicators = new Map(summary.indicators.map((indicator) => [indicator.id, indicator]))
  return summary.goals
    .filter(({ isOwn, status }) => isOwn && status !== 'dropped')
    .flatMap(({ targets }) => targets)
    .flatMap((value) => {
      const indicator = indicators.get(value.indicator)
      return indicator === undefined ? [] : [{ summary, indicator, value }]
    })
}

function contradiction(a: Stated<TargetSummary>, b: Stated<TargetSummary>): Clash | undefined {
  return replaces(a.summary, b.summary) ? undefined : clashOf(a.value, b.value)
}

/** A proposal may be meant to change what holds, and two definitions may be meant to count different things. */
function isCertain(clash: Clash, a: Stated<TargetSummary>, b: Stated<TargetSummary>): boolean {
  const isOpen = isProposal(a.summary) || isProposal(b.summary) || areDefinedApart(a.indicator, b.indicator)
  return clash.isSure && !isOpen
}

function keyOf({ value, min, max, change }: TargetSummary): string {
  return JSON.stringify([value, min, max, change])
}
