import { crc32, inflateSync } from 'node:zlib'

/** Why a PNG cannot be drawn: it is damaged or breaks off, or it has more points than a logo needs. */
export type PngFault = { kind: 'png' } | { kind: 'wide'; width: number; height: number }

/** The most points (pixels) that a logo may have: each takes up to 8 bytes of memory. */
export const mostPoints = 16_000_000

interface Header {
  width: number
  height: number
  /** Bits of one point. */
  bits: number
  usesPalette: boolean
  interlaced: boolean
}

const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]

/** Values of each point by type of colour, and the sizes in bits that such a value may have (PNG 1.2, IHDR). */
const colourTypes = new Map([
  [0, { values: 1, depths: [1, 2, 4, 8, 16] }],
  [2, { values: 3, depths: [8, 16] }],
  [3, { values: 1, depths: [1, 2, 4, 8] }],
  [4, { values: 2, depths: [8, 16] }],
  [6, { values: 4, depths: [8, 16] }],
])

export function isPng(bytes: Uint8Array): boolean {
  return signature.every((byte, i) => bytes[i] === byte)
}

/** The size of a PNG in points, where all of it is there: each part by its checksum, and all lines of points. */
export function readPng(bytes: Uint8Array): { width: number; height: number } | PngFault {
  const chunks = chunksOf(bytes)
  const header = headerOf(chunks?.[0])
  if (chunks === undefined || header === undefined) return { kind: 'png' }
  const { width, height } = header
  if (width * height > mostPoints) return { kind: 'wide', width, height }
  const names = chunks.map(({ name }) => name)
  const first = names.indexOf('IDAT')
  const isWhole =
    first > 0 &&
    names.at(-1) === 'IEND' &&
    names.filter((name) => name === 'IHDR').length === 1 &&
    names.every((name, i) => !isCritical(name) || known.has(name) || i === 0) &&
    names.slice(first, names.lastIndexOf('IDAT')).every((name) => name === 'IDAT') &&
    hasPalette(chunks.slice(0, first), header)
  const data = chunks.filter(({ name }) => name === 'IDAT').map(({ data }) => data)
  return isWhole && hasAllLines(Buffer.concat(data), header) ? { width, height } : { kind: 'png' }
}

interface Chunk {
  name: string
  data: Buffer
}

const known = new Set(['IHDR', 'PLTE', 'IDAT', 'IEND'])

/** Parts without which the picture cannot be drawn have a capital letter first. */
function isCritical(name: string): boolean {
  return /^[A-Z]/.test(name)
}

/** The parts of the file up to its end mark; undefined where one is cut off or does not fit its checksum. */
function chunksOf(bytes: Uint8Array): Chunk[] | undefined {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const chunks: Chunk[] = []
  let at = signature.length
  while (chunks.at(-1)?.name !== 'IEND') {
    if (at + 12 > file.length) return undefined
    const length = file.readUInt32BE(at)
    const end = at + 8 + length
    if (end + 4 > file.length) return undefined
    if (crc32(file.subarray(at + 4, end)) !== file.readUInt32BE(end)) return undefined
    chunks.push({ name: file.toString('latin1', at + 4, at + 8), data: file.subarray(at + 8, end) })
    at = end + 4
  }
  return chunks
}

function headerOf(chunk: Chunk | undefined): Header | undefined {
  if (chunk?.name !== 'IHDR' || chunk.data.length !== 13) return undefined
  const { data } = chunk
  const [width, height] = [data.readUInt32BE(0), data.readUInt32BE(4)]
  const [depth = 0, type = 0, compression, filter, interlace = 0] = data.subarray(8)
  const colour = colourTypes.get(type)
  if (colour === undefined || !colour.depths.includes(depth)) return undefined
  if (width === 0 || height === 0 || compression !== 0 || filter !== 0 || interlace > 1) return undefined
  return { width, height, bits: colour.values * depth, usesPalette: type === 3, interlaced: interlace === 1 }
}

function hasPalette(before: readonly Chunk[], { usesPalette }: Header): boolean {
  const palettes = before.filter(({ name }) => name === 'PLTE')
  const areSound = palettes.every(({ data: { length } }) => length > 0 && length <= 768 && length % 3 === 0)
  return areSound && palettes.length <= 1 && (!usesPalette || palettes.length === 1)
}

/** Whether the packed data hold each line of each pass, which begins with the number of a filter from 0 to 4. */
function hasAllLines(packed: Buffer, header: Header): boolean {
  const passes = passesOf(header).filter(({ width, height }) => width > 0 && height > 0)
  const sizes = passes.map(({ width, height }) => ({
    height,
    line: 1 + Math.ceil((width * header.bits) / 8),
  }))
  const size = sizes.reduce((sum, { height, line }) => sum + height * line, 0)
  const lines = unpacked(packed, size)
  if (lines === undefined) return false
  let at = 0
  return sizes.every(({ height, line }) => {
    for (let y = 0; y < height; y++, at += line) if ((lines[at] ?? 5) > 4) return false
    return true
  })
}

function unpacked(packed: Buffer, size: number): Buffer | undefined {
  try {
    const lines = inflateSync(packed, { maxOutputLength: size })
    return lines.length === size ? lines : undefined
  } catch {
    return undefined
  }
}

/** The seven passes of an interlaced picture (Adam7), or the one of another. */
function passesOf({ width, height, interlaced }: Header): { width: number; height: number }[] {
  if (!interlaced) return [{ width, height }]
  const steps = [
    [0, 0, 8, 8],
    [4, 0, 8, 8],
    [0, 4, 4, 8],
    [2, 0, 4, 4],
    [0, 2, 2, 4],
    [1, 0, 2, 2],
    [0, 1, 1, 2],
  ] as const
  return steps.map(([x, y, across, down]) => ({
    width: Math.ceil((width - x) / across),
    height: Math.ceil((height - y) / down),
  }))
}
