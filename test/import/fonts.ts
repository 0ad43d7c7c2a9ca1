import { PDFDocument, PDFName } from '@cantoo/pdf-lib'

const u16 = (...numbers: number[]): number[] => numbers.flatMap((n) => [(n >> 8) & 255, n & 255])
const u32 = (n: number): number[] => u16(n >>> 16, n & 0xffff)

/** A TrueType font of one empty glyph, whose names of glyphs (`post`) end so many bytes after they begin, as it says. */
function fontWithNamesOf(length: number): Uint8Array {
  const tables: [name: string, content: number[]][] = [
    ['OS/2', new Array(78).fill(0)],
    ['cmap', [...u16(0, 1, 1, 0), ...u32(12), ...u16(6, 10, 0, 32, 0)]],
    ['glyf', new Array(12).fill(0)],
    [
      'head',
      [
        ...u32(0x10000),
        ...u32(0x10000),
        ...u32(0),
        ...u32(0x5f0f3cf5),
        ...u16(0, 1000),
        ...new Array(34).fill(0),
      ],
    ],
    ['hhea', [...u32(0x10000), ...new Array(30).fill(0), ...u16(1)]],
    ['hmtx', u16(500, 0)],
    ['loca', u16(0, 0)],
    ['maxp', [...u32(0x10000), ...u16(1), ...new Array(26).fill(0)]],
    ['post', [...u32(0x20000), ...new Array(28).fill(0), ...u16(1, 258), 1, 65]],
  ]
  const head = [...u32(0x10000), ...u16(tables.length, 128, 3, 16)]
  const body: number[] = []
  const start = 12 + 16 * tables.length
  for (const [name, content] of tables) {
    const said = name === 'post' ? length : content.length
    head.push(...Buffer.from(name), ...u32(0), ...u32(start + body.length), ...u32(said))
    body.push(...content, ...new Array((4 - (content.length % 4)) % 4).fill(0))
  }
  return new Uint8Array([...head, ...body])
}

/** A PDF file of one line, whose font says that the names of its glyphs end far behind its last byte. */
export async function pdfWithEndlessFont(text: string): Promise<Uint8Array> {
  const document = await PDFDocument.create()
  const { context } = document
  const file = context.register(context.flateStream(fontWithNamesOf(0x7fffffff)))
  const descriptor = context.register(
    context.obj({
      Type: 'FontDescriptor',
      FontName: 'AAAAAA+Endless',
      Flags: 32,
      FontBBox: [0, 0, 1000, 1000],
      ItalicAngle: 0,
      Ascent: 800,
      Descent: -200,
      CapHeight: 700,
      StemV: 80,
      FontFile2: file,
    }),
  )
  const font = context.register(
    context.obj({
      Type: 'Font',
      Subtype: 'TrueType',
      BaseFont: 'AAAAAA+Endless',
      FirstChar: 32,
      LastChar: 255,
      Widths: new Array(224).fill(500),
      Encoding: 'WinAnsiEncoding',
      FontDescriptor: descriptor,
    }),
  )
  const page = document.addPage([595, 842])
  page.node.setFontDictionary(PDFName.of('F1'), font)
  const content = Buffer.from(`BT /F1 11 Tf 70 700 Td (${text}) Tj ET`, 'latin1')
  page.node.set(PDFName.of('Contents'), context.register(context.stream(content)))
  return document.save()
}
