import type { TextEdit } from '#core/diagnostic'
import { isReadable } from '#core/document'
import { difference } from '#core/edits'
import type { Locale } from '#core/locale'
import { createSource, type Source } from '#core/source'
import { formatOfText } from '#workspace/files'
import type { FoundDiagnostic, Surroundings } from '../protocol.ts'
import { carried, type Found, placed } from './found/carried.ts'
import { glance, stopIn } from './found/glance.ts'

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
  /** What was last found, and what was last found in a text that could be read; carried to the text as it is. */
  found: Found | undefined
  whole: Found | undefined
  /** The text as the checking thread has it, and where the reader stops in it. */
  sent: { version: number; source: Source; stop: number | undefined } | undefined
}

export function openDocument(uri: string, path: string, version: number, text: string): OpenDocument {
  return {
    ...{ uri, path, version, text, source: createSource(path, text) },
    ...{ isStrategy: formatOfText(text) === 'strategy', surroundings: undefined, shown: [] },
    ...{ found: undefined, whole: undefined, sent: undefined },
  }
}

export function changeDocument(document: OpenDocument, version: number, text: string): void {
  const before = document.source
  document.version = version
  document.text = text
  document.source = createSource(document.path, text)
  document.isStrategy ||= formatOfText(text) === 'strategy'
  const edit = difference(before.text, document.source.text)
  document.found = carriedBy(edit, document.found)
  document.whole = carriedBy(edit, document.whole)
}

/** Notes that the checking thread is told of a document as it is. */
export function noteSent(document: OpenDocument): void {
  const { version, source, isStrategy } = document
  document.sent = { version, source, stop: isStrategy ? stopIn(source) : undefined }
}

/** Takes what was found in a version of the text, if that is the last one that was sent. Whether it is of the text as it is. */
export function takeFound(
  document: OpenDocument,
  version: number,
  diagnostics: readonly FoundDiagnostic[],
  locale: Locale,
): boolean {
  const { sent, source, path } = document
  if (sent?.version !== version) return false
  const found = { placed: placed(sent.source, path, diagnostics), stop: sent.stop, locale }
  document.found = carriedBy(difference(sent.source.text, source.text), found)
  if (isReadable(diagnostics)) document.whole = document.found
  if (version === document.version) document.shown = diagnostics
  return version === document.version
}

/** Shows what can be said at once of a text that has not been checked. Whether there is anything to tell. */
export function lookAt(document: OpenDocument, locale: Locale): boolean {
  const { source, shown, found, whole } = document
  document.shown = glance({ source, stop: stopIn(source), found, whole, locale })
  return shown.length > 0 || document.shown.length > 0
}

function carriedBy(edit: TextEdit | undefined, found: Found | undefined): Found | undefined {
  return edit === undefined || found === undefined ? found : carried(found, edit)
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
