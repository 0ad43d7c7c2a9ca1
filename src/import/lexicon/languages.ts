import { danish } from './da.ts'
import { english } from './en.ts'
import type { Lexicon } from './lexicon.ts'
import { norwegian } from './no.ts'
import { swedish } from './sv.ts'

const lexicons: readonly Lexicon[] = [danish, norwegian, swedish, english]

/** The lexicon of a declared language, or of the one whose small words stand most often in a text; Danish where none do. */
export function lexiconFor(text: string, declared?: string): Lexicon {
  const tag = declared?.toLowerCase().split('-')[0]
  const language = tag === 'nb' || tag === 'nn' ? 'no' : tag
  const known = lexicons.find((lexicon) => lexicon.language === language)
  if (known !== undefined) return known
  const counts = new Map<string, number>()
  for (const [word] of text
    .slice(0, 50_000)
    .toLowerCase()
    .matchAll(/\p{L}+/gu)) {
    counts.set(word, (counts.get(word) ?? 0) + 1)
  }
  const scoreOf = ({ common }: Lexicon): number =>
    common.reduce((sum, word) => sum + (counts.get(word) ?? 0), 0)
  return lexicons.reduce((best, lexicon) => (scoreOf(lexicon) > scoreOf(best) ? lexicon : best), danish)
}
