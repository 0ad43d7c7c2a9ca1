import { describe, expect, test } from 'vitest'
import type { Diagnostic, RelatedPlace } from '#core/diagnostic'
import { formatMessage } from '#core/message'
import { createSource } from '#core/source'
import { parseStrategy } from '#document/parse'
import { rulePages } from '#lint/generated/pages'
import { allRules } from '#lint/generated/rules'
import { lint } from '#lint/lint'
import { lintMessages } from '#lint/messages'
import type { Rule } from '#lint/rule'
import { type Example, examplesOf } from './page.ts'

/** Runs one rule over an example, as its page promises. */
function run(rule: Rule, { text, attributes }: Example): Diagnostic[] {
  const document = parseStrategy(createSource(attributes['file'] ?? 'strategi.yaml', text))
  const settings = {
    preset: 'audit' as const,
    rules: new Map(),
    profile: 'accepteret' as const,
    asOf: attributes['asOf'] ?? '2026-11-22',
  }
  return lint(document, [rule], settings).diagnostics.filter(({ ruleId }) => ruleId === rule.meta.id)
}

function markOf({ range: { start, end }, messageId }: RelatedPlace | Diagnostic): string {
  return `${start.line}:${start.column}-${end.line}:${end.column} ${messageId}`
}

/** Diagnostics each followed by the places related to it, which a page marks as well. */
function withRelated(found: Diagnostic[]): (Diagnostic | (RelatedPlace & { ruleId: string }))[] {
  return found.flatMap((diagnostic) => [
    diagnostic,
    ...(diagnostic.related ?? []).map((place) => ({ ...place, ruleId: diagnostic.ruleId })),
  ])
}

describe.each(allRules.map((rule) => [rule.meta.id, rule] as const))('%s', (id, rule) => {
  const messageIds = Object.keys(rule.meta.messages)

  describe.each(['da', 'en'] as const)('page %s', (locale) => {
    const page = rulePages[id]?.[locale] ?? ''
    const examples = examplesOf(page)

    test('begins with the rule as its heading, and shows every message and a valid example', () => {
      expect(page.split('\n')[0]).toBe(`# ${id}`)
      const shown = new Set(examples.flatMap(({ marks }) => marks.map((mark) => mark.split(' ')[1])))
      expect([...shown].sort()).toEqual([...messageIds].sort())
      expect(examples.some(({ kind }) => kind === 'valid')).toBe(true)
    })

    test.each(examples.map((example) => [`${example.kind} at line ${example.line}`, example] as const))(
      '%s reports exactly what is marked',
      (_, example) => {
        const found = withRelated(run(rule, example))
        expect(found.map(markOf).sort()).toEqual([...example.marks].sort())
        if (example.kind === 'invalid') expect(example.marks.length).toBeGreaterThan(0)
        for (const diagnostic of found) {
          const message = formatMessage(diagnostic, locale, lintMessages)
          expect(message).not.toMatch(/[{}]|undefined/)
          expect(message).toMatch(/^[^a-zæøå].*[.?]$/u)
        }
      },
    )
  })
})

test('a fixed example is what the fixes make of the invalid one before it', () => {
  for (const rule of allRules) {
    for (const page of Object.values(rulePages[rule.meta.id] ?? {})) {
      const examples = examplesOf(page)
      for (const [i, example] of examples.entries()) {
        if (example.kind !== 'fixed') continue
        const before = examples[i - 1]
        if (before === undefined) throw new Error(`${rule.meta.id}: a fixed example without an invalid one`)
        const edits = run(rule, before).flatMap((found) => found.fix?.edits ?? [])
        let text = before.text
        for (const edit of edits.sort((a, b) => b.start - a.start)) {
          text = text.slice(0, edit.start) + edit.text + text.slice(edit.end)
        }
        expect(text).toBe(example.text)
      }
    }
  }
})
