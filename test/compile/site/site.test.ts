import { createHash } from 'node:crypto'
import { HtmlValidate } from 'html-validate'
import { toString as textOf } from 'mdast-util-to-string'
import { describe, expect, test } from 'vitest'
import { emitHtml } from '#compile/emit/html/emit-html'
import { emitHtmlIndex } from '#compile/emit/html/site/emit-index'
import { emitMarkdown } from '#compile/emit/markdown'
import { compileListing } from '#compile/site/listing'
import { fold, searchIndex, searchLetters } from '#compile/site/search-index'
import { languageName, versionsOf } from '#compile/site/versions'
import { richReport } from '../html-reports.ts'
import { faultsOf } from '../invariants.ts'
import { asOf, entries, entryOf, lindeby } from '../portfolio/documents.ts'

const listing = { asOf, locale: 'da', reports: [] } as const
const indexOf = (made = entries, more: object = {}): string =>
  new TextDecoder().decode(emitHtmlIndex(made, { ...listing, version: '0.1.0', ...more }))
const html = indexOf()

/** A document whose every text tries to be markup or to end the data of the script. */
const hostile = entryOf(
  lindeby
    .replace('title: Unge i Lindeby', 'title: "</script><script>alert(1)</script> & <!-- <b>"')
    .replace('title: Halvt så mange', 'title: "<img src=x onerror=alert(2)>"'),
)

describe('the languages of documents', () => {
  const document = (id: string, language: string, ...translates: string[]) => ({ id, language, translates })

  test('a translation and its original lead to each other', () => {
    expect([...versionsOf(entries)]).toEqual([
      ['lindeby-unge', [{ id: 'lindeby-young', language: 'en' }]],
      ['lindeby-young', [{ id: 'lindeby-unge', language: 'da' }]],
      ['enggaard-plan', []],
    ])
  })

  test('translations of one original lead to each other too, also along a chain', () => {
    const made = versionsOf([document('en', 'en', 'da'), document('da', 'da'), document('de', 'de', 'en')])
    expect(made.get('de')?.map(({ id }) => id)).toEqual(['en', 'da'])
    expect(made.get('da')?.map(({ id }) => id)).toEqual(['en', 'de'])
  })

  test('a document that is missing, that translates itself, or is in the same language is passed over', () => {
    const made = versionsOf([document('a', 'da', 'a', 'gone'), document('b', 'da', 'a'), document('c', 'en')])
    expect([...made.values()]).toEqual([[], [], []])
  })

  test('languages are called what they call themselves', () => {
    expect(['da', 'en-GB', 'kl', 'xx'].map(languageName)).toEqual(['Dansk', 'English', 'Kalaallisut', 'xx'])
  })
})

describe('the index of the search', () => {
  const index = searchIndex(entries)

  test('holds all goals and then all actions, with letters by their state', () => {
    expect(searchLetters).toBe('SMART')
    expect(index.map(({ document, kind, letters }) => [document, kind, letters])).toEqual([
      ['lindeby-unge', 'goal', 'f----'],
      ['lindeby-unge', 'objective', 'ff--f'],
      ['lindeby-young', 'objective', '----f'],
      ['lindeby-unge', 'action', ''],
    ])
  })

  test('holds what a goal says, its theme, groups and indicators, and what an action says, once each', () => {
    expect(index[1]?.text).toBe(
      'unge i lindeby m1 halvt saa mange antallet af uden hjem halveres inden udgangen 2027. bolig paa 18-24 aar',
    )
    expect(index[3]?.text).toContain('ungeteamet')
    expect(index[3]?.text).toContain('ti boliger.')
  })

  test('folds case, accents and Danish letters', () => {
    expect(fold('  BØRN  og Ære\npå én café ')).toBe('boern og aere paa en cafe')
  })
})

describe('the first page of a site', () => {
  test('is valid HTML', async () => {
    const validator = new HtmlValidate({ extends: ['html-validate:recommended'] })
    for (const page of [html, indexOf([hostile]), indexOf([])]) {
      const { results } = await validator.validateString(page)
      const messages = results.flatMap((result) =>
        result.messages.map(({ ruleId, message }) => `${ruleId}: ${message}`),
      )
      expect(messages).toEqual([])
    }
  })

  test('runs its own script and style sheet only, and asks for nothing', () => {
    const [, style = ''] = /<style>([\s\S]*?)<\/style>/.exec(html) ?? []
    const [, script = ''] = /<script>([\s\S]*?)<\/script>/.exec(html) ?? []
    const hash = (text: string): string => createHash('sha256').update(text).digest('base64')
    const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/
      .exec(html)?.[1]
      ?.replaceAll('&#x27;', "'")
    expect(policy).toBe(
      `default-src 'none'; style-src 'sha256-${hash(style)}'; script-src 'sha256-${hash(script)}'; img-src data:; base-uri 'none'; form-action 'none'`,
    )
    expect(script.length).toBeGreaterThan(1000)
    expect(html).not.toMatch(/(?:src|href)="(?:https?:|\/\/)/)
  })

  test('leads to each report, to each goal and action in it, and to other languages', () => {
    for (const address of [
      'lindeby-unge.html',
      'lindeby-unge.html#maal-m1',
      'lindeby-unge.html#handling-h1',
      'enggaard-plan.html',
    ])
      expect(html).toContain(`href="${address}"`)
    expect(html).toContain('<a href="lindeby-young.html" hreflang="en" lang="en">English</a>')
  })

  test('leads to the other reports where they lie beside it', () => {
    expect(html).not.toContain('portfolio.html')
    const more = indexOf(entries, { reports: ['audit', 'status', 'portfolio'] })
    for (const address of ['lindeby-unge.audit.html', 'lindeby-unge.status.html', 'portfolio.html'])
      expect(more).toContain(`href="${address}"`)
  })

  test('lets no text end the data of its script', () => {
    const page = indexOf([hostile])
    const [, data = ''] =
      /<script type="application\/json" id="search-index">([\s\S]*?)<\/script>/.exec(page) ?? []
    expect(JSON.parse(data).things[0].text).toContain('</script><script>alert(1)</script>')
  })

  test('of no documents is a page too', () => {
    expect(indexOf([])).toContain('0 dokumenter med 0 mål og 0 handlinger')
  })

  test('is the same each time, and in English', () => {
    expect(indexOf()).toBe(html)
    expect(indexOf(entries, { locale: 'en' })).toContain('<h1>Strategies</h1>')
  })
})

describe('the list of a site', () => {
  test('is a sound tree that leads to the reports', async () => {
    const report = compileListing(entries, { ...listing, reports: ['portfolio'] })
    expect(faultsOf(report)).toEqual([])
    expect(textOf(report.root)).toContain('3 dokumenter med 3 mål og 1 handling')
    const markdown = new TextDecoder().decode(await emitMarkdown(report, { fonts: [], version: '0.1.0' }))
    expect(markdown).toContain('[Se overblikket over alle strategierne](portfolio.md)')
    expect(markdown).toContain(
      '- [Unge i Lindeby](lindeby-unge.md) · Lindeby Kommune · Vedtaget · 2026–2028 · 2 mål · [English](lindeby-young.md)',
    )
  })
})

describe('a report in a site', () => {
  const page = async (site?: { versions: { id: string; language: string }[] }): Promise<string> =>
    new TextDecoder().decode(await emitHtml(richReport, { fonts: [], version: '0.1.0', site }))

  test('leads back to the first page and to its other languages', async () => {
    const made = await page({ versions: [{ id: 'in-english', language: 'en' }] })
    expect(made).toContain('<a href="index.html">Alle dokumenter</a>')
    expect(made).toContain('<link rel="alternate" hreflang="en" href="in-english.html">')
    expect(made).toContain('<a href="in-english.html" hreflang="en" lang="en">English</a>')
  })

  test('holds a script only there', async () => {
    expect(await page()).not.toContain('<script')
    expect((await page({ versions: [] })).match(/<script/g)).toHaveLength(2)
  })
})
