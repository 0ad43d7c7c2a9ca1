import type { IncomingMessage } from 'node:http'

/** Why a request is not answered, as an HTTP status. */
export type Refusal = 403 | 405

/**
 * Judges a request before anything is looked up for it. The program serves what only this machine's user may read, so a
 * page of another site must get nothing: not under a name of its own that it points to this machine (the Host header),
 * and not from its own scripts, frames or pictures (Origin and Sec-Fetch-Site, which browsers set and pages cannot).
 */
export function refusalOf({ headers, method }: IncomingMessage, port: number): Refusal | undefined {
  const hosts = hostsAt(port)
  if (headers.host === undefined || !hosts.includes(headers.host.toLowerCase())) return 403
  if (headers.origin !== undefined && !hosts.some((host) => headers.origin === `http://${host}`)) return 403
  const site = headers['sec-fetch-site']
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return 403
  return method === 'GET' || method === 'HEAD' ? undefined : 405
}

/** The names of this server; that of port 80 goes without the port. */
function hostsAt(port: number): string[] {
  return ['127.0.0.1', 'localhost'].map((name) => (port === 80 ? name : `${name}:${port}`))
}
