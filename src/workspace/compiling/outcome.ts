import type { Wording } from '#core/message'
import { type Host, isErrorCode } from '../host.ts'
import type { Settings } from '../settings.ts'
import { UsageError } from '../usage-error.ts'
import { type MadeDocument, type Making, makeDocument, type Task } from './document.ts'

/** What became of a document, as plain data that one thread can tell another. */
export type Outcome =
  | { kind: 'made'; made: MadeDocument }
  /** The run is wrong, as when a plugin fails. */
  | { kind: 'usage'; wording: Wording }
  /** The disk refused something. */
  | { kind: 'disk'; message: string; details: { code: string; path?: string } }
  /** The program failed. */
  | { kind: 'crash'; reason: string }

/** Makes what is asked for of a document. Never throws. */
export async function outcomeOf(
  host: Host,
  task: Task,
  settings: Settings,
  making: Making,
): Promise<Outcome> {
  try {
    return { kind: 'made', made: await makeDocument(host, task, settings, making) }
  } catch (error) {
    if (error instanceof UsageError) return { kind: 'usage', wording: error.wording }
    if (isSystemError(error)) {
      const { message, code, path } = error
      return { kind: 'disk', message, details: path === undefined ? { code } : { code, path } }
    }
    return { kind: 'crash', reason: error instanceof Error ? error.message : String(error) }
  }
}

/** What was made; undefined where the program failed. Throws what ends the run. */
export function madeOf(outcome: Outcome, onCrash: (reason: string) => void): MadeDocument | undefined {
  switch (outcome.kind) {
    case 'made':
      return outcome.made
    case 'usage':
      throw new UsageError(outcome.wording)
    case 'disk':
      throw Object.assign(new Error(outcome.message), outcome.details)
    case 'crash':
      onCrash(outcome.reason)
      return undefined
  }
}

/** Errors of the system have codes such as ENOSPC, those of Node such as ERR_INVALID_STATE. */
function isSystemError(error: unknown): error is Error & { code: string; path?: string } {
  return isErrorCode(error) && 'code' in error && /^E[A-Z0-9]+$/.test(String(error.code))
}
