import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import {
  createProtocolConnection,
  type ProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node'
import { TextDocument } from 'vscode-languageserver-textdocument'

/** A document that is open in an editor that only notes the time. */
export interface OpenText {
  text(): string
  /** Replaces a stretch, given as offsets, and asks at once what can be written after it, as editors do. */
  type(start: number, end: number, typed: string): Promise<Answered>
  /** Waits until nothing has been told for a while. Milliseconds from the last change to the last that was told of it. */
  rested(): Promise<number>
}

/** What the answers to a change took, in milliseconds from when it was sent. */
export interface Answered {
  completion: number
  /** Until the first diagnostics of the changed text. */
  diagnostics: number
  /** What the thread that talks with the editor took of the processor until both had come; NaN where the system does not tell. */
  cpu: number
}

/** How long nothing is told when all has been, in milliseconds. */
const quiet = 1500

/** Starts the language server as editors do, opens a text as a file of a folder, and ends the server when the work is done. */
export async function editing<T>(
  command: readonly string[],
  folder: string,
  text: string,
  use: (open: OpenText) => Promise<T>,
): Promise<T> {
  const [program = '', ...args] = command
  const server = spawn(program, args, { cwd: folder, stdio: ['pipe', 'pipe', 'ignore'] })
  const connection = createProtocolConnection(
    new StreamMessageReader(server.stdout),
    new StreamMessageWriter(server.stdin),
  )
  connection.listen()
  const until = async (isSo: () => boolean): Promise<void> => {
    while (!isSo()) {
      if (server.exitCode !== null) throw new Error('the language server ended')
      await new Promise((done) => setTimeout(done, 2))
    }
  }
  try {
    return await use(await opened(connection, folder, text, until, () => processorOf(server.pid)))
  } finally {
    connection.dispose()
    server.kill('SIGKILL')
  }
}

async function opened(
  connection: ProtocolConnection,
  folder: string,
  text: string,
  until: (isSo: () => boolean) => Promise<void>,
  processor: () => number,
): Promise<OpenText> {
  const uri = pathToFileURL(`${folder}/strategi.yaml`).href
  let document = TextDocument.create(uri, 'yaml', 1, text)
  let sent = performance.now()
  let last = sent
  const told = new Map<number, number>()
  connection.onNotification('textDocument/publishDiagnostics', ({ version }: { version: number }) => {
    last = performance.now()
    if (!told.has(version)) told.set(version, last)
  })
  await connection.sendRequest('initialize', {
    ...{ processId: process.pid, rootUri: null, capabilities: {} },
    workspaceFolders: [{ uri: pathToFileURL(folder).href, name: 'bench' }],
  })
  await connection.sendNotification('initialized', {})
  await connection.sendNotification('textDocument/didOpen', {
    textDocument: { uri, languageId: 'yaml', version: 1, text },
  })
  return {
    text: () => document.getText(),
    async rested() {
      await until(() => told.has(document.version) && performance.now() - last > quiet)
      return last - sent
    },
    async type(start, end, typed) {
      const version = document.version + 1
      const range = { start: document.positionAt(start), end: document.positionAt(end) }
      const contentChanges = [{ range, text: typed }]
      document = TextDocument.update(document, contentChanges, version)
      const position = document.positionAt(start + typed.length)
      const spent = processor()
      sent = performance.now()
      const textDocument = { uri, version }
      void connection.sendNotification('textDocument/didChange', { textDocument, contentChanges })
      await connection.sendRequest('textDocument/completion', { textDocument: { uri }, position })
      const completion = performance.now() - sent
      await until(() => told.has(version))
      const diagnostics = (told.get(version) ?? Number.NaN) - sent
      return { completion, diagnostics, cpu: processor() - spent }
    },
  }
}

/** What the first thread of a process has taken of the processor, in milliseconds. */
function processorOf(pid: number | undefined): number {
  try {
    return Number(readFileSync(`/proc/${pid}/task/${pid}/schedstat`, 'utf8').split(' ')[0]) / 1e6
  } catch {
    return Number.NaN
  }
}
