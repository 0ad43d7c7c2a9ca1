import { cleanLine } from '../../../clean.ts'
import type { ReportMeta } from '../../../tree.ts'

const namespaces = [
  'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
  'xmlns:dc="http://purl.org/dc/elements/1.1/"',
  'xmlns:dcterms="http://purl.org/dc/terms/"',
  'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"',
].join(' ')

const escapes: { readonly [character: string]: string } = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }

/** What the file says of itself, as of the day of the report: the library would write the time of day, and no language. */
export function coreProperties(meta: ReportMeta, language: string): string {
  const title = cleanLine(meta.title) || meta.id
  const publisher = cleanLine(meta.publisher)
  const date = (name: string): string =>
    `<dcterms:${name} xsi:type="dcterms:W3CDTF">${meta.asOf}T00:00:00Z</dcterms:${name}>`
  const parts = [
    property('dc:title', title),
    property('dc:subject', cleanLine(meta.subtitle ?? '')),
    property('dc:creator', publisher),
    property('dc:language', language),
    property('cp:lastModifiedBy', publisher),
    date('created'),
    date('modified'),
  ]
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><cp:coreProperties ${namespaces}>${parts.join('')}</cp:coreProperties>`
}

function property(name: string, value: string): string {
  if (value === '') return ''
  const escaped = value.replace(/[&<>]/g, (character) => escapes[character] ?? '')
  return `<${name}>${escaped}</${name}>`
}
