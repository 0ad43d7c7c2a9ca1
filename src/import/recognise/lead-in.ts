import type { LeadInRole, Lexicon } from '../lexicon/lexicon.ts'
import { wordsIn, wordsPattern } from '../lexicon/match.ts'

export interface LeadIn {
  role: LeadInRole
  /** The lead-in as it stands. */
  words: string
  /** Whether it names the heading above as what is to be reached. */
  isReachedBy: boolean
}

const order: readonly LeadInRole[] = [
  'initiatives',
  'principles',
  'values',
  'themes',
  'actions',
  'goals',
  'examples',
]
/** A lead-in that begins with the word "goal" leads in to goals, whatever comes after. */
const beginning = 24

/** What a sentence before a list leads in to; undefined where it does not tell. */
export function leadInOf(text: string, lexicon: Lexicon): LeadIn | undefined {
  const { leadIns, reachedBy } = lexicon
  const words = text.replace(/(?<![\s:,])[\s:,]+$/, '')
  const isReachedBy = wordsIn(text, reachedBy) !== undefined
  const goals = wordsPattern(leadIns.goals).exec(words)
  const isGoals =
    goals !== null && goals.index <= beginning && !isReachedBy && !/^(?:for|to|för)\s/iu.test(words)
  const role = isGoals ? 'goals' : order.find((candidate) => wordsPattern(leadIns[candidate]).test(words))
  return role === undefined ? undefined : { role, words, isReachedBy }
}

/** A lead-in at the beginning of a sentence that goes on with what it leads in to, and where that begins. */
export function leadInWithin(text: string, lexicon: Lexicon): { leadIn: LeadIn; end: number } | undefined {
  for (const role of ['actions', 'goals'] as const) {
    const pattern = new RegExp(
      role === 'goals'
        ? `^(?:\\p{L}+ ){0,3}(?:${lexicon.leadIns.goals.join('|')}):\\s+(?=\\S)`
        : `^(?:${lexicon.leadIns.actions.join('|')})(?:,? ${lexicon.infinitive}|:)\\s+(?=\\S)`,
      'iu',
    )
    const match = pattern.exec(text)
    if (match !== null) {
      const words = match[0].replace(/(?<![\s:,])[\s:,]+$/, '')
      const isReachedBy = wordsIn(words, lexicon.reachedBy) !== undefined
      return { leadIn: { role, words, isReachedBy }, end: match[0].length }
    }
  }
  return undefined
}
