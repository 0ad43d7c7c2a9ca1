import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { block, inline } from '#document/markdown-parser'
import { readPlainMarkdown } from '#document/markdown-plain'

const parser = { block, inline }

const parts = fc.constantFrom(
  ...['a', 'Bø', '12', '1.', ' ', '  ', '\n', '\n\n', '\n- ', '\n  ', '- ', '-', '*', '**', '***', '_'],
  ...[
    '[39](fig:b-c)',
    '[a b](https:/x)',
    '[',
    ']',
    '](',
    '(',
    ')',
    '!',
    '#',
    '|',
    '>',
    '+',
    '=',
    ':',
    '^',
    '–',
  ],
  ...[
    '**Se** ',
    '*her*.',
    '«',
    '»',
    '"',
    '\u00a0',
    '1) ',
    '\n1. ',
    '\n# ',
    '\n---',
    '\n===',
    '\n***',
    '~',
    '.',
    'www.',
  ],
)
const texts = fc.array(parts, { maxLength: 14 }).map((chosen) => chosen.join(''))
const likely = fc
  .array(
    fc.constantFrom(
      'ord ',
      'ny',
      '\n',
      '\n\n',
      '\n- ',
      '\n  ',
      '**b** ',
      '*c*, ',
      '[3](fig:d) ',
      '. ',
      ' - ',
      '1. ',
    ),
    { maxLength: 20 },
  )
  .map((chosen) => `A${chosen.join('').replace(/ +(?=\n|$)/g, '')}`)

describe.each(['block', 'inline'] as const)(
  '%s Markdown that is read without the parser gives its tree',
  (kind) => {
    test.each([
      ['anything', texts],
      ['mostly plain', likely],
    ] as const)('%s', (_, arbitrary) => {
      fc.assert(
        fc.property(arbitrary, (text) => {
          const tree = readPlainMarkdown(text, kind)
          if (tree !== undefined) expect(tree).toEqual(parser[kind](text))
        }),
        { numRuns: Number(process.env['RUNS'] ?? 1500) },
      )
    })
  },
)

test.each([
  'Der var [3](fig:tre) principper.\nDe gælder stadig.\n\nOg mere.',
  'Forvaltningen:\n\n- Adresse: Vej 12\n- Telefon 12,\n  hver dag\n\nSlut.\n',
  'En **tidlig** indsats, og *stadig*.',
  '**Borgerne** først',
])('is read without the parser: %j', (text) => {
  expect(readPlainMarkdown(text, 'block')).toEqual(block(text))
})
