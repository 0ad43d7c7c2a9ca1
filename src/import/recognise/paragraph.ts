import type { HeadingRole, Lexicon } from '../lexicon/lexicon.ts'
import { wordsIn, wordsPattern } from '../lexicon/match.ts'
import { boxTitleLength } from '../segment/block/transcript.ts'
import { enumerated, isRunOn, sentencesOf } from '../segment/text/sentences.ts'
import { joined, type Stretch, sliced } from '../segment/text/stretch.ts'
import { type LeadIn, leadInOf, leadInWithin } from './lead-in.ts'
import type { Finding } from './passage.ts'
import { commitmentIn } from './prose.ts'
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

const silent: readonly (HeadingRole | undefined)[] = [
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

/** What the sentences of a paragraph are. A list that lost its marks is taken apart into its items. */
export function paragraphFindings(stretch: Stretch, setting: Setting): Finding[] {
  const { role, lexicon } = setting
  const runOn = role !== 'examples' && isRunOn(stretch, lexicon)
  const reader = readerFor(setting)
  for (const sentence of sentencesOf(stretch, lexicon, { runOn })) reader.read(sentence, runOn)
  return reader.findings
}

/** A longer lead-in to goals is a sentence that speaks of goals. */
const longestLabel = 50

interface Reader {
  findings: Finding[]
  read(sentence: Stretch, runOn: boolean): void
}

/** Reads sentence for sentence, and remembers the list or the box that it is in. */
function readerFor(setting: Setting): Reader {
  const findings: Finding[] = []
  let list: LeadIn | undefined
  let inBox = false
  const add = (stretch: Stretch, own: Omit<Finding, 'stretch' | 'section' | 'block'>): void => {
    findings.push({ stretch, section: setting.section, block: setting.block, ...own })
  }
  const addItem = (stretch: Stretch, leadIn: LeadIn, level: number): void => {
    const why = fillReason(setting.lexicon.reasons.listItem, leadIn.words)
    const isOngoing = wordsIn(stretch.text, setting.lexicon.ongoingStarts, 'start') !== undefined
    const kind = leadIn.role === 'goals' ? 'goal' : isOngoing ? 'initiative' : 'action'
    add(stretch, {
      kind,
      why,
      isSure: true,
      level,
      use: 'item',
      ...(kind === 'goal' ? { isListed: true } : {}),
    })
  }
  /** The text goes on where it tells what has been set up: a box tells what something is. */
  const endsBox = (text: string): boolean => commitmentIn(text, setting.lexicon)?.kind === 'initiative'
  const goesOn = (text: string): boolean => wordsPattern(setting.lexicon.prose.goesOn, 'start').test(text)
  const readItem = (sentence: Stretch, leadIn: LeadIn): void => {
    const start = itemStart(sentence.text, leadIn, setting.lexicon)
    const last = findings.at(-1)
    if (start !== undefined) addItem(sliced(sentence, start.skip), leadIn, start.level)
    else if (last === undefined) add(sentence, { kind: 'background', isSure: true })
    else last.stretch = joined([last.stretch, sentence], ' ')
  }
  return {
    findings,
    read(sentence, runOn) {
      const begun = silent.includes(setting.role) ? undefined : leadInWithin(sentence.text, setting.lexicon)
      const isShort =
        begun !== undefined && (begun.leadIn.role === 'actions' ? runOn : begun.end <= longestLabel)
      if (begun !== undefined && isShort) {
        add(sliced(sentence, 0, begun.end), {
          kind: 'furniture',
          isSure: true,
          use: 'lead-in',
          aside: 'leadIn',
        })
        list = begun.leadIn
        inBox = false
        const rest = sliced(sentence, begun.end)
        addItem(sliced(rest, itemStart(rest.text, list, setting.lexicon)?.skip ?? 0), list, 1)
      } else if (boxTitleLength(sentence.text, setting.lexicon) > 0) {
        inBox = true
        list = undefined
        add(sentence, { kind: 'background', isSure: true, use: 'box' })
      } else if (inBox && !endsBox(sentence.text))
        add(sentence, { kind: 'background', isSure: true, use: 'box' })
      else if (list !== undefined && !inBox) readItem(sentence, list)
      else {
        inBox = false
        const last = findings.at(-1)
        if (last?.kind === 'initiative' && last.level === undefined && goesOn(sentence.text)) {
          last.stretch = joined([last.stretch, sentence], ' ')
        } else for (const found of sentenceFindings(sentence, setting)) add(found.stretch, found)
      }
    },
  }
}

/** Whether a sentence of a list without marks begins an item, and how much of it is a number. */
function itemStart(
  text: string,
  { role }: LeadIn,
  { infinitive }: Lexicon,
): { skip: number; level: number } | undefined {
  const number = /^\(?\d{1,2}[.)] /.exec(text)
  if (number !== null) return { skip: number[0].length, level: 1 }
  if (role === 'goals') return undefined
  if (/^\p{Ll}/u.test(text)) return { skip: 0, level: 1 }
  return new RegExp(`^${infinitive} `, 'iu').test(text) ? { skip: 0, level: 2 } : undefined
}

type Found = Omit<Finding, 'section' | 'block'>

function sentenceFindings(sentence: Stretch, setting: Setting): Found[] {
  const { role, lexicon } = setting
  const { text } = sentence
  if (silent.includes(role))
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
    { kind: found.kind, why: fillReason(lexicon.reasons.prose, found.words), isSure: false },
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

/** How a document came to be is told in its foreword and introduction: what was done there is no initiative. */
function isQuiet(kind: 'goal' | 'action' | 'initiative', role: HeadingRole | undefined): boolean {
  return (kind === 'initiative' && (role === 'foreword' || role === 'introduction')) || role === 'targetGroup'
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
