import type { Indicator } from '#core/generated/strategy'
import { defineRule } from '../../../rule.ts'
import { ownObjectives } from '../../goal-state.ts'

export const rule = defineRule({
  meta: {
    id: 'smart/indicator-incomplete',
    severity: 'warning',
    since: '0.1.0',
    options: {
      fields: {
        type: 'number',
        default: 3,
        minimum: 1,
        maximum: 7,
        docs: {
          da: 'Fra hvor mange manglende felter beskeden er en advarsel.',
          en: 'From how many missing fields on the message is a warning.',
        },
      },
    },
    docs: {
      da: 'En indikator, som et konkret mål bruger, siger, hvad der bliver målt, hvordan, hvor tit og af hvem.',
      en: 'An indicator that an objective uses says what is measured, how, how often and by whom.',
    },
    help: {
      da: 'Udfyld felterne, så to forskellige personer vil måle det samme.',
      en: 'Fill in the fields, so that two different people would measure the same.',
    },
    messages: {
      lacks: {
        da: "Indikatoren '{indicator}' har ikke {fields:keys}.",
        en: "The indicator '{indicator}' does not have {fields:keys}.",
      },
    },
  },
  create: ({ options, report }) => ({
    strategy(strategy) {
      const used = new Set(
        ownObjectives(strategy)
          .flatMap(({ value }) => value.smart?.measurable?.targets ?? [])
          .map(({ indicator }) => indicator),
      )
      for (const [id, indicator] of Object.entries(strategy.indicators ?? {})) {
        const lacks = used.has(id) ? lackingIn(indicator) : []
        if (lacks.length === 0) continue
        report({
          path: ['indicators', id],
          part: 'key',
          messageId: 'lacks',
          data: { indicator: id, fields: lacks.join(',') },
          ...(lacks.length < options.fields ? { severity: 'info' as const } : {}),
        })
      }
    },
  }),
})

function lackingIn(indicator: Indicator): string[] {
  const { unit, scale, ...others } = indicator
  const lacks = (['definition', 'direction', 'source', 'frequency', 'owner'] as const).filter(
    (key) => others[key] === undefined,
  )
  return unit === undefined && scale === undefined ? ['unit', ...lacks] : lacks
}
