import { readdirSync, readFileSync } from 'node:fs'
import { isDeepStrictEqual } from 'node:util'
import { describe, expect, test } from 'vitest'
import { Lexer, parseDocument } from 'yaml'
import type { TextEdit } from '#core/diagnostic'
import { applyEdits } from '#core/edits'
import { isMap, type LocatedNode, nodeAt, type Path, type Scalar } from '#core/located'
import { createSource } from '#core/source'
import { appendItem, type Editable, insertKey, remove, renameKey, setScalar } from '#document/edit'
import type { Content } from '#document/editing/write'
import { readYaml } from '#document/yaml/read'
import { randomDocument, seeded } from './random-yaml.ts'

function editable(text: string): Editable {
  const source = createSource('a.yaml', text)
  return { source, root: readYaml(source).root }
}

/** The text after an edit, or undefined where there is none. */
function edited(text: string, edit: (document: Editable) => TextEdit[] | undefined): string | undefined {
  const edits = edit(editable(text))
  return edits && applyEdits(text, edits)
}

describe('setScalar', () => {
  const set = (text: string, path: Path, value: Scalar) =>
    edited(text, (document) => setScalar(document, path, value))

  test.each<[string, Scalar, string]>([
    ['a: x # c', 'ny', 'a: ny # c'],
    ['a: x', 'y', "a: 'y'"],
    ['a: x', 'en: to', "a: 'en: to'"],
    ['a: x', '2028-12-31', 'a: 2028-12-31'],
    ['a: x', '2028', "a: '2028'"],
    ['a: x', 2028, 'a: 2028'],
    ['a: x', '1.300.000', "a: '1.300.000'"],
    ['a: x', '12:30', "a: '12:30'"],
    ['a: x', '25/1234', 'a: 25/1234'],
    ['a: x', '0x1F', "a: '0x1F'"],
    ['a: x', 'ja', 'a: ja'],
    ['a: x', 'no', "a: 'no'"],
    ['a: x', 'true', "a: 'true'"],
    ['a: x', true, 'a: true'],
    ['a: x', null, 'a: null'],
    ['a: x', '', "a: ''"],
    ['a: x', '- punkt', "a: '- punkt'"],
    ['a: x', '*stjerne', "a: '*stjerne'"],
    ['a: x', '@navn', "a: '@navn'"],
    ['a: x', '§ 107 i serviceloven', 'a: § 107 i serviceloven'],
    ['a: x', 'nummer #1', "a: 'nummer #1'"],
    ['a: x', 'C#', 'a: C#'],
    ['a: x', ' rykket ind', "a: ' rykket ind'"],
    ['a: x', "'citat'", 'a: "\'citat\'"'],
    ['a: x', 'klokken 8:', "a: 'klokken 8:'"],
    ['a: x', 'sha256:ab', 'a: sha256:ab'],
    ['a: {b: x}', 'not a map', undefined as never],
    ['a: "x"', 'y', 'a: "y"'],
    ['a: "x"', 'tab\there', 'a: "tab\\there"'],
    ['a: x', 'tab\there', 'a: "tab\\there"'],
    ["a: 'x'", "it's", "a: 'it''s'"],
    ['a: x', 'to\nlinjer', 'a: |-\n  to\n  linjer'],
    ['a: x', 'to\nlinjer\n', 'a: |\n  to\n  linjer'],
    ['a: x # c', 'to\nlinjer', 'a: "to\\nlinjer" # c'],
    ['a: x\r\nb: 1\r\n', 'to\nlinjer', 'a: |-\r\n  to\r\n  linjer\r\nb: 1\r\n'],
    ['a: |-\n  x\n  y\nb: 1', 'z', 'a: |-\n  z\nb: 1'],
    ['a: > # c\n  x\n  y\nb: 1', 'z', 'a: >- # c\n  z\nb: 1'],
    ['a: >-\n  x\n\n  y\nb: 1', 'z\nw\n\nv', 'a: >-\n  z\n\n  w\n\n\n  v\nb: 1'],
    ['a: >-\n  x\nb: 1', 5, 'a: 5\nb: 1'],
    ['a:', 'x', 'a: x'],
    ['a:   # c\nb: 1', 'x', 'a: x   # c\nb: 1'],
    ['a: plain\n  in two\nb: 1', 'x', 'a: x\nb: 1'],
  ])('%j to %j', (text, value, result) => {
    expect(set(text, ['a'], value)).toBe(result)
  })

  test('in flow, what ends a text there is quoted', () => {
    expect(set('a: {b: x, c: [y]}', ['a', 'b'], 'en, to')).toBe("a: {b: 'en, to', c: [y]}")
    expect(set('a: {b: x, c: [y]}', ['a', 'c', 0], 'to\nlinjer')).toBe('a: {b: x, c: ["to\\nlinjer"]}')
    expect(set('a: {b, c: , d:}', ['a', 'b'], 1)).toBe('a: {b: 1, c: , d:}')
    expect(set('a: {b, c: , d:}', ['a', 'c'], 1)).toBe('a: {b, c: 1, d:}')
    expect(set('a: {b, c: , d:}', ['a', 'd'], 1)).toBe('a: {b, c: , d: 1}')
  })

  test('in lists', () => {
    expect(set('- x\n-\n- \n', [1], 'ny')).toBe('- x\n- ny\n- \n')
    expect(set('- x\n-\n- \n', [2], 'ny')).toBe('- x\n-\n- ny\n')
    expect(set('a:\n  - x\n', ['a', 0], 'to\nlinjer')).toBe('a:\n  - |-\n    to\n    linjer\n')
  })

  test('folds a long text where the old one was folded', () => {
    const long = Array.from({ length: 40 }, (_, i) => `ord${i}`).join(' ')
    const text = set('a:\n  b: >-\n    x\n    y\nc: 1\n', ['a', 'b'], long) ?? ''
    expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThanOrEqual(110)
    expect(text).toMatch(/^a:\n {2}b: >-\n {4}ord0 /)
  })

  test('changes nothing where the value stands already, is missing, or the YAML is broken', () => {
    expect(setScalar(editable('a: 1'), ['a'], 1)).toEqual([])
    expect(set('a: 1', ['b'], 1)).toBeUndefined()
    expect(set('a: 1\nb: "', ['a'], 2)).toBeUndefined()
    expect(set('a: 1\na: 2', ['a'], 3)).toBeUndefined()
    expect(set('a: &x 1\nb: *x', ['b'], 3)).toBeUndefined()
  })
})

describe('insertKey', () => {
  const insert = (text: string, map: Path, key: string, value: Parameters<typeof insertKey>[3]) =>
    edited(text, (document) => insertKey(document, map, key, value))

  test.each<[string, Path, string]>([
    ['a: 1\n', [], 'a: 1\nk: v\n'],
    ['a: 1', [], 'a: 1\nk: v'],
    ['a: 1 # c\n\n# d\n', [], 'a: 1 # c\nk: v\n\n# d\n'],
    ['a:\n  b: 1\n  # c\n# d\n', [], 'a:\n  b: 1\n  # c\nk: v\n# d\n'],
    ['a:\r\n  b: 1\r\nc: 2\r\n', ['a'], 'a:\r\n  b: 1\r\n  k: v\r\nc: 2\r\n'],
    ['a: |+\n  x\n\nb: 1\n', [], 'a: |+\n  x\n\nb: 1\nk: v\n'],
    ['b: 1\na: |+\n  x\n\n', [], 'b: 1\na: |+\n  x\n\nk: v\n'],
    ['- a: 1\n- b: 2\n', [0], '- a: 1\n  k: v\n- b: 2\n'],
    ['a: {}\n', ['a'], 'a: {k: v}\n'],
    ['a: {b: 1}\n', ['a'], 'a: {b: 1, k: v}\n'],
    ['a: { b: 1 }\n', ['a'], 'a: { b: 1, k: v }\n'],
    ['a: {b: 1,}\n', ['a'], 'a: {b: 1, k: v,}\n'],
    ['a: {\n  b: 1\n}\n', ['a'], 'a: {\n  b: 1,\n  k: v\n}\n'],
    ['a: {\n  b: 1, # c\n}\n', ['a'], 'a: {\n  b: 1, # c\n  k: v,\n}\n'],
    ['a: {\n  b: 1 # c\n}\n', ['a'], 'a: {\n  b: 1, # c\n  k: v\n}\n'],
    ['', [], 'k: v\n'],
    ['# c', [], '# c\nk: v\n'],
  ])('%j at %j', (text, map, result) => {
    expect(insert(text, map, 'k', 'v')).toBe(result)
  })

  test('puts a key where the format has it', () => {
    const text = 'format: stratlint/1\nstatus: draft\ngoals: []\n'
    expect(insert(text, [], 'adoption', { date: '2026-12-11', by: 'byraad' })).toBe(
      'format: stratlint/1\nstatus: draft\nadoption: {date: 2026-12-11, by: byraad}\ngoals: []\n',
    )
    expect(insert('adoption: {by: byraad, date: 2026, how: x}', ['adoption'], 'caseNumber', '25')).toBe(
      "adoption: {by: byraad, caseNumber: '25', date: 2026, how: x}",
    )
  })

  test('writes maps and lists on one line where there is room, else on lines of their own', () => {
    expect(insert('a: 1\n', [], 'k', [1, 'to, tre', { b: [] }])).toBe("a: 1\nk: [1, 'to, tre', {b: []}]\n")
    const long = 'langt '.repeat(20).trim()
    expect(insert('a: 1\n', [], 'k', { b: [long, { c: long, d: 1 }], e: 'x\ny' })).toBe(
      `a: 1\nk:\n  b:\n    - ${long}\n    - c: ${long}\n      d: 1\n  e: |-\n    x\n    y\n`,
    )
  })

  test('takes no key that is there, and no list for a map', () => {
    expect(insert('k: 1', [], 'k', 2)).toBeUndefined()
    expect(insert('a: [x]', ['a'], 'k', 2)).toBeUndefined()
    expect(insert('a: 1', ['a'], 'k', 2)).toBeUndefined()
  })

  test('a key that YAML may read otherwise is quoted', () => {
    expect(insert('a: 1\n', [], 'no', 1)).toBe("a: 1\n'no': 1\n")
    expect(insert('a: 1\n', [], '__proto__', 1)).toBe("a: 1\n'__proto__': 1\n")
  })
})

describe('remove', () => {
  const cut = (text: string, path: Path) => edited(text, (document) => remove(document, path))

  test.each<[string, Path, string]>([
    ['a: 1\nb: 2 # c\nd: 3\n', ['b'], 'a: 1\nd: 3\n'],
    ['a: 1\nb: 2', ['b'], 'a: 1'],
    ['a: 1\r\nb: 2', ['b'], 'a: 1'],
    ['a: 1\nb:\n  c: 1\n  # of b\n# of d\nd: 3\n', ['b'], 'a: 1\n# of d\nd: 3\n'],
    ['a:\n  b: 1\n', ['a', 'b'], 'a: {}\n'],
    ['a:\n  - b\n', ['a', 0], 'a: []\n'],
    ['- a: 1\n  b: 2\n', [0, 'a'], '- b: 2\n'],
    ['- a: 1\n  # c\n  b: 2\n', [0, 'a'], '-\n  # c\n  b: 2\n'],
    ['- a: 1\n- b: 2\n', [0, 'a'], '- {}\n- b: 2\n'],
    ['- a\n- b\n- c\n', [1], '- a\n- c\n'],
    ['- - a\n  - b\n- c\n', [0, 0], '- - b\n- c\n'],
    ['a: {b: 1, c: 2, d: 3}', ['a', 'b'], 'a: {c: 2, d: 3}'],
    ['a: {b: 1, c: 2, d: 3}', ['a', 'c'], 'a: {b: 1, d: 3}'],
    ['a: {b: 1, c: 2, d: 3}', ['a', 'd'], 'a: {b: 1, c: 2}'],
    ['a: {b: 1}', ['a', 'b'], 'a: {}'],
    ['a: [b, "c, d", e]', ['a', 1], 'a: [b, e]'],
    ['a: {\n  b: 1, # of b\n  # of c\n  c: 2\n}', ['a', 'b'], 'a: {\n  # of c\n  c: 2\n}'],
    ['a: {\n  b: 1, # of b\n  c: 2 # of c\n}', ['a', 'c'], 'a: {\n  b: 1 # of b\n}'],
    ['a: {\n  b: 1,\n  c: 2,\n}', ['a', 'c'], 'a: {\n  b: 1,\n}'],
    ['a: 1\nb: |\n  x\n\n  y\nc: 2\n', ['b'], 'a: 1\nc: 2\n'],
    ['a: |+\n  x\n\nb: 2\n\nc: 3\n', ['b'], 'a: |+\n  x\n\nc: 3\n'],
  ])('%j without %j', (text, path, result) => {
    expect(cut(text, path)).toBe(result)
  })

  test('what is not there cannot be removed, nor the document', () => {
    expect(cut('a: 1', ['b'])).toBeUndefined()
    expect(cut('a: 1', [])).toBeUndefined()
    expect(cut('a: [1]', ['a', 1])).toBeUndefined()
  })
})

describe('renameKey', () => {
  const rename = (text: string, path: Path, name: string) =>
    edited(text, (document) => renameKey(document, path, name))

  test.each<[string, Path, string, string]>([
    ['a: 1 # c', ['a'], 'b', 'b: 1 # c'],
    ["'a': 1", ['a'], 'b', "'b': 1"],
    ['"a": 1', ['a'], 'b', '"b": 1'],
    ['x: {a: 1, c: 2}', ['x', 'a'], 'to, tre', "x: {'to, tre': 1, c: 2}"],
    ['- a: 1', [0, 'a'], 'b', '- b: 1'],
  ])('%j at %j to %j', (text, path, name, result) => {
    expect(rename(text, path, name)).toBe(result)
  })

  test('never to a key that is there', () => {
    expect(rename('a: 1\nb: 2', ['a'], 'b')).toBeUndefined()
    expect(rename('- a', [0], 'b')).toBeUndefined()
  })
})

/** Every path of a document, maps and lists included. */
function pathsOf(node: LocatedNode, path: Path = []): Path[] {
  const inner = Array.isArray(node.value)
    ? node.value.flatMap((item, i) => pathsOf(item, [...path, i]))
    : isMap(node.value)
      ? Object.entries(node.value).flatMap(([key, value]) => pathsOf(value, [...path, key]))
      : []
  return [path, ...inner]
}

/** The comments of a text, as the YAML reader sees them. */
function commentsOf(text: string): string[] {
  const tokens = [...new Lexer().lex(text)]
  // The token before a scalar says that it is one.
  return tokens.filter((token, i) => token.startsWith('#') && tokens[i - 1] !== '\u001f')
}

const values: Scalar[] = [
  'ord', 'to ord', 'en: to', '2028', '2028-12-31', '7,2', 'a, b', '[x]', '{', '# nej', 'nej # ja', '- x', "it's", '"',
  '\\', 'linje\nlinje', 'linje\n\nlinje\n', '\n', ' x', 'x ', 'æøå', '😀', 'null', 'yes', '~', '!x', '&x', '*x', '%x',
  '|', '>', '?', ': x', 'x:', '---', '...', '\t', '\u2028', '\ufeff', 0, -1.5, 1e21, true, null, '',
] // biome-ignore format: a table

interface Edit {
  name: string
  comments: 'all' | 'others'
  run(document: Editable): TextEdit[] | undefined
  change(plain: unknown): void
}

type Collection = { [key: string]: unknown }

function valueAt(plain: unknown, path: Path): Collection {
  return path.reduce((value, step) => value[step] as Collection, plain as Collection)
}

function parentOf(plain: unknown, path: Path): Collection {
  return valueAt(plain, path.slice(0, -1))
}

function randomEdit(root: LocatedNode, paths: readonly Path[], random: () => number): Edit | undefined {
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T
  const path = pick(paths)
  const value = pick(values)
  const node = nodeAt(root, path)
  const key = path.at(-1) as string
  const isCollection = node !== undefined && typeof node.value === 'object' && node.value !== null
  switch (pick(['set', 'insert', 'remove', 'rename'])) {
    case 'set':
      if (isCollection || path.length === 0) return undefined
      return {
        name: `set ${path.join('/')} to ${JSON.stringify(value)}`,
        comments: 'all',
        run: (document) => setScalar(document, path, value),
        change: (plain) => {
          parentOf(plain, path)[key] = value
        },
      }
    case 'insert':
      if (node === undefined || !isMap(node.value)) return undefined
      return {
        name: `insert ${JSON.stringify(value)} in ${path.join('/')}`,
        comments: 'all',
        run: (document) => insertKey(document, path, 'ny', value),
        change: (plain) => {
          valueAt(plain, path)['ny'] = value
        },
      }
    case 'remove':
      if (path.length === 0) return undefined
      return {
        name: `remove ${path.join('/')}`,
        comments: 'others',
        run: (document) => remove(document, path),
        change: (plain) => {
          const parent = parentOf(plain, path)
          if (Array.isArray(parent)) parent.splice(Number(key), 1)
          else delete parent[key]
        },
      }
    default:
      if (path.length === 0 || typeof key !== 'string') return undefined
      return {
        name: `rename ${path.join('/')}`,
        comments: 'all',
        run: (document) => renameKey(document, path, 'nyt navn'),
        change: (plain) => {
          const parent = parentOf(plain, path)
          parent['nyt navn'] = parent[key]
          delete parent[key]
        },
      }
  }
}

/** Makes an edit and holds the result against an independent reading; says whether there was an edit. */
function holds(document: Editable, edit: Edit): boolean {
  const { text } = document.source
  const edits = edit.run(document)
  if (edits === undefined) return false
  let at = 0
  let result = ''
  for (const { start, end, text: inserted } of [...edits].sort((a, b) => a.start - b.start)) {
    expect(start, edit.name).toBeGreaterThanOrEqual(at)
    expect(end, edit.name).toBeGreaterThanOrEqual(start)
    result += text.slice(at, start) + inserted
    at = end
  }
  result += text.slice(at)
  const options = { schema: 'core', version: '1.2' } as const
  const plain = parseDocument(text, options).toJS() ?? {}
  edit.change(plain)
  const reread = parseDocument(result, options)
  expect(reread.errors, `${edit.name}\n${text}\n=>\n${result}`).toEqual([])
  if (!isDeepStrictEqual(reread.toJS(), plain)) expect(result, edit.name).toBe(text)
  if (edit.comments === 'all') {
    expect(commentsOf(result), `${edit.name}\n${text}\n=>\n${result}`).toEqual(commentsOf(text))
  }
  if (!text.includes('\r')) expect(result).not.toContain('\r')
  else if (/\r\n/.test(text)) expect(result.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
  return true
}

describe('any edit changes what it says, keeps comments and line breaks, and nothing else', () => {
  const names = readdirSync('strategies').filter((name) => name.endsWith('.yaml'))
  test.each(names)(
    'in %s',
    (name) => {
      const document = editable(readFileSync(`strategies/${name}`, 'utf8'))
      const paths = pathsOf(document.root)
      const random = seeded(name.length)
      let made = 0
      let tried = 0
      while (tried < 15) {
        const edit = randomEdit(document.root, paths, random)
        if (edit === undefined) continue
        tried++
        if (holds(document, edit)) made++
      }
      expect(made / tried).toBeGreaterThan(0.95)
    },
    60_000,
  )

  test('in random documents', () => {
    let made = 0
    let tried = 0
    for (let seed = 1; seed <= 1000; seed++) {
      const random = seeded(seed)
      const text = randomDocument(random)
      const document = editable(text)
      expect(readYaml(document.source).diagnostics, text).toEqual([])
      const edit = randomEdit(document.root, pathsOf(document.root), random)
      if (edit === undefined) continue
      tried++
      if (holds(document, edit)) made++
    }
    expect(tried).toBeGreaterThan(400)
    expect(made / tried).toBeGreaterThan(0.95)
  }, 60_000)
})

describe('appendItem', () => {
  const goal = {
    id: 'M2',
    level: 'goal',
    smart: { specific: { gap: 'Ikke valgt endnu' }, accepted: { gap: 'Nej' } },
  }
  const block = ['level: goal', 'smart: {specific: {gap: Ikke valgt endnu}, accepted: {gap: Nej}}']
  const append = (text: string, path: Path = ['goals'], item: Content = goal) =>
    edited(text, (document) => appendItem(document, path, item))

  test.each<[string, string, string]>([
    [
      'below an item and the comments that belong to it',
      'goals:\n- id: M1\n  # slut\n# efter\nb: 2\n',
      `goals:\n- id: M1\n  # slut\n- id: M2\n  ${block.join('\n  ')}\n# efter\nb: 2\n`,
    ],
    [
      'indented and parted by an empty line as the items before it are',
      'goals:\n    -   id: M1\n\n    -   id: M3\n\nb: 1',
      `goals:\n    -   id: M1\n\n    -   id: M3\n\n    -   id: M2\n        ${block.join('\n        ')}\n\nb: 1`,
    ],
    [
      'on one line below an item of one line, with the same line breaks and spaces',
      'goals:\r\n  - { id: M1 }\r\n',
      'goals:\r\n  - { id: M1 }\r\n  - { id: M2, level: goal, smart: { specific: { gap: Ikke valgt endnu }, accepted: { gap: Nej } } }\r\n',
    ],
    ['in a flow list', 'goals: [a, b] # c\n', 'goals: [a, b, {id: M2}] # c\n'],
    ['in an empty list, whose comment stays', 'goals: [] # c\nb: 1\n', 'goals: # c\n  - id: M2\nb: 1\n'],
    ['below a key without a value', 'goals: # c\nb: 1', 'goals: # c\n  - id: M2\nb: 1'],
    ['below a key at the end of the text', 'goals:', 'goals:\n  - id: M2'],
    [
      'after a text that keeps its line breaks',
      'goals:\n  - |+\n    t\n\nb: 1\n',
      'goals:\n  - |+\n    t\n\n  - id: M2\nb: 1\n',
    ],
  ])('adds %s', (_, text, result) => {
    expect(append(text, ['goals'], result.includes('level') ? goal : { id: 'M2' })).toBe(result)
  })

  test('gives nothing where there is no list', () => {
    expect(append('goals: x\n')).toBeUndefined()
    expect(append('goals: {a: 1}\n')).toBeUndefined()
    expect(append('a: 1\n')).toBeUndefined()
  })
})

describe('insertKey with a layout', () => {
  test('writes as many levels on lines of their own as it is told, as the document is laid out', () => {
    const text = 'publisher:\n    name: Lindeby\nactors: { a: { name: A } }\n'
    expect(
      edited(text, (document) => insertKey(document, [], 'goals', [{ id: 'M1', owner: { gap: 'x' } }], 2)),
    ).toBe(`${text}goals:\n    - id: M1\n      owner: { gap: x }\n`)
    expect(
      edited('indicators:\nb: 1\n', (document) => insertKey(document, ['indicators'], 'a', { name: 'A' }, 1)),
    ).toBe('indicators:\n  a:\n    name: A\nb: 1\n')
  })
})
