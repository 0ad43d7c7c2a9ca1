import type { Lexicon } from '../lexicon/lexicon.ts'
import { wordsIn, wordsPattern } from '../lexicon/match.ts'
import { boxTitleLength } from '../segment/block/transcript.ts'
import { isRunOn, sentencesOf } from '../segment/text/sentences.ts'
import { joined, type Stretch, sliced } from '../segment/text/stretch.ts'
import { type LeadIn, leadInWithin } from './lead-in.ts'
import type { Finding } from './passage.ts'
import { commitmentIn } from './prose.ts'
import { fillReason } from './reason.ts'
import { type Setting, sentenceFindings, silent } from './sentence.ts'

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

/** What is only obliged to, and followed by "therefore we …", is the reason for what follows. */
function yieldReason(last: Finding | undefined): void {
  if (last?.kind !== 'goal' || last.isImplied !== true) return
  last.kind = 'background'
  delete last.why
  last.isSure = true
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
  const goesOn = (text: string, { kind }: Finding): boolean => {
    const { goesOn: begins, pointsBack } = setting.lexicon.prose
    if (kind === 'initiative' && wordsPattern(begins, 'start').test(text)) return true
    return (kind === 'action' || kind === 'initiative') && wordsPattern(pointsBack, 'start').test(text)
  }
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
        if (wordsPattern(setting.lexicon.prose.therefore, 'start').test(sentence.text)) yieldReason(last)
        if (last !== undefined && last.level === undefined && goesOn(sentence.text, last)) {
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
