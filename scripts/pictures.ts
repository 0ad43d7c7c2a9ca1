import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import type { Locator, Page } from 'playwright-core'
import { launchChromium } from '../test/browser/chromium.ts'
import { withFewColours } from './pictures/few-colours.ts'
import { drawPages } from './pictures/pdf-pages.ts'
import { terminalPage } from './pictures/terminal.ts'

/** Takes the pictures of the README and the docs from the program as it is; run by `npm run pictures`. */

const asOf = '2026-11-22'
const folder = 'docs/pictures'

/** A small strategy with the faults that a writer makes on a first day. */
const firstDraft = `format: stratlint/1
id: proeveby-unge
title: Flere unge i bolig
kind: strategy
status: consultation
language: da
publisher: {name: Prøveby Kommune}
actors:
  unge: {name: Ungeafdelingen, kind: department}
goals:
  - id: M1
    level: objective
    statement: Vi vil styrke indsatsen for unge uden bolig.
    owner: unge
    smart:
      specific: {change: flere unge får en bolig}
      measurable: {gap: Vi har ikke valgt en indikator, kind: pending, due: 2026-09}
      accepted: {through: adoption}
      realistic: {rationale: Der er 30 ledige boliger}
actions:
  - {id: H1, title: Nye ungdomsboliger, onwer: unge, contributesTo: [M1]}
`

function stratlint(args: string[], cwd: string): Promise<string> {
  const program = join(process.cwd(), 'bin/stratlint.js')
  return new Promise((done) => {
    execFile(process.execPath, [program, ...args], { cwd }, (_, stdout) => done(stdout))
  })
}

async function takeTerminal(page: Page, work: string): Promise<void> {
  await writeFile(join(work, 'unge.yaml'), firstDraft)
  const output = await stratlint(['check', 'unge.yaml', '--color', '--as-of', asOf], work)
  await page.setViewportSize({ width: 1000, height: 300 })
  await page.setContent(terminalPage('stratlint check unge.yaml', output))
  await take(page, 'terminal', page.locator('main'))
}

/** Saves what is in sight, or a part of the page, as a picture of few colours. */
async function take(page: Page, name: string, part?: Locator): Promise<void> {
  const picture = await (part ?? page).screenshot({ animations: 'disabled' })
  await writeFile(join(folder, `${name}.png`), withFewColours(picture))
}

async function show(page: Page, path: string, { width = 1280, height = 860, dark = false }): Promise<void> {
  await page.setViewportSize({ width, height })
  await page.emulateMedia({ colorScheme: dark ? 'dark' : 'light', reducedMotion: 'reduce' })
  const [file = '', anchor] = path.split('#')
  await page.goto(`${pathToFileURL(file).href}${anchor === undefined ? '' : `#${anchor}`}`)
}

async function takeSite(page: Page, work: string): Promise<void> {
  const site = (name: string): string => join(work, 'site', name)
  await show(page, site('index.html'), {})
  await take(page, 'site')
  await show(page, site('portfolio.html'), {})
  await page.evaluate(() =>
    document.querySelector('.heat')?.closest('.scroll')?.scrollIntoView({ block: 'center' }),
  )
  await take(page, 'portfolio')
  await show(page, site('eksempelby-unge-2026.html'), {})
  await take(page, 'report-top')
  await show(page, site('eksempelby-unge-2026.html#maal-m1-1'), {})
  await take(page, 'report')
  await show(page, site('eksempelby-unge-2026.html#maal-m1-1'), { dark: true })
  await take(page, 'report-dark')
  await show(page, site('eksempelby-unge-2026.html#maal-m1-1'), { width: 390, height: 780 })
  await take(page, 'report-narrow')
  await show(page, site('aalborg-hjemloese-2023.audit.html'), {})
  await page.evaluate(() =>
    document.querySelector('.matrix')?.closest('.scroll')?.scrollIntoView({ block: 'center' }),
  )
  await take(page, 'audit')
  await show(page, site('eksempelby-unge-2026.status.html'), {})
  await page.evaluate(() => document.querySelector('.chart-figure')?.scrollIntoView({ block: 'center' }))
  await take(page, 'status')
}

async function takePdf(page: Page, path: string, name: string, pages: readonly number[]): Promise<void> {
  await page.setViewportSize({ width: 1200, height: 900 })
  await drawPages(page, await readFile(path), pages)
  await take(page, name, page.locator('main'))
}

async function takeWord(page: Page, work: string): Promise<void> {
  const profile = `-env:UserInstallation=file://${work}/office`
  const source = join(work, 'site/eksempelby-unge-2026.docx')
  const office = promisify(execFile)('soffice', [
    profile,
    '--headless',
    '--convert-to',
    'pdf',
    '--outdir',
    work,
    source,
  ])
  const isMade = await office.then(
    () => true,
    () => false,
  )
  if (isMade) await takePdf(page, join(work, 'eksempelby-unge-2026.pdf'), 'word', [1, 5])
  else
    console.warn('word.png is left as it was: it takes LibreOffice (soffice) to draw a page of a Word file.')
}

await mkdir(folder, { recursive: true })
const work = await mkdtemp(join(tmpdir(), 'stratlint-pictures-'))
const browser = await launchChromium()
try {
  const page = await browser.newPage({ deviceScaleFactor: 1 })
  await takeTerminal(page, work)
  const kinds = ['--report', 'strategy,audit,status,portfolio', '--to', 'html,pdf,docx']
  await stratlint(
    ['compile', 'strategies', ...kinds, '--as-of', asOf, '-o', join(work, 'site')],
    process.cwd(),
  )
  await takeSite(page, work)
  await takePdf(page, join(work, 'site/eksempelby-unge-2026.pdf'), 'pdf', [1, 8])
  await takeWord(page, work)
  for (const name of await readdir(folder)) {
    const { size } = await stat(join(folder, name))
    console.log(`${join(folder, name)} ${Math.ceil(size / 1024)} KB`)
  }
} finally {
  await browser.close()
  await rm(work, { recursive: true, force: true })
}
