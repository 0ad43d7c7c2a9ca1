export const head =
  'format: stratlint/1\nid: a\ntitle: T\nkind: strategy\nstatus: draft\nlanguage: da\npublisher: {name: Prøveby Kommune}\n'

const bomb = [...'bcdefghij'].map(
  (name, i) => `${name}: &${name} [${Array(9).fill(`*${'abcdefghij'[i]}`).join(',')}]\n`,
)

const names = ['__proto__', 'constructor', 'toString', 'valueOf', 'hasOwnProperty', 'prototype']
const byName = (value: string): string => names.map((name) => `  ${name}: ${value}\n`).join('')

/** Texts that are made to exhaust, mislead or break what reads them. */
export const hostileTexts: Readonly<Record<string, string>> = {
  'an alias bomb': `${head}a: &a ["x","x","x"]\n${bomb.join('')}`,
  'a map that holds itself': `${head}x: &a\n  y: *a\nz: &b [*b]\n`,
  'keys of prototypes': [
    head,
    ...['__proto__: {polluted: 1}\nconstructor: {prototype: {polluted: 1}}\n'],
    `actors:\n${byName('{name: X, kind: unit, __proto__: {polluted: 1}}')}`,
    `indicators:\n${byName('{name: X}')}keyFigures:\n${byName('{value: 1}')}targetGroups:\n${byName('{name: X}')}`,
    'references:\n  constructor: {title: X}\n',
    'goals:\n  - {id: constructor, level: goal, statement: x, owner: valueOf, supports: [toString, __proto__], smart: {measurable: {targets: [{indicator: constructor, value: 1}, {indicator: __proto__, value: 1}]}}}\n',
    'actions:\n  - {id: A1, title: x, owner: toString, contributesTo: [valueOf]}\n',
  ].join(''),
  'many open brackets': `${head}x: ${'['.repeat(100_000)}`,
  'many brackets': `${head}x: ${'['.repeat(50_000)}${']'.repeat(50_000)}\n`,
  'many braces': `${head}x: ${'{a: '.repeat(50_000)}${'}'.repeat(50_000)}\n`,
  'many dashes': `${head}x:\n ${'- '.repeat(50_000)}1\n`,
  'deep blocks': `${head}x:\n${Array.from({ length: 1500 }, (_, i) => `${' '.repeat(i + 1)}a:\n`).join('')}`,
  'many unknown fields': head + Array.from({ length: 30_000 }, (_, i) => `k${i}: 1\n`).join(''),
  'many findings': `${head}goals:\n${Array.from({ length: 3000 }, (_, i) => `  - {id: M${i}, level: objective, statement: x}\n`).join('')}`,
  'many errors': head + 'x: @\n'.repeat(30_000),
  'the same field many times': head + 'title: T\n'.repeat(20_000),
  'many documents': `${head}---\n`.repeat(3_000),
  'a merge key and tags': `${head}x: &x {a: 1}\ny: {<<: *x}\nz: !!js/function "x"\nw: !!binary "xx"\n`,
  'a directive and an external entity': `%TAG ! tag:x,2020:\n---\n${head}x: '<!ENTITY x SYSTEM "file:///etc/passwd">'\n`,
  'a directive after many blank lines': `${'\n'.repeat(20_000)}${head}...\n%YAML 1.2\n---\nb: 1\n`,
  'an address of many full stops': head.replace(
    'Kommune}',
    `Kommune, contact: {email: "a@b${'.'.repeat(100_000)} "}}`,
  ),
  'a control character in each line': `${head}${'# \u001b[2J\u0007\u0000\n'.repeat(5000)}`,
  'bytes that are no text': '\u0000\ufffd\u001b'.repeat(3000),
  'carriage returns alone': head.replaceAll('\n', '\r') + 'a:\r'.repeat(1000),
}
