import { crc32, deflateSync } from 'node:zlib'

interface PngOptions {
  width?: number
  height?: number
  /** As many lines of points as the data hold, where that is another number than the height. */
  lines?: number
  type?: number
  depth?: number
  filter?: number
  interlace?: number
  palette?: boolean
}

const values: { readonly [type: number]: number } = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 }
const passes = [
  [0, 0, 8, 8],
  [4, 0, 8, 8],
  [0, 4, 4, 8],
  [2, 0, 4, 4],
  [0, 2, 2, 4],
  [1, 0, 2, 2],
  [0, 1, 1, 2],
] as const

/** A PNG of dark points, 12 by 5 where nothing else is said. */
export function pngOf(options: PngOptions = {}): Uint8Array {
  const {
    width = 12,
    height = 5,
    type = 6,
    depth = 8,
    filter = 0,
    interlace = 0,
    palette = type === 3,
  } = options
  const parts = interlace === 0 ? [[0, 0, 1, 1] as const] : passes
  const lines = parts.flatMap(([x, y, across, down]) => {
    const line = Math.ceil((width - x) / across)
    const count = options.lines ?? Math.ceil((height - y) / down)
    const bytes = Math.ceil((line * (values[type] ?? 1) * depth) / 8)
    return line <= 0
      ? []
      : Array.from({ length: Math.max(0, count) }, () => Buffer.alloc(1 + bytes).fill(filter, 0, 1))
  })
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([depth, type, 0, 0, interlace], 8)
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    ...(palette ? [chunk('PLTE', Buffer.from([10, 20, 30]))] : []),
    chunk('IDAT', deflateSync(Buffer.concat(lines))),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

function chunk(name: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), data])
  const whole = Buffer.alloc(named.length + 8)
  whole.writeUInt32BE(data.length, 0)
  whole.set(named, 4)
  whole.writeUInt32BE(crc32(named), named.length + 4)
  return whole
}
