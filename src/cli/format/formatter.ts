import type { CheckedFile } from '#workspace/check'
import type { CheckSummary } from '#workspace/check-result'

/**
 * Turns diagnostics into text, a file at a time; each function returns what is to be written. `exitCode` is the one that the
 * program ends with.
 */
export interface Formatter<File = CheckedFile> {
  start(): string
  file(checked: File): string
  end(summary: CheckSummary, exitCode: number): string | Promise<string>
}
