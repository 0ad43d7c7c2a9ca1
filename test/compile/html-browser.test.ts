/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type axe from 'axe-core'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { emitHtml } from '#compile/emit/html/emit-html'
import type { Report } from '#compile/tree'
import { launchChromium } from '../browser/chromium.ts'
import { hostileReport, hostileTexts, richReport } from './html-reports.ts'
import { reportOfDocument } from './reports-of-documents.ts'
import { documents, strategyReport } from './strategy-reports.ts'

const address = 'https://report.example/page.html'
const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

interface Look {
  width?: number
  colorScheme?: 'light' | 'dark'
  javaScriptEnabled?: boolean
}

const looks: readonly Look[] = [
  { width: 1280, colorScheme: 'light' },
  { width: 320, colorScheme: 'dark' },
  { width: 1280, colorScheme: 'dark' },
  { width: 320, colorScheme: 'light' },
]

const draftReport: Report = { ...richReport, meta: { ...richReport.meta, draft: true } }
const audit = await reportOfDocument('audit', 'aalborg-hjemloese-2023.yaml')
const status = await reportOfDocument('status', 'eksempelby-unge-2026.yaml')
const reports: [string, () => Report, readonly Look[]][] = [
  ['every kind of node', () => richReport, looks],
  ['a draft', () => draftReport, looks],
  ['hostile text', () => hostileReport, looks],
  // The looks of the reports about real strategies are those of test/cli/reports.
  ['an audit', () => audit, []],
  ['a status', () => status, []],
  ...documents.map((name): [string, () => Report, readonly Look[]] => [name, () => strategyReport(name), []]),
]

let browser: Browser
beforeAll(async () => {
  browser = await launchChromium()
})
afterAll(async () => {
  await browser.close()
})

/** Opens a report as a server would send it, gives the page to a test, and returns what the page asked for. */
async function visitReport(
  report: Report,
  look: Look,
  visit: (page: Page) => Promise<void>,
): Promise<string[]> {
  const { width = 1280, ...more } = look
  const context = await browser.newContext({ viewport: { width, height: 900 }, ...more })
  const requests: string[] = []
  const body = Buffer.from(await emitHtml(report, { fonts: [], version: '0.1.0' }))
  const contentType = 'text/html; charset=utf-8'
  await context.route('**/*', (route) => {
    requests.push(route.request().url())
    return route.request().url() === address ? route.fulfill({ body, contentType }) : route.abort()
  })
  const page = await context.newPage()
  const complaints: string[] = []
  page.on('console', (message) => complaints.push(message.text()))
  page.on('pageerror', (error) => complaints.push(error.message))
  await page.goto(address)
  await visit(page)
  expect(complaints).toEqual([])
  await context.close()
  return requests
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

describe.each(reports)('the page of %s', (_, makeReport, itsLooks) => {
  const report = makeReport()

  test.each(itsLooks)(
    'has no accessibility violations at $width px, $colorScheme',
    async (look) => {
      await visitReport(report, look, async (page) => {
        await page.evaluate('for (const part of document.querySelectorAll("details")) part.open = true')
        expect(await violations(page)).toEqual([])
      })
    },
    60_000,
  )

  test('fits 320 pixels', async () => {
    await visitReport(report, { width: 320 }, async (page) => {
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(320)
    })
  })

  test('asks for nothing but itself', async () => {
    expect(await visitReport(report, {}, async () => {})).toEqual([address])
  })

  test('has charts whose words do not cover each other', async () => {
    for (const width of [1280, 320]) {
      await visitReport(report, { width }, async (page) => {
        expect(await page.evaluate(coveredWords)).toEqual([])
      })
    }
  })
})

/** Pairs of texts of a visible chart whose drawn boxes share more than a hair, and texts that leave their chart. */
function coveredWords(): string[] {
  const found: string[] = []
  for (const chart of document.querySelectorAll('svg.chart')) {
    const frame = chart.getBoundingClientRect()
    if (frame.width === 0) continue
    const boxes = [...chart.querySelectorAll('text')].flatMap((text) => {
      const lines = text.children.length > 0 ? [...text.children] : [text]
      return lines.map((line) => ({
        words: line.textContent,
        owner: text,
        box: line.getBoundingClientRect(),
      }))
    })
    boxes.forEach((a, i) => {
      if (a.box.left < frame.left - 1 || a.box.right > frame.right + 1)
        found.push(`${a.words} leaves the chart`)
      for (const b of boxes.slice(i + 1)) {
        const across = Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left)
        // The box of a line holds its leading, in which nothing is drawn.
        const down = Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top)
        if (a.owner !== b.owner && across > 1 && down > 5) found.push(`${a.words} | ${b.words}`)
      }
    })
  }
  return found
}

test('the accessibility check finds what is wrong', async () => {
  await visitReport(richReport, { colorScheme: 'dark' }, async (page) => {
    await page.evaluate(
      'document.documentElement.lang = ""; document.querySelector("main p").innerHTML = "<svg role=img></svg>"',
    )
    const found = (await violations(page)).map((line) => line.split(':')[0])
    expect(found.sort()).toEqual(['html-has-lang', 'svg-img-alt'])
  })
})

describe('a reader', () => {
  test('reaches the skip link first, and the content by it', async () => {
    await visitReport(richReport, {}, async (page) => {
      await page.keyboard.press('Tab')
      expect(await page.evaluate('document.activeElement.textContent')).toBe('Gå til indholdet')
      expect(
        await page.evaluate('document.activeElement.getBoundingClientRect().top'),
      ).toBeGreaterThanOrEqual(0)
      await page.keyboard.press('Enter')
      expect(await page.evaluate('document.activeElement.id')).toBe('content')
    })
  })

  test('sees what has the focus', async () => {
    await visitReport(richReport, {}, async (page) => {
      let stops = 0
      for (; ; stops += 1) {
        await page.keyboard.press('Tab')
        if (await page.evaluate('document.activeElement === document.body')) break
        expect(await page.evaluate('getComputedStyle(document.activeElement).outlineStyle')).toBe('solid')
      }
      expect(stops).toBeGreaterThan(15)
    })
  })

  test('scrolls a wide table with the keyboard', async () => {
    await visitReport(richReport, { width: 320 }, async (page) => {
      const region = page.getByRole('region', { name: 'Målene og de fem bogstaver i SMART' })
      await region.focus()
      await page.keyboard.press('ArrowRight')
      await expect.poll(() => region.evaluate((element) => element.scrollLeft)).toBeGreaterThan(0)
    })
  })

  test('has the contents open on a wide screen and closed on a narrow one, without script', async () => {
    const look = { javaScriptEnabled: false }
    await visitReport(richReport, { ...look, width: 1280 }, async (page) => {
      await expect.poll(() => page.locator('nav a').first().isVisible()).toBe(true)
    })
    await visitReport(richReport, { ...look, width: 320 }, async (page) => {
      expect(await page.locator('nav a').first().isVisible()).toBe(false)
      await page.locator('nav summary').click()
      expect(await page.locator('nav a').first().isVisible()).toBe(true)
    })
  })

  test('sees one drawing of each chart, wide or narrow', async () => {
    for (const [width, shown] of [
      [1280, 'wide'],
      [320, 'narrow'],
    ] as const) {
      await visitReport(richReport, { width }, async (page) => {
        const visible = await page
          .locator('svg.chart')
          .evaluateAll((charts) =>
            charts
              .filter((chart) => chart.getBoundingClientRect().width > 0)
              .map((chart) => chart.classList[1]),
          )
        expect(visible).toEqual([`chart-${shown}`, `chart-${shown}`, `chart-${shown}`])
      })
    }
  })

  test('hears a chart by its title and description', async () => {
    await visitReport(richReport, {}, async (page) => {
      const name = /^Unge i hjemløshed Antallet falder fra 42/
      expect(await page.getByRole('img', { name }).count()).toBe(1)
    })
  })
})

describe('on paper', () => {
  test('the numbers of the charts are open, the contents are gone and colours are those of paper', async () => {
    await visitReport(draftReport, { colorScheme: 'dark' }, async (page) => {
      await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
      expect(await page.locator('nav').isVisible()).toBe(false)
      expect(await page.locator('figure table').first().isVisible()).toBe(true)
      expect(await page.evaluate('getComputedStyle(document.querySelector("main p")).color')).toBe(
        'rgb(23, 38, 43)',
      )
      expect(await page.evaluate('getComputedStyle(document.querySelector(".draft")).position')).toBe('fixed')
    })
  })
})

describe('hostile text', () => {
  test('makes no element and no attribute of its own', async () => {
    await visitReport(hostileReport, {}, async (page) => {
      expect(await page.locator('script, img, iframe, object, embed, form').count()).toBe(0)
      const handlers = await page.evaluate(
        '[...document.querySelectorAll("*")].flatMap((e) => e.getAttributeNames()).filter((name) => name.startsWith("on"))',
      )
      expect(handlers).toEqual([])
      const text = await page.locator('main').textContent()
      for (const hostile of hostileTexts) expect(text).toContain(hostile)
    })
  })
})
