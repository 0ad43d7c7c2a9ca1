import {
  type ClientCapabilities,
  type Connection,
  createConnection,
  type InitializeParams,
  MessageType,
  ShowMessageNotification,
  TextDocuments,
} from 'vscode-languageserver/node'
import { TextDocument } from 'vscode-languageserver-textdocument'
import type { Locale } from '#core/locale'
import { answerAsking } from './server/asking.ts'
import { serverCapabilities } from './server/capabilities.ts'
import { toDiagnostic } from './server/convert.ts'
import { createSession, type Session } from './server/session.ts'
import { answerTyping } from './server/typing.ts'
import { fileOfUri, uriOfPath } from './server/uris.ts'

/** What the command line says of a language server. */
export interface ServeOptions {
  /** The working directory. */
  cwd: string
  /** The version of the program. */
  version: string
  /** The language where the editor names none. */
  locale: Locale
  /** A configuration to use in place of the one that is found. */
  config?: string
  /** The day to count with, in place of today. */
  asOf?: string
  /** The language of messages about documents, in place of what `check` would take. */
  lang?: Locale
  /** False where no plugin may run, whatever the editor trusts. */
  plugins: boolean
}

/** Serves an editor on standard input and output. Does not settle: the process ends when the editor says so, or when it dies. */
export function serve(options: ServeOptions): Promise<never> {
  const connection = createConnection(process.stdin, process.stdout)
  let session: Session | undefined
  let capabilities: ClientCapabilities = {}
  let folders: string[] = []
  connection.onInitialize((params) => {
    capabilities = params.capabilities
    folders = foldersOf(params)
    session = start(connection, params, folders, options)
    return { capabilities: serverCapabilities, serverInfo: { name: 'stratlint', version: options.version } }
  })
  connection.onInitialized(() => {
    if (capabilities.workspace?.workspaceFolders !== true) return
    connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
      const gone = new Set(removed.map(({ uri }) => fileOfUri(uri)))
      const come = added.flatMap(({ uri }) => fileOfUri(uri) ?? [])
      folders = [...folders.filter((folder) => !gone.has(folder)), ...come]
      session?.setFolders(folders)
    })
  })
  followTexts(connection, () => session)
  answerTyping(
    connection,
    () => session,
    () => capabilities,
  )
  answerAsking(
    connection,
    () => session,
    () => capabilities,
  )
  connection.onShutdown(() => {
    session?.stop()
    session = undefined
  })
  connection.listen()
  return new Promise(() => {})
}

function foldersOf({ workspaceFolders, rootUri }: InitializeParams): string[] {
  const uris = workspaceFolders?.map(({ uri }) => uri) ?? (rootUri ? [rootUri] : [])
  return uris.flatMap((uri) => fileOfUri(uri) ?? [])
}

function start(
  connection: Connection,
  { locale: named, initializationOptions }: InitializeParams,
  folders: readonly string[],
  { cwd, locale: usual, config, asOf, lang, plugins }: ServeOptions,
): Session {
  const locale = named === undefined ? usual : named.toLowerCase().startsWith('da') ? 'da' : 'en'
  const isTrusted = (initializationOptions as { trusted?: unknown } | null | undefined)?.trusted === true
  const setup = {
    ...{ folders, locale, withPlugins: plugins && isTrusted },
    ...(config === undefined ? {} : { config }),
    ...(asOf === undefined ? {} : { asOf }),
    ...(lang === undefined ? {} : { lang }),
  }
  const session: Session = createSession(setup, folders[0] ?? cwd, {
    diagnostics: ({ uri, version, shown }) => {
      const uriOf = (path: string): string => session.at(path)?.uri ?? uriOfPath(path)
      const diagnostics = shown.map((found) => toDiagnostic(found, uriOf))
      void connection.sendDiagnostics({ uri, version, diagnostics })
    },
    problem: (message) => {
      void connection.sendNotification(ShowMessageNotification.type, {
        type: MessageType.Error,
        message: message[locale],
      })
    },
  })
  return session
}

/** Hands the texts of documents on as they are opened, changed and closed. */
function followTexts(connection: Connection, sessionOf: () => Session | undefined): void {
  const texts = new TextDocuments(TextDocument)
  const opened = new Set<string>()
  texts.onDidChangeContent(({ document }) => {
    const { uri, version } = document
    if (opened.has(uri)) sessionOf()?.change(uri, version, document.getText())
    else sessionOf()?.open(uri, version, document.getText())
    opened.add(uri)
  })
  texts.onDidClose(({ document: { uri } }) => {
    opened.delete(uri)
    sessionOf()?.close(uri)
  })
  texts.listen(connection)
}
