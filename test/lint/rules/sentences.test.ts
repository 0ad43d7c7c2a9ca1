import { describe, expect, test } from 'vitest'
import { sentencesOf } from '#lint/rules/prose/sentences'

function texts(text: string): string[] {
  return sentencesOf(text).map(({ from, to }) => text.slice(from, to))
}

describe('a sentence goes on after', () => {
  test.each([
    'Vi hjælper bl.a. Åbo og f.eks. Kirkens Korshær.',
    'Det gælder dvs. Randers, jf. Budget 2018, og ca. 40 pct. af borgerne.',
    'Planen begynder den 17. maj og den 1. 2. 2018.',
    'I det 21. århundrede bor 5.678 her, og 7,2 procent er unge.',
    'Loven har § 85, stk. 2, nr. 4 og kap. 18 med.',
    'Mødet er kl. 9.30 hos hr. A. P. Hansen, H.C. Andersens Vej 3.',
    'Det koster 1,3 mio. 2018-kroner og 40 kr. 12 gange om året.',
    'Spørg: hvad sker der? spurgte hun.',
    'See e.g. Sampleton, No. 7 and Fig. 3, with Dr. Smith.',
  ])('%s', (text) => {
    expect(texts(text)).toEqual([text])
  })
})

test.each([
  ['Vi bor her. Det er godt! Er det?', ['Vi bor her.', 'Det er godt!', 'Er det?']],
  ['Mad, tøj osv. Det er alt.', ['Mad, tøj osv.', 'Det er alt.']],
  ['Det var i 2018. Nu er det 2019.', ['Det var i 2018.', 'Nu er det 2019.']],
  ['Det koster 5 mio. kr. Pengene er der.', ['Det koster 5 mio. kr.', 'Pengene er der.']],
  ['Det gælder § 85. Borgeren klager.', ['Det gælder § 85.', 'Borgeren klager.']],
  ['(Det er nyt.) «Ja.» Så gik hun …', ['(Det er nyt.)', '«Ja.»', 'Så gik hun …']],
  ['Målet er klart: Alle bor godt.', ['Målet er klart:', 'Alle bor godt.']],
  ['The answer is no. Then we left.', ['The answer is no.', 'Then we left.']],
  ['Uden punktum', ['Uden punktum']],
  [' … – !', []],
  ['', []],
])('%s', (text, expected) => {
  expect(texts(text)).toEqual(expected)
})

test('a word keeps its hyphens, decimals and paragraphs', () => {
  const [sentence] = sentencesOf('Job- og ACT-teamet gav 1.300 kr. og 7,2 % af § 85.')
  expect(sentence).toMatchObject({ words: 10, long: 1 })
})

test.each(['.', '."', '. ', '.a', 'A.', '1.'])('a long run of %j takes no long time', (part) => {
  const start = performance.now()
  sentencesOf(part.repeat(100_000))
  expect(performance.now() - start).toBeLessThan(2000)
})
