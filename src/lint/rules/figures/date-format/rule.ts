import { formatDate } from '#core/dates'
import { localeOf } from '#core/locale'
import { replacing } from '../../../edits.ts'
import { defineRule } from '../../../rule.ts'
import { isRunningText, proseOf } from '../../running-text.ts'
import { datesIn } from './dates.ts'

export const rule = defineRule({
  meta: {
    id: 'figures/date-format',
    severity: 'info',
    since: '0.1.0',
    fixable: 'safe',
    docs: {
      da: 'Datoer i løbende tekst er skrevet med månedens navn.',
      en: 'Dates in running text are written with the name of the month.',
    },
    help: {
      da: 'Skriv måneden med bogstaver og årstallet helt ud.',
      en: 'Write the month in letters, and the year in full.',
    },
    messages: {
      figures: {
        da: "'{written}' læses lettere som '{meant}'.",
        en: "'{written}' is easier to read as '{meant}'.",
      },
      ambiguous: {
        da: "'{written}' kan læses som flere datoer.",
        en: "'{written}' can be read as several dates.",
      },
    },
  },
  create(context) {
    const { document } = context
    const { language = 'da' } = document.strategy
    if (language !== 'da' && language !== 'en') return {}
    const locale = localeOf(language)
    return {
      text(field, { path }) {
        if (!isRunningText(field) || !/\d[-/]\d/.test(field.value)) return
        for (const { day, ...part } of datesIn(proseOf(field, { tables: false }))) {
          const written = field.value.slice(part.from, part.to)
          if (day === undefined) {
            context.report({ path, part, messageId: 'ambiguous', data: { written } })
            continue
          }
          const meant = formatDate(day, locale)
          const edits = [replacing(document, path, part, meant)]
          context.report({
            path,
            part,
            messageId: 'figures',
            data: { written, meant },
            fix: { kind: 'safe', edits },
          })
        }
      },
    }
  },
})
