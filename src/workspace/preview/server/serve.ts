import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { isErrorCode } from '../../host.ts'
import { UsageError } from '../../usage-error.ts'
import type { PreviewState } from '../documents.ts'
import { type Answer, answerTo, plain } from './answer.ts'
import { createEvents, type Events } from './events.ts'
import { refusalOf } from './guard.ts'

export interface RunningServer {
  address: string
  /** Tells open pages that the state has changed. */
  tell(): void
  close(): Promise<void>
}

/** Only this machine can reach it. */
const loopback = '127.0.0.1'

/** How many ports are tried, one after another. */
const attempts = 50

/** Serves a state on a port, or on the next one that is free; port 0 is any that is free. Rejects with UsageError where none is. */
export async function serve(port: number, state: () => PreviewState): Promise<RunningServer> {
  const events = createEvents()
  const server = createServer()
  const served = await listen(server, port)
  server.on('request', (request, response) => {
    respond(request, response, served, state(), events).catch(() => response.destroy())
  })
  return {
    address: `http://${loopback}:${served}/`,
    tell: events.renew,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed())
        events.close()
        server.closeAllConnections()
      }),
  }
}

async function respond(
  request: IncomingMessage,
  response: ServerResponse,
  port: number,
  state: PreviewState,
  events: Events,
): Promise<void> {
  const path = (request.url ?? '').replace(/\?.*$/s, '')
  const refusal = refusalOf(request, port)
  if (refusal === undefined && path === '/events') return connect(request, response, events)
  const answer = refusal === undefined ? await answerTo(path, state, events.revision) : plain(refusal)
  send(request, response, answer)
}

function connect({ method }: IncomingMessage, response: ServerResponse, events: Events): void {
  response.writeHead(200, { ...safeHeaders, 'Content-Type': 'text/event-stream' })
  if (method === 'HEAD') response.end()
  else events.connect(response)
}

function send({ method }: IncomingMessage, response: ServerResponse, answer: Answer): void {
  const { status, headers } = answer
  const body = Buffer.from(answer.body)
  response.writeHead(status, { ...safeHeaders, ...headers, 'Content-Length': body.length })
  response.end(method === 'HEAD' ? undefined : body)
}

const safeHeaders = {
  'Cache-Control': 'no-store',
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
}

async function listen(server: Server, wanted: number): Promise<number> {
  const last = wanted === 0 ? 0 : Math.min(wanted + attempts - 1, 65_535)
  for (let port = wanted; port <= last; port++) {
    try {
      return await listenAt(server, port)
    } catch (error) {
      if (isErrorCode(error, 'EACCES')) throw new UsageError(wordings.denied, { port })
      if (!isErrorCode(error, 'EADDRINUSE')) throw error
    }
  }
  throw new UsageError(wordings.taken, { port: wanted, last })
}

function listenAt(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen({ host: loopback, port, exclusive: true }, () => {
      server.off('error', reject)
      resolve((server.address() as AddressInfo).port)
    })
  })
}

const wordings = {
  denied: {
    da: 'Der er ikke adgang til at bruge port {port}. Vælg en anden med --port.',
    en: 'There is no permission to use port {port}. Choose another with --port.',
  },
  taken: {
    da: 'Alle porte fra {port} til {last} er i brug. Vælg en anden med --port.',
    en: 'All ports from {port} to {last} are in use. Choose another with --port.',
  },
}
