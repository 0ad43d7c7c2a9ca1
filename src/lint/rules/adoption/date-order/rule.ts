import { firstDay, lastDay } from '#core/dates'
import type { Adoption, Strategy } from '#core/generated/strategy'
import { defineRule, type RuleContext } from '../../../rule.ts'
import { dayAfter } from '../../interval.ts'

const messages = {
  early: {
    da: 'Vedtagelsen {date:date} ligger mere end {years:number} år før udgivelsen {published:date}.',
    en: 'The adoption {date:date} lies more than {years:number} years before the publication {published:date}.',
  },
  afterPeriod: {
    da: 'Vedtagelsen {date:date} ligger, efter at perioden er slut ({end:date}).',
    en: 'The adoption {date:date} lies after the period has ended ({end:date}).',
  },
  future: {
    da: "Dokumentet har 'status: adopted', men vedtagelsen {date:date} ligger i fremtiden.",
    en: "The document has 'status: adopted', but the adoption {date:date} lies in the future.",
  },
  accepted: {
    da: 'Målet blev accepteret {date:date}, efter at dokumentet blev vedtaget {adopted:date}.',
    en: 'The goal was accepted {date:date}, after the document was adopted {adopted:date}.',
  },
} as const

export const rule = defineRule({
  meta: {
    id: 'adoption/date-order',
    severity: 'warning',
    since: '0.1.0',
    options: {
      years: {
        type: 'number',
        default: 2,
        minimum: 1,
        maximum: 20,
        docs: {
          da: 'Hvor mange år der må gå fra vedtagelsen til udgivelsen.',
          en: 'How many years may pass from the adoption to the publication.',
        },
      },
    },
    docs: {
      da: 'Datoerne for accept, vedtagelse, udgivelse og periode følger efter hinanden.',
      en: 'The dates of acceptance, adoption, publication and period follow each other.',
    },
    help: {
      da: 'Ret den dato, der er skrevet forkert.',
      en: 'Correct the date that is wrong.',
    },
    messages,
  },
  create: (context) => ({
    adoption: (adoption) => checkAdoption(context, adoption),
    accepted({ date }, { path }) {
      const { status, adoption } = context.document.strategy
      const [day, adopted] = [firstDay(date), lastDay(adoption?.date)]
      if (status !== 'adopted' || date === undefined || adoption?.date === undefined) return
      if (day === undefined || adopted === undefined || day <= adopted) return
      const data = { date, adopted: adoption.date }
      context.report({ path: [...path, 'date'], messageId: 'accepted', severity: 'info', data })
    },
  }),
})

type Options = { readonly years: number }
type Context = Omit<RuleContext<typeof messages>, 'options'> & { options: Options }

function checkAdoption({ document, asOf, options, report }: Context, { date }: Adoption): void {
  const { published, period, status }: Strategy = document.strategy
  const [first, last] = [firstDay(date), lastDay(date)]
  if (date === undefined || first === undefined || last === undefined) return
  const path = ['adoption', 'date']
  const [issued, end] = [firstDay(published), lastDay(period?.end)]
  const { years } = options
  if (status === 'adopted' && first > asOf) report({ path, messageId: 'future', data: { date } })
  else if (period?.end !== undefined && end !== undefined && first > end)
    report({ path, messageId: 'afterPeriod', data: { date, end: period.end } })
  else if (
    published !== undefined &&
    issued !== undefined &&
    dayAfter(last, { months: 12 * years, days: 0 }) < issued
  )
    report({ path, messageId: 'early', data: { date, published, years } })
}
