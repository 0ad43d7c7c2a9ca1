import type { Diagnostic } from '#core/diagnostic'
import type { StrategyDocument } from '#core/document'
import type { Passage, Register } from '#core/generated/register'
import type { Path } from '#core/located'
import type { Source } from '#core/source'
import { findingAt, type Located } from './finding.ts'

/** A register file as it was read; `diagnostics` are the problems of its YAML and format. */
export interface RegisterDocument extends Located {
  register: Register
  diagnostics: readonly Diagnostic[]
}

/**
 * The text of a source: read, with the SHA-256 of its bytes; or not there; or named by a path that leads out of the folder
 * of texts; or not asked for, where there is no such folder.
 */
export type SourceText =
  | { state: 'read'; source: Source; sha256: string }
  | { state: 'missing' | 'outside' | 'none' }

/** What stands behind one entry of a strategy's `sources`, in their order. */
export interface SourceInput {
  /** The register as it was read, or why it was not: no such file, no permission, a path that leaves the workspace. */
  register: RegisterDocument | 'missing' | 'unreadable' | 'outside'
  text: SourceText
}

export interface KnownPassage {
  id: string
  kind: NonNullable<Passage['kind']>
  passage: Passage
  /** In the register's file. */
  path: Path
  register: KnownRegister
}

/** A register that fits its format. */
export interface KnownRegister {
  id: string
  document: RegisterDocument
  text: SourceText
  /** In the order of the register; of a repeated id the first. */
  passages: ReadonlyMap<string, KnownPassage>
}

export interface KnownRegisters {
  list: readonly KnownRegister[]
  /** Whether all that the strategy names are in the list. */
  isComplete: boolean
  diagnostics: Diagnostic[]
}

/** The registers that can be traced in; what is wrong with them or with the others is reported. */
export function knownRegisters(document: StrategyDocument, inputs: readonly SourceInput[]): KnownRegisters {
  const diagnostics: Diagnostic[] = []
  const list: KnownRegister[] = []
  for (const [i, { register, text }] of inputs.entries()) {
    const path = ['sources', i, 'register']
    const data = { path: document.strategy.sources?.[i]?.register ?? '' }
    if (register === 'outside') {
      diagnostics.push(findingAt(document, path, { ruleId: 'trace/outside', messageId: 'register', data }))
    } else if (typeof register === 'string') {
      diagnostics.push(findingAt(document, path, { ruleId: 'trace/no-register', messageId: register, data }))
    } else if (register.diagnostics.length > 0) {
      diagnostics.push(...register.diagnostics)
    } else {
      const known = knownRegister(register, text, diagnostics)
      if (list.some(({ id }) => id === known.id)) {
        const repeated = {
          ruleId: 'trace/duplicate-register',
          messageId: 'repeated',
          data: { id: known.id },
        } as const
        diagnostics.push(findingAt(document, path, repeated))
      } else list.push(known)
    }
  }
  return { list, isComplete: list.length === inputs.length, diagnostics }
}

function knownRegister(
  document: RegisterDocument,
  text: SourceText,
  diagnostics: Diagnostic[],
): KnownRegister {
  const passages = new Map<string, KnownPassage>()
  const register: KnownRegister = { id: document.register.id ?? '', document, text, passages }
  for (const [i, passage] of (document.register.passages ?? []).entries()) {
    const { id, kind } = passage
    if (id === undefined || kind === undefined) continue
    const path = ['passages', i]
    const first = passages.get(id)
    if (first === undefined) passages.set(id, { id, kind, passage, path, register })
    else {
      const repeated = { ruleId: 'trace/duplicate-passage', messageId: 'repeated', data: { id } } as const
      diagnostics.push(findingAt(document, [...path, 'id'], repeated))
    }
  }
  return register
}

/** The name of a register's file without its folder and ending, which may stand for its id in `register#id`. */
export function fileStem({ document }: KnownRegister): string {
  const name = document.source.path.split(/[/\\]/).at(-1) ?? ''
  return name.replace(/\.[^.]*$/, '')
}
