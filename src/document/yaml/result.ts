import type { Diagnostic } from '#core/diagnostic'
import type { LocatedNode } from '#core/located'

/** What reading YAML gives, whoever reads it. */
export interface ReadResult {
  root: LocatedNode
  diagnostics: Diagnostic[]
}
