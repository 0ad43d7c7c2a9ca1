import type { Locale } from '#core/locale'
import type { Wording } from '#core/message'
import type { CheckerSetup, FromChecker, Question, Questions } from '../protocol.ts'
import {
  changeDocument,
  learn,
  lookAt,
  noteSent,
  type OpenDocument,
  openDocument,
  takeFound,
} from './documents.ts'
import { type CheckingThread, startThread } from './thread.ts'
import { pathOfUri } from './uris.ts'

/** How long, in milliseconds, a text must rest before it is checked. */
const rest = 150

/** How long, in milliseconds, until it is looked at: what is asked together with a change is answered first. */
const glanceAfter = 10

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
  /** Documents that have not been looked at since they changed. */
  unseen: Map<OpenDocument, NodeJS.Timeout>
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
    unseen: new Map(),
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
      lookSoon(session, document)
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
      settleLook(session, document)
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
      for (const document of session.documents.values()) {
        settle(session, document)
        settleLook(session, document)
      }
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

function hear(state: State, message: Exclude<FromChecker, { type: 'answer' | 'failed' }>): void {
  const { documents, voice } = state
  if (message.type === 'problem') {
    voice.problem(message.message)
    return
  }
  const document = [...documents.values()].find(({ path }) => path === message.path)
  if (document === undefined) return
  if (message.type === 'surroundings') learn(document, message.surroundings)
  else if (message.type === 'found') hearFound(state, document, message)
  else if (message.version === document.version) {
    settleLook(state, document)
    // A file that is no strategy is not spoken of.
    if (document.shown.length === 0) return
    Object.assign(document, { shown: [], found: undefined, whole: undefined })
    voice.diagnostics(document)
  }
}

function hearFound(
  state: State,
  document: OpenDocument,
  { version, diagnostics, locale }: Extract<FromChecker, { type: 'found' }>,
): void {
  if (takeFound(document, version, diagnostics, locale)) {
    settleLook(state, document)
    state.voice.diagnostics(document)
  } else lookSoon(state, document)
}

/** Looks at a document when no other change follows at once. */
function lookSoon(state: State, document: OpenDocument): void {
  settleLook(state, document)
  const look = (): void => {
    state.unseen.delete(document)
    if (document.isStrategy && lookAt(document, state.setup.lang ?? state.setup.locale))
      state.voice.diagnostics(document)
  }
  state.unseen.set(document, setTimeout(look, glanceAfter))
}

function settleLook({ unseen }: State, document: OpenDocument): void {
  clearTimeout(unseen.get(document))
  unseen.delete(document)
}

function send(state: State, document: OpenDocument): void {
  settle(state, document)
  noteSent(document)
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
