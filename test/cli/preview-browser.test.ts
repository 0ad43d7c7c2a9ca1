/// <reference lib="dom" />
import { readFileSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import type axe from 'axe-core'
import type { Browser, Frame, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launchChromium } from '../browser/chromium.ts'
import { previewing, strategy } from './preview-program.ts'

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

let browser: Browser
beforeAll(async () => {
  browser = await launchChromium()
})
afterAll(async () => {
  await browser.close()
})

async function violations(frame: Frame): Promise<string[]> {
  await frame.evaluate(axeSource)
  const results = await frame.evaluate(
    (values) =>
      (globalThis as unknown as { axe: typeof axe }).axe.run({
        runOnly: { type: 'tag', values },
        iframes: false,
      }),
    rules,
  )
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.html} ${node.failureSummary}`),
  )
}

interface Look {
  width: number
  colorScheme: 'light' | 'dark'
}

async function visit(
  url: string,
  { width, colorScheme }: Look,
  use: (page: Page) => Promise<void>,
): Promise<void> {
  const context = await browser.newContext({
    viewport: { width, height: 800 },
    colorScheme,
    reducedMotion: 'reduce',
  })
  const page = await context.newPage()
  const complaints: string[] = []
  page.on('console', (message) => complaints.push(message.text()))
  page.on('pageerror', (error) => complaints.push(error.message))
  await page.goto(url)
  await use(page)
  expect(complaints).toEqual([])
  await context.close()
}

const desk: Look = { width: 1400, colorScheme: 'light' }

test('the page has the report, the findings and marks, and follows the file', async () => {
  await previewing({ copies: [strategy] }, async ({ address, folder }) => {
    const path = join(folder, 'eksempelby-unge-2026.yaml')
    const text = await readFile(path, 'utf8')
    await visit(address, desk, async (page) => {
      const report = page.frameLocator('iframe[name=report]')
      await report.locator('h1').waitFor()
      expect(await page.locator('#counts').textContent()).toContain('SMART 100 af 100')

      // From the findings to the report, and back.
      await page.getByRole('link', { name: 'Mål M2' }).click()
      await expect
        .poll(() => page.frame('report')?.url())
        .toBe(`${address}/reports/eksempelby-unge-2026#maal-m2`)
      await page.getByRole('button', { name: 'Vis fund' }).press('Enter')
      expect(await page.locator('#panel').isVisible()).toBe(false)
      await report.getByRole('link', { name: 'vis i panelet' }).first().press('Enter')
      await page.locator('#panel').waitFor({ state: 'visible' })
      expect(await page.evaluate('document.activeElement.id')).toBe('fund-maal-m2')

      // What is chosen and read stays as it is over a save.
      await page.getByLabel('Advarsler').uncheck()
      await report.locator('#maal-m2').evaluate((heading) => {
        heading.scrollIntoView({ block: 'start', behavior: 'instant' as ScrollBehavior })
      })
      const scrolled = await page.frame('report')?.evaluate(() => scrollY)
      expect(scrolled).toBeGreaterThan(1000)
      await writeFile(path, text.replace('title: Flere unge i eget hjem', 'title: Nye ord'))
      await report.getByRole('heading', { level: 1, name: 'Nye ord' }).waitFor()
      await expect.poll(() => page.frame('report')?.evaluate(() => scrollY)).toBe(scrolled)
      expect(await page.title()).toBe('Nye ord – Forhåndsvisning')
      expect(await page.getByLabel('Advarsler').isChecked()).toBe(false)
      await report.locator('.preview-mark').first().waitFor()

      // A file that cannot be read.
      await writeFile(path, `${text}\ngoals: [`)
      await page.getByRole('region', { name: 'Kan ikke læses' }).waitFor()
      expect(await page.locator('#counts').textContent()).toMatch(/^Kan ikke læses\. [12] fejl/)
      expect(await report.locator('h1').textContent()).toBe('Nye ord')
      await writeFile(path, text)
      await report.getByRole('heading', { level: 1, name: 'Flere unge i eget hjem' }).waitFor()
      expect(await page.getByRole('region', { name: 'Kan ikke læses' }).count()).toBe(0)
    })
  })
}, 60_000)

test('a page says when the program has stopped', async () => {
  await previewing({ copies: [strategy] }, async ({ address, stop }) => {
    const context = await browser.newContext()
    const page = await context.newPage()
    await page.goto(address)
    expect(await page.locator('#connection').isVisible()).toBe(false)
    await stop()
    await page.getByText('Forbindelsen er afbrudt').waitFor()
    await context.close()
  })
}, 60_000)

const looks: Look[] = [desk, { width: 320, colorScheme: 'dark' }, { width: 1400, colorScheme: 'dark' }]

test.each(looks)(
  'no page has accessibility violations at $width px, $colorScheme',
  async (look) => {
    const copies = [strategy, 'strategies/aalborg-udsatte-voksne.yaml']
    const files = { 'i-stykker.yaml': 'format: stratlint/1\nid: [' }
    await previewing({ copies, files }, async ({ address }) => {
      for (const path of ['/', '/documents/aalborg-udsatte-voksne', '/documents/i-stykker'])
        await visit(`${address}${path}`, look, async (page) => {
          await page.waitForLoadState('load')
          if (path.endsWith('voksne'))
            await page.frameLocator('iframe').locator('.preview-mark').first().waitFor()
          for (const frame of page.frames()) expect([path, await violations(frame)]).toEqual([path, []])
          expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(look.width)
        })
    })
  },
  120_000,
)
