import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { createSource } from '#core/source'
import { summarise } from '#core/summarise'
import { parseStrategy } from '#document/parse'
import { portfolioRules } from '#lint/generated/rules'
import { checkPortfolio } from '#lint/portfolio'
import { hold, summaryOf } from '#workspace/checking/held'
import { comparable } from '#workspace/comparing/comparable'

const texts = readdirSync('strategies')
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => readFileSync(join('strategies', name), 'utf8'))

/** All strategies, and four copies of each in other years: more documents than places are kept at hand of. */
const held = [0, 1, 2, 3, 4].flatMap((year) =>
  texts.map((text, i) => {
    const other = text.replaceAll('value: 1', `value: ${year}1`).replaceAll('2028', `${2028 + year}`)
    const document = parseStrategy(createSource(`${year}/${i}.yaml`, other))
    const score = { smart: 0, letters: {}, goals: 0, gaps: 0 }
    return hold({
      ...{ path: document.source.path, locale: 'da', summary: summarise(document) },
      ...{ diagnostics: [], suppressed: [], score: score as never },
    })
  }),
)

const settings = { preset: 'recommended', rules: new Map() } as const

it('summaries to compare give what whole ones do, with the same places', () => {
  const compared = (summaries: ReturnType<typeof comparable>): unknown =>
    checkPortfolio(summaries, portfolioRules, {
      asOf: '2026-11-22',
      shared: settings,
      of: () => settings,
    })
  const found = compared(held.map(summaryOf)) as { ruleId: string }[]
  expect(new Set(found.map(({ ruleId }) => ruleId)).size).toBeGreaterThan(3)
  expect(compared(comparable(held.map(({ summary }) => summary)))).toEqual(found)
})
