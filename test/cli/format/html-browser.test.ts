import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type axe from 'axe-core'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launchChromium } from '../../browser/chromium.ts'
import { checkFiles, checkStrategies } from './hostile.ts'

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

let browser: Browser
beforeAll(async () => {
  browser = await launchChromium()
})
afterAll(async () => {
  await browser.close()
})

test.each([
  ['hostile documents', () => checkFiles('html'), 320, 'dark'],
  ['the strategies', () => checkStrategies('html'), 1280, 'light'],
] as const)(
  'the page of %s is accessible, and fits',
  async (_, run, width, colorScheme) => {
    const { stdout } = await run()
    const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme })
    const page = await context.newPage()
    await page.setContent(stdout)
    await page.evaluate('for (const part of document.querySelectorAll("details")) part.open = true')
    await page.evaluate(axeSource)
    const { violations } = await page.evaluate(
      (values) =>
        (globalThis as unknown as { axe: typeof axe }).axe.run({ runOnly: { type: 'tag', values } }),
      rules,
    )
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html} ${nodes[0]?.failureSummary}`)).toEqual(
      [],
    )
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width)
    await context.close()
  },
  60_000,
)
