import { BookmarkEnd, BookmarkStart, type Paragraph, type ParagraphChild } from 'docx'
import type { FootnoteDefinition, Nodes, Root } from 'mdast'
import { visit } from 'unist-util-visit'
import type { ChartNode } from '../../../tree.ts'
import type { Colours } from '../style/colours.ts'
import type { Picture } from './charts/pictures.ts'

/** The two parts of the file that hold text with links. */
export type Part = 'document' | 'footnotes'

/** What the walk over one report knows and remembers, in the order of the document. */
export interface Walk {
  colours: Colours
  pictures: ReadonlyMap<ChartNode, Picture>
  /** The bookmarks of all ids that links may lead to. */
  bookmarks: ReadonlyMap<string, string>
  definitions: ReadonlyMap<string, FootnoteDefinition>
  /** Ids that were met and wait for the next words, where they can stand. */
  waiting: string[]
  placed: Set<string>
  /** How many bookmarks there are; each has a number. */
  bookmarkCount: number
  /** The numbers of the notes that stand at the foot of a page. */
  noteNumbers: Map<string, number>
  notes: Record<string, { children: Paragraph[] }>
  /** The notes that were written out inside of others. */
  bracketedNotes: Set<string>
  /** The notes whose text is being converted, outermost first. */
  openNotes: string[]
  /** Addresses of the web by the part that links to them; their places make their ids. */
  links: Record<Part, string[]>
  /** The numbers at which numbered lists begin. */
  listStarts: Set<number>
  listCount: number
  /** What the next paragraph has to keep away from or to begin with. */
  before: 'table' | 'rule' | 'page' | undefined
  /** How many levels all headings rise. */
  lift: number
  /** The headings that the table of contents shows. */
  headings: { level: number; text: string; bookmark: string }[]
}

export function beginWalk(
  root: Root,
  { pictures, colours, lift }: { pictures: ReadonlyMap<ChartNode, Picture>; colours: Colours; lift: number },
): Walk {
  const definitions = new Map<string, FootnoteDefinition>()
  visit(root, 'footnoteDefinition', (node) => {
    if (!definitions.has(node.identifier)) definitions.set(node.identifier, node)
  })
  return {
    colours,
    pictures,
    bookmarks: bookmarksFor(root),
    definitions,
    waiting: [],
    placed: new Set(),
    bookmarkCount: 0,
    noteNumbers: new Map(),
    notes: {},
    bracketedNotes: new Set(),
    openNotes: [],
    links: { document: [], footnotes: [] },
    listStarts: new Set(),
    listCount: 0,
    before: undefined,
    lift,
    headings: [],
  }
}

/** Lets the id of a node stand before the next words. */
export function meetAnchor(node: Nodes, walk: Walk): void {
  const id = idOf(node)
  if (id !== undefined && walk.openNotes.length === 0) walk.waiting.push(id)
}

/** As `meetAnchor`, for a node whose parts are passed over. */
export function meetAnchors(node: Nodes, walk: Walk): void {
  visit(node, (inner) => meetAnchor(inner, walk))
}

/** The bookmarks of the ids that wait, once each. */
export function placeAnchors(walk: Walk): ParagraphChild[] {
  if (walk.openNotes.length > 0) return []
  return walk.waiting.splice(0).flatMap((id) => {
    const name = walk.bookmarks.get(id)
    if (name === undefined || walk.placed.has(id)) return []
    walk.placed.add(id)
    return bookmarked(name, [], walk)
  })
}

/** Content with a bookmark around it. */
export function bookmarked(name: string, content: readonly ParagraphChild[], walk: Walk): ParagraphChild[] {
  walk.bookmarkCount += 1
  const number = walk.bookmarkCount
  const [start, end] = [new BookmarkStart(name, number), new BookmarkEnd(number)]
  return [start as ParagraphChild, ...content, end as ParagraphChild]
}

/** Word takes up to 40 letters, digits and low lines, after a letter; the number tells those apart that look the same then. */
function bookmarksFor(root: Root): Map<string, string> {
  const names = new Map<string, string>()
  visit(root, (node) => {
    if (node.type === 'footnoteDefinition') return 'skip'
    const id = idOf(node)
    if (id !== undefined && !names.has(id)) {
      const letters = id.replace(/[^A-Za-z0-9æøåÆØÅ]+/g, '_').slice(0, 30)
      names.set(id, `a${names.size + 1}_${letters}`)
    }
    return undefined
  })
  return names
}

function idOf(node: Nodes): string | undefined {
  const id = node.type === 'chart' || node.type === 'matrix' ? node.id : node.data?.id
  return id === '' ? undefined : id
}
