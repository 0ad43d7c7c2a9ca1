import type { BlockContent, FootnoteDefinition, PhrasingContent } from 'mdast'
import type { Diagnostic, MessageData } from '#core/diagnostic'
import type { Action, Goal, Strategy, Theme } from '#core/generated/strategy'
import { actionsOf, goalsOf, themesOf } from '#core/goals'
import type { Locale } from '#core/locale'
import { fill, type Wording } from '#core/message'
import type { Score } from '#core/score'
import { type SmartProfile, usualProfile } from '#core/smart-profiles'
import { readSmart, type SmartReading } from '#core/smart-reading'
import { blockField, type Grafting, inlineField } from '../../fields.ts'
import { labels } from '../../words/labels.ts'
import { sentences } from '../../words/sentences.ts'
import { terms } from '../../words/terms.ts'
import { type Anchors, createAnchors, type Target } from './anchors.ts'

const words = { ...labels, ...sentences }

export type Label = keyof typeof words

/** What every builder of a part of the report knows. */
export interface Build {
  readonly strategy: Strategy
  readonly diagnostics: readonly Diagnostic[]
  readonly score: Score
  /** What the letters of SMART ask, and how far the goals answer. */
  readonly smart: SmartReading
  readonly asOf: string
  readonly locale: Locale
  readonly anchors: Anchors
  readonly footnotes: FootnoteDefinition[]
  readonly goals: readonly Goal[]
  readonly actions: readonly Action[]
  readonly themes: readonly Theme[]
  /** The theme that an action stands in. */
  homeOf(action: Action): Theme | undefined
  /** A label or sentence in the language of the report. */
  say(label: Label, data?: MessageData): string
  /** Any wording in the language of the report. */
  word(wording: Wording, data?: MessageData): string
  /** A value of the format in the words of the report, such as `status.adopted`; an unknown one as it is. */
  term(value: string, data?: MessageData): string
  /** The inline Markdown of a field. */
  inline(markdown: string | undefined): PhrasingContent[]
  /** The Markdown of a field that stands under a heading of this depth. */
  block(markdown: string | undefined, depth: number): BlockContent[]
}

export interface BuildInput {
  strategy: Strategy
  diagnostics: readonly Diagnostic[]
  score: Score
  asOf: string
  locale: Locale
  /** What the letters of SMART ask; without it, what they ask where no configuration says otherwise. */
  profile?: SmartProfile | undefined
  /** The kinds of things that the report prints, where it does not print all; links lead to nothing else. */
  prints?: readonly Target[]
}

export function createBuild({ prints, profile = usualProfile, ...input }: BuildInput): Build {
  const { strategy, locale } = input
  const anchors = createAnchors(strategy, prints)
  const footnotes: FootnoteDefinition[] = []
  const grafting: Grafting = {
    footnotes,
    headingId: anchors.heading,
    target: (url) =>
      targetOf(url, anchors) ?? (prints !== undefined && url.startsWith('#') ? null : undefined),
  }
  const documentTerm = terms[`the.${strategy.kind ?? 'document'}`] ?? terms['the.document']
  const table = {
    messages: {},
    help: {},
    terms: documentTerm === undefined ? {} : { document: documentTerm },
  }
  const word = (wording: Wording, data: MessageData): string =>
    fill(wording[locale], { document: 'document', ...data }, locale, table)
  const placedActions = actionsOf(strategy)
  const homes = new Map(placedActions.map(({ value, theme }) => [value, theme]))
  return {
    ...input,
    smart: readSmart(strategy, profile),
    anchors,
    footnotes,
    goals: goalsOf(strategy)
      .map(({ value }) => value)
      .filter(isFilled),
    actions: placedActions.map(({ value }) => value).filter(isFilled),
    themes: themesOf(strategy)
      .map(({ value }) => value)
      .filter(isFilled),
    homeOf: (action) => homes.get(action),
    say: (label, data = {}) => word(words[label], data),
    word: (wording, data = {}) => word(wording, data),
    term: (value, data = {}) => {
      const wording = Object.hasOwn(terms, value) ? terms[value] : undefined
      return wording === undefined ? value.replace(/^[A-Za-z]+\./, '') : word(wording, data)
    },
    inline: (markdown) => inlineField(markdown, grafting),
    block: (markdown, depth) => blockField(markdown, depth, grafting),
  }
}

function targetOf(url: string, anchors: Anchors): string | undefined {
  const anchor = url.startsWith('fig:')
    ? anchors.to('keyFigure', url.slice(4))
    : url.startsWith('#')
      ? anchors.toAny(url.slice(1))
      : undefined
  return anchor === undefined ? undefined : `#${anchor}`
}

/** Whether an item of a list holds anything: one that could not be read is empty. */
export function isFilled(item: object | undefined | null): boolean {
  return typeof item === 'object' && item !== null && Object.keys(item).length > 0
}

/** The items of a list that hold anything. */
export function filled<T extends object>(items: readonly T[] | undefined): T[] {
  return (items ?? []).filter(isFilled)
}

/** The words of a list that hold anything. */
export function filledWords(items: readonly string[] | undefined): string[] {
  return (items ?? []).filter((item) => typeof item === 'string' && item !== '')
}

/** The value under a key of a map with ids as keys, where ids are whatever people write. */
export function entry<T>(map: { [id: string]: T } | undefined, id: string): T | undefined {
  return map !== undefined && Object.hasOwn(map, id) ? map[id] : undefined
}

/** "1 mål", "2 temaer". */
export function counted(b: Build, count: number, noun: string): string {
  return `${count} ${b.term(`${count === 1 ? 'one' : 'many'}.${noun}`)}`
}

/** A text with a capital first letter. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
