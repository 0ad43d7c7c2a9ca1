import type { Locale } from '#core/locale'
import type { Wording } from '#core/message'
import type { CheckerSetup, FromChecker, Question, Questions } from '../protocol.ts'
import { changeDocument, learn, type OpenDocument, openDocument } from './documents.ts'
import { type CheckingThread, startThread } from './thread.ts'
import { pathOfUri } from './uris.ts'

/** How long, in milliseconds, a text must rest before it is checked. */
const rest = 150

/** A thread that has ended so many times is not started again. */
const maxStarts = 5

/** What a session says to the editor. */
export interface Voice {
  diagnostics(document: OpenDocument): void
  problem(message: Wording): void
}

/** The documents that are open, and the thread that checks them. */
export interface Session {
  readonly locale: Locale
  open(uri: string, version: number, text: string): void
  change(uri: string, version: number, text: string): void
  close(uri: string): void
  get(uri: string): OpenDocument | undefined
  /** The open document of a file. */
  at(path: string): OpenDocument | undefined
  /** The path by which the checking thread knows a document, open or not. */
  pathOf(uri: string): string
  ask<Q extends Question>(
    question: Q,
    ask: Questions[Q]['ask'],
    signal: AbortSignal,
  ): Promise<Questions[Q]['answer']>
  setFolders(folders: readonly string[]): void
  stop(): void
}

interface State {
  setup: CheckerSetup
  folder: string
  voice: Voice
  documents: Map<string, OpenDocument>
  /** Documents whose text the thread does not have yet. */
  waiting: Map<OpenDocument, NodeJS.Timeout>
  thread: CheckingThread
  starts: number
}

/** `folder` is where documents without a file are taken to lie. */
export function createSession(setup: CheckerSetup, folder: string, voice: Voice): Session {
  const state: Omit<State, 'thread'> = {
    setup,
    folder,
    voice,
    documents: new Map(),
    waiting: new Map(),
    starts: 0,
  }
  const session: State = Object.assign(state, { thread: start(state as State) })
  const pathOf = (uri: string): string => session.documents.get(uri)?.path ?? pathOfUri(uri, session.folder)
  return {
    locale: setup.locale,
    open(uri, version, text) {
      const document = openDocument(uri, pathOf(uri), version, text)
      session.documents.set(uri, document)
      send(session, document)
    },
    change(uri, version, text) {
      const document = session.documents.get(uri)
      if (document === undefined) return
      changeDocument(document, version, text)
      clearTimeout(session.waiting.get(document))
      session.waiting.set(
        document,
        setTimeout(() => send(session, document), rest),
      )
    },
    close(uri) {
      const document = session.documents.get(uri)
      if (document === undefined) return
      settle(session, document)
      session.documents.delete(uri)
      session.thread.text(document.path, document.version, undefined)
      if (document.shown.length > 0) voice.diagnostics(Object.assign(document, { shown: [] }))
    },
    get: (uri) => session.documents.get(uri),
    at: (path) => [...session.documents.values()].find((document) => document.path === path),
    pathOf,
    ask(question, ask, signal) {
      for (const document of [...session.waiting.keys()]) send(session, document)
      return session.thread.ask(question, ask, signal)
    },
    setFolders(folders) {
      session.setup = { ...session.setup, folders }
      session.thread.stop()
      session.thread = start(session)
      for (const document of session.documents.values()) send(session, document)
    },
    stop() {
      for (const document of [...session.waiting.keys()]) settle(session, document)
      session.thread.stop()
    },
  }
}

function start(state: State): CheckingThread {
  state.starts++
  return startThread(
    state.setup,
    (message) => hear(state, message),
    (error) => {
      state.voice.problem(ended(error))
      if (state.starts >= maxStarts) return
      state.thread = start(state)
      for (const document of state.documents.values()) send(state, document)
    },
  )
}

function hear(
  { documents, voice }: State,
  message: Exclude<FromChecker, { type: 'answer' | 'failed' }>,
): void {
  if (message.type === 'problem') {
    voice.problem(message.message)
    return
  }
  const document = [...documents.values()].find(({ path }) => path === message.path)
  if (document === undefined) return
  if (message.type === 'surroundings') learn(document, message.surroundings)
  else if (message.version === document.version) {
    const diagnostics = message.type === 'found' ? message.diagnostics : []
    // A file that is no strategy is not spoken of.
    if (diagnostics.length === 0 && document.shown.length === 0 && message.type === 'none') return
    document.shown = diagnostics
    voice.diagnostics(document)
  }
}

function send(state: State, document: OpenDocument): void {
  settle(state, document)
  state.thread.text(document.path, document.version, document.text)
}

function settle({ waiting }: State, document: OpenDocument): void {
  clearTimeout(waiting.get(document))
  waiting.delete(document)
}

function ended(error: Error | undefined): Wording {
  const reason = error === undefined ? '' : `: ${error.message}`
  return {
    da: `Gennemgangen af dokumenterne stoppede uventet${reason}`,
    en: `The check of the documents ended unexpectedly${reason}`,
  }
}
