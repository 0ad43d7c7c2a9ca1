import { defineRule } from '../../../rule.ts'
import { notationOf } from '../notation.ts'
import { tablesIn } from './tables.ts'
import { wrongTotals } from './totals.ts'

export const rule = defineRule({
  meta: {
    id: 'figures/table-sum',
    severity: 'warning',
    since: '0.1.0',
    docs: {
      da: 'En tabels sum er summen af dens tal.',
      en: 'The total of a table is the sum of its numbers.',
    },
    help: {
      da: 'Regn efter, og ret summen eller et af tallene; tæller nogen med flere steder, så skriv det i rækkens navn.',
      en: 'Check the sum, and correct the total or a number; where some count twice, name the row accordingly.',
    },
    messages: {
      column: {
        da: 'Tallene over giver {sum:number}, men der står {total:number}.',
        en: 'The numbers above make {sum:number}, but the table says {total:number}.',
      },
      row: {
        da: 'Tallene i rækken giver {sum:number}, men der står {total:number}.',
        en: 'The numbers in the row make {sum:number}, but the table says {total:number}.',
      },
    },
  },
  create(context) {
    const notation = notationOf(context.document.strategy.language)
    return {
      markdown(field, { path }) {
        for (const table of tablesIn(field)) {
          for (const { cell, kind, sum, total } of wrongTotals(table, notation)) {
            const part = { from: cell.from, to: cell.to }
            context.report({ path, part, messageId: kind, data: { sum, total } })
          }
        }
      },
    }
  },
})
