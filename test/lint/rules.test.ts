import { describe, expect, test } from 'vitest'
import type { Diagnostic, RelatedPlace } from '#core/diagnostic'
import { formatMessage } from '#core/message'
import { profiles, type SmartProfile, usualProfile } from '#core/smart-profiles'
import { createSource } from '#core/source'
import { summarise } from '#core/summarise'
import { parseStrategy } from '#document/parse'
import { rulePages } from '#lint/generated/pages'
import { allRules, documentRules, portfolioRules } from '#lint/generated/rules'
import { lint } from '#lint/lint'
import { lintMessages } from '#lint/messages'
import { checkPortfolio } from '#lint/portfolio'
import type { AnyRule } from '#lint/rule'
import { type Case, casesOf } from './page.ts'

/** Runs one rule over a case, as its page promises. The attributes of the first file are those of the case. */
function run(rule: AnyRule, files: Case): Diagnostic[] {
  const { attributes } = files[0]
  const settings = {
    preset: 'audit' as const,
    rules: new Map(
      attributes['options'] ? [[rule.meta.id, { options: JSON.parse(attributes['options']) }]] : [],
    ),
    profile: profileOf(attributes['profile']),
    asOf: attributes['asOf'] ?? '2026-11-22',
  }
  const documents = files.map(({ file, text }) => parseStrategy(createSource(file, text)))
  const documentRule = documentRules.find((candidate) => candidate === rule)
  const portfolioRule = portfolioRules.find((candidate) => candidate === rule)
  const found = documentRule
    ? documents.flatMap((document) => lint(document, [documentRule], settings).diagnostics)
    : checkPortfolio(
        documents.map((document) => summarise(document)),
        portfolioRule ? [portfolioRule] : [],
        { asOf: settings.asOf, shared: settings, of: () => settings },
      )
  return found.filter(({ ruleId }) => ruleId === rule.meta.id)
}

function profileOf(name: string = usualProfile): SmartProfile {
  if (!Object.hasOwn(profiles, name)) throw new Error(`no profile is called ${name}`)
  return name as SmartProfile
}

function markOf({ path, range: { start, end }, messageId }: RelatedPlace | Diagnostic): string {
  return `${path}:${start.line}:${start.column}-${end.line}:${end.column} ${messageId}`
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
    const cases = casesOf(page)

    test('begins with the rule as its heading, and shows every message and a valid example', () => {
      expect(page.split('\n')[0]).toBe(`# ${id}`)
      const marks = cases.flat().flatMap((example) => example.marks)
      expect([...new Set(marks.map((mark) => mark.split(' ')[1]))].sort()).toEqual([...messageIds].sort())
      expect(cases.some(([{ kind }]) => kind === 'valid')).toBe(true)
    })

    test.each(cases.map((files) => [`${files[0].kind} at line ${files[0].line}`, files] as const))(
      '%s reports exactly what is marked',
      (_, files) => {
        const found = withRelated(run(rule, files))
        const marked = files.flatMap(({ file, marks }) => marks.map((mark) => `${file}:${mark}`))
        expect(found.map(markOf).sort()).toEqual(marked.sort())
        if (files[0].kind === 'invalid') expect(marked.length).toBeGreaterThan(0)
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
      const cases = casesOf(page)
      for (const [i, [example]] of cases.entries()) {
        if (example.kind !== 'fixed') continue
        const before = cases[i - 1]
        if (before === undefined) throw new Error(`${rule.meta.id}: a fixed example without an invalid one`)
        const edits = run(rule, before).flatMap((found) => found.fix?.edits ?? [])
        let [{ text }] = before
        for (const edit of edits.sort((a, b) => b.start - a.start)) {
          text = text.slice(0, edit.start) + edit.text + text.slice(edit.end)
        }
        expect(text).toBe(example.text)
      }
    }
  }
})
