import { createSource } from '../../src/core/source.ts'
import type { Change } from '../../src/diff/change.ts'
import { diffStrategies } from '../../src/diff/diff.ts'
import { parseStrategy } from '../../src/document/parse.ts'

export function read(text: string) {
  return parseStrategy(createSource('s.yaml', text))
}

/** The changes between two texts of YAML. */
export function compare(before: string, after: string): Change[] {
  return diffStrategies(read(before), read(after))
}

/** Their kinds, in order. */
export function kinds(before: string, after: string): string[] {
  return compare(before, after).map(({ kind }) => kind)
}
