import { createSource, type Source } from '#core/source'
import { formatOfText } from '#workspace/files'
import type { FoundDiagnostic, Surroundings } from '../protocol.ts'

/** A document that is open in the editor. */
export interface OpenDocument {
  uri: string
  path: string
  version: number
  text: string
  source: Source
  /** Whether it is a strategy, or was one before the line that says so was touched. */
  isStrategy: boolean
  /** What is known around it, from the last text that could be read. */
  surroundings: Surroundings | undefined
  /** The diagnostics that the editor shows. */
  shown: readonly FoundDiagnostic[]
}

export function openDocument(uri: string, path: string, version: number, text: string): OpenDocument {
  return {
    ...{ uri, path, version, text, source: createSource(path, text) },
    ...{ isStrategy: formatOfText(text) === 'strategy', surroundings: undefined, shown: [] },
  }
}

export function changeDocument(document: OpenDocument, version: number, text: string): void {
  document.version = version
  document.text = text
  document.source = createSource(document.path, text)
  document.isStrategy ||= formatOfText(text) === 'strategy'
}

/** Takes what is newly known. Where the text cannot all be read, what was known before and may be hidden now stays known. */
export function learn(document: OpenDocument, surroundings: Surroundings): void {
  const before = document.surroundings?.model
  if (surroundings.model.isWhole || before === undefined) {
    document.surroundings = surroundings
    return
  }
  const { model } = surroundings
  const has = new Set(model.definitions.map(({ kind, id }) => `${kind} ${id}`))
  const hidden = before.definitions.filter(({ kind, id }) => !has.has(`${kind} ${id}`))
  const passages =
    surroundings.passages.length > 0 ? surroundings.passages : (document.surroundings?.passages ?? [])
  document.surroundings = {
    ...surroundings,
    passages,
    model: { ...model, definitions: [...model.definitions, ...hidden] },
  }
}
