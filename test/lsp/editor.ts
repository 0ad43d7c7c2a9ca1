import { spawn } from 'node:child_process'
import { cp, mkdir, mkdtemp, readFile, realpath, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import {
  type CodeAction,
  type CompletionItem,
  createProtocolConnection,
  type Diagnostic,
  type InitializeParams,
  type ProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver/node'
import { TextDocument } from 'vscode-languageserver-textdocument'

export interface Place {
  line: number
  character: number
}

/** A document as a test sees it in its editor. */
export interface OpenFile {
  uri: string
  path: string
  text(): string
  /** Replaces a stretch of the text, given as offsets, as typing does. */
  type(start: number, end: number, text: string): Promise<void>
  set(text: string): Promise<void>
  close(): Promise<void>
  /** The place after the nth time that a text occurs. */
  after(text: string, nth?: number): Place
  before(text: string, nth?: number): Place
  /** The diagnostics of the text as it is now, when they are no longer being looked for. */
  diagnostics(): Promise<Diagnostic[]>
  /** The first diagnostics that are told of the text as it is now. */
  firstDiagnostics(): Promise<Diagnostic[]>
  complete(at: Place): Promise<CompletionItem[]>
  /** The words of a hover, or nothing. */
  hover(at: Place): Promise<string>
  actions(at: Place, only?: string[]): Promise<CodeAction[]>
}

/** The built program, serving. */
export interface Editor {
  folder: string
  connection: ProtocolConnection
  open(name: string, text?: string): Promise<OpenFile>
  openUri(uri: string, text: string): Promise<OpenFile>
  /** What it said that went wrong. */
  messages: string[]
  stderr(): string
  kill(signal?: NodeJS.Signals): void
  exited: Promise<number | null>
}

export interface Setting {
  files?: Record<string, string>
  /** Files of the repository, each copied to the folder under its path there. */
  copies?: string[]
  args?: string[]
  init?: Partial<InitializeParams>
}

const strong: InitializeParams['capabilities'] = {
  textDocument: {
    completion: { completionItem: { snippetSupport: true } },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
    publishDiagnostics: { versionSupport: true, relatedInformation: true },
  },
  workspace: {
    workspaceFolders: true,
    workspaceEdit: { documentChanges: true, snippetEditSupport: true },
  },
}

/** Serves files that are laid out in a new folder, and ends the program when the test is done with it. */
export async function editing(setting: Setting, use: (editor: Editor) => Promise<void>): Promise<void> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'stratlint-lsp-')))
  try {
    for (const path of setting.copies ?? []) {
      await mkdir(dirname(join(folder, path)), { recursive: true })
      await cp(path, join(folder, path), { recursive: true })
    }
    for (const [name, text] of Object.entries(setting.files ?? {})) {
      await mkdir(dirname(join(folder, name)), { recursive: true })
      await writeFile(join(folder, name), text)
    }
    const editor = start(folder, setting)
    try {
      await editor.connection.sendRequest('initialize', {
        processId: process.pid,
        rootUri: null,
        capabilities: strong,
        locale: 'da',
        workspaceFolders: [{ uri: pathToFileURL(folder).href, name: 'test' }],
        ...setting.init,
      })
      await editor.connection.sendNotification('initialized', {})
      await use(editor)
    } finally {
      editor.kill('SIGKILL')
    }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

function start(folder: string, { args = ['--stdio', '--as-of', '2026-11-22'] }: Setting): Editor {
  const program = spawn(process.execPath, [resolve('bin/stratlint.js'), 'lsp', ...args], {
    cwd: folder,
    env: { PATH: process.env['PATH'] ?? '', LANG: 'da_DK.UTF-8' },
  })
  const exited = new Promise<number | null>((done) => program.on('exit', done))
  let stderr = ''
  program.stderr.on('data', (chunk) => {
    stderr += chunk
  })
  program.stdin.on('error', () => undefined)
  const connection = createProtocolConnection(
    new StreamMessageReader(program.stdout),
    new StreamMessageWriter(program.stdin),
  )
  const published = new Map<string, { version: number; diagnostics: Diagnostic[] }>()
  const first = new Map<string, Diagnostic[]>()
  const messages: string[] = []
  connection.onNotification('textDocument/publishDiagnostics', ({ uri, version, diagnostics }) => {
    published.set(uri, { version, diagnostics })
    const key = `${uri} ${version}`
    if (!first.has(key)) first.set(key, diagnostics)
  })
  connection.onNotification('window/showMessage', ({ message }) => {
    messages.push(message)
  })
  connection.onRequest('client/registerCapability', () => null)
  connection.onError(() => undefined)
  connection.listen()
  const editor: Editor = {
    ...{ folder, connection, messages, exited },
    async open(name, text) {
      const path = join(folder, name)
      return editor.openUri(pathToFileURL(path).href, text ?? (await readFile(path, 'utf8')))
    },
    openUri: (uri, text) => openFile(connection, { published, first }, uri, text),
    stderr: () => stderr,
    kill: (signal) => void program.kill(signal),
  }
  return editor
}

type Published = ReadonlyMap<string, { version: number; diagnostics: Diagnostic[] }>

/** What was told: last of each file, and first of each version of it. */
interface Told {
  published: Published
  first: ReadonlyMap<string, Diagnostic[]>
}

async function openFile(
  connection: ProtocolConnection,
  { published, first }: Told,
  uri: string,
  text: string,
): Promise<OpenFile> {
  let document = TextDocument.create(uri, 'yaml', 1, text)
  await connection.sendNotification('textDocument/didOpen', {
    textDocument: { uri, languageId: 'yaml', version: 1, text },
  })
  const textDocument = { uri }
  const offsetOf = (wanted: string, nth: number): number => {
    let at = -1
    for (let i = 0; i < nth; i++) at = document.getText().indexOf(wanted, at + 1)
    if (at < 0) throw new Error(`no ${wanted}`)
    return at
  }
  const file: OpenFile = {
    uri,
    path: decodeURIComponent(new URL(uri).pathname),
    text: () => document.getText(),
    async type(start, end, typed) {
      const range = { start: document.positionAt(start), end: document.positionAt(end) }
      const version = document.version + 1
      const contentChanges = [{ range, text: typed }]
      document = TextDocument.update(document, contentChanges, version)
      await connection.sendNotification('textDocument/didChange', {
        textDocument: { uri, version },
        contentChanges,
      })
    },
    set: (whole) => file.type(0, document.getText().length, whole),
    close: () => connection.sendNotification('textDocument/didClose', { textDocument }),
    after: (wanted, nth = 1) => document.positionAt(offsetOf(wanted, nth) + wanted.length),
    before: (wanted, nth = 1) => document.positionAt(offsetOf(wanted, nth)),
    diagnostics: () => settled(published, uri, () => document.version),
    async firstDiagnostics() {
      const key = `${uri} ${document.version}`
      await eventually(() => first.has(key), `diagnostics of ${key}`)
      return first.get(key) ?? []
    },
    async complete(position) {
      return (await connection.sendRequest('textDocument/completion', { textDocument, position })) ?? []
    },
    async hover(position) {
      const found = await connection.sendRequest<{ contents: { value: string } } | null>(
        'textDocument/hover',
        { textDocument, position },
      )
      return found?.contents.value ?? ''
    },
    async actions(position, only) {
      const context = { diagnostics: [], ...(only === undefined ? {} : { only }) }
      const range = { start: position, end: position }
      return (await connection.sendRequest('textDocument/codeAction', { textDocument, range, context })) ?? []
    },
  }
  return file
}

/** The diagnostics of the current version, when half a second has passed without others. */
async function settled(published: Published, uri: string, version: () => number): Promise<Diagnostic[]> {
  let last: unknown
  let since = performance.now()
  const deadline = since + 20_000
  for (;;) {
    const now = published.get(uri)
    if (now !== last) since = performance.now()
    last = now
    const isCurrent = now !== undefined && now.version === version()
    if (isCurrent && performance.now() - since > 500) return now.diagnostics
    if (performance.now() > deadline) throw new Error(`no diagnostics of version ${version()} of ${uri}`)
    await new Promise((done) => setTimeout(done, 20))
  }
}

/** Waits until something is so. */
export async function eventually(isSo: () => boolean | Promise<boolean>, what: string): Promise<void> {
  const deadline = performance.now() + 15_000
  while (!(await isSo())) {
    if (performance.now() > deadline) throw new Error(`never: ${what}`)
    await new Promise((done) => setTimeout(done, 50))
  }
}

/** The edits of one document in an edit of the workspace. */
export function editsOf(edit: WorkspaceEdit | undefined, uri: string): TextEdit[] {
  const changes = (edit?.documentChanges ?? []).flatMap((change) =>
    'textDocument' in change && change.textDocument.uri === uri ? (change.edits as TextEdit[]) : [],
  )
  return [...changes, ...(edit?.changes?.[uri] ?? [])]
}

/** A text with edits made in it; tab stops become the words that they hold. */
export function edited(text: string, edits: readonly TextEdit[]): string {
  const plain = edits.map((edit) => {
    const stops = (edit as { snippet?: { value: string } }).snippet
    return stops === undefined
      ? edit
      : { range: edit.range, newText: stops.value.replace(/\$\{1:([^}]*)\}/g, '$1').replace(/\\(.)/g, '$1') }
  })
  return TextDocument.applyEdits(TextDocument.create('file:///x', 'yaml', 1, text), plain)
}
