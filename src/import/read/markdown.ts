import type { Nodes, Root } from 'mdast'
import { toString as plainText } from 'mdast-util-to-string'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import type { ImportedLine, ImportedText } from '../text.ts'

const parser = unified().use(remarkParse).use(remarkGfm).freeze()

/** A Markdown text as headings, paragraphs, items and table rows, each with the place where it begins. */
export function readMarkdown(text: string): ImportedText {
  const { body, title } = withoutFrontMatter(text)
  const lines: ImportedLine[] = []
  for (const node of (parser.parse(body) as Root).children) visit(node, lines, { nesting: 0 })
  const [first] = lines.filter(({ role, level }) => role === 'heading' && level === 1)
  const named = title ?? first?.text
  return { kind: 'markdown', ...(named === undefined ? {} : { title: named }), lines }
}

/** What programs for web pages write at the top; its lines stay, empty, so that places are right. */
function withoutFrontMatter(text: string): { body: string; title?: string } {
  const found = /^\ufeff?---[ \t]*\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/.exec(text)
  if (found === null) return { body: text }
  const title = /^title:(.*)$/m
    .exec(found[1] ?? '')?.[1]
    ?.trim()
    .replace(/^["']|["']$/g, '')
  const body = found[0].replace(/[^\r\n]/g, '') + text.slice(found[0].length)
  return title === undefined || title === '' ? { body } : { body, title }
}

interface Context {
  /** How many lists the node lies in. */
  nesting: number
  role?: ImportedLine['role']
}

function visit(node: Nodes, lines: ImportedLine[], context: Context): void {
  switch (node.type) {
    case 'heading':
      add(node, lines, { role: 'heading', level: node.depth })
      return
    case 'paragraph':
      add(node, lines, {
        ...(context.role === undefined ? {} : { role: context.role }),
        ...(context.nesting > 0 && isItem(context.role) ? { level: context.nesting } : {}),
      })
      return
    case 'code':
      add(node, lines, {})
      return
    case 'blockquote':
      for (const child of node.children) visit(child, lines, { ...context, role: 'quote' })
      return
    case 'footnoteDefinition':
      for (const child of node.children) visit(child, lines, { ...context, role: 'footnote' })
      return
    case 'list':
      for (const item of node.children)
        for (const [i, child] of item.children.entries()) {
          const role = node.ordered === true ? 'ordered-item' : 'item'
          const nesting = context.nesting + 1
          visit(child, lines, i === 0 || child.type === 'list' ? { role, nesting } : { nesting })
        }
      return
    case 'table':
      for (const [i, row] of node.children.entries()) {
        const cells = row.children.map((cell) => oneLine(plainText(cell)))
        add(row, lines, { cells, ...(i === 0 ? { isHead: true } : {}) }, cells.join(' | '))
      }
      return
    default:
      return
  }
}

function isItem(role: Context['role']): boolean {
  return role === 'item' || role === 'ordered-item'
}

function add(node: Nodes, lines: ImportedLine[], more: Partial<ImportedLine>, said = plainText(node)): void {
  const text = oneLine(said)
  const start = 'position' in node ? node.position?.start : undefined
  if (text === '' || start === undefined) return
  lines.push({ text, at: { line: start.line, column: start.column }, ...more })
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
