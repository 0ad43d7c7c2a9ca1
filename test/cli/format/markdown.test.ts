import type { Nodes, Root } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'
import { describe, expect, test } from 'vitest'
import { literal, literalCode } from '#cli/format/publish/literal'
import { checkFiles, checkStrategies, hostileFiles, hostileKey } from './hostile.ts'

const parse = (text: string): Root => unified().use(remarkParse).use(remarkGfm).parse(text)

function nodes<T extends Nodes['type']>(root: Root, type: T): Extract<Nodes, { type: T }>[] {
  const found: Extract<Nodes, { type: T }>[] = []
  visit(root, type, (node) => {
    found.push(node as Extract<Nodes, { type: T }>)
  })
  return found
}

/** The text that a reader sees, without code; marks without width are the seams that part what would be a reference. */
function shownText(root: Root): string {
  let text = ''
  visit(root, (node) => {
    if (node.type === 'text') text += node.value
  })
  return text
}

/** What forges make references, people or emoji of in text. */
const references = [
  /@\w/,
  /#\d/,
  /(?<![\w&])![0-9]/,
  /\bGH-\d/i,
  /https?:\/\//,
  /\bwww\./,
  /:[\w+-]+:/,
  /\b(?=[0-9a-f]*[a-f])(?=[0-9a-f]*\d)[0-9a-f]{7,40}\b/,
]

const texts = [
  hostileKey,
  '@bruger og @org/hold, #12, org/repo#12, GH-12, !12, ~maerke, %milepael, &3, $7',
  '[navn](javascript:alert(1)) ![billede](http://e.dk/x.png) <b>fed</b> <!-- skjult -->',
  '`kode` **fed** _kursiv_ ~~streg~~ | celle | \\| \\\\ \\@bruger',
  'https://e.dk www.e.dk a@b.dk 1234567 deadbeef1 :tada: :+1: $\\alpha$ $$x$$',
  '| --- | --- | <details><summary>x',
  '[^1] [ ] [x] {{x}} ::: &lt;script&gt; &#64;bruger',
]

describe('literal', () => {
  test.each(texts)('shows %j as it is, and nothing of it is markup or a reference', (text) => {
    const root = parse(`| a |\n| --- |\n| ${literal(text)} |\n`)
    const [cell] = nodes(root, 'tableCell').slice(1)
    expect(nodes(root, 'tableCell')).toHaveLength(2)
    const kinds = new Set(cell!.children.map(({ type }) => type))
    kinds.delete('text')
    kinds.delete('html')
    expect([...kinds]).toEqual([])
    // The only HTML is ours: it keeps a dollar sign from beginning a formula.
    expect(nodes(root, 'html').every(({ value }) => /^<\/?span>$/.test(value))).toBe(true)
    const shown = shownText(root).slice(1)
    expect(shown.replaceAll('\u200B', '')).toBe(text)
    for (const reference of references) expect(shown).not.toMatch(reference)
  })

  test('leaves words and numbers as they are', () => {
    const text = 'Antallet af unge falder til 1.300, eller 20 %, inden udgangen af 2028 (mål M1: "bolig").'
    expect(literal(text)).toBe(text)
  })
})

describe('literalCode', () => {
  test.each(['a`b', '``', '`', ' a ', 'a|b', 'x``y`', '@bruger#1', 'a\nb'])('shows %j in code', (text) => {
    const root = parse(`| a |\n| --- |\n| ${literalCode(text)} |\n`)
    expect(nodes(root, 'inlineCode').map(({ value }) => value)).toEqual([text.replace('\n', ' ')])
    expect(nodes(root, 'tableCell')[1]!.children).toHaveLength(1)
  })
})

describe('markdown', () => {
  test('has the score of each document, and every finding in a row of five cells', async () => {
    const { stdout, findings } = await checkFiles('markdown')
    const root = parse(stdout)
    const [scores, ...tables] = nodes(root, 'table')
    expect(scores!.children).toHaveLength(hostileFiles.size + 1)
    expect(scores!.children.every(({ children }) => children.length === 12)).toBe(true)
    const rows = tables.flatMap(({ children }) => children.slice(1))
    expect(rows).toHaveLength(findings.length)
    expect(rows.every(({ children }) => children.length === 5)).toBe(true)
    const rules = rows.map(
      ({ children }) => nodes({ type: 'root', children: [children[4]!] } as never, 'inlineCode')[0]!.value,
    )
    expect(rules.sort()).toEqual(findings.map(({ ruleId }) => ruleId).sort())
  })

  test('takes nothing of what users write as markup', async () => {
    const { stdout } = await checkFiles('markdown')
    const root = parse(stdout)
    expect(new Set(nodes(root, 'html').map(({ value }) => value))).toEqual(
      new Set(['<br>', '<span>', '</span>']),
    )
    expect(nodes(root, 'image')).toEqual([])
    expect(nodes(root, 'link').every(({ url }) => url.startsWith('https://stratlint.dk/rules/'))).toBe(true)
    const shown = shownText(root)
    expect(shown.replaceAll('\u200B', '')).toContain(hostileKey)
    for (const reference of references) expect(shown).not.toMatch(reference)
  })

  test('fits in a comment, and says what it leaves out', async () => {
    const { stdout } = await checkStrategies('markdown')
    expect(stdout).not.toContain('ikke er plads')
    const many = Array.from({ length: 3000 }, (_, i) => `x${i}: 1`).join('\n')
    const long = await checkFiles('markdown', new Map([['a.yaml', `format: stratlint/1\n${many}\n`]]))
    expect(Buffer.byteLength(long.stdout)).toBeLessThan(60_000)
    const rows = nodes(parse(long.stdout), 'table')
      .slice(1)
      .flatMap(({ children }) => children.slice(1)).length
    const left = Number(/plads til her: ([\d.]+)\. Se/.exec(long.stdout)?.[1]?.replace('.', ''))
    expect(rows + left).toBe(long.findings.length)
  })

  test('is in the language that is asked for', async () => {
    const { stdout } = await checkFiles('markdown', hostileFiles, { args: ['--lang', 'en'] })
    expect(stdout).toContain('| About | Type | Line | Finding | Rule |')
    expect(stdout).toContain('| Goal M1 | Warning |')
  })
})
