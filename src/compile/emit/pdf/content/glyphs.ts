/** What stands for a character that the fonts cannot draw: a hollow square, or a question mark where that lacks too. */
const substitutes = ['\u25A1', '?']

/** The `cmap` formats that hold whole Unicode, and the basic plane. */
const groupsFormat = 12
const segmentsFormat = 4

/**
 * A text without what has no shape of its own: control and format characters (the soft hyphen stays), variation
 * selectors, private code points, and half surrogate pairs. Line ends and tabs become spaces.
 */
export function withoutControls(text: string): string {
  return text
    .replace(/[\t\n\v\f\r\u0085\u2028\u2029]+/g, ' ')
    .replace(/[\p{Cc}\p{Co}\p{Cs}\p{Variation_Selector}\uFFFE\uFFFF]|(?!\u00AD)\p{Cf}/gu, '')
}

/**
 * Gives the function that makes a text drawable with all the fonts: composed (NFC), without controls, and with a
 * visible substitute for each character that one of the fonts lacks. One such character fails a whole PDF/UA file.
 */
export function drawableIn(fonts: readonly Uint8Array[]): (text: string) => string {
  const [first, ...others] = fonts.map(codePointsOf)
  const covered = (code: number) => first?.has(code) === true && others.every((font) => font.has(code))
  const substitute = substitutes.find((character) => covered(character.charCodeAt(0))) ?? ''
  const draw = (character: string): string => {
    if (covered(character.codePointAt(0) ?? 0)) return character
    if (/\p{Zs}/u.test(character)) return character === '\u202F' ? '\u00A0' : ' '
    return /\p{Mn}/u.test(character) ? '' : substitute
  }
  return (text) => withoutControls(text.normalize('NFC')).replace(/[^\x20-\x7e]/gu, draw)
}

/**
 * The code points that a TrueType font maps to a glyph.
 * @throws Error where the bytes are no TrueType font with a Unicode `cmap`
 */
export function codePointsOf(font: Uint8Array): Set<number> {
  try {
    return readCmap(new DataView(font.buffer, font.byteOffset, font.byteLength))
  } catch (error) {
    throw new Error('A font for the PDF is no TrueType file that can be read.', { cause: error })
  }
}

function readCmap(view: DataView): Set<number> {
  const table = tableStart(view, 'cmap')
  const subtables = Array.from({ length: view.getUint16(table + 2) }, (_, i) => {
    const start = table + view.getUint32(table + 4 + i * 8 + 4)
    return { start, format: view.getUint16(start) }
  })
  const groups = subtables.find(({ format }) => format === groupsFormat)
  if (groups !== undefined) return readGroups(view, groups.start)
  const segments = subtables.find(({ format }) => format === segmentsFormat)
  if (segments !== undefined) return readSegments(view, segments.start)
  throw new Error('no Unicode cmap')
}

function tableStart(view: DataView, tag: string): number {
  const count = view.getUint16(4)
  for (let at = 12; at < 12 + count * 16; at += 16) {
    const name = String.fromCharCode(...[0, 1, 2, 3].map((i) => view.getUint8(at + i)))
    if (name === tag) return view.getUint32(at + 8)
  }
  throw new Error(`no table ${tag}`)
}

function readGroups(view: DataView, start: number): Set<number> {
  const codes = new Set<number>()
  const count = view.getUint32(start + 12)
  for (let at = start + 16; at < start + 16 + count * 12; at += 12) {
    addRange(codes, view.getUint32(at), view.getUint32(at + 4))
  }
  return codes
}

function readSegments(view: DataView, start: number): Set<number> {
  const codes = new Set<number>()
  const double = view.getUint16(start + 6)
  for (let at = 0; at < double; at += 2) {
    addRange(codes, view.getUint16(start + 16 + double + at), view.getUint16(start + 14 + at))
  }
  return codes
}

function addRange(codes: Set<number>, from: number, to: number): void {
  for (let code = from; code <= Math.min(to, 0x10ffff); code++) codes.add(code)
}
