import { stripVTControlCharacters } from 'node:util'
import { expect, test } from 'vitest'
import { explainCommand } from '../../src/cli/explain.ts'
import { rulePages } from '../../src/lint/generated/pages.ts'
import { allRules } from '../../src/lint/generated/rules.ts'
import { messages } from '../../src/workspace/messages.ts'

async function explain(id: string, lang: 'da' | 'en'): Promise<string> {
  let text = ''
  const terminal = {
    out: (more: string) => {
      text += more
    },
    note: () => undefined,
    progress: () => undefined,
    isTerminal: false,
    columns: 80,
    env: {},
    cwd: '/',
    locale: 'en',
  }
  const code = await explainCommand.run([id] as never, { lang } as never, { terminal, version: '1' } as never)
  expect(code).toBe(0)
  return text
}

const languages = ['da', 'en'] as const

test.each(allRules.map(({ meta }) => meta.id))('%s has a page in each language', async (id) => {
  for (const lang of languages) {
    const text = await explain(id, lang)
    expect(text.split('\n')[0]).toBe(id)
    expect(text.split('\n')[1]).toMatch(lang === 'da' ? /siden \d/ : /since \d/)
    expect(text).toContain(lang === 'da' ? '\nForkert\n' : '\nWrong\n')
    expect(text).toMatch(/^ +(\^+|\^~+)$/m)
    expect(text.replace(/^ {4}.*$/gm, '')).not.toMatch(/\*\*|```/)
    expect(stripVTControlCharacters(text)).toBe(text)
    expect(text.endsWith('\n\n')).toBe(false)
  }
})

test.each(allRules.filter(({ meta }) => meta.options !== undefined))(
  '$meta.id tells of its options',
  async ({ meta }) => {
    for (const lang of languages) {
      const text = (await explain(meta.id, lang)).replace(/\s+/g, ' ')
      for (const [name, { docs }] of Object.entries(meta.options ?? {})) {
        expect(text).toContain(`${name}: ${docs[lang]}`)
      }
    }
  },
)

const withoutPage = Object.keys(messages.messages).filter((id) => rulePages[id] === undefined)

test.each(withoutPage)('%s is explained by its messages', async (id) => {
  for (const lang of languages) {
    const text = (await explain(id, lang)).replace(/\s+/g, ' ')
    for (const wording of Object.values(messages.messages[id] ?? {})) {
      expect(text).toContain(wording[lang].replace(/\{\w+(:\w+)?\}/g, '…'))
    }
    expect(text).toContain('→')
    expect(text.includes(lang === 'da' ? 'kan ikke slås fra' : 'cannot be switched off')).toBe(
      /^(yaml|schema)\//.test(id),
    )
  }
})

test('problems of the YAML, of the format and of comments are among those', () => {
  expect(withoutPage).toEqual(
    expect.arrayContaining(['yaml/syntax', 'schema/missing', 'suppression/comment', 'trace/uncovered']),
  )
})
