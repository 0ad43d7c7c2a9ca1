import type { ChalkInstance } from 'chalk'
import type { Severity } from '#core/diagnostic'
import type { Locale } from '#core/locale'
import type { MessageTable } from '#core/message'
import type { AnyRule } from '#lint/rule'

/** What the outputs of a check are made from. */
export interface FormatContext {
  /** The version of the program. */
  version: string
  /** `YYYY-MM-DD` */
  asOf: string
  /** The language of titles and sums; each document's findings are in the document's. */
  locale: Locale
  /** The least severity that makes the check fail. */
  failOn: Severity
  rules: readonly AnyRule[]
  table: MessageTable
  /** The path of a file as the service knows it that a machine-readable output is for. */
  repositoryPath(path: string): string
  cwd: string
  /** Whether the output of suppressed findings would bring them back. */
  hidesSuppressed: boolean
  /** For the terminal only. */
  chalk: ChalkInstance
  columns: number
  /** For the terminal only: errors alone. */
  quiet: boolean
}
