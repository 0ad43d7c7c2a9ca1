import type { Diagnostic } from '#core/diagnostic'
import type { StrategyDocument } from '#core/document'
import type { Path } from '#core/located'
import { closest } from '#core/similar'
import { subjectOf } from '#document/subject'
import { type Holder, walkShapes } from '#document/walk'
import { type Finding, findingAt } from './finding.ts'
import { fileStem, type KnownPassage, type KnownRegister, type KnownRegisters } from './registers.ts'

/** One entry of a `traces` list. */
export interface Citation {
  trace: string
  /** Of the entry itself. */
  path: Path
  /** The maps around it, outermost first; the last is the node that cites. */
  holders: readonly Holder[]
  /** The nearest thing with an id, as `goal M3`. */
  subject: string
  /** The passage that it names; undefined where it names none. */
  passage?: KnownPassage
}

/** Every trace of a strategy in the order of the document. Traces that lead nowhere are reported. */
export function citationsOf(
  document: StrategyDocument,
  registers: KnownRegisters,
): { citations: Citation[]; diagnostics: Diagnostic[] } {
  const citations: Citation[] = []
  const diagnostics: Diagnostic[] = []
  walkShapes(document.strategy, {
    text(trace, field, _, placeOf) {
      if (!field.refs?.includes('passage')) return
      const { path, holders } = placeOf()
      const subject = subjectOf({ root: document.root, format: 'strategy' }, path)
      const found = resolve(trace, registers)
      const citation = { trace, path, holders, subject }
      citations.push(found !== undefined && 'passage' in found ? { ...citation, ...found } : citation)
      if (found !== undefined && 'ruleId' in found) diagnostics.push(findingAt(document, path, found))
    },
  })
  return { citations, diagnostics }
}

/** The passage that a trace names, what is wrong with it, or undefined where it may name one in a register that is not read. */
function resolve(trace: string, registers: KnownRegisters): { passage: KnownPassage } | Finding | undefined {
  const hash = trace.indexOf('#')
  if (hash >= 0) return resolvePrefixed(trace.slice(0, hash), trace.slice(hash + 1), registers)
  const found = registers.list.flatMap(({ passages }) => passages.get(trace) ?? [])
  const [passage, another] = found
  if (another !== undefined) {
    const names = found.map(({ register }) => register.id)
    const data = { id: trace, registers: names.join(), example: `${names[0]}#${trace}` }
    return { ruleId: 'trace/ambiguous-passage', messageId: 'ambiguous', data }
  }
  if (passage !== undefined) return { passage }
  return registers.isComplete ? unknownPassage(trace, registers.list) : undefined
}

function resolvePrefixed(
  name: string,
  id: string,
  { list, isComplete }: KnownRegisters,
): { passage: KnownPassage } | Finding | undefined {
  const register =
    list.find((candidate) => candidate.id === name) ?? list.find((candidate) => fileStem(candidate) === name)
  if (register !== undefined) {
    const passage = register.passages.get(id)
    return passage === undefined ? unknownPassage(id, [register]) : { passage }
  }
  if (!isComplete) return undefined
  const meant = closest(
    name,
    list.map((known) => known.id),
  )
  return meant === undefined
    ? { ruleId: 'trace/unknown-passage', messageId: 'register', data: { register: name } }
    : { ruleId: 'trace/unknown-passage', messageId: 'meantRegister', data: { register: name, meant } }
}

function unknownPassage(id: string, registers: readonly KnownRegister[]): Finding {
  const names = registers.map((register) => register.id).join()
  const meant = closest(
    id,
    registers.flatMap(({ passages }) => [...passages.keys()]),
  )
  return meant === undefined
    ? { ruleId: 'trace/unknown-passage', messageId: 'unknown', data: { id, registers: names } }
    : { ruleId: 'trace/unknown-passage', messageId: 'meant', data: { id, registers: names, meant } }
}
