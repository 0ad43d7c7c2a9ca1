import { toString as textOf } from 'mdast-util-to-string'
import { describe, expect, test } from 'vitest'
import { scoreOf } from '#core/score'
import { compileStrategy } from '../../../src/compile/compile.ts'
import { documentOf, fullDocument, type Variant } from '../full-document.ts'
import { nodesOf } from '../invariants.ts'
import { documents, strategyReport } from '../strategy-reports.ts'
import { emit } from './emit.ts'
import { allWords, faultsOf, readWord, withStyle } from './read.ts'

const squeezed = (text: string): string => text.replace(/\s+/g, ' ').trim()

test.each(documents)(
  '%s becomes a sound Word file with all its words',
  { timeout: 120_000 },
  async (name) => {
    const report = strategyReport(name)
    const bytes = await emit(report)
    const file = readWord(bytes)
    expect(faultsOf(file)).toEqual([])
    const nodes = nodesOf(report.root)
    const headings = nodes.filter(({ type }) => type === 'heading').map((node) => squeezed(textOf(node)))
    expect(withStyle(file, /^(Title|Heading\d)$/).map(squeezed)).toEqual(headings)
    const words = squeezed(allWords(file))
    const texts = nodes.flatMap((node) => (node.type === 'text' ? [squeezed(node.value)] : []))
    expect(texts.filter((text) => !words.includes(text))).toEqual([])
  },
)

const block = (marker: string): string =>
  `Et *afsnit*[^note].\n\n# Overskrift\n\n### Under\n\n- punkt\n\n| a | b |\n| - | - |\n| 1 | ${marker} |\n\n[^note]: Note.`
const variants: Record<string, Variant> = {
  'own goals, plain texts': {},
  'goals of others': { cited: true },
  'rich Markdown': { inline: (marker) => `**fed** ${marker} <b>&amp; [link](https://example.dk)`, block },
}

describe.each(Object.entries(variants))('a document with every field: %s', (_, variant) => {
  test('shows every text, number and date', async () => {
    const { strategy, expected } = fullDocument(variant)
    const report = compileStrategy(documentOf(strategy), { asOf: '2026-11-22', score: scoreOf(strategy, []) })
    const file = readWord(await emit(report))
    expect(faultsOf(file)).toEqual([])
    const text = allWords(file).toLowerCase()
    expect(expected.length).toBeGreaterThan(300)
    expect(
      expected.filter(({ shown }) => !text.includes(shown.toLowerCase())).map(({ path }) => path),
    ).toEqual([])
  })
})
