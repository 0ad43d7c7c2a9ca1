import { defineRule } from '../../../rule.ts'

export const rule = defineRule({
  meta: {
    id: 'adoption/adopted-without-adoption',
    severity: 'warning',
    since: '0.1.0',
    docs: {
      da: 'Et vedtaget dokument siger, hvem der har vedtaget det og hvornår.',
      en: 'An adopted document says who has adopted it and when.',
    },
    help: {
      da: "Skriv 'adoption' med 'date' og 'by', eller erklær en mangel: 'adoption: {gap: …}'.",
      en: "Write 'adoption' with 'date' and 'by', or declare a gap: 'adoption: {gap: …}'.",
    },
    messages: {
      missing: {
        da: 'Dokumentet er vedtaget, men det står ikke, hvem der har vedtaget det og hvornår.',
        en: 'The document is adopted, but it does not say by whom and when.',
      },
    },
  },
  create: ({ report }) => ({
    strategy({ status, adoption = {} }) {
      const { date, by, how, gap } = adoption
      const isTold = [date, by, how, gap].some((part) => part !== undefined && part !== '')
      if (status === 'adopted' && !isTold) report({ path: ['status'], messageId: 'missing' })
    },
  }),
})
