/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launchChromium } from '../../../browser/chromium.ts'
import { previewing } from '../../preview-program.ts'
import { builtReports, reportsIn } from '../built.ts'
import { hostileWorkspace } from './document.ts'
import { allowedLink, notLiteral, textsIn } from './literal.ts'

const pages = (await reportsIn('hostile', 'html')).map(([name]) => name)
const { folder } = await builtReports('hostile')

/** Control characters and direction marks, which no report shows. */
const controls = /(?!\n)[\p{Cc}\u202a-\u202e\u2066-\u2069\u2028\u2029\ufeff]/u

let browser: Browser
beforeAll(async () => {
  browser = await launchChromium()
})
afterAll(async () => {
  await browser.close()
})

/** Opens a page without the shelter of its content policy, and sees that nothing ran, was asked for or complained. */
async function visit(address: string, allowed: RegExp, look: (page: Page) => Promise<void>): Promise<void> {
  const context = await browser.newContext({ bypassCSP: true })
  const page = await context.newPage()
  const happened: string[] = []
  page.on('dialog', (dialog) => {
    happened.push(`dialog: ${dialog.message()}`)
    void dialog.dismiss()
  })
  page.on('console', (message) => happened.push(`console: ${message.text()}`))
  page.on('pageerror', (error) => happened.push(`error: ${error.message}`))
  page.on('request', (request) => {
    if (!allowed.test(request.url())) happened.push(`request: ${request.url()}`)
  })
  await page.goto(address)
  await look(page)
  await page.evaluate(() => {
    for (const element of document.querySelectorAll<HTMLElement>('a, details, input, select')) element.focus()
  })
  expect(happened).toEqual([])
  await context.close()
}

/** What a page holds that only markup of the document could have brought. */
function foreignMarkup(): string[] {
  const found: string[] = []
  for (const element of document.querySelectorAll('*')) {
    const said = element.outerHTML.slice(0, 120)
    if (element.matches('iframe:not([title]), object, embed, base, textarea, meta[http-equiv="refresh"]'))
      found.push(said)
    if (element.matches('img:not(.logo)')) found.push(said)
    if (element.matches('style') && element.closest('head') === null) found.push(said)
    if (element.getAttributeNames().some((name) => /^on|^style$|^srcdoc$/.test(name))) found.push(said)
  }
  return found
}

describe.each(pages)('%s', (name) => {
  test('runs nothing, asks for nothing and shows every text as it stands', async () => {
    const address = pathToFileURL(join(folder, name)).href
    await visit(address, /^(file|data):/, async (page) => {
      expect(await page.evaluate(foreignMarkup)).toEqual([])
      const links = await page
        .locator('a')
        .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''))
      expect(links.filter((url) => !allowedLink.test(url))).toEqual([])
      const text = await page.evaluate(() => {
        for (const part of document.querySelectorAll('script, style')) part.remove()
        return document.body.textContent
      })
      expect(notLiteral(text, { all: name === 'hostile.html' })).toEqual([])
      expect(text).not.toMatch(controls)
      if (!name.startsWith('neighbour')) expect(textsIn(text)).toBeGreaterThan(5)
    })
  })
})

test('the data of the search are those of the list, and end no script', async () => {
  const [, bytes] = (await reportsIn('hostile', 'html')).find(([name]) => name === 'index.html') ?? []
  const html = new TextDecoder().decode(bytes)
  const scripts = [...html.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)]
  expect(scripts).toHaveLength(2)
  const data = scripts.map(([whole, text = '']) => (whole.includes('json') ? JSON.parse(text) : undefined))
  expect(data.filter(Boolean)).toHaveLength(1)
})

describe('the preview', () => {
  test.each(['strategy', 'audit', 'status'])('of the hostile document shows its %s as text', async (kind) => {
    const args = ['hostile.yaml', 'neighbour.yaml', '--report', kind]
    await previewing({ files: { ...hostileWorkspace }, args }, async ({ address }) => {
      const own = new RegExp(`^(${address.replaceAll('.', '\\.')}/|data:)`)
      await visit(`${address}/`, own, async (page) => {
        expect(await page.evaluate(foreignMarkup)).toEqual([])
        await page.locator('main a[href*="hostile"]').first().click()
        await page.waitForLoadState()
        expect(await page.evaluate(foreignMarkup)).toEqual([])
        const frame = page.frames()[1]
        expect(await frame?.evaluate(foreignMarkup)).toEqual([])
        const text = (await frame?.locator('body').textContent()) ?? ''
        expect(notLiteral(text)).toEqual([])
        expect(textsIn(text)).toBeGreaterThan(5)
        expect(await page.locator('body').textContent()).not.toMatch(controls)
      })
    })
  })
})
