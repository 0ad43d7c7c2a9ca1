import { crc32, deflateSync, inflateSync } from 'node:zlib'

const signature = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10])

/** The most colours of a picture with a palette. */
const most = 256

/**
 * Writes a PNG of a screenshot anew with a palette: pages have few colours, and the file becomes a third. Colours that are
 * rare are shown as the nearest of the others. What is not an RGB or RGBA picture of 8 bits is returned as it is.
 */
export function withFewColours(png: Uint8Array): Uint8Array {
  const chunks = chunksOf(Buffer.from(png))
  const header = chunks.find(({ type }) => type === 'IHDR')?.data
  const channels = header?.[9] === 2 ? 3 : header?.[9] === 6 ? 4 : 0
  if (header === undefined || channels === 0 || header[8] !== 8 || header[12] !== 0) return png
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)]
  const data = Buffer.concat(chunks.filter(({ type }) => type === 'IDAT').map((chunk) => chunk.data))
  const pixels = unfiltered(inflateSync(data), width * channels, height, channels)
  const { palette, indexOf } = paletteOf(pixels, channels)
  const rows = Buffer.alloc((width + 1) * height)
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++)
      rows[y * (width + 1) + 1 + x] = indexOf(colourAt(pixels, (y * width + x) * channels))
  const newHeader = Buffer.from(header)
  newHeader[9] = 3
  return Buffer.concat([
    signature,
    chunk('IHDR', newHeader),
    chunk(
      'PLTE',
      Buffer.from(palette.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255])),
    ),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

function chunksOf(png: Buffer): { type: string; data: Buffer }[] {
  const chunks: { type: string; data: Buffer }[] = []
  for (let at = signature.length; at < png.length; ) {
    const length = png.readUInt32BE(at)
    chunks.push({ type: png.toString('latin1', at + 4, at + 8), data: png.subarray(at + 8, at + 8 + length) })
    at += length + 12
  }
  return chunks
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const whole = Buffer.alloc(body.length + 8)
  whole.writeUInt32BE(data.length, 0)
  body.copy(whole, 4)
  whole.writeUInt32BE(crc32(body), body.length + 4)
  return whole
}

/** The samples of a picture, of which each row was stored as its difference from what stands left of and above it. */
function unfiltered(raw: Buffer, stride: number, height: number, channels: number): Buffer {
  const pixels = Buffer.alloc(stride * height)
  for (let y = 0; y < height; y++) {
    const filter = raw[y * (stride + 1)] ?? 0
    for (let x = 0; x < stride; x++) {
      const at = y * stride + x
      const left = x >= channels ? (pixels[at - channels] ?? 0) : 0
      const above = y > 0 ? (pixels[at - stride] ?? 0) : 0
      const corner = x >= channels && y > 0 ? (pixels[at - stride - channels] ?? 0) : 0
      const guess = [0, left, above, (left + above) >> 1, nearest(left, above, corner)][filter] ?? 0
      pixels[at] = (raw[y * (stride + 1) + 1 + x] ?? 0) + guess
    }
  }
  return pixels
}

/** The Paeth predictor of the PNG specification. */
function nearest(left: number, above: number, corner: number): number {
  const estimate = left + above - corner
  const [toLeft, toAbove, toCorner] = [left, above, corner].map((value) => Math.abs(estimate - value)) as [
    number,
    number,
    number,
  ]
  if (toLeft <= toAbove && toLeft <= toCorner) return left
  return toAbove <= toCorner ? above : corner
}

function colourAt(pixels: Buffer, at: number): number {
  return ((pixels[at] ?? 0) << 16) | ((pixels[at + 1] ?? 0) << 8) | (pixels[at + 2] ?? 0)
}

function paletteOf(
  pixels: Buffer,
  channels: number,
): { palette: number[]; indexOf: (colour: number) => number } {
  const counts = new Map<number, number>()
  for (let at = 0; at < pixels.length; at += channels) {
    const colour = colourAt(pixels, at)
    counts.set(colour, (counts.get(colour) ?? 0) + 1)
  }
  const palette = [...counts]
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, most)
    .map(([colour]) => colour)
  const known = new Map(palette.map((colour, i) => [colour, i]))
  const indexOf = (colour: number): number => {
    const found = known.get(colour)
    if (found !== undefined) return found
    const distances = palette.map((other) => distance(colour, other))
    const index = distances.indexOf(Math.min(...distances))
    known.set(colour, index)
    return index
  }
  return { palette, indexOf }
}

function distance(a: number, b: number): number {
  const parts = [16, 8, 0].map((shift) => ((a >> shift) & 255) - ((b >> shift) & 255))
  return parts.reduce((sum, part) => sum + part * part, 0)
}
