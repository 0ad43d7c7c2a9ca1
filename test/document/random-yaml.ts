/** A generator of numbers from 0 to 1 that gives the same ones for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

type Random = () => number

/** A small YAML map written in every style that the format allows: block and flow, comments, empty lines, CRLF. */
export function randomDocument(random: Random): string {
  const lines = blockMap(random, '', 3)
  const text = lines.join('\n') + (random() < 0.8 ? '\n' : '')
  return random() < 0.3 ? text.replaceAll('\n', '\r\n') : text
}

function chance(random: Random, likelihood: number): boolean {
  return random() < likelihood
}

function pick<T>(random: Random, from: readonly T[]): T {
  return from[Math.floor(random() * from.length)] as T
}

function comment(random: Random): string {
  return chance(random, 0.2) ? ` # note ${Math.floor(random() * 100)}` : ''
}

/** Lines above an entry: an empty one, or a comment at some indentation. */
function above(random: Random, indent: string): string[] {
  if (chance(random, 0.1)) return ['']
  return chance(random, 0.1) ? [`${indent}# above ${Math.floor(random() * 100)}`] : []
}

function keys(random: Random): string[] {
  const count = 1 + Math.floor(random() * 3)
  return ['a', 'b', '"c d"', "'e'", 'f-g', 'æ']
    .filter(() => chance(random, 0.5))
    .slice(0, count)
    .concat('z')
}

function blockMap(random: Random, indent: string, depth: number): string[] {
  return keys(random).flatMap((key) => [
    ...above(random, indent),
    ...entry(random, `${indent}${key}:`, indent, depth),
  ])
}

function entry(random: Random, head: string, indent: string, depth: number): string[] {
  const kind = depth === 0 ? 'scalar' : pick(random, ['scalar', 'scalar', 'map', 'list', 'flow', 'block'])
  switch (kind) {
    case 'map':
      return [`${head}${comment(random)}`, ...blockMap(random, `${indent}  `, depth - 1)]
    case 'list':
      return [
        `${head}${comment(random)}`,
        ...blockList(random, `${indent}${pick(random, ['', '  '])}`, depth - 1),
      ]
    case 'flow':
      return `${head} ${flow(random, depth - 1, `${indent}  `)}${comment(random)}`.split('\n')
    case 'block':
      return blockText(random, head, `${indent}  `)
    default:
      return [`${head} ${scalar(random, false)}`.trimEnd() + comment(random)]
  }
}

function blockList(random: Random, indent: string, depth: number): string[] {
  const count = 1 + Math.floor(random() * 3)
  return Array.from({ length: count }).flatMap(() => {
    const lead = above(random, indent)
    if (depth > 0 && chance(random, 0.4)) {
      const map = blockMap(random, `${indent}  `, depth - 1)
      const first = map.findIndex((line) => line.trim() !== '' && !line.trim().startsWith('#'))
      return [...lead, `${indent}- ${(map[first] ?? '').trimStart()}`, ...map.slice(first + 1)]
    }
    return [...lead, ...entry(random, `${indent}-`, `${indent}`, 0)]
  })
}

function flow(random: Random, depth: number, indent: string): string {
  const isList = chance(random, 0.4)
  const items = isList
    ? Array.from({ length: Math.floor(random() * 4) }, () => flowValue(random, depth, indent))
    : keys(random).map((key) => `${key}: ${flowValue(random, depth, indent)}`)
  const [open, close] = isList ? '[]' : '{}'
  if (items.length > 0 && chance(random, 0.3)) {
    const comma = chance(random, 0.5) ? ',' : ''
    const lines = items.map(
      (item, i) => indent + item + (i < items.length - 1 ? ',' : comma) + comment(random),
    )
    return `${open}\n${lines.join('\n')}\n${indent}${close}`
  }
  const pad = chance(random, 0.3) ? ' ' : ''
  return open + pad + items.join(', ') + pad + close
}

function flowValue(random: Random, depth: number, indent: string): string {
  if (depth > 0 && chance(random, 0.3)) return flow(random, depth - 1, `${indent}  `)
  return scalar(random, true) || 'x'
}

function scalar(random: Random, inFlow: boolean): string {
  const texts = [
    'ord',
    'to ord',
    '12',
    '-1.5',
    'true',
    "'it''s'",
    '"a \\" b"',
    '2028-12-31',
    '"x # y"',
    "'æ: ø'",
  ]
  return pick(random, inFlow ? texts : [...texts, '', 'a, b', 'x [y]'])
}

function blockText(random: Random, head: string, indent: string): string[] {
  const mark = pick(random, ['|', '>']) + pick(random, ['', '-', '+'])
  const body = Array.from({ length: 1 + Math.floor(random() * 3) }, () =>
    pick(random, ['linje', 'en længere linje', 'med # tegn', 'og: kolon']),
  )
  const lines = body.flatMap((line, i) =>
    i > 0 && chance(random, 0.2) ? ['', indent + line] : [indent + line],
  )
  return [`${head} ${mark}${comment(random)}`, ...lines, ...(chance(random, 0.2) ? [''] : [])]
}
