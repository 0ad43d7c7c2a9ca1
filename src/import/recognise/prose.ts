import type { Lexicon } from '../lexicon/lexicon.ts'
import { wordsIn, wordsPattern } from '../lexicon/match.ts'

export type Commitment = 'goal' | 'action' | 'initiative'

export interface Recognised {
  kind: Commitment
  /** The words that tell. */
  words: string
  /** Of a goal: that it is only obliged to, and not called a goal. */
  isImplied?: boolean
  /** Of what was set up: that it is told as past, and not as still under way. */
  isPast?: boolean
}

/**
 * What a sentence of running text commits to: a goal, an action, or something already under way; undefined for most. A sentence that
 * begins with the title of the document tells of the document.
 */
export function commitmentIn(text: string, lexicon: Lexicon, title = ''): Recognised | undefined {
  const { prose } = lexicon
  if (/[?:]$/.test(text) || wordsIn(text, prose.speaker) !== undefined) return undefined
  if ([prose.modals, prose.pointsBack].some((own) => wordsPattern(own, 'start').test(text))) return undefined
  const ongoing = wordsIn(text, prose.initiatives)
  if (ongoing !== undefined) {
    const isQuiet = [prose.documents, prose.preparation].some((own) => wordsIn(text, own) !== undefined)
    const isPast = wordsIn(ongoing, prose.begun, 'start') !== undefined
    return isQuiet ? undefined : { kind: 'initiative', words: ongoing, ...(isPast ? { isPast } : {}) }
  }
  const goal = wordsIn(text, prose.goals)
  if (goal !== undefined) return { kind: 'goal', words: goal }
  if (wordsIn(mainClause(text, lexicon), prose.never) !== undefined) return undefined
  const action = wordsPattern(prose.actions).exec(text)
  if (action !== null && !isSubordinate(text.slice(0, action.index).trimEnd(), lexicon)) {
    return namesDocument(text, lexicon) ? undefined : { kind: 'action', words: action[0] }
  }
  return title !== '' && text.startsWith(title) ? undefined : promiseIn(text, lexicon)
}

/** A sentence up to the first clause that hangs on it. */
function mainClause(text: string, { prose }: Lexicon): string {
  const end = text.search(new RegExp(`, (?:${prose.subordinators.join('|')})(?!\\p{L})`, 'iu'))
  return end < 20 ? text : text.slice(0, end)
}

/** The first "will" or "shall" of a main clause, with its subject. */
function promiseIn(text: string, lexicon: Lexicon): Recognised | undefined {
  const { prose } = lexicon
  const modals = new RegExp(`(?<![\\p{L}])(?:${prose.modals.join('|')})(?![\\p{L}])`, 'giu')
  for (const match of text.matchAll(modals)) {
    const before = text.slice(0, match.index).trimEnd()
    const after = text.slice(match.index + match[0].length).trimStart()
    if (isSubordinate(before, lexicon)) continue
    return judge(before, match[0], after, lexicon)
  }
  return undefined
}

function isSubordinate(before: string, { prose }: Lexicon): boolean {
  const clause = before
    .slice(Math.max(...[',', ';', ':', '–', '('].map((stop) => before.lastIndexOf(stop))) + 1)
    .trim()
  if (wordsPattern(prose.interrogatives).test(clause)) return true
  const words = clause.toLowerCase().split(/\s+/)
  const isFirst = clause.length === before.length
  if (wordsPattern(prose.subordinators, 'start').test(clause))
    return !isFirst || !/^(?:der|that)$/i.test(clause)
  const last = words.at(-1) ?? ''
  return !isFirst && words.length > 1 && prose.subordinators.includes(last)
}

function judge(before: string, modal: string, after: string, lexicon: Lexicon): Recognised | undefined {
  const { prose } = lexicon
  const promiser = promiserOf(before, after, lexicon)
  if (subjectIsDocument(before, after, lexicon)) return undefined
  const words = [...before.split(' ').slice(-2), modal, ...after.split(' ').slice(0, 2)].join(' ').trim()
  if (promiser) {
    const result = placeOf(after, prose.results)
    const work = placeOf(after, prose.works)
    return { kind: work <= result ? 'action' : 'goal', words }
  }
  if (!wordsPattern(prose.obligations).test(modal)) return undefined
  const isImpersonal =
    wordsPattern(prose.impersonal, 'whole').test(before) ||
    wordsPattern(prose.impersonal, 'start').test(after)
  if (!isImpersonal) {
    return isDuty(before, after, lexicon)
      ? { kind: 'action', words }
      : { kind: 'goal', words, isImplied: true }
  }
  return { kind: wordsIn(after, prose.impersonalGoals) === undefined ? 'action' : 'goal', words }
}

/** Whether somebody is obliged to a piece of work: those who do it, or whoever must do what is only named. */
function isDuty(before: string, after: string, { prose }: Lexicon): boolean {
  if (wordsPattern(prose.staff.map((own) => `${own}$`)).test(before)) return true
  return wordsIn(after, prose.duties) !== undefined && wordsIn(after, prose.outcomes) === undefined
}

/** Whether a sentence speaks of the strategy; what is done with the strategy is no matter of it. */
function namesDocument(text: string, { prose }: Lexicon): boolean {
  const prepositions = prose.prepositions.join('|')
  return wordsIn(text, [`(?<!(?<!\\p{L})(?:${prepositions}) )(?:${prose.document.join('|')})`]) !== undefined
}

function promiserOf(before: string, after: string, { prose }: Lexicon): boolean {
  const last = new RegExp(
    `(?<!\\p{L})(?<!(?<!\\p{L})(?:${prose.prepositions.join('|')}) (?:\\p{L}+ )?)(?:${prose.promisers.join('|')})$`,
    'iu',
  )
  return wordsPattern(prose.promisers, 'start').test(after) || last.test(before)
}

function subjectIsDocument(before: string, after: string, { prose }: Lexicon): boolean {
  const last = new RegExp(`(?<!\\p{L})(?:${prose.document.join('|')})$`, 'iu')
  return last.test(before) || wordsPattern(prose.document, 'start').test(after)
}

function placeOf(text: string, stems: readonly string[]): number {
  const found = new RegExp(`(?<!\\p{L})(?:${stems.join('|')})`, 'iu').exec(text)
  return found?.index ?? Number.POSITIVE_INFINITY
}
