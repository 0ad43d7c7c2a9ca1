import { spawn } from 'node:child_process'
import { cp } from 'node:fs/promises'
import { type IncomingHttpHeaders, request } from 'node:http'
import { join, resolve } from 'node:path'
import { inFolder } from './scenario.ts'

/** The built program, previewing. */
export interface RunningPreview {
  folder: string
  /** `http://127.0.0.1:PORT` */
  address: string
  port: number
  /** Sends a signal; gives the exit code and the milliseconds that it took. */
  stop(signal?: NodeJS.Signals): Promise<{ code: number | null; time: number }>
}

export interface Reply {
  status: number
  headers: IncomingHttpHeaders
  body: string
}

export const strategy = 'strategies/eksempelby-unge-2026.yaml'

/** Previews files that are laid out in a new folder; copies of repository files go by `copies`. */
export async function previewing(
  {
    files = {},
    copies = [],
    args = [],
  }: { files?: Record<string, string>; copies?: string[]; args?: string[] },
  use: (preview: RunningPreview) => Promise<void>,
): Promise<void> {
  await inFolder(new Map(Object.entries(files)), async (folder) => {
    for (const path of copies) await cp(path, join(folder, path.replace(/^.*\//, '')))
    const preview = await start(folder, ['--port', '0', '--as-of', '2026-11-22', ...args])
    try {
      await use(preview)
    } finally {
      await preview.stop('SIGKILL')
    }
  })
}

async function start(folder: string, args: readonly string[]): Promise<RunningPreview> {
  const program = spawn(process.execPath, [resolve('bin/stratlint.js'), 'preview', ...args], {
    cwd: folder,
    env: { PATH: process.env['PATH'] ?? '', LANG: 'da_DK.UTF-8' },
  })
  const exited = new Promise<number | null>((done) => program.on('exit', done))
  let stdout = ''
  let stderr = ''
  program.stderr.on('data', (chunk) => {
    stderr += chunk
  })
  const line = await new Promise<string>((done, fail) => {
    program.stdout.on('data', (chunk) => {
      stdout += chunk
      if (stdout.endsWith('\n')) done(stdout)
    })
    void exited.then((code) => fail(new Error(`preview ended with ${code}: ${stderr}`)))
  })
  const [, address = '', port] = /^(http:\/\/127\.0\.0\.1:(\d+))\/\n$/.exec(line) ?? []
  return {
    folder,
    address,
    port: Number(port),
    async stop(signal = 'SIGINT') {
      const before = performance.now()
      program.kill(signal)
      const code = await exited
      return { code, time: performance.now() - before }
    },
  }
}

/** Sends a request with its path as it is written, which fetch would tidy up. */
export function ask(
  { port }: { port: number },
  path: string,
  { method = 'GET', headers = {} }: { method?: string; headers?: Record<string, string> } = {},
): Promise<Reply> {
  return new Promise((done, fail) => {
    const sent = request({ host: '127.0.0.1', port, path, method, headers }, (response) => {
      let body = ''
      response.setEncoding('utf8').on('data', (chunk) => {
        body += chunk
      })
      response.on('end', () => done({ status: response.statusCode ?? 0, headers: response.headers, body }))
    })
    sent.on('error', fail).end()
  })
}

/** The revisions that a page is told, one after another. */
export interface Revisions {
  readonly all: string[]
  /** Settles when the program ends the connection. */
  ended: Promise<void>
  /** The next revision that has not been given yet. */
  next(): Promise<string>
}

/** Connects as an open page does, and takes the revision that it is told at once. */
export async function revisions({ port }: { port: number }): Promise<Revisions> {
  const all: string[] = []
  let given = 0
  let wake = (): void => {}
  const ended = new Promise<void>((done) => {
    request({ host: '127.0.0.1', port, path: '/events' }, (response) => {
      response.setEncoding('utf8').on('data', (chunk: string) => {
        all.push(...[...chunk.matchAll(/^data: (.*)$/gm)].map(([, revision = '']) => revision))
        wake()
      })
      response.on('close', done).on('error', () => undefined)
    }).end()
  })
  const next = async (): Promise<string> => {
    while (all.length <= given) {
      await new Promise<void>((done) => {
        wake = done
      })
    }
    given++
    return all[given - 1] ?? ''
  }
  await next()
  return { all, ended, next }
}

/** Asks for a path until its body is as wanted; a change on disk takes a moment to show. */
export async function eventually(
  preview: { port: number },
  path: string,
  isWanted: (reply: Reply) => boolean,
): Promise<Reply> {
  for (let tries = 0; ; tries++) {
    const reply = await ask(preview, path)
    if (isWanted(reply)) return reply
    if (tries > 150)
      throw new Error(`${path} never was as wanted: ${reply.status} ${reply.body.slice(0, 4000)}`)
    await new Promise((done) => setTimeout(done, 100))
  }
}
