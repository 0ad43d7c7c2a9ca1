/// <reference lib="dom" />
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type axe from 'axe-core'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { compileStrategy } from '#compile/compile'
import { emitHtml } from '#compile/emit/html/emit-html'
import { emitHtmlIndex } from '#compile/emit/html/site/emit-index'
import { createTheme } from '#compile/look/theme'
import { compilePortfolio } from '#compile/portfolio/portfolio'
import { versionsOf } from '#compile/site/versions'
import { scoreOf } from '#core/score'
import { createSource } from '#core/source'
import { parseStrategy } from '#document/parse'
import { launchChromium } from '../../browser/chromium.ts'
import { asOf, entries, entryOf, lindeby, lindebyInEnglish } from '../portfolio/documents.ts'

const axePath = createRequire(import.meta.url).resolve('axe-core/axe.min.js')
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
const options = { fonts: [], version: '0.1.0' }
const logo = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 90 30"><path d="M0 0h90v30z"/></svg>'

interface Look {
  width?: number
  colorScheme?: 'light' | 'dark'
  javaScriptEnabled?: boolean
}

const looks: readonly Look[] = [
  { width: 1280, colorScheme: 'light' },
  { width: 320, colorScheme: 'light' },
  { width: 1280, colorScheme: 'dark' },
  { width: 320, colorScheme: 'dark' },
]

let browser: Browser
let folder: string
let axeSource: string

beforeAll(async () => {
  browser = await launchChromium()
  folder = await mkdtemp(join(tmpdir(), 'stratlint-site-'))
  axeSource = await readFile(axePath, 'utf8')
  const versions = versionsOf(entries)
  for (const text of [lindeby, lindebyInEnglish]) {
    const document = parseStrategy(createSource('x.yaml', text))
    const report = compileStrategy(document, { asOf, score: scoreOf(document.strategy, []) })
    const site = { versions: versions.get(report.meta.id) ?? [] }
    await writeFile(join(folder, `${report.meta.id}.html`), await emitHtml(report, { ...options, site }))
  }
  const listing = { asOf, locale: 'da', reports: ['portfolio'], version: '0.1.0' } as const
  await writeFile(join(folder, 'index.html'), emitHtmlIndex(entries, listing))
  const look = {
    theme: createTheme({ primary: '#886b00', accent: '#d80028' }),
    logo: { type: 'image/svg+xml', bytes: new TextEncoder().encode(logo), width: 3, height: 1 },
  } as const
  await writeFile(join(folder, 'themed.html'), emitHtmlIndex(entries, { ...listing, look }))
  const hostile = entryOf(
    lindeby
      .replace('title: Unge i Lindeby', 'title: "</script><script>alert(1)</script> <!-- <b>"')
      .replace('title: Halvt så mange', 'title: "<img src=x onerror=alert(2)>"'),
  )
  await writeFile(join(folder, 'hostile.html'), emitHtmlIndex([hostile], listing))
  const portfolio = compilePortfolio(entries, {
    asOf,
    locale: 'da',
    links: true,
    findings: [{ severity: 'warning', message: 'M1 findes to gange.', path: 'lindeby-unge.yaml' }],
  })
  await writeFile(
    join(folder, 'portfolio.html'),
    await emitHtml(portfolio, { ...options, site: { versions: [] }, look }),
  )
})

afterAll(async () => {
  await browser.close()
  await rm(folder, { recursive: true })
})

/** Opens a page as a local file, gives it to a test, and sees that it asked for no other file and complained of nothing. */
async function visit(name: string, look: Look, use: (page: Page) => Promise<void>): Promise<void> {
  const { width = 1280, ...more } = look
  const context = await browser.newContext({ viewport: { width, height: 900 }, ...more })
  const page = await context.newPage()
  const complaints: string[] = []
  const requests: string[] = []
  page.on('console', (message) => complaints.push(message.text()))
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('request', (request) => requests.push(request.url()))
  await page.goto(pathToFileURL(join(folder, name)).href)
  await use(page)
  expect(complaints).toEqual([])
  expect(requests.every((url) => url.startsWith('file:') || url.startsWith('data:'))).toBe(true)
  await context.close()
}

async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axeSource)
  const results = await page.evaluate(
    (values) => (globalThis as unknown as { axe: typeof axe }).axe.run({ runOnly: { type: 'tag', values } }),
    rules,
  )
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.html} ${node.failureSummary}`),
  )
}

/** The names of the goals and actions that are shown. */
async function shown(page: Page): Promise<string[]> {
  return page.locator('tr[data-thing]:visible th').allTextContents()
}

describe.each(['index.html', 'themed.html', 'portfolio.html', 'lindeby-unge.html'])('%s', (name) => {
  test.each(looks)('has no accessibility violations at $width px, $colorScheme', async (look) => {
    await visit(name, look, async (page) => {
      await page.evaluate('for (const part of document.querySelectorAll("details")) part.open = true')
      expect(await violations(page)).toEqual([])
    })
  })

  test('fits 320 pixels', async () => {
    await visit(name, { width: 320 }, async (page) => {
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(320)
    })
  })
})

describe('the search, in a local file', () => {
  test('finds a goal by words of what it says, and leads to it', async () => {
    await visit('index.html', {}, async (page) => {
      await page.getByRole('searchbox', { name: 'Søg efter ord' }).fill('HJEM halveres')
      await expect.poll(() => page.locator('#found').textContent()).toBe('Viser 1 mål og 0 handlinger.')
      expect(await shown(page)).toEqual(['M1 Halvt så mange'])
      expect(await page.getByRole('heading', { name: 'Handlinger', exact: true }).isVisible()).toBe(false)
      await page.getByRole('link', { name: 'M1 Halvt så mange' }).click()
      await expect.poll(() => page.url()).toBe(`${pathToFileURL(join(folder, 'lindeby-unge.html'))}#maal-m1`)
      expect(await page.locator('#maal-m1').isVisible()).toBe(true)
    })
  })

  test('finds actions, and what is not shown in the list', async () => {
    await visit('index.html', {}, async (page) => {
      await page.locator('#q').fill('ti boliger')
      expect(await shown(page)).toEqual(['H1 Nye boliger'])
      await page.locator('#q').fill('18-24 aar')
      expect(await shown(page)).toEqual(['M0 Alle unge har et hjem.', 'M1 Halvt så mange'])
    })
  })

  test('filters by kind, document, theme, and the state of one letter or any', async () => {
    await visit('index.html', {}, async (page) => {
      const choose = async (name: string, value: string): Promise<string[]> => {
        await page.locator(`select[name="${name}"]`).selectOption(value)
        const names = await shown(page)
        await page.getByRole('button', { name: 'Nulstil' }).click()
        await expect.poll(() => shown(page).then((all) => all.length)).toBe(4)
        return names
      }
      expect(await choose('k', 'action')).toEqual(['H1 Nye boliger'])
      expect(await choose('k', 'goal')).toEqual(['M0 Alle unge har et hjem.'])
      expect(await choose('d', 'lindeby-young')).toEqual(['M1 Half as many.'])
      expect(await choose('t', 'bolig')).toEqual(['M1 Halvt så mange', 'M1 Half as many.', 'H1 Nye boliger'])
      expect(await choose('s', 'f')).toHaveLength(3)
      expect(await choose('l', 'M')).toHaveLength(3)
      await page.locator('select[name="l"]').selectOption('M')
      expect(await choose('s', 'f')).toEqual(['M1 Halvt så mange'])
    })
  })

  test('says so where nothing is found', async () => {
    await visit('index.html', {}, async (page) => {
      await page.locator('#q').fill('findes ikke her')
      await expect.poll(() => page.getByRole('status').textContent()).toMatch(/^Ingen mål eller handlinger/)
      expect(await shown(page)).toEqual([])
    })
  })

  test('is walked through with the keyboard, from the first key to a goal', async () => {
    await visit('index.html', {}, async (page) => {
      const focused = (): Promise<string> =>
        page.evaluate('document.activeElement.id || document.activeElement.textContent')
      await page.keyboard.press('Tab')
      expect(await focused()).toBe('Gå til indholdet')
      for (let i = 0; i < 20 && (await focused()) !== 'q'; i++) await page.keyboard.press('Tab')
      await page.keyboard.type('halveres')
      await page.keyboard.press('Enter')
      expect(await focused()).toBe('found')
      await expect.poll(() => page.locator('#found').textContent()).toBe('Viser 1 mål og 0 handlinger.')
      const stops: string[] = []
      while (stops.at(-1) !== 'M1 Halvt så mange' && stops.length < 15) {
        await page.keyboard.press('Tab')
        expect(await page.evaluate('getComputedStyle(document.activeElement).outlineStyle')).toBe('solid')
        stops.push(await focused())
      }
      expect(stops.at(-1)).toBe('M1 Halvt så mange')
      await page.keyboard.press('Enter')
      await expect.poll(() => page.url()).toContain('lindeby-unge.html#maal-m1')
    })
  })

  test('stands in the address, and comes back with it', async () => {
    await visit('index.html', {}, async (page) => {
      await page.locator('#q').fill('halveres')
      await page.locator('select[name="k"]').selectOption('objective')
      expect(new URL(page.url()).hash).toBe('#q=halveres&k=objective')
      await page.reload()
      expect(await page.locator('#q').inputValue()).toBe('halveres')
      expect(await shown(page)).toEqual(['M1 Halvt så mange'])
    })
  })
})

describe('the lists', () => {
  test('are sorted by a column, up and down, with what is not stated last', async () => {
    await visit('index.html', {}, async (page) => {
      const header = page.locator('#goals').getByRole('columnheader', { name: 'Frist' })
      const deadlines = (): Promise<string[]> =>
        page.locator('#goals td[data-label="Frist"]').allTextContents()
      await header.getByRole('button').click()
      expect(await deadlines()).toEqual(['31. december 2025', '31. december 2027', 'Ikke angivet'])
      expect(await header.getAttribute('aria-sort')).toBe('ascending')
      await expect.poll(() => page.getByRole('status').textContent()).toBe('Sorteret efter Frist, stigende.')
      await header.getByRole('button').click()
      expect(await deadlines()).toEqual(['31. december 2027', '31. december 2025', 'Ikke angivet'])
      await page.locator('#q').fill('half')
      expect(await shown(page)).toEqual(['M1 Half as many.'])
    })
  })

  test('are whole and usable without script', async () => {
    await visit('index.html', { javaScriptEnabled: false }, async (page) => {
      expect(await shown(page)).toHaveLength(4)
      expect(await page.getByRole('search').count()).toBe(0)
      expect(await page.getByRole('button').count()).toBe(0)
      expect(await page.getByRole('link', { name: 'M1 Halvt så mange' }).getAttribute('href')).toBe(
        'lindeby-unge.html#maal-m1',
      )
    })
  })

  test('are still tables for assistive technology on a narrow screen', async () => {
    await visit('index.html', { width: 320 }, async (page) => {
      expect(await page.getByRole('table', { name: 'Mål' }).getByRole('rowheader').count()).toBe(3)
    })
  })

  test('hold no markup of a hostile document', async () => {
    await visit('hostile.html', {}, async (page) => {
      expect(await page.locator('script').count()).toBe(2)
      expect(await page.locator('img, b:not(.letter-points b)').count()).toBe(0)
      expect(await page.locator('h3 a').first().textContent()).toBe(
        '</script><script>alert(1)</script> <!-- <b>',
      )
    })
  })
})

describe('a report of the site', () => {
  test('leads to its other language and to the first page', async () => {
    await visit('lindeby-unge.html', {}, async (page) => {
      await page.getByRole('navigation', { name: 'Samlingen' }).getByRole('link', { name: 'English' }).click()
      expect(page.url()).toContain('lindeby-young.html')
      await page.getByRole('link', { name: 'Dansk' }).click()
      await page.getByRole('link', { name: 'Alle dokumenter' }).click()
      expect(page.url()).toContain('index.html')
    })
  })

  test('copies the address of a goal and says so', async () => {
    await visit('lindeby-unge.html', {}, async (page) => {
      await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
      await page.getByRole('button', { name: 'Kopiér link til M1 Halvt så mange' }).click()
      await expect.poll(() => page.getByRole('status').textContent()).toBe('Link kopieret')
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
        `${pathToFileURL(join(folder, 'lindeby-unge.html'))}#maal-m1`,
      )
    })
  })

  test('copies where the browser locks the clipboard, and keeps the focus', async () => {
    await visit('lindeby-unge.html', {}, async (page) => {
      await page.evaluate(() => {
        Object.defineProperty(navigator, 'clipboard', { value: undefined })
        addEventListener('copy', () => document.body.append(String(getSelection())))
      })
      const button = page.getByRole('button', { name: 'Kopiér link til M1 Halvt så mange' })
      await button.press('Enter')
      await expect.poll(() => page.getByRole('status').textContent()).toBe('Link kopieret')
      expect(await button.evaluate((element) => element === document.activeElement)).toBe(true)
    })
  })

  test('has no such buttons without script', async () => {
    await visit('lindeby-unge.html', { javaScriptEnabled: false }, async (page) => {
      expect(await page.getByRole('button').count()).toBe(0)
    })
  })
})
