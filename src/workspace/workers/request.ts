import type { Diagnostic } from '#core/diagnostic'
import type { Wording } from '#core/message'
import type { HeldFile } from '../checking/held.ts'
import type { Spent } from '../checking/stopwatch.ts'
import type { FoundFile } from '../files.ts'
import type { CheckOptions } from '../lint-files.ts'
import type { SentSettings } from './settings.ts'

/** What a thread is started with: all that holds for every file. */
export interface ThreadStart extends SentSettings {
  options: CheckOptions
  isTimed: boolean
}

/** The files to check, one after another, or to compare. An empty list ends the thread's work. */
export type ThreadRequest = readonly FoundFile[] | ToCompare

/** Files to compare with each other. */
export interface ToCompare {
  files: readonly FoundFile[]
  /** What is held of their summaries. */
  summaries: readonly Uint8Array[]
}

/** What became of a file. */
export type FileOutcome =
  | { kind: 'held'; held: HeldFile; kept: Kept }
  /** The run is wrong, as when a plugin fails. */
  | { kind: 'usage'; wording: Wording }
  /** The program failed. */
  | { kind: 'crash'; reason: string }

/** What says whether what was found still holds: hashes of the text, and of the tables that it names by their names. */
export interface Kept {
  text: string
  tables: { [name: string]: string }
}

/**
 * Answers to a request: an outcome for each file in its order; what comparing them found, by path; and at the end what the thread has
 * spent.
 */
export type ThreadAnswer =
  | { kind: 'outcome'; outcome: FileOutcome }
  | { kind: 'compared'; found: ReadonlyMap<string, readonly Diagnostic[]> }
  | { kind: 'done'; spent?: Spent }
