import { compareDiagnostics, type Diagnostic } from '#core/diagnostic'
import { isReadable, type StrategyDocument } from '#core/document'
import type { Strategy } from '#core/generated/strategy'
import { isMap, type LocatedNode } from '#core/located'
import { mostDocumentBytes, type Source, type SourceFault } from '#core/source'
import { bind, plainValue } from './bind.ts'
import { characterProblems } from './characters.ts'
import { numberProblems } from './numbers.ts'
import { problem } from './problem.ts'
import type { Format } from './shape.ts'
import { validate } from './validate.ts'
import { wordMisfits, wordRoot } from './word.ts'
import { readYaml } from './yaml/read.ts'

/**
 * Reads a strategy document: YAML with places, checked against the format, bound to the model. Never throws; what is
 * wrong stands in `diagnostics`, and the model holds all that could be read.
 */
export function parseStrategy(source: Source): StrategyDocument {
  const { root, value, diagnostics } = parseFormat<Strategy>(source, 'strategy')
  return { source, root, strategy: value, diagnostics, dependencies: dependenciesOf(value) }
}

/** A file of one of the formats: the part of it that fits, and what is wrong. */
export interface Parsed<T> {
  root: LocatedNode
  value: T
  diagnostics: Diagnostic[]
}

/** Reads a file of any of the formats as `parseStrategy` does; `T` is the type of what fits, with every key optional. */
export function parseFormat<T extends object>(source: Source, format: Format): Parsed<T> {
  if (source.fault !== undefined) return unread(source, source.fault)
  const yaml = readYaml(source)
  const root = yaml.root
  const diagnostics = [...yaml.diagnostics, ...characterProblems(source)]
  const reading = { source, root, format }
  const data = plainValue(root)
  const misfits = isMap(root.value) && root.style !== 'empty' ? validate(data, format) : []
  const value = bind(reading, data, misfits) as T
  const unfit = [...wordRoot(reading), ...wordMisfits(reading, misfits), ...numberProblems(reading)]
  return {
    root,
    value,
    diagnostics: [...diagnostics, ...withoutEchoes(unfit, yaml.diagnostics)].sort(compareDiagnostics),
  }
}

/** A file of which there is no text: it says why, and nothing else is wrong with it. */
function unread<T extends object>(source: Source, fault: SourceFault): Parsed<T> {
  const start = { start: 0, end: 0 }
  const root: LocatedNode = { ...start, value: {}, keyStart: -1, keyEnd: -1, style: 'empty' }
  const data = { most: mostDocumentBytes / 1_000_000 }
  return { root, value: {} as T, diagnostics: [problem(source, 'yaml/unread', fault, start, data)] }
}

/**
 * What the format finds on a line that YAML could not read, or on the line before it, or missing from a text that breaks
 * off, has the same cause.
 */
function withoutEchoes(format: readonly Diagnostic[], yaml: readonly Diagnostic[]): Diagnostic[] {
  if (yaml.length === 0) return [...format]
  const isUnreadable = !isReadable(yaml)
  return format.filter(({ ruleId, range }) => {
    if (isUnreadable && ruleId === 'schema/missing') return false
    return !yaml.some(
      (cause) => cause.range.start.line - 1 <= range.end.line && range.start.line <= cause.range.end.line,
    )
  })
}

/** The files that a document names: source registers, and tables of measurements. */
function dependenciesOf(strategy: Strategy): string[] {
  const registers = (strategy.sources ?? []).map(({ register }) => register)
  const tables = Object.values(strategy.indicators ?? {}).map(({ measurements }) =>
    measurements === undefined || Array.isArray(measurements) ? undefined : measurements.file,
  )
  return [...registers, ...tables].filter((path) => path !== undefined)
}
