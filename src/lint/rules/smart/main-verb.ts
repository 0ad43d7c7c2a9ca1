import type { MainVerbs } from '../../lexicon/main-verbs.ts'

/** A word or a mark of a statement, and where it stands. */
export interface Token {
  /** In small letters. */
  word: string
  from: number
  to: number
  isName: boolean
}

/** What can follow: a verb that opens the statement, the main verb of a modal or «at», a participle, or anything. */
type Slot = 'first' | 'main' | 'participle' | 'any'

const reach = 16

/**
 * The stretch of a statement that holds its main verb, if the verb is one of those listed. It reads the first clause only
 * and gives up at the first word that it cannot place, so that it is silent rather than wrong.
 */
export function listedVerb(statement: string, words: MainVerbs): { from: number; to: number } | undefined {
  const tokens = tokensOf(statement)
  const start = afterLead(tokens, words)
  let slot: Slot = 'first'
  let isModal = false
  for (let i = start; i < Math.min(tokens.length, start + reach); i++) {
    const end = verbEnd(tokens, i, slot, words)
    const from = tokens[i]?.from ?? 0
    if (end !== undefined) return { from, to: tokens[end]?.to ?? from }
    const word = tokens[i]?.word ?? ''
    if (isModal && slot === 'any' && words.modals.has(word)) return undefined
    const next = nextSlot(tokens, i, slot, words)
    if (next === undefined) return undefined
    isModal ||= words.modals.has(word)
    slot = next
  }
  return undefined
}

/** Words and marks of punctuation, in small letters; the first 60 of a statement are enough. */
export function tokensOf(statement: string): Token[] {
  const found = statement.slice(0, 600).matchAll(/[\p{L}\p{N}][\p{L}\p{N}'’-]*|[,.:;!?()–]/gu)
  return [...found].map(({ 0: text, index }) => ({
    word: text.toLowerCase(),
    from: index,
    to: index + text.length,
    isName: index > 0 && /^\p{Lu}/u.test(text),
  }))
}

/** Where the statement proper begins: after «det er vores mål at» or «our goal is to», else at 0. */
function afterLead(tokens: readonly Token[], words: MainVerbs): number {
  const head = tokens.slice(0, 9).map(({ word }) => word)
  const marker = head.indexOf(words.marker)
  const lead = head.slice(0, Math.max(0, marker))
  return lead.includes(words.copula) && lead.some((word) => words.leads.has(word)) ? marker + 1 : 0
}

/** The index of the last word of a listed verb that begins at `i`, or undefined. */
function verbEnd(tokens: readonly Token[], i: number, slot: Slot, words: MainVerbs): number | undefined {
  const word = tokens[i]?.word ?? ''
  const before = tokens[i - 1]?.word ?? ''
  if (words.conjunctions.has(before)) return undefined
  const end = phraseEnd(tokens, i, slot, words)
  if (end !== undefined) return end
  if (slot === 'main' && words.infinitives.has(word)) return i
  if (slot === 'participle' && words.participles.has(word)) return i
  if (slot === 'first' && words.infinitives.has(word) && isVerbFirst(tokens, i, words)) return i
  const isVerb = words.finite.has(word) || (words.nounLike.has(word) && words.subjects.has(before))
  return isVerb && slot !== 'first' ? i : undefined
}

function phraseEnd(tokens: readonly Token[], i: number, slot: Slot, words: MainVerbs): number | undefined {
  const word = tokens[i]?.word ?? ''
  const isOurs = slot === 'first' || tokens.slice(0, i).some((token) => words.subjects.has(token.word))
  for (const { heads, tails, isOfSubject } of words.phrases) {
    if (!heads.includes(word) || (isOfSubject && !isOurs)) continue
    for (const tail of tails) {
      const parts = tail.split(' ')
      for (let at = i + 1; at <= i + 4; at++) {
        if (parts.every((part, n) => tokens[at + n]?.word === part)) return at + parts.length - 1
        if (/^[^\p{L}\p{N}]/u.test(tokens[at]?.word ?? '.')) break
      }
    }
  }
  return undefined
}

/**
 * Whether the first word of a clause is its verb. It is a noun («støtte») or an adjective («sikre») where the clause has its
 * verb further on, or where something that is no such verb stands beside it: «sikre og trygge overgange».
 */
function isVerbFirst(tokens: readonly Token[], i: number, words: MainVerbs): boolean {
  if (words.conjunctions.has(tokens[i + 1]?.word ?? '') && !words.infinitives.has(tokens[i + 2]?.word ?? ''))
    return false
  for (const { word } of tokens.slice(i + 1, i + reach)) {
    if (isBreak(word, words) || word === words.marker) return true
    if (words.verbs.has(word) || words.modals.has(word) || words.auxiliaries.has(word)) return false
    if (words.finite.has(word)) return false
  }
  return true
}

function isBreak(word: string, words: MainVerbs): boolean {
  return words.breaks.has(word) || /^[^\p{L}\p{N}]/u.test(word)
}

/** What can follow a word that is no listed verb; undefined where the search ends. */
function nextSlot(tokens: readonly Token[], i: number, slot: Slot, words: MainVerbs): Slot | undefined {
  const { word = '', isName = false } = tokens[i] ?? {}
  if (words.modals.has(word)) return 'main'
  if (words.auxiliaries.has(word)) return 'participle'
  if (word === words.marker) return slot === 'any' ? undefined : 'main'
  if (words.adverbs.has(word)) return slot
  if (slot === 'main' && (words.subjects.has(word) || isName)) return slot
  if (slot === 'first' && words.subjects.has(word)) return 'any'
  if (words.verbs.has(word) || isBreak(word, words) || slot === 'participle') return undefined
  return 'any'
}
