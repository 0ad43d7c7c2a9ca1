import { HtmlValidate } from 'html-validate'
import { describe, expect, test } from 'vitest'
import { checkFiles, checkStrategies, cleanFiles, hostileFiles } from './hostile.ts'

const validator = new HtmlValidate({ extends: ['html-validate:recommended'] })

async function valid(html: string): Promise<void> {
  const { results } = await validator.validateString(html)
  expect(
    results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId}: ${message}`)),
  ).toEqual([])
}

describe('html', () => {
  test('is a valid page that asks for nothing, and takes nothing of what users write as markup', async () => {
    const { stdout, findings } = await checkFiles('html')
    await valid(stdout)
    expect(stdout).not.toMatch(/<(img|script|iframe)|@import|href="(?!#|data:,"|https:\/\/stratlint\.dk\/)/)
    expect(stdout).toContain('&#x3C;img src=x>')
    expect(stdout.match(/<a [^>]*href="https:\/\/stratlint\.dk\/rules\//g)).toHaveLength(findings.length)
  })

  test('of the strategies leads from the score of each document to its findings', async () => {
    const { stdout } = await checkStrategies('html')
    await valid(stdout)
    const targets = [...stdout.matchAll(/href="#(dokument-\d+)"/g)].map((match) => match[1])
    expect(new Set(targets).size).toBe(6)
    for (const target of targets) expect(stdout).toContain(`id="${target}"`)
  })

  test('of clean documents, and in English, is valid too', async () => {
    const { stdout } = await checkFiles('html', cleanFiles, { args: ['--lang', 'en'] })
    await valid(stdout)
    expect(stdout).toContain('<html lang="en">')
    expect(stdout).toContain('Check of strategies')
    await valid(
      (await checkFiles('html', new Map([['b.yaml', hostileFiles.get('brudt.yaml') ?? '']]))).stdout,
    )
  })
})
