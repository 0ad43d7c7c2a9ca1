import fc from 'fast-check'

const plainWords = [
  'ord',
  'Ny by,',
  '(§ 85)',
  '14 pct.',
  '–',
  'HF & er',
  '< 5',
  'a_b',
  '«nu»',
  '-5',
  '1.400 kr.',
]
const markedWords = [
  ...[
    '[39](fig:b-c)',
    '[Se her!](https://www.lindeby.dk/a_b?c=d%20e)',
    '[www.lindeby.dk](http://www.lindeby.dk)',
  ],
  ...['**b.**', '*c*,', '**to [3](fig:d) ord**', '*på\nny*', '[a\nb](x)'],
]
const notes = ['svar.[^svar]', 'svar [^svar],', '[^a]']
const oddWords = ['*«d»*', '*e*f', '\u00a0', 'a\u2028b', '1) x', 'C#']

const words = fc
  .array(
    fc.oneof(
      { weight: 12, arbitrary: fc.constantFrom(...plainWords) },
      { weight: 6, arbitrary: fc.constantFrom(...markedWords) },
      { weight: 1, arbitrary: fc.constantFrom(...notes, ...oddWords) },
    ),
    { minLength: 1, maxLength: 5 },
  )
  .map((chosen) => chosen.join(' '))
const line = words.map((text) => text.replaceAll('\n', ' '))

const lead = fc.constantFrom('', '', '', '  ', '  ', '   ', '    ', '      ', ' ')
const paragraph = fc
  .tuple(words, fc.array(fc.tuple(lead, words), { maxLength: 2 }))
  .map(([first, rest]) => [first, ...rest.map((parts) => parts.join(''))].join('\n'))

const bullet = fc.constantFrom('- ', '- ', '* ', '+ ', '-  ')
const number = fc.constantFrom(
  '1. ',
  '2. ',
  '1. ',
  '10. ',
  '0. ',
  '007. ',
  '3) ',
  '123456789. ',
  '1234567890. ',
)
const afterItem = fc.constantFrom('\n', '\n', '\n', '\n\n', '\n\n\n')

function listOf(marker: fc.Arbitrary<string>): fc.Arbitrary<string> {
  return fc
    .array(fc.tuple(marker, paragraph, afterItem), { minLength: 1, maxLength: 4 })
    .map((items) => items.flat().join(''))
}

const list = fc.oneof(
  ...['- ', '- ', '1. ', '2. '].map((marker) => listOf(fc.constant(marker))),
  ...[bullet, number, fc.oneof(bullet, number)].map(listOf),
)

const heading = fc
  .tuple(
    fc.constantFrom('# ', '## ', '###### ', '##   ', '#', '####### ', '## # '),
    line,
    fc.constantFrom('', '', '', '', '', ' ##', '#'),
  )
  .map((parts) => parts.join(''))

const note = fc
  .tuple(fc.constantFrom('[^svar]: ', '[^a]: ', '[^a]:', '[^a]:  ', '[^A]: ', '[^a]'), paragraph)
  .map((parts) => parts.join(''))

const cell = fc.oneof({ weight: 5, arbitrary: line }, fc.constantFrom('', ' ', 'I alt', '- x', '# y', '---'))
const bars = fc.constantFrom(
  ['| ', ' | ', ' |'],
  ['|', '|', '|'],
  ['', ' | ', ''],
  ['| ', ' | ', ''],
  ['', '|', ' |'],
)
const delimiter = fc.constantFrom('---', '---:', ':-', ':-:', '-', ':---------:', '--')
const oddRow = fc.constantFrom('|', '||', '| - |', 'a|', '|||', '| --- | --- |', '|a', ':-|-', ' | a | ')

function rowOf(cells: fc.Arbitrary<string>, least: number, most: number): fc.Arbitrary<string> {
  return fc
    .tuple(bars, fc.array(cells, { minLength: least, maxLength: most }))
    .map(([[open = '', inner = '', close = ''], filled]) => `${open}${filled.join(inner)}${close}`)
}

const table = fc.integer({ min: 1, max: 4 }).chain((width) => {
  const row = fc.oneof(
    { weight: 4, arbitrary: rowOf(cell, width, width) },
    { weight: 2, arbitrary: rowOf(cell, 1, width + 1) },
    { weight: 1, arbitrary: oddRow },
  )
  const below = fc.oneof(
    { weight: 6, arbitrary: rowOf(delimiter, width, width) },
    { weight: 1, arbitrary: rowOf(delimiter, 1, width + 1) },
  )
  return fc
    .tuple(rowOf(cell, width, width), below, fc.array(row, { maxLength: 3 }))
    .map(([head, under, rows]) => [head, under, ...rows].join('\n'))
})

const block = fc.oneof(
  { weight: 2, arbitrary: paragraph },
  list,
  heading,
  { weight: 2, arbitrary: table },
  note,
)

/** Blocks that people write, one after the other with and without space between them. */
export const likely: fc.Arbitrary<string> = fc
  .tuple(
    fc.array(fc.tuple(block, fc.constantFrom('\n\n', '\n\n', '\n', '\n\n\n')), {
      minLength: 1,
      maxLength: 4,
    }),
    fc.constantFrom('', '', '\n\n[^svar]: Ja.', '\n\n[^a]: Ja.\n[^svar]: Nej.\n'),
  )
  .map(
    ([blocks, end]) =>
      blocks
        .flat()
        .join('')
        .replace(/ +(?=\n)/g, '') + end,
  )

/** Each part is a mark, a word, or some that belong together. */
const pieces = fc.constantFrom(
  ...[' ', '  ', '    ', '\t', '\n', '\n\n', '\r\n', '\u00a0', '\u2028', '\f', '\u0085', '\ufeff', '\0'],
  ...'a Bø 12 1. a_b . ( ) ! « » " – 😀 5<6 x@y.dk www. www.x.dk http:// https:/x'.split(' '),
  ...'* ** *** _ __ ~ ` + - --- = : :-: ^ # | || |- [ ] ]( ]: > \\ \\| < <b> <!-- & &amp;'.split(' '),
  ...'**Se** *her*. [39](fig:b-c) [a|b](c) [www.b.dk [https:// ](http://www. ](#) ![a](b) [^a] [^b] [^'.split(
    ' ',
  ),
  ...['1. ', '2. ', '1) ', '- ', ' | ', ' #', '[ ] ', '[x] ', '[a b](https:/x)', '[a]: b', '[^a]: b\n'],
  ...['# ', '## b', '- ', '* ', '+ ', '1. ', '2. ', '10. ', '  ', '> ', '|', '[^a]: '].map(
    (mark) => `\n${mark}`,
  ),
  ...['```', '---', '===', '***', '| - |', '-|-', '- | -', ':-', ':-|-'].map((mark) => `\n${mark}\n`),
)

/** Marks and words in no order. */
export const anything: fc.Arbitrary<string> = fc
  .array(pieces, { maxLength: 14 })
  .map((chosen) => chosen.join(''))

const besideMarks = 'a B 1 é ß . , ( ) « § 😀 [x](y) \u00a0'.split(' ')

/** Marks of emphasis beside letters, signs and spaces. */
export const emphasis: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      fc.constantFrom('*', '*', '**', '**', '_', '~'),
      fc.constantFrom(...besideMarks),
      fc.constantFrom(' ', ' ', '\n', '\n  '),
    ),
    { maxLength: 9 },
  )
  .map((chosen) => chosen.join(''))

/** Likely texts in which something has been put in, taken out or replaced. */
export const nearlyLikely: fc.Arbitrary<string> = fc
  .tuple(
    likely,
    fc.array(fc.tuple(fc.nat(), fc.nat(3), fc.oneof(pieces, fc.constant(''))), {
      minLength: 1,
      maxLength: 3,
    }),
  )
  .map(([text, changes]) =>
    changes.reduce((now, [at, length, put]) => {
      const from = at % (now.length + 1)
      return now.slice(0, from) + put + now.slice(from + length)
    }, text),
  )
