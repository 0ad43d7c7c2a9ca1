import {
  ConcreteHyperlink,
  FootnoteReferenceRun,
  InternalHyperlink,
  type IRunOptions,
  Paragraph,
  type ParagraphChild,
  TextRun,
} from 'docx'
import type { FootnoteDefinition, Nodes, PhrasingContent } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import { cleanText, safeUrl } from '../../../clean.ts'
import { styleIds } from '../style/styles.ts'
import { bookmarked, meetAnchor, meetAnchors, placeAnchors, type Walk } from './walk.ts'
import { field } from './xml.ts'

/** How a run looks. */
export type Format = Pick<IRunOptions, 'bold' | 'italics' | 'strike' | 'style'>

const longestUrl = 2000

/** A run of words with the anchors that wait before it; where there are no words, they go on waiting. */
export function words(nodes: readonly PhrasingContent[], walk: Walk, format: Format = {}): ParagraphChild[] {
  const waiting = walk.waiting.splice(0)
  const content = inlines(nodes, walk, format)
  walk.waiting.unshift(...waiting)
  return content.length === 0 ? [] : [...placeAnchors(walk), ...content]
}

/** Text on one line, as Word can hold it. */
export function run(text: string, format: IRunOptions = {}): ParagraphChild[] {
  const clean = cleanText(text).replace(/(?<!\s)\s*\n\s*/g, ' ')
  return clean === '' ? [] : [new TextRun({ ...format, text: clean })]
}

function inlines(nodes: readonly PhrasingContent[], walk: Walk, format: Format): ParagraphChild[] {
  return nodes.flatMap((node) => {
    meetAnchor(node, walk)
    return [...placeAnchors(walk), ...inline(node, walk, format)]
  })
}

function inline(node: PhrasingContent, walk: Walk, format: Format): ParagraphChild[] {
  switch (node.type) {
    case 'text':
    case 'html':
      return run(node.value, format)
    case 'inlineCode':
      return run(node.value, { ...format, style: styleIds.inlineCode })
    case 'break':
      return [new TextRun({ break: 1 })]
    case 'emphasis':
      return inlines(node.children, walk, { ...format, italics: true })
    case 'strong':
      return inlines(node.children, walk, { ...format, bold: true })
    case 'delete':
      return inlines(node.children, walk, { ...format, strike: true })
    case 'link':
      return link(node.url, node.children, walk, format)
    case 'image':
      return run(node.alt ?? '', format)
    case 'footnoteReference':
      return note(node.identifier, walk)
    default:
      meetAnchors(node, walk)
      return [...placeAnchors(walk), ...run(textOf(node), format)]
  }
}

/** Links lead into the document, to the web or to a mail address; anything else stays text. */
function link(url: string, nodes: readonly PhrasingContent[], walk: Walk, format: Format): ParagraphChild[] {
  const target = targetOf(url, walk)
  if (target === undefined || textOf({ type: 'paragraph', children: [...nodes] }).trim() === '') {
    return inlines(nodes, walk, format)
  }
  const style = target.bookmark === undefined ? 'Hyperlink' : styleIds.jump
  const content = inlines(nodes.flatMap(withoutLinks), walk, { ...format, style })
  if (target.bookmark !== undefined)
    return [new InternalHyperlink({ anchor: target.bookmark, children: content })]
  const links = walk.links[walk.openNotes.length > 0 ? 'footnotes' : 'document']
  return [new ConcreteHyperlink(content, linkId(links.push(target.url)))]
}

/** The id of the relationship of a link, without the `rId` that the library puts before it. */
export function linkId(number: number): string {
  return `Link${number}`
}

/** Word has no links in links. */
function withoutLinks(node: PhrasingContent): PhrasingContent[] {
  if (node.type === 'link') return node.children.flatMap(withoutLinks)
  if (node.type === 'footnoteReference' || !('children' in node)) return [node]
  return [
    { ...node, children: (node.children as PhrasingContent[]).flatMap(withoutLinks) } as PhrasingContent,
  ]
}

type Target = { bookmark: string; url?: never } | { url: string; bookmark?: never }

function targetOf(url: string, { bookmarks }: Walk): Target | undefined {
  if (url.startsWith('#')) {
    const bookmark = bookmarks.get(url.slice(1))
    return bookmark === undefined ? undefined : { bookmark }
  }
  const safe = safeUrl(url)
  if (safe === undefined || safe.length > longestUrl || !URL.canParse(safe)) return undefined
  // Word refuses a file with an address that these stand in.
  const href = new URL(safe).href.replace(/["<>\\^`{|}]/g, encodeURIComponent)
  return { url: href }
}

/** A note stands at its first reference; later ones repeat its number. */
function note(identifier: string, walk: Walk): ParagraphChild[] {
  const definition = walk.definitions.get(identifier)
  if (definition === undefined || walk.openNotes.includes(identifier)) return []
  if (walk.openNotes.length > 0) return noteInNote(definition, walk)
  const known = walk.noteNumbers.get(identifier)
  if (known !== undefined) {
    return field(`NOTEREF ${noteBookmark(known)} \\f \\h`, run(String(known), { style: 'FootnoteReference' }))
  }
  const number = walk.noteNumbers.size + 1
  walk.noteNumbers.set(identifier, number)
  const [first = [], ...others] = phrasesOf(definition, walk)
  const paragraphs = [[...run(' '), ...first], ...others]
  walk.notes[number] = {
    children: paragraphs.map((children) => new Paragraph({ style: 'FootnoteText', children })),
  }
  return bookmarked(noteBookmark(number), [new FootnoteReferenceRun(number)], walk)
}

/** Word has no notes of notes: they are written out in brackets, once, so that notes which refer to each other end. */
function noteInNote(definition: FootnoteDefinition, walk: Walk): ParagraphChild[] {
  if (walk.bracketedNotes.has(definition.identifier)) return []
  walk.bracketedNotes.add(definition.identifier)
  const phrases = phrasesOf(definition, walk).flatMap((part, i) => (i === 0 ? part : [...run(' '), ...part]))
  return [...run(' ('), ...phrases, ...run(')')]
}

/** Names with a low line before them are Word's own, and not shown. */
function noteBookmark(number: number): string {
  return `_RefNote${number}`
}

function phrasesOf(definition: FootnoteDefinition, walk: Walk): ParagraphChild[][] {
  walk.openNotes.push(definition.identifier)
  const phrases = notePhrases(definition, walk)
  walk.openNotes.pop()
  return phrases
}

/** The paragraphs of a note, with those of lists and tables in it. */
function notePhrases(node: Nodes, walk: Walk): ParagraphChild[][] {
  if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell')
    return [inlines(node.children, walk, {})]
  if (node.type === 'code' || node.type === 'html') return [run(node.value)]
  return 'children' in node ? node.children.flatMap((child) => notePhrases(child, walk)) : []
}
