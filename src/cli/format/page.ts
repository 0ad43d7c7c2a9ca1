import type { ChalkInstance } from 'chalk'
import type { Code, PhrasingContent, RootContent } from 'mdast'
import { formatDate } from '#core/dates'
import type { Locale } from '#core/locale'
import { parseMarkdown, spanIn } from '#document/markdown'
import { wrap } from './wrap.ts'

export interface PageOptions {
  chalk: ChalkInstance
  /** The width of the terminal in characters. */
  columns: number
  locale: Locale
}

/** Lines longer than this are hard to read, however wide the terminal is. */
const widest = 100

/** The width that running text is wrapped at. */
export function textWidth({ columns }: Pick<PageOptions, 'columns'>): number {
  return Math.max(30, Math.min(columns, widest))
}

/**
 * The page of a rule for a terminal: headings stand out, text is wrapped, and examples are indented with carets under the
 * words that the rule marks. The first block is the title; `afterTitle` follows it.
 */
export function formatPage(page: string, afterTitle: string, options: PageOptions): string {
  const [title, ...blocks] = parseMarkdown(page, 'block').children.map((node) =>
    formatBlock(node, page, options),
  )
  return `${[`${title}\n${afterTitle}`, ...blocks].join('\n\n')}\n`
}

function formatBlock(node: RootContent, page: string, options: PageOptions): string {
  const { chalk } = options
  if (node.type === 'heading') return chalk.bold(formatInlines(node.children, chalk))
  if (node.type === 'paragraph') return wrap(formatInlines(node.children, chalk), textWidth(options))
  if (node.type === 'code') return formatExample(node, options)
  const { from, to } = spanIn(node)
  return page.slice(from, to)
}

/** Text with its marks as colours; each word carries its own, so that lines can be broken between them. */
function formatInlines(nodes: readonly PhrasingContent[], chalk: ChalkInstance): string {
  return nodes.map((node) => formatInline(node, chalk)).join('')
}

function formatInline(node: PhrasingContent, chalk: ChalkInstance): string {
  switch (node.type) {
    case 'text':
      return node.value
    case 'inlineCode':
      return chalk.level === 0 ? `\`${node.value}\`` : eachWord(node.value, chalk.cyan)
    case 'strong':
      return eachWord(formatInlines(node.children, chalk), chalk.bold)
    case 'emphasis':
      return eachWord(formatInlines(node.children, chalk), chalk.italic)
    case 'link': {
      const text = formatInlines(node.children, chalk)
      return text === node.url ? text : `${text} (${node.url})`
    }
    default:
      return ''
  }
}

function eachWord(text: string, paint: (word: string) => string): string {
  return text.replace(/\S+/g, (word) => paint(word))
}

function formatExample({ value, meta }: Code, { chalk, locale }: PageOptions): string {
  const date = /\basOf=(\S+)/.exec(meta ?? '')?.[1]
  const about =
    meta === 'fixed'
      ? words.fixed[locale]
      : date && words.on[locale].replace('{date}', formatDate(date, locale))
  const lines = value.split('\n').map((line) => {
    const marker = /^(\s*[\^~]+) \w+$/.exec(line)?.[1]
    return `    ${marker === undefined ? line : chalk.red(marker)}`.trimEnd()
  })
  return [...(about ? [`  ${chalk.dim(about)}`] : []), ...lines].join('\n')
}

const words = {
  fixed: { da: 'Efter --fix:', en: 'After --fix:' },
  on: { da: 'Den {date}:', en: 'On {date}:' },
}
