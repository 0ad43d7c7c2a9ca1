import { describe, expect, test } from 'vitest'
import type { Diagnostic } from '#core/diagnostic'
import { formatMessage } from '#core/message'
import { createSource } from '#core/source'
import { summarise } from '#core/summarise'
import { parseStrategy } from '#document/parse'
import { rulePages } from '#lint/generated/pages'
import { documentRules, portfolioRules } from '#lint/generated/rules'
import { lint } from '#lint/lint'
import { lintMessages } from '#lint/messages'
import { checkPortfolio } from '#lint/portfolio'
import type { Rule } from '#lint/rule'
import { type Case, casesOf } from '../page.ts'

const settings = { preset: 'audit', rules: new Map(), profile: 'accepteret', asOf: '2026-11-22' } as const

const read = (text: string, file = 'a.yaml') => parseStrategy(createSource(file, text))

/** A text with each of its lines left out, one at a time, and with what stands after each key and in each list. */
function partsOf(text: string): string[] {
  const lines = text.split('\n')
  return [
    ...lines.map((_, i) => lines.toSpliced(i, 1).join('\n')),
    ...[...text.matchAll(/(?<=[:,[{] ?)[\w-]+: (?:\{[^{}]*\}|\[[^[\]]*\]|[^,{}[\]\n]+),? ?/g)].map(
      ({ 0: entry, index }) => text.slice(0, index) + text.slice(index + entry.length),
    ),
  ]
}

const casesFor = (id: string): Case[] => casesOf(rulePages[id]?.en ?? '')

function judge(found: readonly Diagnostic[], text: string): void {
  for (const diagnostic of found) {
    expect(['error', 'warning', 'info'], text).toContain(diagnostic.severity)
    expect(formatMessage(diagnostic, 'en', lintMessages), text).not.toMatch(/[{}]|undefined/)
  }
}

describe('a rule judges what it can of a document that lacks anything, and never throws', () => {
  test.each(documentRules.map((rule) => [rule.meta.id, rule] as [string, Rule]))('%s', (id, rule) => {
    for (const [{ text }] of casesFor(id))
      for (const part of partsOf(text)) judge(lint(read(part), [rule], settings).diagnostics, part)
  })

  test.each(portfolioRules.map((rule) => [rule.meta.id, rule] as const))('%s', (id, rule) => {
    for (const files of casesFor(id))
      for (const [i, { text }] of files.entries())
        for (const part of partsOf(text)) {
          const summaries = files.map((one, j) => summarise(read(i === j ? part : one.text, one.file)))
          judge(
            checkPortfolio(summaries, [rule], { asOf: settings.asOf, shared: settings, of: () => settings }),
            part,
          )
        }
  })
})
