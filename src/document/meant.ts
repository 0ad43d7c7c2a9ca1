import { closest } from '#core/similar'
import { wordsOfValues } from '#core/value-words'
import { labels } from './generated/labels.ts'
import { fieldsOf } from './shape.ts'

/**
 * The key of a shape that a writer meant: a misspelt one, or one written as its Danish or English label ("frist" for
 * `deadline`). Only keys that `isFree` are proposed.
 */
export function meantKey(key: string, shape: string, isFree: (key: string) => boolean): string | undefined {
  const keys = Object.keys(fieldsOf(shape)).filter(isFree)
  const byLabel = new Map<string, string>()
  for (const candidate of keys) {
    const label = labels[`${shape}.${candidate}`]
    for (const word of [candidate, label?.da, label?.en]) if (word) byLabel.set(word.toLowerCase(), candidate)
  }
  const exact = byLabel.get(key.toLowerCase().replaceAll(/[-_]/g, ' ')) ?? byLabel.get(key.toLowerCase())
  if (exact !== undefined) return exact
  return closest(key, keys) ?? byLabel.get(closest(key.toLowerCase(), byLabel.keys()) ?? '')
}

/** The allowed value that a writer meant: a misspelt one, or one written in the words for it ("vedtaget" for `adopted`). */
export function meantValue(text: string, field: string, allowed: readonly string[]): string | undefined {
  const byWord = new Map<string, string>(allowed.map((value) => [value.toLowerCase(), value]))
  const words = wordsOfValues(field) ?? {}
  for (const value of allowed) {
    for (const word of [words[value]?.da, words[value]?.en])
      if (word !== undefined) byWord.set(word.toLowerCase(), value)
  }
  const lower = text.toLowerCase()
  return byWord.get(lower) ?? closest(text, allowed) ?? byWord.get(closest(lower, byWord.keys()) ?? '')
}
