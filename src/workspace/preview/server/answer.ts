import { colours } from '#compile/emit/html/style/colours'
import type { PreviewedDocument, PreviewState } from '../documents.ts'
import { documentPage } from '../page/document-page.ts'
import findingsStyle from '../page/findings.css'
import { indexPage } from '../page/index-page.ts'
import { missingPage } from '../page/missing-page.ts'
import script from '../page/preview.client.js'
import style from '../page/preview.css'

/** What a path is answered with. */
export interface Answer {
  status: number
  headers: Readonly<Record<string, string>>
  body: string | Uint8Array
}

/** The preview's own pages: their script and style, and the report in a frame. */
const pagePolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "frame-src 'self'",
  'img-src data:',
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

/** A report brings a policy of its own, which allows less. Here is added who may frame it. */
const reportPolicy = [
  "default-src 'none'",
  "style-src 'unsafe-inline'",
  'img-src data:',
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'self'",
].join('; ')

/** Answers a path. Paths name documents by their keys and never lead to a file. */
export async function answerTo(path: string, state: PreviewState, revision: string): Promise<Answer> {
  const fixed = assets.get(path)
  if (fixed !== undefined) return fixed
  const [only, ...others] = state.documents
  if (path === '/') {
    if (only !== undefined && others.length === 0) return redirect(`/documents/${only.key}`)
    return page(200, indexPage(state, revision))
  }
  const [, kind, key] = /^\/(documents|reports)\/([a-z0-9-]+)$/.exec(path) ?? []
  const found = state.documents.find((document) => document.key === key)
  if (found !== undefined && kind === 'documents') return page(200, documentPage(found, state, revision))
  const report = kind === 'reports' ? await reportOf(found) : undefined
  return report ?? page(404, missingPage(state, revision))
}

async function reportOf(found: PreviewedDocument | undefined): Promise<Answer | undefined> {
  if (found?.report === undefined) return undefined
  return html(200, reportPolicy, await found.report.bytes())
}

/** The words of HTTP itself, for those whom no page is made for. */
export function plain(status: 403 | 405): Answer {
  const headers = { 'Content-Type': 'text/plain; charset=utf-8' }
  if (status === 403) return { status, headers, body: 'Forbidden\n' }
  return { status, headers: { ...headers, Allow: 'GET, HEAD' }, body: 'Method not allowed\n' }
}

function page(status: number, body: string): Answer {
  return html(status, pagePolicy, body)
}

function html(status: number, policy: string, body: string | Uint8Array): Answer {
  return {
    status,
    headers: { 'Content-Type': 'text/html; charset=utf-8', 'Content-Security-Policy': policy },
    body,
  }
}

function redirect(location: string): Answer {
  return { status: 302, headers: { Location: location }, body: '' }
}

const assets = new Map<string, Answer>([
  ['/preview.css', asset('text/css', [colours, findingsStyle, style].join('\n'))],
  ['/preview.js', asset('text/javascript', script)],
])

function asset(type: string, body: string): Answer {
  return { status: 200, headers: { 'Content-Type': `${type}; charset=utf-8` }, body }
}
