import { type DateText, firstDay, lastDay } from '#core/dates'
import type { Goal, Strategy } from '#core/generated/strategy'
import { isOwnGoal } from '#core/smart'
import { hasOtherYear, yearsIn } from '../../../lexicon/prose-years.ts'
import { defineRule } from '../../../rule.ts'
import { entryOf } from '../../entry.ts'
import { atLevel } from '../../level.ts'
import { measurementsOf } from '../../series.ts'
import { baselinesOf } from '../values.ts'

export const rule = defineRule({
  meta: {
    id: 'smart/prose-year',
    severity: 'warning',
    since: '0.1.0',
    field: 'timeBound',
    docs: {
      da: 'Årstallet i målets sætning er det samme som fristen.',
      en: "The year in the goal's sentence is the same as the deadline.",
    },
    help: {
      da: 'Ret enten årstallet i sætningen eller fristen, så læsere og opfølgning går efter den samme dato.',
      en: 'Correct either the year in the sentence or the deadline, so that readers and follow-up go by the same date.',
    },
    messages: {
      differs: {
        da: 'Sætningen siger {year}, men fristen er {deadline:date}.',
        en: 'The sentence says {year}, but the deadline is {deadline:date}.',
      },
      undated: {
        da: 'Sætningen siger {year}, men målet har ingen frist.',
        en: 'The sentence says {year}, but the goal has no deadline.',
      },
    },
  },
  create: ({ document: { strategy }, report }) => ({
    goal(goal, { path }) {
      const { statement, smart } = goal
      if (statement === undefined || smart?.timeBound === undefined || !isOwnGoal(goal)) return
      const dates = datesOf(goal)
      const deadline = smart.timeBound.deadline ?? dates.at(-1)
      const known = new Set([...dates, ...pastDatesOf(strategy, goal)].flatMap(yearsOf))
      if (!hasOtherYear(statement, known)) return
      for (const { from, to, year, isDeadline } of yearsIn(statement, strategy.language)) {
        if (known.has(year) || (!isDeadline && !isAhead(strategy, year, deadline))) continue
        const at = { path: [...path, 'statement'], part: { from, to }, ...atLevel(goal) }
        if (deadline !== undefined)
          report({ ...at, messageId: 'differs', data: { year: `${year}`, deadline } })
        else if (isDeadline) report({ ...at, messageId: 'undated', data: { year: `${year}` } })
      }
    },
  }),
})

/** The dates by which a goal is to be reached, wholly or in part. */
function datesOf({ smart }: Goal): DateText[] {
  const { targets = [], milestones = [] } = smart?.measurable ?? {}
  const steps = targets.flatMap(({ interim = [], previously = [] }) => [...interim, ...previously])
  const dates = [...milestones, ...steps, ...targets].flatMap(({ date }) => date ?? [])
  return smart?.timeBound?.deadline === undefined ? dates : [...dates, smart.timeBound.deadline]
}

/** The dates that a goal is counted from. */
function pastDatesOf({ indicators }: Strategy, { smart }: Goal): DateText[] {
  const points = (smart?.measurable?.targets ?? []).flatMap(({ indicator: id, change }) => {
    const indicator = entryOf(indicators, id) ?? {}
    const dates = [...baselinesOf(indicator), ...measurementsOf(indicator)].map(({ date }) => date)
    return [...dates, change?.since]
  })
  return [...points, smart?.timeBound?.start].flatMap((date) => date ?? [])
}

function yearsOf(date: DateText): number[] {
  const day = lastDay(date)
  return day === undefined ? [] : [Number(day.slice(0, 4))]
}

/** Whether a year that only tells when can be a deadline: not before the work, and where that is unknown, after the deadline. */
function isAhead(
  { period, adoption, published }: Strategy,
  year: number,
  deadline: DateText | undefined,
): boolean {
  const begun =
    firstDay(period?.start) ?? firstDay(adoption?.date) ?? firstDay(published) ?? lastDay(deadline)
  return begun !== undefined && year >= Number(begun.slice(0, 4))
}
