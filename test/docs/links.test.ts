import { existsSync, readFileSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { toString as textOf } from 'mdast-util-to-string'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'
import { expect, test } from 'vitest'
import { type Page, pages } from './pages.ts'

/** The anchors of the headings of a page, as code hosts make them. */
function anchorsOf({ tree }: Pick<Page, 'tree'>): Set<string> {
  const anchors = new Set<string>()
  const counts = new Map<string, number>()
  visit(tree, 'heading', (heading) => {
    const name = textOf(heading)
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\p{M}\p{Pc}\- ]/gu, '')
      .replaceAll(' ', '-')
    const count = counts.get(name) ?? 0
    counts.set(name, count + 1)
    anchors.add(count === 0 ? name : `${name}-${count}`)
  })
  visit(tree, 'html', ({ value }) => {
    for (const [, id] of value.matchAll(/\b(?:id|name)="([^"]+)"/g)) if (id !== undefined) anchors.add(id)
  })
  return anchors
}

/** What is wrong with the links of a page. */
function brokenLinks({ path, tree }: Page): string[] {
  const broken: string[] = []
  const links: string[] = []
  const own = anchorsOf({ tree })
  visit(tree, (node) => {
    if (node.type === 'link' || node.type === 'image' || node.type === 'definition') links.push(node.url)
  })
  for (const link of links) {
    if (/^(?:https|mailto):/.test(link)) continue
    const [file = '', anchor] = link.split('#')
    const target = file === '' ? path : join(dirname(path), decodeURI(file))
    if (target.startsWith('..') || !existsSync(target)) broken.push(link)
    else if (file === '' && !own.has(decodeURIComponent(anchor ?? ''))) broken.push(link)
    else if (file !== '' && anchor !== undefined && !hasAnchor(target, anchor)) broken.push(link)
  }
  return broken
}

const anchors = new Map<string, Set<string>>()

function hasAnchor(path: string, anchor: string): boolean {
  if (!statSync(path).isFile() || !path.endsWith('.md')) return false
  const known =
    anchors.get(path) ??
    anchorsOf({ tree: unified().use(remarkParse).use(remarkGfm).parse(readFileSync(path, 'utf8')) })
  anchors.set(path, known)
  return known.has(decodeURIComponent(anchor))
}

test.each(pages.map((page): [string, Page] => [page.path, page]))(
  'the links of %s lead somewhere',
  (_, page) => {
    expect(brokenLinks(page)).toEqual([])
  },
)

test('finds a link that leads nowhere, to a file and to a heading', () => {
  const tree = unified()
    .use(remarkParse)
    .parse('[a](docs/none.md) [b](#none) [c](#here) [d](LICENSE#x)\n\n# Here')
  expect(brokenLinks({ path: 'README.md', tree })).toEqual(['docs/none.md', '#none', 'LICENSE#x'])
})

test('the front page leads to every page', () => {
  const reached = new Set(['README.md'])
  const waiting = ['README.md']
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    const page = pages.find((one) => one.path === path)
    if (page === undefined) continue
    visit(page.tree, 'link', ({ url }) => {
      const target = join(dirname(page.path), decodeURI(url.split('#')[0] ?? ''))
      if (reached.has(target)) return
      reached.add(target)
      waiting.push(target)
    })
  }
  expect(pages.map(({ path }) => path).filter((path) => !reached.has(path))).toEqual([])
})
