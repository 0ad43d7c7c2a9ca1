import {
  type ClientCapabilities,
  type Connection,
  type Hover as EditorHover,
  FoldingRangeKind,
  type TextDocumentPositionParams,
} from 'vscode-languageserver/node'
import { editorRangeOf, offsetOf, touches } from '../positions.ts'
import { beginning, completionAt } from '../typing/completion/completion.ts'
import { foldsOf } from '../typing/folding.ts'
import { diagnosticHelp, hoverAt } from '../typing/hover.ts'
import { toItems } from './convert.ts'
import type { Session } from './session.ts'

/** The requests that are answered at once, from the text as it is. */
export function answerTyping(
  connection: Connection,
  sessionOf: () => Session | undefined,
  capabilitiesOf: () => ClientCapabilities,
): void {
  connection.onCompletion(({ textDocument, position }) => {
    const session = sessionOf()
    const document = session?.get(textDocument.uri)
    if (session === undefined || document === undefined) return null
    const { source } = document
    const offset = offsetOf(source, position)
    const found = document.isStrategy
      ? completionAt(source, offset, document.surroundings, session.locale)
      : beginning(source, offset)
    return found === undefined ? null : toItems(document, found, capabilitiesOf())
  })
  connection.onHover((params) => hover(sessionOf(), params))
  connection.onFoldingRanges(({ textDocument }) => {
    const document = sessionOf()?.get(textDocument.uri)
    if (document?.isStrategy !== true) return null
    return foldsOf(document.source).map(({ start, end, isComment }) => ({
      startLine: start,
      endLine: end,
      ...(isComment ? { kind: FoldingRangeKind.Comment } : {}),
    }))
  })
}

function hover(
  session: Session | undefined,
  { textDocument, position }: TextDocumentPositionParams,
): EditorHover | null {
  const document = session?.get(textDocument.uri)
  if (session === undefined || document?.isStrategy !== true) return null
  const { source, surroundings, shown } = document
  const found = hoverAt(source, offsetOf(source, position), surroundings, session.locale)
  const help = diagnosticHelp(
    shown.filter(({ range }) => touches(range, position)),
    session.locale,
  )
  const value = [found?.text, help].filter((text) => text !== undefined).join('\n\n---\n\n')
  if (value === '') return null
  const range = found === undefined ? {} : { range: editorRangeOf(source, found.about) }
  return { contents: { kind: 'markdown', value }, ...range }
}
