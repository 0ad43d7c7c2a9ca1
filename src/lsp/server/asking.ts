import {
  type CancellationToken,
  type ClientCapabilities,
  type CodeActionContext,
  CodeActionKind,
  CodeActionTriggerKind,
  type Connection,
  type Location,
  LSPErrorCodes,
  ResponseError,
} from 'vscode-languageserver/node'
import type { Locale } from '#core/locale'
import type { Wording } from '#core/message'
import type { EditorRange } from '../positions.ts'
import type { Action, Place, Question, Questions } from '../protocol.ts'
import { symbolKindOf, symbolName, toAction, toDiagnostic, toSymbol, toWorkspaceEdit } from './convert.ts'
import type { OpenDocument } from './documents.ts'
import type { Session } from './session.ts'
import { uriOfPath } from './uris.ts'

/** The requests that are answered from the documents as they are read, by the checking thread. */
export function answerAsking(
  connection: Connection,
  sessionOf: () => Session | undefined,
  capabilitiesOf: () => ClientCapabilities,
): void {
  const ask = <Q extends Question>(
    question: Q,
    params: Questions[Q]['ask'],
    token: CancellationToken,
  ): Promise<Questions[Q]['answer']> => asked(sessionOf(), question, params, token)
  const at = (uri: string): string => sessionOf()?.pathOf(uri) ?? ''
  const locate = ({ path, range }: Place): Location => ({ uri: uriOf(sessionOf(), path), range })
  connection.onDefinition(async ({ textDocument, position }, token) => {
    const found = await ask('definition', { path: at(textDocument.uri), position }, token)
    return found === undefined ? null : locate(found)
  })
  connection.onReferences(async ({ textDocument, position, context }, token) => {
    const withDefinition = context.includeDeclaration
    return (await ask('references', { path: at(textDocument.uri), position, withDefinition }, token)).map(
      locate,
    )
  })
  connection.onPrepareRename(async ({ textDocument, position }, token) => {
    const found = await ask('renamable', { path: at(textDocument.uri), position }, token)
    if ('da' in found) throw refusal(found, sessionOf()?.locale)
    return { range: found.range, placeholder: found.id }
  })
  connection.onRenameRequest(async ({ textDocument, position, newName }, token) => {
    const found = await ask('rename', { path: at(textDocument.uri), position, name: newName }, token)
    const session = sessionOf()
    if ('da' in found) throw refusal(found, session?.locale)
    return session === undefined ? null : toWorkspaceEdit(found, session, capabilitiesOf())
  })
  connection.onWorkspaceSymbol(async ({ query }, token) =>
    (await ask('symbols', { query }, token)).map(({ item, ...place }) => ({
      name: symbolName(item),
      kind: symbolKindOf(item),
      location: locate(place),
    })),
  )
  connection.onDocumentSymbol(async ({ textDocument }, token) => {
    const path = at(textDocument.uri)
    const outline = await ask('outline', { path }, token)
    if (capabilitiesOf().textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true) {
      return outline.map(toSymbol)
    }
    return outline
      .flatMap((item) => [item, ...item.children, ...item.children.flatMap(({ children }) => children)])
      .map((item) => ({
        name: symbolName(item),
        kind: symbolKindOf(item),
        location: { uri: textDocument.uri, range: item.range },
      }))
  })
  connection.onCodeAction(async ({ textDocument, range, context }, token) => {
    const session = sessionOf()
    const document = session?.get(textDocument.uri)
    if (session === undefined || document === undefined) return null
    const version = document.version
    const actions = await actionsFor(document, range, context, ask, token)
    if (document.version !== version) return null
    const diagnostics = document.shown.map((found) => toDiagnostic(found, (path) => uriOf(session, path)))
    return actions.map((action) => toAction(action, document, diagnostics, session, capabilitiesOf()))
  })
}

type Ask = <Q extends Question>(
  question: Q,
  params: Questions[Q]['ask'],
  token: CancellationToken,
) => Promise<Questions[Q]['answer']>

async function actionsFor(
  { path }: OpenDocument,
  range: EditorRange,
  { only, triggerKind }: CodeActionContext,
  ask: Ask,
  token: CancellationToken,
): Promise<Action[]> {
  const isWanted = (kind: string): boolean =>
    only === undefined ||
    only.some((wanted) => kind === wanted || kind.startsWith(`${wanted}.`) || wanted === '')
  const quick = isWanted(CodeActionKind.QuickFix) ? await ask('actions', { path, range }, token) : []
  // An editor that only wants to know whether to show a lamp need not wait for all fixes.
  const isLamp = only === undefined && triggerKind === CodeActionTriggerKind.Automatic
  const all =
    !isLamp && isWanted(`${CodeActionKind.SourceFixAll}.stratlint`)
      ? await ask('fixAll', { path }, token)
      : []
  return [...quick, ...all]
}

async function asked<Q extends Question>(
  session: Session | undefined,
  question: Q,
  params: Questions[Q]['ask'],
  token: CancellationToken,
): Promise<Questions[Q]['answer']> {
  const cancelled = (): ResponseError<void> => new ResponseError(LSPErrorCodes.RequestCancelled, 'cancelled')
  if (session === undefined || token.isCancellationRequested) throw cancelled()
  const stop = new AbortController()
  const listening = token.onCancellationRequested(() => stop.abort())
  try {
    return await session.ask(question, params, stop.signal)
  } catch (error) {
    if (stop.signal.aborted) throw cancelled()
    throw new ResponseError(
      LSPErrorCodes.RequestFailed,
      error instanceof Error ? error.message : String(error),
    )
  } finally {
    listening.dispose()
  }
}

function refusal(wording: Wording, locale: Locale = 'en'): ResponseError<void> {
  return new ResponseError(LSPErrorCodes.RequestFailed, wording[locale])
}

/** How the editor calls a file: as it has opened it, if it has. */
function uriOf(session: Session | undefined, path: string): string {
  return session?.at(path)?.uri ?? uriOfPath(path)
}
