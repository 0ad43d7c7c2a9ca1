import type { Summary } from '#core/summary'
import { definePortfolioRule } from '../../../portfolio.ts'
import { isCurrent } from '../documents.ts'
import { aboutTheSame, areDefinedApart, disagreeing } from '../measures.ts'

export const rule = definePortfolioRule({
  meta: {
    id: 'portfolio/inconsistent-baseline',
    severity: 'warning',
    since: '0.1.0',
    docs: {
      da: 'To dokumenter er enige om, hvad en indikator viste på en bestemt dato.',
      en: 'Two documents agree on what an indicator showed on a certain date.',
    },
    help: {
      da: 'Ret det tal, der er forkert. Måler de to ikke det samme, så giv indikatorerne hver sit navn.',
      en: 'Correct the number that is wrong. If the two do not measure the same, give the indicators names of their own.',
    },
    messages: {
      differs: {
        da: "Udgangspunktet for '{indicator}' ({date:date}) er {value:number}, men {other:number} i '{path}'.",
        en: "The baseline of '{indicator}' ({date:date}) is {value:number}, but {other:number} in '{path}'.",
      },
      other: { da: 'Her står det andet tal.', en: 'Here is the other number.' },
    },
  },
  check(summaries, context) {
    for (const items of aboutTheSame(summaries.filter(isCurrent).flatMap(baselinesOf))) {
      const found = disagreeing(
        items,
        (a, b) => (a.value.value === b.value.value ? undefined : true),
        ({ value }) => `${typeof value} ${value}`,
      )
      for (const { item, before } of found) {
        const { summary, indicator, value } = item
        const data = {
          indicator: indicator.name ?? indicator.id,
          date: value.date ?? '',
          value: value.value,
          other: before.value.value,
          path: before.summary.path,
        }
        context.report({
          summary,
          place: value.place,
          messageId: 'differs',
          data,
          ...(areDefinedApart(indicator, before.indicator) ? { severity: 'info' } : {}),
          related: [{ summary: before.summary, place: before.value.place, messageId: 'other' }],
        })
      }
    }
  },
})

function baselinesOf(summary: Summary) {
  return summary.indicators.flatMap((indicator) =>
    indicator.baselines.map((value) => ({ summary, indicator, value })),
  )
}
