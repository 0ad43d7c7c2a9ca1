import type { FootnoteDefinition, Nodes, PhrasingContent, Root } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import { visit } from 'unist-util-visit'
import { withoutControls } from './glyphs.ts'
import type { Inline } from './nodes.ts'

/** Formatting nested deeper than this is passed over: Typst refuses very deep content. */
const maxDepth = 8

/** What converting one report needs to know and to remember. */
export interface Conversion {
  drawable: (text: string) => string
  notes: ReadonlyMap<string, FootnoteDefinition>
  /** The notes that stand at the foot of a page. */
  placedNotes: Set<string>
  /** The notes that were written out inside of others. */
  bracketedNotes: Set<string>
  /** The notes whose text is being converted, outermost first. */
  openNotes: string[]
  /** Ids that were met and wait for the next words, where they can stand. */
  waitingAnchors: string[]
  /** The numbers of the ids that stand somewhere, so that links can lead to them. */
  placedAnchors: Map<string, number>
}

export function beginConversion(root: Root, drawable: (text: string) => string): Conversion {
  const notes = new Map<string, FootnoteDefinition>()
  visit(root, 'footnoteDefinition', (node) => {
    if (!notes.has(node.identifier)) notes.set(node.identifier, node)
  })
  return {
    drawable,
    notes,
    placedNotes: new Set(),
    bracketedNotes: new Set(),
    openNotes: [],
    waitingAnchors: [],
    placedAnchors: new Map(),
  }
}

/** Lets the id of a node stand before the next words. */
export function meetAnchor(node: Nodes, conversion: Conversion): void {
  const id =
    node.type === 'chart' || node.type === 'matrix' ? node.id : 'data' in node ? node.data?.id : undefined
  if (id !== undefined && id !== '') conversion.waitingAnchors.push(id)
}

/** The anchors that wait, once each. */
export function placeAnchors({ waitingAnchors, placedAnchors }: Conversion): Inline[] {
  const ids = new Set(waitingAnchors.splice(0).filter((id) => !placedAnchors.has(id)))
  return Array.from(ids, (id) => {
    const number = placedAnchors.size
    placedAnchors.set(id, number)
    return { type: 'anchor', number }
  })
}

/** A run of words, with the anchors that wait before it. */
export function words(nodes: readonly PhrasingContent[], conversion: Conversion): Inline[] {
  return [...placeAnchors(conversion), ...inlines(nodes, conversion, 0)]
}

function inlines(nodes: readonly PhrasingContent[], conversion: Conversion, depth: number): Inline[] {
  return nodes.flatMap((node) => {
    meetAnchor(node, conversion)
    return [...placeAnchors(conversion), ...inline(node, conversion, depth)]
  })
}

/** Inlines for a place where a link or note would be read twice: bookmarks and the table of contents. */
export function plainInlines(nodes: readonly Inline[]): Inline[] {
  return nodes.flatMap((node): Inline[] => {
    if (node.type === 'break') return [{ type: 'text', text: ' ' }]
    if ('text' in node) return [node]
    if (!('body' in node) || node.type === 'note') return []
    const body = plainInlines(node.body)
    return node.type === 'link' || node.type === 'jump' ? body : [{ ...node, body }]
  })
}

function inline(node: PhrasingContent, conversion: Conversion, depth: number): Inline[] {
  switch (node.type) {
    case 'text':
    case 'html':
      return [{ type: 'text', text: withBreaks(conversion.drawable(node.value)) }]
    case 'inlineCode':
      return [{ type: 'code', text: withBreaks(conversion.drawable(node.value)) }]
    case 'break':
      return [{ type: 'break' }]
    case 'emphasis':
    case 'strong':
    case 'delete': {
      const body = inlines(node.children, conversion, depth + 1)
      return depth < maxDepth ? [{ type: node.type, body }] : body
    }
    case 'link':
      return link(node.url, inlines(node.children, conversion, depth + 1))
    case 'image':
      return [{ type: 'text', text: conversion.drawable(node.alt ?? '') }]
    case 'footnoteReference':
      return note(node.identifier, conversion)
    default:
      return [{ type: 'text', text: conversion.drawable(textOf(node)) }]
  }
}

/** Links lead into the document, to the web or to a mail address; anything else stays text. */
function link(url: string, content: Inline[]): Inline[] {
  const body = content.flatMap((node) => (node.type === 'link' || node.type === 'jump' ? node.body : [node]))
  if (plainText(body).trim() === '') return body
  if (url.startsWith('#')) return [{ type: 'jump', to: url.slice(1), body }]
  const target = webAddress(url)
  return target === undefined ? body : [{ type: 'link', url: target, body }]
}

function webAddress(url: string): string | undefined {
  const written = withoutControls(url)
  if (!URL.canParse(written) || written.length > 2000) return undefined
  const { protocol, href } = new URL(written)
  return ['http:', 'https:', 'mailto:'].includes(protocol) ? href : undefined
}

/**
 * A note stands at its first reference; later ones repeat its number. Its text is one paragraph. A note inside a note is
 * written out in brackets, once, so that notes which refer to each other come to an end.
 */
function note(identifier: string, conversion: Conversion): Inline[] {
  const { notes, openNotes, placedNotes, bracketedNotes } = conversion
  const definition = notes.get(identifier)
  if (definition === undefined || openNotes.includes(identifier)) return []
  const label = `note:${identifier}`
  if (placedNotes.has(identifier)) return [{ type: 'noteAgain', label }]
  const isInside = openNotes.length > 0
  if (isInside && bracketedNotes.has(identifier)) return []
  const seen = isInside ? bracketedNotes : placedNotes
  seen.add(identifier)
  openNotes.push(identifier)
  const body = paragraphsIn(definition).flatMap((children, i): Inline[] => [
    ...(i === 0 ? [] : [{ type: 'break' } as const]),
    ...inlines(children, conversion, 1),
  ])
  openNotes.pop()
  if (!isInside) return [{ type: 'note', label, body }]
  return [{ type: 'text', text: ' (' }, ...body, { type: 'text', text: ')' }]
}

function paragraphsIn(node: Nodes): PhrasingContent[][] {
  if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell')
    return [node.children]
  if (node.type === 'code') return [[{ type: 'text', value: node.value }]]
  return 'children' in node ? node.children.flatMap(paragraphsIn) : []
}

export function hasNote(nodes: readonly Inline[]): boolean {
  return nodes.some((node) => node.type === 'note' || ('body' in node && hasNote(node.body)))
}

/** How much room inlines take, in characters: a line break costs as much as a short line. */
export function extentOf(nodes: readonly Inline[]): number {
  return plainText(nodes).length + countBreaks(nodes) * 40
}

function countBreaks(nodes: readonly Inline[]): number {
  return nodes.reduce((sum, node) => {
    if (node.type === 'break') return sum + 1
    return 'body' in node ? sum + countBreaks(node.body) : sum
  }, 0)
}

/** The words of inlines, without notes. */
export function plainText(nodes: readonly Inline[]): string {
  return nodes
    .map((node) => {
      if (node.type === 'break') return ' '
      if ('text' in node) return node.text
      return 'body' in node && node.type !== 'note' ? plainText(node.body) : ''
    })
    .join('')
}

/** Lets addresses and very long words break, where hyphenation would leave them running off the page. */
function withBreaks(text: string): string {
  return text.replace(/[^\s\u00AD\u200B]{20,}/gu, (word) =>
    word
      .replace(/[/._@=&?#:,;+](?=[^\s])/gu, '$&\u200B')
      .replace(/[^\u200B-]{40}(?=[^\u200B-])/gu, '$&\u200B'),
  )
}
