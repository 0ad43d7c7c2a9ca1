/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type axe from 'axe-core'
import { HtmlValidate } from 'html-validate'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launchChromium } from '../../browser/chromium.ts'
import { builtReports, type Collection, reportsIn } from './built.ts'

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  // A document may have a title as long as it likes.
  rules: { 'long-title': 'off' },
})

/** The width of a page of A4 between its margins, at 96 pixels an inch. */
const paperWidth = 680

/** Two looks a page keep the time down: each page is seen wide and narrow, light and dark. */
const looks = [
  [
    { width: 1280, colorScheme: 'light' },
    { width: 320, colorScheme: 'dark' },
  ],
  [
    { width: 1280, colorScheme: 'dark' },
    { width: 320, colorScheme: 'light' },
  ],
] as const

async function pagesOf(collection: Collection): Promise<{ name: string; html: string; address: string }[]> {
  const { folder } = await builtReports(collection)
  return (await reportsIn(collection, 'html'))
    .filter(([name]) => !name.startsWith('neighbour'))
    .map(([name, bytes]) => {
      const address = pathToFileURL(join(folder, name)).href
      return { name: `${collection}/${name}`, html: new TextDecoder().decode(bytes), address }
    })
}

const pages = [...(await pagesOf('strategies')), ...(await pagesOf('hostile'))].map((page, i) => ({
  ...page,
  itsLooks: looks[i % 2 === 0 ? 0 : 1],
}))

let browser: Browser
beforeAll(async () => {
  browser = await launchChromium()
})
afterAll(async () => {
  await browser.close()
})

async function visit(address: string, look: (page: Page) => Promise<void>): Promise<void> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    reducedMotion: 'reduce',
  })
  const page = await context.newPage()
  const complaints: string[] = []
  page.on('console', (message) => complaints.push(message.text()))
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('request', (request) => {
    if (!/^(file|data):/.test(request.url())) complaints.push(request.url())
  })
  await page.goto(address)
  await look(page)
  expect(complaints).toEqual([])
  await context.close()
}

async function violations(page: Page): Promise<string[]> {
  const results = await page.evaluate(
    (values) =>
      (globalThis as unknown as { axe: typeof axe }).axe.run({
        runOnly: { type: 'tag', values },
        resultTypes: ['violations'],
        preload: false,
      }),
    rules,
  )
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.html} ${node.failureSummary}`),
  )
}

/** The stop that the keyboard is at, and whether its reader can see that it is there. */
function focused(): { name: string; isSeen: boolean } | undefined {
  const target = document.activeElement
  if (target === null || target === document.body) return undefined
  const { outlineStyle, outlineWidth } = getComputedStyle(target)
  const { top, bottom, left, right } = target.getBoundingClientRect()
  const isInSight = bottom > 0 && top < innerHeight && right > 0 && left < innerWidth
  const isMarked = outlineStyle !== 'none' && outlineWidth !== '0px'
  return {
    name: `${target.localName} ${target.textContent.trim().slice(0, 40)}`,
    isSeen: isInSight && isMarked,
  }
}

/** Tables and figures that leave the page, where nothing scrolls. */
function cutOff(): string[] {
  const wide = [...document.querySelectorAll('.scroll, figure, table, pre')].filter(
    (element) =>
      element.scrollWidth > element.clientWidth + 1 || element.getBoundingClientRect().right > innerWidth + 1,
  )
  return wide.map((element) => element.textContent.trim().slice(0, 80))
}

describe.each(pages)('$name', ({ html, address, itsLooks }) => {
  test('is valid HTML', async () => {
    const { results } = await validator.validateString(html)
    const problems = results.flatMap(({ messages }) =>
      messages.map(({ ruleId, message, line, column }) => `${line}:${column} ${ruleId}: ${message}`),
    )
    expect(problems).toEqual([])
  })

  test('has no accessibility violations, light and dark, wide and narrow', { timeout: 120_000 }, async () => {
    await visit(address, async (page) => {
      await page.evaluate(axeSource)
      await page.evaluate('for (const part of document.querySelectorAll("details")) part.open = true')
      for (const { width, colorScheme } of itsLooks) {
        await page.setViewportSize({ width, height: 900 })
        await page.emulateMedia({ colorScheme })
        expect(await violations(page), `${width} px, ${colorScheme}`).toEqual([])
        expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width)
      }
    })
  })

  test('is walked through with the keyboard, each stop in sight', async () => {
    await visit(address, async (page) => {
      let stops = 0
      const unseen: string[] = []
      for (; stops < 2000; stops += 1) {
        await page.keyboard.press('Tab')
        const stop = await page.evaluate(focused)
        if (stop === undefined) break
        if (!stop.isSeen) unseen.push(stop.name)
      }
      expect(unseen).toEqual([])
      expect(stops).toBeGreaterThan(3)
      expect(stops).toBeLessThan(2000)
    })
  })

  test('is whole on paper', async () => {
    await visit(address, async (page) => {
      await page.setViewportSize({ width: paperWidth, height: 960 })
      await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
      expect(await page.evaluate(cutOff)).toEqual([])
      expect(await page.evaluate('getComputedStyle(document.body).color')).toBe('rgb(23, 38, 43)')
    })
  })
})
