import type { ChangeVerbs } from '../../../lexicon/change-verbs.ts'
import type { Grammar } from '../../../lexicon/main-verbs.ts'
import { type Token, tokensOf } from '../main-verb.ts'

/** Two changes that a statement joins: where the second stands, from its conjunction on, and both verbs. */
export interface JoinedChange {
  from: number
  to: number
  first: string
  second: string
}

type Words = ChangeVerbs & Grammar

const joiners: ReadonlySet<string> = new Set(['og', 'samt', 'and'])

/** What a statement with one of them holds; many have none, and need not be taken apart. */
const joining = new RegExp([...joiners].join('|'), 'i')

const farthest = 8

/**
 * The second of two changes with different objects that a sentence joins by «og» or «samt». «Forebygge og nedbringe
 * hjemløshed» is one change of one thing, and what stands behind «så», «som» or «hvis» is no goal of its own.
 */
export function joinedChange(statement: string, words: Words): JoinedChange | undefined {
  if (!joining.test(statement)) return undefined
  for (const sentence of sentencesOf(tokensOf(statement))) {
    const main = sentence.slice(0, breakOf(sentence, words))
    for (const [at, { word, from }] of main.entries()) {
      if (!joiners.has(word)) continue
      const next = main.findIndex((token, i) => i > at && joiners.has(token.word))
      const first = changeIn(main.slice(0, at), words)
      const isThere = main.slice(0, next < 0 ? main.length : next).some((token) => token.word === 'der')
      const second = secondIn(main.slice(at + 1, next < 0 ? main.length : next), isThere, words)
      if (first === undefined || second === undefined || isSame(first.objects, second.objects, words))
        continue
      return { from, to: second.verb.to, first: first.verb.word, second: second.verb.word }
    }
  }
  return undefined
}

function sentencesOf(tokens: readonly Token[]): Token[][] {
  const sentences: Token[][] = [[]]
  for (const token of tokens) {
    if (/^[.:;!?()]/.test(token.word)) sentences.push([])
    else sentences.at(-1)?.push(token)
  }
  return sentences
}

/** Where the first clause begins that depends on another; «der» begins one only behind a noun. */
function breakOf(tokens: readonly Token[], { breaks, modals }: Words): number {
  const at = tokens.findIndex(({ word }, i) => {
    const before = tokens[i - 1]?.word ?? ''
    if (word === 'der' && (i === 0 || joiners.has(before) || modals.has(before))) return false
    return i > 0 && breaks.has(word)
  })
  return at < 0 ? tokens.length : at
}

interface Change {
  verb: Token
  objects: string[]
}

/** The last change that the tokens before a conjunction tell of, with what it changes. */
function changeIn(tokens: readonly Token[], words: Words): Change | undefined {
  for (let i = tokens.length - 1; i >= 0; i--) {
    const verb = tokens[i]
    if (verb === undefined) continue
    const isActive = words.transitive.has(verb.word) && isVerbAt(tokens, i, words)
    if (!isActive && !isPassiveAt(tokens, i, words)) continue
    const around = isActive ? tokens.slice(i + 1) : [...tokens.slice(0, i), ...tokens.slice(i + 1)]
    const objects = objectsOf(around, words)
    return objects.length === 0 ? undefined : { verb, objects }
  }
  return undefined
}

/**
 * The change that the tokens behind a conjunction begin with; one without an object of its own is about the first one's.
 * With «der», what is changed stands behind the verb: «der bygges boliger og oprettes væresteder».
 */
function secondIn(tokens: readonly Token[], isThere: boolean, words: Words): Change | undefined {
  for (const [i, verb] of tokens.slice(0, farthest).entries()) {
    const before = tokens.slice(0, i)
    const isActive = words.transitive.has(verb.word) && before.every((token) => isLight(token, words))
    if (!isActive && !isPassiveAt(tokens, i, words)) continue
    const objects = objectsOf(isActive || isThere ? tokens.slice(i + 1) : before, words)
    return objects.length === 0 ? undefined : { verb, objects }
  }
  return undefined
}

function isPassiveAt(
  tokens: readonly Token[],
  i: number,
  { passive, participles, auxiliaries }: Words,
): boolean {
  const word = tokens[i]?.word ?? ''
  return passive.has(word) || (participles.has(word) && auxiliaries.has(tokens[i - 1]?.word ?? ''))
}

/** Whether a verb can stand at a place: first, or after what a main verb follows. */
function isVerbAt(tokens: readonly Token[], i: number, words: Words): boolean {
  const before = tokens.slice(0, i).findLast(({ word }) => !words.adverbs.has(word))
  return before === undefined || isLight(before, words) || joiners.has(before.word) || before.word === ','
}

/** Words that may stand between a conjunction and its verb, «for at» included. */
function isLight({ word, isName }: Token, words: Words): boolean {
  const { modals, adverbs, subjects, marker } = words
  return (
    isName || word === marker || word === 'for' || modals.has(word) || adverbs.has(word) || subjects.has(word)
  )
}

function objectsOf(tokens: readonly Token[], words: Words): string[] {
  const { modals, adverbs, subjects, marker, auxiliaries, pronouns } = words
  const passed = [modals, adverbs, subjects, auxiliaries, pronouns, joiners]
  return tokens
    .map(({ word }) => word)
    .filter((word) => word.length > 2 && word !== marker && !passed.some((set) => set.has(word)))
}

const stem = 5

/** Whether two lists of words name the same thing. */
function isSame(first: readonly string[], second: readonly string[], { common }: Words): boolean {
  const stems = new Set(first.filter((word) => word.length >= stem).map((word) => word.slice(0, stem)))
  for (const word of common) stems.delete(word.slice(0, stem))
  return second.some((word) => word.length >= stem && stems.has(word.slice(0, stem)))
}
