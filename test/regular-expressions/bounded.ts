/** An expression that may cost more than in proportion to its text, since the text cannot be long. */
export interface Bounded {
  /** The file below `src`. */
  file: string
  source: string
  /** The longest text that it is given, and what makes it so. */
  longest: number
  why: string
}

export const bounded: readonly Bounded[] = [
  {
    file: 'document/yaml/library-reader.ts',
    source: '![^\\s]*(?=\\s+(?:&\\S+\\s+)?$)',
    longest: 200,
    why: 'a tag is looked for in the 200 characters before its value',
  },
  {
    file: 'document/yaml/syntax.ts',
    source: '"(?:[^"\\\\]|\\\\.)*"|\'[^\']*\'|[[{\\]}]',
    longest: 2000,
    why: 'an open bracket is looked for 2,000 characters back',
  },
  {
    file: 'export/stratml/write.ts',
    source: '\\.?0+$',
    longest: 30,
    why: 'a number below one with twenty decimals',
  },
  {
    file: 'lint/rules/figures/number-format/foreign.ts',
    source: '(\\p{L}+\\.?)\\s*$',
    longest: 24,
    why: 'a label is looked for in the 24 characters before a number',
  },
  {
    file: 'lint/rules/figures/same-figure/bound.ts',
    source: '0+$',
    longest: 25,
    why: 'a number as JavaScript writes it',
  },
  {
    file: 'lint/rules/smart/prose-number/numbers.ts',
    source: '(\\p{L}+)\\P{L}*$',
    longest: 30,
    why: 'a word is looked for in the 30 characters before a number',
  },
]
