import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Page } from 'playwright-core'
import { launchChromium } from '../test/browser/chromium.ts'
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
  await page.locator('main').screenshot({ path: join(folder, 'terminal.png') })
}

async function takeReport(page: Page, work: string): Promise<void> {
  await stratlint(
    ['compile', 'strategies/eksempelby-unge-2026.yaml', '--as-of', asOf, '-o', work],
    process.cwd(),
  )
  await page.setViewportSize({ width: 1280, height: 900 })
  await page.goto(pathToFileURL(join(work, 'eksempelby-unge-2026.html')).href)
  await page.screenshot({ path: join(folder, 'report-top.png') })
  await page.locator('#maal-m1-1').scrollIntoViewIfNeeded()
  await page.evaluate(() => document.getElementById('maal-m1-1')?.scrollIntoView())
  await page.screenshot({ path: join(folder, 'report.png') })
}

await mkdir(folder, { recursive: true })
const work = await mkdtemp(join(tmpdir(), 'stratlint-pictures-'))
const browser = await launchChromium()
try {
  const page = await browser.newPage({ deviceScaleFactor: 1 })
  await takeTerminal(page, work)
  await takeReport(page, work)
  console.log((await readFile(join(folder, 'terminal.png'))).length > 0 ? folder : '')
} finally {
  await browser.close()
  await rm(work, { recursive: true, force: true })
}
