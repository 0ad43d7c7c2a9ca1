import { functionWords } from '../../../lexicon/function-words.ts'

/** Fewer words than this say too little to be taken for a copy. */
const fewest = 3
/** From so many words on, one more or less makes no other goal. */
const robust = 8
/** Longer statements are several, and are compared by their beginning. */
const longest = 60

/**
 * What a statement is about, for comparison: the stems of its words in code-unit order, function words left out. Case,
 * word order, inflection and Markdown count for nothing, numbers and negations do.
 */
export function gistOf(statement: string): string[] {
  const words = statement
    .normalize('NFC')
    .toLowerCase()
    .match(/\p{L}+|\p{N}+(?:[.,]\p{N}+)*/gu)
  const stems = (words ?? [])
    .slice(0, longest)
    .filter((word) => !functionWords.has(word))
    .map(stemOf)
  return stems.length < fewest ? [] : stems.sort()
}

const endings = [
  ...'ernes enes erens heden hedens erne erner eren eres ende ens ets ers er en et es e s'.split(' '),
  ...'ing ings ed ies'.split(' '),
].sort((a, b) => b.length - a.length)

/** A word without its ending, which leaves at least four letters; a crude stem, the same for most forms of a word. */
function stemOf(word: string): string {
  const ending = endings.find((end) => word.endsWith(end) && word.length - end.length >= 4)
  return ending === undefined ? word : word.slice(0, -ending.length)
}

/** The keys under which a near-identical gist may be known: its own, and those of it without one of its words. */
export function keysNear(gist: readonly string[]): string[] {
  const own = keyOf(gist)
  if (gist.length < robust) return [own]
  const shorter = gist
    .map((word, i) =>
      /\d|^(?:ikke|ingen|uden|not|no|without)$/.test(word) ? '' : keyOf(gist.toSpliced(i, 1)),
    )
    .filter(Boolean)
  return [own, ...shorter]
}

export function keyOf(gist: readonly string[]): string {
  return gist.join(' ')
}
