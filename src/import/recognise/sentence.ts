import type { HeadingRole, Lexicon } from '../lexicon/lexicon.ts'
import { wordsIn, wordsPattern } from '../lexicon/match.ts'
import { enumerated } from '../segment/text/sentences.ts'
import { type Stretch, sliced } from '../segment/text/stretch.ts'
import { leadInOf } from './lead-in.ts'
import type { Finding } from './passage.ts'
import { type Commitment, commitmentIn } from './prose.ts'
import { fillReason } from './reason.ts'

/** Where a paragraph stands. */
export interface Setting {
  section: number
  block: number
  /** The heading's own words. */
  title: string
  /** What its section holds, by its own heading or by one above it. */
  role: HeadingRole | undefined
  /** Whether lists of the section carry what its heading announces, so that the paragraph does not. */
  hasList: boolean
  /** Whether a list follows at once. */
  precedesList: boolean
  /** Of the document. */
  documentTitle: string
  lexicon: Lexicon
}

/** Sections whose sentences commit to nothing. */
export const silent: readonly (HeadingRole | undefined)[] = [
  'examples',
  'literature',
  'contact',
  'definitions',
  'contents',
  'related',
]
const guiding: { readonly [role in HeadingRole]?: Finding['use'] } = {
  vision: 'vision',
  mission: 'mission',
}

type Found = Omit<Finding, 'section' | 'block'>

/** What a sentence of running text is, or each of its clauses. */
export function sentenceFindings(sentence: Stretch, setting: Setting): Found[] {
  const { role, lexicon } = setting
  const { text } = sentence
  const nextStep = role === 'examples' ? nextStepIn(sentence, lexicon) : undefined
  if (nextStep !== undefined && nextStep > 0) {
    const told = sliced(sentence, 0, nextStep)
    const rest = sentenceFindings(sliced(sentence, nextStep), { ...setting, role: undefined })
    return [{ stretch: told, kind: 'example', isSure: true }, ...rest]
  }
  if (silent.includes(role) && nextStep === undefined)
    return [{ stretch: sentence, kind: role === 'examples' ? 'example' : 'background', isSure: true }]
  const use = role === undefined ? undefined : guiding[role]
  if (use !== undefined) {
    return [
      {
        stretch: sentence,
        kind: /:$/.test(text) ? 'background' : 'principle',
        isSure: true,
        ...(/:$/.test(text) ? {} : { use }),
      },
    ]
  }
  const parts = enumeratedGoals(sentence, setting)
  if (parts !== undefined) return parts
  if (/:$/.test(text) && setting.precedesList && leadInOf(text, lexicon) !== undefined) {
    return [{ stretch: sentence, kind: 'background', isSure: true, use: 'lead-in' }]
  }
  const found = commitmentIn(text, lexicon, setting.documentTitle)
  const isGoalSection =
    role === 'goals' &&
    !setting.hasList &&
    !/[:?]$/.test(text) &&
    wordsIn(text, lexicon.prose.never) === undefined
  if (isGoalSection && found?.kind !== 'initiative' && wordsIn(text, lexicon.prose.speaker) === undefined) {
    return [
      {
        stretch: sentence,
        kind: 'goal',
        why: fillReason(lexicon.reasons.heading, setting.title),
        isSure: true,
        isListed: true,
      },
    ]
  }
  if (found === undefined || isQuiet(found.kind, role)) {
    return [
      { stretch: sentence, kind: definesTerm(text, lexicon) ? 'definition' : plainKind(role), isSure: true },
    ]
  }
  return clauseFindings(
    sentence,
    {
      kind: found.kind,
      why: fillReason(lexicon.reasons.prose, found.words),
      isSure: false,
      ...(found.isImplied === true ? { isImplied: true } : {}),
      ...(found.isPast === true ? { isPast: true } : {}),
    },
    found.words,
    lexicon,
  )
}

/**
 * A goal that only the last clause of a sentence states is that clause, and the means at the end of a goal ("…, among other
 * things by offering …") are an action.
 */
function clauseFindings(
  sentence: Stretch,
  own: Omit<Found, 'stretch'>,
  words: string,
  lexicon: Lexicon,
): Found[] {
  const means = own.kind === 'goal' ? wordsPattern(lexicon.prose.means).exec(sentence.text) : null
  if (means !== null && means.index > sentence.text.length / 4) {
    const goal = sliced(sentence, 0, means.index)
    const action = sliced(sentence, means.index + means[0].length + 1)
    const why = fillReason(lexicon.reasons.prose, means[0].replace(/^[\s,]+/, ''))
    return [...clauseFindings(goal, own, words, lexicon), { ...own, stretch: action, kind: 'action', why }]
  }
  const at = sentence.text.indexOf(words)
  const comma = sentence.text.lastIndexOf(', ', at)
  if (own.kind !== 'goal' || comma < 0 || at - comma > 12 || comma < sentence.text.length / 2) {
    return [{ stretch: sentence, ...own }]
  }
  return [
    { stretch: sliced(sentence, 0, comma + 1), kind: 'background', isSure: true },
    { stretch: sliced(sentence, comma + 2), ...own },
  ]
}

/** Where an example begins to tell of the work still to come: at a clause after "and", else with the sentence. */
function nextStepIn({ text }: Stretch, { prose, conjunctions }: Lexicon): number | undefined {
  const found = wordsPattern(prose.nextSteps).exec(text)
  if (found === null) return undefined
  const before = text.slice(0, found.index).trimEnd()
  return wordsPattern(conjunctions.map((word) => `${word}$`)).test(before) ? found.index : 0
}

/**
 * How a document came to be is told in its foreword and introduction: what was done there is no initiative. Of principles, what
 * they demand is a principle and no goal.
 */
function isQuiet(kind: Commitment, role: HeadingRole | undefined): boolean {
  if (kind === 'initiative') return role === 'foreword' || role === 'introduction' || role === 'targetGroup'
  return role === 'targetGroup' || (kind === 'goal' && role === 'principles')
}

function definesTerm(text: string, { definition }: Lexicon): boolean {
  return definition.some((pattern) => new RegExp(pattern, 'iu').test(text))
}

function plainKind(role: HeadingRole | undefined): Finding['kind'] {
  switch (role) {
    case 'principles':
      return 'principle'
    case 'budget':
      return 'budget'
    case 'followUp':
      return 'follow-up'
    default:
      return 'background'
  }
}

/** Goals that a sentence counts: "the following goals: 1) … and 2) …". */
function enumeratedGoals(sentence: Stretch, { lexicon }: Setting): Found[] | undefined {
  const counted = enumerated(sentence)
  if (counted === undefined) return undefined
  const { before, parts } = counted
  if (!wordsPattern(lexicon.leadIns.goals).test(before.text)) return undefined
  const why = fillReason(lexicon.reasons.listItem, before.text)
  return [
    { stretch: before, kind: 'background', isSure: true },
    ...parts.map((stretch): Found => ({ stretch, kind: 'goal', why, isSure: false, isListed: true })),
  ]
}
