import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { kinds } from '../../scripts/fuzz/kinds/kinds.ts'
import { mutated } from '../../scripts/fuzz/mutations.ts'
import { createRandom, type Random } from '../../scripts/fuzz/random.ts'
import { docxOf, paragraph, pdfOf } from '../import/made.ts'

/** Kinds whose inputs need no files that other runs make. */
const quick = [
  'document',
  'format',
  'config',
  'register',
  'measurements',
  'suppressions',
  'versions',
  'txt',
  'editor',
  'logo',
]

describe('texts that were changed at random', { timeout: 60_000 }, () => {
  test.each(quick)('%s: nothing breaks', async (name) => {
    const kind = kinds[name]
    for (let seed = 1; seed <= 8; seed++) await kind?.run(kind.make(createRandom(seed)))
    expect(kind).toBeDefined()
  })
})

const text =
  'Mål for unge\n\nDer er 42 unge uden bolig. Målet er, at antallet halveres inden udgangen af 2028.\n'
const bytes = (content: Uint8Array): string => Buffer.from(content).toString('latin1')

/** Files of the formats that others write, each made of a text that was changed, or changed itself. */
const foreign: Readonly<Record<string, (random: Random) => string | Promise<string>>> = {
  markdown: (random) => mutated(`# ${text}\n- [a](b)\n- | x | y |\n[^1]: note\n> citat\n`, random),
  html: (random) =>
    mutated(
      `<html><body><h1>Mål</h1><p>${text}</p><table><tr><td colspan=2>x</td></tr></table><ul><li>y`,
      random,
    ),
  stratml: (random) =>
    mutated(
      `<StrategicPlan><Name>Plan</Name><StrategicPlanCore><Goal><Name>Mål</Name><Description>${text}</Description><Objective><Name>x</Name></Objective></Goal></StrategicPlanCore></StrategicPlan>`,
      random,
    ),
  docx: (random) =>
    bytes(
      docxOf(mutated(paragraph('Mål', 'Overskrift1') + paragraph(text) + paragraph('x', 'Liste', 1), random)),
    ),
  pdf: async (random) => mutated(bytes(await pdfOf([[{ text: 'Flere unge i bolig', y: 700 }]])), random),
}

describe('files of other formats that were changed at random', { timeout: 60_000 }, () => {
  test.each(Object.entries(foreign))('%s: nothing breaks, and nothing takes long', async (name, make) => {
    for (let seed = 1; seed <= 12; seed++) {
      const input = await make(createRandom(seed))
      const start = performance.now()
      await kinds[name]?.run(input)
      expect(performance.now() - start, `seed ${seed}`).toBeLessThan(20_000)
    }
    expect(kinds[name]).toBeDefined()
  })
})

describe('texts that once broke something', { timeout: 60_000 }, () => {
  const folder = 'test/hostile/seeds'
  test.each(readdirSync(folder).filter((name) => name.endsWith('.txt')))('%s', async (name) => {
    const [kind = ''] = name.split('-')
    const encoding = /docx|pdf/.test(kind) ? 'latin1' : 'utf8'
    const start = performance.now()
    await kinds[kind]?.run(readFileSync(`${folder}/${name}`, encoding))
    expect(performance.now() - start).toBeLessThan(20_000)
    expect(kinds[kind]).toBeDefined()
  })
})
