import { describe, expect, test } from 'vitest'
import { codePointsOf, drawableIn, withoutControls } from '../../../src/compile/emit/pdf/content/glyphs.ts'
import { fonts } from './emit.ts'

/** A font file with nothing but a `cmap` of one subtable. */
function fontWith(subtable: number[]): Uint8Array {
  const header = [0, 1, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0]
  const directory = [...Buffer.from('cmap'), 0, 0, 0, 0, 0, 0, 0, 28, 0, 0, 0, 0]
  const cmap = [0, 0, 0, 1, 0, 3, 0, 10, 0, 0, 0, 12]
  return Uint8Array.from([...header, ...directory, ...cmap, ...subtable])
}

const long = (value: number) => [value >>> 24, (value >> 16) & 255, (value >> 8) & 255, value & 255]
const short = (value: number) => [value >> 8, value & 255]

describe('the code points of a font', () => {
  test('from groups', () => {
    const groups = [...short(12), ...short(0), ...long(40), ...long(0), ...long(2)]
    const font = fontWith([
      ...groups,
      ...long(0x41),
      ...long(0x43),
      ...long(1),
      ...long(0x1f600),
      ...long(0x1f600),
      ...long(9),
    ])
    expect([...codePointsOf(font)]).toEqual([0x41, 0x42, 0x43, 0x1f600])
  })

  test('from segments', () => {
    const head = [4, 32, 0, 4, 0, 0, 0].flatMap(short)
    const font = fontWith([
      ...head,
      ...short(0x42),
      ...short(0xffff),
      ...short(0),
      ...short(0x41),
      ...short(0xffff),
    ])
    expect([...codePointsOf(font)]).toEqual([0x41, 0x42, 0xffff])
  })

  test('of the fonts of the report', () => {
    for (const font of fonts) {
      const codes = codePointsOf(font)
      for (const character of 'æøåÆØÅéü§€–—…„“”•·−≥≤½²□☐☑')
        expect(codes.has(character.codePointAt(0) ?? 0), character).toBe(true)
      expect(codes.has(0x1f600)).toBe(false)
    }
  })

  test.each([new Uint8Array(), new Uint8Array(400), Uint8Array.from(Buffer.from('wOF2 is something else'))])(
    'not from what is no font',
    (bytes) => expect(() => codePointsOf(bytes)).toThrow('TrueType'),
  )
})

describe('drawable text', () => {
  const drawable = drawableIn(fonts)
  test.each([
    ['Blåbærgrød, 1.300 kr. – „Ja“', 'Blåbærgrød, 1.300 kr. – „Ja“'],
    ['A\u030A', 'Å'],
    ['et\nto\tre\u2028fire', 'et to re fire'],
    ['a\u0000b\u009Fc\uFEFFd\u200De\u202Ef', 'abcdef'],
    ['blød\u00ADt', 'blød\u00ADt'],
    ['\u{1F468}\u200D\u{1F469}\uFE0F', '□□'],
    ['漢字 אב', '□□ □□'],
    ['1\u202F000\u2009m', '1\u00A0000\u2009m'],
    ['\uD83D x', ' x'],
  ])('%j becomes %j', (text, expected) => {
    expect(drawable(text).replace('\u202F', '\u00A0')).toBe(expected)
  })

  test('asks all the fonts', () => {
    const group = (code: number) => [
      ...short(12),
      ...short(0),
      ...long(28),
      ...long(0),
      ...long(1),
      ...long(code),
      ...long(code),
      ...long(1),
    ]
    const question = fontWith([
      ...short(12),
      ...short(0),
      ...long(40),
      ...long(0),
      ...long(2),
      ...long(0x3f),
      ...long(0x3f),
      ...long(1),
      ...long(0xe6),
      ...long(0xe6),
      ...long(2),
    ])
    expect(drawableIn([question])('æø')).toBe('æ?')
    expect(drawableIn([question, fontWith(group(0x3f))])('æø')).toBe('??')
  })
})

test('controls go also where nothing is drawn, and other signs stay', () => {
  expect(withoutControls('a\u0007 \u{1F600}\uFE0F \uE000b\uFFFF')).toBe('a \u{1F600} b')
})
