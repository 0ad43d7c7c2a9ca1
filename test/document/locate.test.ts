import { describe, expect, test } from 'vitest'
import { nodeAt } from '#core/located'
import { createSource } from '#core/source'
import { locate } from '#document/locate'
import { readYaml } from '#document/yaml/read'

function textNode(yaml: string) {
  const source = createSource('a.yaml', yaml)
  const node = nodeAt(readYaml(source).root, ['a'])
  if (node === undefined || typeof node.value !== 'string') throw new Error('no text')
  return { source, node, content: node.value }
}

/** What the source has where a word of the content is located. */
function written(yaml: string, word: string): string {
  const { source, node, content } = textNode(yaml)
  const from = content.indexOf(word)
  if (from < 0) throw new Error(`${JSON.stringify(content)} does not hold ${word}`)
  const { start, end } = locate(source, node, from, from + word.length)
  return source.text.slice(start, end)
}

describe('a word of the content is found where it is written', () => {
  test.each([
    ['plain', 'a: flere unge i bolig\n', 'unge', 'unge'],
    ['plain over lines', 'a: flere\n  unge\n  i bolig\n', 'i bolig', 'i bolig'],
    ['single', "a: 'det''s flere unge'\n", 'unge', 'unge'],
    ['single, the quote itself', "a: 'det''s'\n", "'", "''"],
    ['double', 'a: "flere \\"unge\\" i bolig"\n', 'bolig', 'bolig'],
    ['double, an escape', 'a: "bl\\u00e5 bolig"\n', 'å', '\\u00e5'],
    ['double, a pair of surrogates', 'a: "\\U0001F600 unge"\n', 'unge', 'unge'],
    ['double over lines', 'a: "flere\n\n  unge i\n  bolig"\n', 'bolig', 'bolig'],
    ['double, a continued line', 'a: "fle\\\n   re unge"\n', 'unge', 'unge'],
    ['literal', 'a: |\n  flere\n  unge\n', 'unge', 'unge'],
    ['literal with an indentation mark', 'a: |2\n    flere\n  unge\n', 'unge', 'unge'],
    ['literal after blank lines', 'a: |-\n\n  flere\n\n  unge\n', 'unge', 'unge'],
    ['folded', 'a: >\n  flere\n  unge i\n  bolig\n', 'bolig', 'bolig'],
    ['folded with paragraphs', 'a: >-\n  flere\n\n\n  unge\n    mere\n  bolig\n', 'bolig', 'bolig'],
    ['folded with CRLF', 'a: >-\r\n  flere\r\n  unge\r\n', 'unge', 'unge'],
    ['after characters outside the BMP', 'a: "😀 unge"\n', 'unge', 'unge'],
  ])('%s', (_, yaml, word, expected) => {
    expect(written(yaml, word)).toBe(expected)
  })
})

test('every letter of every style is found', () => {
  const words = 'Færre unge er hjemløse. Det er målet'
  const styles = [
    `a: ${words}\n`,
    `a: '${words}'\n`,
    `a: "${words}"\n`,
    `a: |\n  ${words.replaceAll(' ', '\n  ')}\n`,
    `a: >\n  ${words.replaceAll(' ', '\n  ')}\n`,
    `a: ${words.replaceAll(' ', '\n  ')}\n`,
    `a: "${words.replaceAll(' ', '\n  ')}"\n`,
  ]
  for (const yaml of styles) {
    const { source, node, content } = textNode(yaml)
    for (let i = 0; i < content.length; i++) {
      if (/\s/.test(content.charAt(i))) continue
      const { start, end } = locate(source, node, i, i + 1)
      expect(source.text.slice(start, end), `${yaml} at ${i}`).toBe(content.charAt(i))
    }
  }
})

test('offsets outside the content stay inside the node', () => {
  const { source, node } = textNode('a: kort\n')
  expect(locate(source, node, -5, 99)).toEqual({ start: 3, end: 7 })
  expect(locate(source, node, 2, 2)).toEqual({ start: 5, end: 5 })
})
