import type { Random } from './random.ts'

type Mutation = (text: string, random: Random) => string

/** What has broken programs that read texts: signs of YAML and of outputs, odd numbers, names of prototypes, odd characters. */
const tokens = [
  ...[
    '- ',
    ': ',
    '{',
    '}',
    '[',
    ']',
    '"',
    "'",
    '|\n',
    '>-\n',
    '#',
    '&a ',
    '*a',
    '<<: ',
    '!!str ',
    '---\n',
    '...\n',
    '? ',
    '%YAML\n',
  ],
  ...[
    'null',
    '~',
    'true',
    '0',
    '-1',
    '1e400',
    '0x10',
    '9007199254740993',
    '.nan',
    '2026-02-30',
    '0000',
    '99999-99',
    '1.300',
    '7,2',
  ],
  ...['__proto__', 'constructor', 'toString', '../../x', '/etc/passwd', 'file:///x', 'C:\\x', 'x\\0'],
  ...[
    '\t',
    '\r',
    '\r\n',
    '\n',
    '\n\n',
    '\u0000',
    '\u001b[31m',
    '\u202e',
    '\u2066',
    '\ufeff',
    '\ufffd',
    '\u0085',
    '\u2028',
    '😀',
    '\ud800',
  ],
  ...[
    '<script>',
    '&amp;',
    ']]>',
    '::error::x',
    '=1+1',
    '#read("x")',
    '|a|b|',
    '[x](y)',
    '![',
    '**',
    '`',
    '[^1]',
    '$x$',
    '\\',
    '%',
  ],
  ...['{gap: x}', '[]', '{}', 'goals:', 'smart:', '{value: 1}', 'x'.repeat(3000), ' '.repeat(200)],
]

const lineOf = (lines: readonly string[], random: Random): number => random.below(lines.length)

function onLines(change: (lines: string[], random: Random) => void): Mutation {
  return (text, random) => {
    const lines = text.split('\n')
    change(lines, random)
    return lines.join('\n')
  }
}

function span(text: string, random: Random, longest: number): [number, number] {
  const start = random.below(text.length + 1)
  return [start, Math.min(text.length, start + random.below(longest))]
}

export const mutations: readonly Mutation[] = [
  // Characters
  (text, random) => {
    const at = random.below(text.length + 1)
    return text.slice(0, at) + String.fromCharCode(random.below(256)) + text.slice(at + random.below(2))
  },
  (text, random) => {
    const [start, end] = span(text, random, 40)
    return text.slice(0, start) + text.slice(end)
  },
  (text, random) => text.slice(0, random.below(text.length + 1)),
  (text, random) => {
    const [start, end] = span(text, random, 60)
    return text.slice(0, end) + text.slice(start, end).repeat(1 + random.below(30)) + text.slice(end)
  },
  // Tokens
  (text, random) => {
    const [start, end] = span(text, random, 3)
    return text.slice(0, start) + random.pick(tokens) + text.slice(end)
  },
  (text, random) => {
    const words = [...text.matchAll(/[\p{L}\p{N}_.-]+/gu)]
    const [from, to] = [words[random.below(words.length || 1)], words[random.below(words.length || 1)]]
    if (from === undefined || to === undefined) return text
    return text.slice(0, from.index) + to[0] + text.slice(from.index + from[0].length)
  },
  (text, random) => {
    const values = [...text.matchAll(/: (?=\S)[^\n,}]*/g)]
    const value = values[random.below(values.length || 1)]
    if (value === undefined) return text
    return `${text.slice(0, value.index)}: ${random.pick(tokens)}${text.slice(value.index + value[0].length)}`
  },
  // Lines, and with them the structure of YAML
  onLines((lines, random) => lines.splice(lineOf(lines, random), 1 + random.below(4))),
  onLines((lines, random) => {
    const start = lineOf(lines, random)
    lines.splice(lineOf(lines, random), 0, ...lines.slice(start, start + 1 + random.below(20)))
  }),
  onLines((lines, random) => {
    const [a, b] = [lineOf(lines, random), lineOf(lines, random)]
    const kept = lines[a] ?? ''
    lines[a] = lines[b] ?? ''
    lines[b] = kept
  }),
  onLines((lines, random) => {
    const start = lineOf(lines, random)
    const by = random.below(2) === 0 ? '  ' : ''
    for (let i = start; i < start + 1 + random.below(8) && i < lines.length; i++)
      lines[i] = by === '' ? (lines[i] ?? '').replace(/^ {2}/, '') : by + lines[i]
  }),
  onLines((lines, random) => {
    const at = lineOf(lines, random)
    lines[at] = (lines[at] ?? '').replace(/[\w-]+(?=:)/, () => random.pick(tokens))
  }),
  (text) => text.replaceAll('\n', '\r\n'),
  (text) => `\ufeff${text}`,
]

/** A text with a few mutations, one after another. */
export function mutated(text: string, random: Random): string {
  let changed = text
  for (let i = 1 + random.below(5); i > 0; i--) changed = random.pick(mutations)(changed, random)
  return changed.slice(0, 300_000)
}
