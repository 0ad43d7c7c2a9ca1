import type { Element, ElementContent } from 'hast'
import type { Blockquote, Code, Html, Image, Link, List, ListItem, Node, Parents } from 'mdast'
import { defaultHandlers } from 'remark-rehype'
import { once } from '#core/once'
import { safeUrl } from '../../clean.ts'
import { element } from '../../markup/element.ts'
import { fileAddress } from '../../report-links.ts'
import type { Context, Handler, Handlers, State } from './context.ts'
import { chartFigure } from './figure.ts'
import { taskIcon } from './icons.ts'
import { factList, matrixElement, rowHeaderTableElement, tableElement } from './tables.ts'
import { say } from './words.ts'

type Result = ReturnType<Handler>

const imageData = /^data:image\/(?:png|jpeg|gif|webp|avif|svg\+xml)[;,]/i
/** In these, text must stand in a paragraph. */
const flowParents = new Set(['root', 'blockquote', 'footnoteDefinition'])

/** How each node of a report becomes HTML. Nothing of the text becomes markup, and only safe addresses become links. */
export function htmlHandlers(context: Context): Handlers {
  const own: Handlers = {
    chart: (state, node) => chartFigure(context, state, node),
    matrix: (state, node) => matrixElement(context, state, node),
    rowHeaderTable: (state, node) =>
      node === context.facts ? factList(state, node) : rowHeaderTableElement(context, state, node),
    table: (state, node) => tableElement(context, state, node),
    blockquote,
    html: rawHtml,
    link,
    image: (_, node) => image(context, node),
    code: (_, node) => code(context, node),
    listItem: (state, node, parent) => listItem(context, state, node, parent),
  }
  const all = Object.entries({ ...defaultHandlers, ...own } as Record<string, Handler>)
  return Object.fromEntries(all.map(([type, handler]) => [type, marked(handler)]))
}

/** Adds the node's id and classes to what a handler makes of it. */
function marked(handler: Handler): Handler {
  return (state, node: Node, parent) => {
    const result = handler(state, node, parent)
    const data = node.data
    if (data?.id === undefined && data?.className === undefined) return result
    return markedResult(result, data)
  }
}

function markedResult(result: Result, { id, className }: { id?: string; className?: string[] }): Result {
  if (result === undefined || Array.isArray(result)) return result
  const own = result.type === 'element' ? result.properties : {}
  const classes = Array.isArray(own.className) ? own.className : []
  const properties = {
    ...own,
    ...(id === undefined ? {} : { id }),
    ...(className === undefined ? {} : { className: [...classes, ...className] }),
  }
  if (result.type !== 'element') {
    return { type: 'element', tagName: 'span', properties, children: [result] as ElementContent[] }
  }
  result.properties = properties
  return result
}

/** A quote that is marked for the style sheet is a box of the report and quotes nobody. */
function blockquote(state: State, node: Blockquote): Element {
  const tagName = node.data?.className === undefined ? 'blockquote' : 'div'
  return { ...element(tagName, {}), children: state.wrap(state.all(node), true) }
}

function rawHtml(_: State, node: Html, parent: Parents | undefined): ElementContent {
  const text = { type: 'text' as const, value: node.value }
  return parent !== undefined && flowParents.has(parent.type) ? element('p', {}, node.value) : text
}

function link(state: State, node: Link): ElementContent[] | Element {
  const href = fileAddress(node.url, 'html') ?? safeUrl(node.url)
  if (href === undefined) return state.all(node)
  return { ...element('a', { href, title: node.title ?? undefined }), children: state.all(node) }
}

/** Only pictures that the page holds itself: others would send the reader's browser to their server. */
function image(context: Context, node: Image): Element {
  const alt = node.alt ?? ''
  if (imageData.test(node.url)) return element('img', { src: node.url, alt })
  return element(
    'span',
    { className: ['image-name'] },
    say('image', context.locale, { name: alt || node.url }),
  )
}

/** Long lines of code scroll, so that the keyboard must reach the block. */
function code(context: Context, node: Code): Element {
  const region = { className: ['scroll'], tabIndex: 0, ariaLabel: context.nameCode() }
  return element('section', region, element('pre', {}, element('code', {}, node.value)))
}

function listItem(context: Context, state: State, node: ListItem, parent: Parents | undefined): Result {
  const list = parent?.type === 'list' ? withoutItems(parent) : parent
  if (typeof node.checked !== 'boolean') return defaultHandlers.listItem(state, node, list)
  const plain = defaultHandlers.listItem(state, { ...node, checked: null }, list)
  const label = say(node.checked ? 'done' : 'notDone', context.locale)
  const sign = element('span', { className: ['task-sign'] }, taskIcon(node.checked), hidden(`${label}:`))
  plain.properties['className'] = ['task']
  const first = plain.children.find((child) => child.type === 'element' && child.tagName === 'p')
  const target = first?.type === 'element' ? first : plain
  target.children.unshift(sign, { type: 'text', value: ' ' })
  return plain
}

/** A list that says itself whether its items stand apart, since the handler would ask all of them for each of them. */
const withoutItems = once((list: List): List => {
  const isApart = ({ spread, children }: ListItem): boolean => spread ?? children.length > 1
  return { ...list, spread: list.spread || list.children.some(isApart), children: [] }
})

/** Text for assistive technology alone. */
function hidden(text: string): Element {
  return element('span', { className: ['only-heard'] }, text)
}
