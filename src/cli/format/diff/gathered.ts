import { joinList, type Locale } from '#core/locale'
import { fill, type Wording } from '#core/message'
import type { Subject } from '#diff/change'
import type { Strength } from '#diff/strengths'
import type { DocumentDiff, ReportedChange } from '#workspace/diff/report'
import { messages } from '#workspace/messages'

/** What is told first. */
export const strengthOrder: readonly Strength[] = ['weaker', 'stronger', 'neutral']

export const strengthWords: Record<Strength, { sign: string; one: Wording; many: Wording }> = {
  weaker: { sign: '▼', one: { da: 'svagere', en: 'weaker' }, many: { da: 'svagere', en: 'weaker' } },
  stronger: { sign: '▲', one: { da: 'stærkere', en: 'stronger' }, many: { da: 'stærkere', en: 'stronger' } },
  neutral: { sign: '•', one: { da: 'neutral', en: 'neutral' }, many: { da: 'neutrale', en: 'neutral' } },
}

/** The changes of one thing that do the same to its ambition, in one sentence without a full stop. */
export interface Line {
  strength: Strength
  /** Whether it is neutral and yet to be seen: figures that cannot be compared, an adoption that no longer fits. */
  isNotice: boolean
  text: string
  changes: ReportedChange[]
}

/** One thing with its changes. */
export interface ThingLines {
  subject: Subject
  /** "Mål M1", or the title of what has no id. */
  name: string
  /** What follows the name: its title; empty where that is the name. */
  title: string
  lines: Line[]
}

/** The things of one theme; those of none have no title. */
export interface ThemeLines {
  theme: string | undefined
  things: ThingLines[]
}

const notices = new Set<string>([
  'document/other',
  'adoption/stale',
  'target/incomparable',
  'indicator/unit',
  'indicator/reversed',
  'resource/changed',
])

/** Gathers the changes of a document by theme and by thing, in their order. */
export function gather({ changes, locale }: DocumentDiff): ThemeLines[] {
  const themes = new Map<string | undefined, Map<string, ReportedChange[]>>()
  for (const change of changes) {
    const theme = themeOf(change.subject)
    const things = themes.get(theme) ?? new Map<string, ReportedChange[]>()
    themes.set(theme, things)
    const key = keyOf(change)
    const known = things.get(key)
    if (known === undefined) things.set(key, [change])
    else known.push(change)
  }
  return [...themes].map(([theme, things]) => ({
    theme,
    things: [...things.values()].map((found) => thingLines(found, locale)),
  }))
}

/** A theme's own changes stand with what it holds. */
function themeOf({ kind, title, id, theme }: Subject): string | undefined {
  return kind === 'theme' ? (title ?? id) : theme
}

/** Things without an id are told apart by where they stand. */
function keyOf({ subject, pointer }: ReportedChange): string {
  const at = subject.id === undefined && subject.kind !== 'strategy' ? (subject.title ?? pointer) : ''
  return `${subject.kind} ${subject.id ?? ''} ${at}`
}

function thingLines(changes: readonly ReportedChange[], locale: Locale): ThingLines {
  const [first] = changes
  const subject: Subject = first?.subject ?? { kind: 'strategy' }
  const lineOf = (strength: Strength, isNotice: boolean): Line[] => {
    const same = changes.filter(
      (change) => change.strength === strength && notices.has(change.kind) === isNotice,
    )
    if (same.length === 0) return []
    const text = joinList(
      same.map(({ message }) => message),
      locale,
    )
    return [{ strength, isNotice, text, changes: same }]
  }
  const lines = strengthOrder.flatMap((strength) => [...lineOf(strength, true), ...lineOf(strength, false)])
  return { subject, ...namesOf(subject, locale), lines }
}

function namesOf({ kind, id, title }: Subject, locale: Locale): { name: string; title: string } {
  const word = kind === 'strategy' ? documentWord[locale] : fill('{kind:term}', { kind }, locale, messages)
  if (kind === 'strategy') return { name: word, title: '' }
  // Ids made for programs say less than a name does.
  const isShort = id !== undefined && /\d/.test(id) && id.length <= 8
  if (isShort || title === undefined) return { name: `${word} ${id ?? ''}`.trim(), title: title ?? '' }
  return { name: word, title }
}

const documentWord = { da: 'Dokumentet', en: 'The document' }

/** "3 svagere, 1 stærkere, 12 neutrale". */
export function countStrengths(counts: Record<Strength, number>, locale: Locale): string[] {
  return strengthOrder.map((strength) => {
    const { one, many } = strengthWords[strength]
    return `${counts[strength]} ${(counts[strength] === 1 ? one : many)[locale]}`
  })
}

/** Both versions of a text that was reworded; undefined for changes of which the sentence says all. */
export function textsOf({
  kind,
  before,
  after,
}: ReportedChange): { before: string; after: string } | undefined {
  if (!rewordings.has(kind) || typeof before !== 'string' || typeof after !== 'string') return undefined
  return { before: before.replace(/\s+/g, ' ').trim(), after: after.replace(/\s+/g, ' ').trim() }
}

const rewordings = new Set(['statement/reworded', 'text/reworded', 'gap/reworded', 'indicator/definition'])
