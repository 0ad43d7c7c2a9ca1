import type { Diagnostic } from '#core/diagnostic'
import type { Locale } from '#core/locale'
import type { Wording } from '#core/message'
import type { Definition, Model, OutlineItem } from './checking/model/model.ts'
import type { EditorEdit, EditorPosition, EditorRange } from './positions.ts'

/** What the checking thread starts with. Paths are absolute. */
export interface CheckerSetup {
  folders: readonly string[]
  config?: string
  withPlugins: boolean
  /** The day to count with, in place of today. */
  asOf?: string
  /** The language of diagnostics, in place of what `check` would take. */
  lang?: Locale
  /** The language of all that is no diagnostic. */
  locale: Locale
}

/** A diagnostic as it is told to an editor. */
export interface FoundDiagnostic {
  range: EditorRange
  severity: Diagnostic['severity']
  ruleId: string
  url: string
  message: string
  help: string
  /** `path` is absolute. */
  related: { path: string; range: EditorRange; message: string }[]
}

/** What completion and hover need of the documents around an open one. */
export interface Surroundings {
  model: Model
  /** The other strategies that are checked together with it, with their goals. */
  others: { id: string; title: string; goals: Definition[] }[]
  /** The passages that it can cite, as it must write them. */
  passages: Definition[]
}

/** Edits of files by absolute path. */
export type FileEdits = readonly { path: string; edits: readonly EditorEdit[] }[]

/** Something that can be done about a place. */
export interface Action {
  title: string
  kind: 'quickfix' | 'source.fixAll'
  /** The diagnostics that it does away with, by their places in the list that was told. */
  concerns: readonly number[]
  isPreferred: boolean
  edits: readonly EditorEdit[]
  /** Where in the new text of the only edit the writer must go on, as a stretch to replace. */
  blank?: { start: number; end: number }
}

/** The questions that the checking thread answers, and their answers. */
export interface Questions {
  definition: { ask: At; answer: Place | undefined }
  references: { ask: At & { withDefinition: boolean }; answer: Place[] }
  renamable: { ask: At; answer: { range: EditorRange; id: string } | Wording }
  rename: { ask: At & { name: string }; answer: FileEdits | Wording }
  outline: { ask: { path: string }; answer: OutlineItem[] }
  symbols: { ask: { query: string }; answer: (Place & { item: Pick<OutlineItem, 'kind' | 'id' | 'name'> })[] }
  actions: { ask: { path: string; range: EditorRange }; answer: Action[] }
  fixAll: { ask: { path: string }; answer: Action[] }
}

export interface At {
  path: string
  position: EditorPosition
}

export interface Place {
  path: string
  range: EditorRange
}

export type Question = keyof Questions

export type ToChecker =
  | { type: 'text'; path: string; version: number; text: string | undefined }
  | { type: 'ask'; id: number; question: Question; ask: Questions[Question]['ask'] }
  | { type: 'cancel'; id: number }

export type FromChecker =
  | { type: 'surroundings'; path: string; version: number; surroundings: Surroundings }
  | { type: 'found'; path: string; version: number; diagnostics: FoundDiagnostic[]; locale: Locale }
  | { type: 'none'; path: string; version: number }
  | { type: 'answer'; id: number; answer: Questions[Question]['answer'] }
  | { type: 'failed'; id: number; message: string }
  | { type: 'problem'; message: Wording }
