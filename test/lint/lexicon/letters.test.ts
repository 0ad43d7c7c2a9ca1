import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { countIn, hasCapitalsWithin, lettersEnd, nextWord, wordEnd } from '#lint/lexicon/letters'

const texts = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({
    unit: fc.constantFrom('a', 'Æ', 'å', '7', ' ', '-', '–', '½', '𝐀', '𝐚', '\ud835', 'B', 'ª', 'ſ'),
  }),
)

test('every character is what Unicode says that it is', () => {
  const wrong: string[] = []
  for (let code = 0; code < 0x20000; code++) {
    if (code >= 0xd800 && code < 0xe000) continue
    const character = String.fromCodePoint(code)
    const isWord = wordEnd(character, 0) > 0
    const isLetter = lettersEnd(character, 0) > 0
    const isCapital = hasCapitalsWithin(character + character, 0)
    if (isWord !== /[\p{L}\p{N}]/u.test(character)) wrong.push(`${code} in a word`)
    if (isLetter !== /\p{L}/u.test(character)) wrong.push(`${code} as a letter`)
    if (isCapital !== /\p{Lu}/u.test(character)) wrong.push(`${code} as a capital`)
  }
  expect(wrong).toEqual([])
})

describe('as the expressions that they stand for', () => {
  test('words', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const found: string[] = []
        for (let at = nextWord(text, 0); at < text.length; at = nextWord(text, wordEnd(text, at)))
          found.push(text.slice(at, wordEnd(text, at)))
        expect(found).toEqual(text.match(/[\p{L}\p{N}]+/gu) ?? [])
      }),
    )
  })

  test('words that hyphens and the like join, and how many are long', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const words = text.match(/[\p{L}\p{N}]+(?:[-'’.,/][\p{L}\p{N}]+)*/gu) ?? []
        const long = words.filter((word) => (word.match(/\p{L}/gu) ?? []).length > 2)
        expect(countIn(text, 0, text.length, 2)).toEqual({ words: words.length, long: long.length })
      }),
    )
  })

  test('letters', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(lettersEnd(text, 0)).toBe(/^\p{L}*/u.exec(text)?.[0].length)
      }),
    )
  })

  test('capitals', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(hasCapitalsWithin(text, 4)).toBe(/\p{Lu}[\p{L}\p{N}]{0,4}\p{Lu}/u.test(text))
      }),
    )
  })
})
