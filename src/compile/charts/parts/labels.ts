import { balanceText, textWidth } from './text.ts'

export interface Box {
  x: number
  y: number
  width: number
  height: number
}

export interface Place {
  x: number
  y: number
}

export interface Segment {
  from: Place
  to: Place
}

/** A label beside a point. */
export interface PlacedLabel {
  lines: string[]
  box: Box
  anchor: 'start' | 'middle' | 'end'
  /** From the point to a label that stands too far from it to be taken for its own. */
  leader?: Segment
}

/** What labels must keep clear of: boxes always, and lines where there is room elsewhere. */
export interface Surroundings {
  bounds: Box
  boxes: readonly Box[]
  lines: readonly Segment[]
}

export const labelSize = 12.5
export const labelLineHeight = 15

/** Where a label may go, best first: its side of the point, across and down. */
const sides = [
  [0, -1],
  [0, 1],
  [1, 0],
  [-1, 0],
  [1, -1],
  [-1, -1],
  [1, 1],
  [-1, 1],
] as const
const distances = [10, 18, 28]
const farFromPoint = 16

/**
 * Places labels beside their points so that none covers another, a marker or the edge. Earlier points choose first; one
 * that finds no room is left out (undefined in the result): the chart's table says it as well.
 */
export function placeLabels(
  points: readonly (Place & { label: string })[],
  maxWidth: number,
  around: Surroundings,
): (PlacedLabel | undefined)[] {
  const taken = [...around.boxes]
  return points.map((point) => {
    const candidates = candidatesOf(point, maxWidth, around.bounds).filter(
      ({ box }) => isInside(box, around.bounds) && !taken.some((other) => overlaps(box, other)),
    )
    const clear = candidates.find(({ box }) => !around.lines.some((line) => crosses(line, box)))
    const label = clear ?? candidates[0]
    if (label === undefined) return undefined
    taken.push(label.box)
    return withLeader(label, point)
  })
}

function withLeader(label: PlacedLabel, point: Place): PlacedLabel {
  const { x, y, width, height } = label.box
  const to = { x: clamp(point.x, x, x + width), y: clamp(point.y, y, y + height) }
  const isFar = Math.hypot(to.x - point.x, to.y - point.y) > farFromPoint
  return isFar ? { ...label, leader: { from: { x: point.x, y: point.y }, to } } : label
}

function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(value, high))
}

function candidatesOf(point: Place & { label: string }, maxWidth: number, bounds: Box): PlacedLabel[] {
  const lines = balanceText(point.label, maxWidth, labelSize, 3)
  const width = Math.max(...lines.map((line) => textWidth(line, labelSize)))
  const height = lines.length * labelLineHeight
  return distances.flatMap((distance) =>
    sides.map(([across, down]) => {
      const centred = point.x - width / 2
      const limit = bounds.x + bounds.width - width
      const x =
        across === 0 ? Math.max(bounds.x, Math.min(centred, limit)) : beside(point.x, width, across, distance)
      const y = down === 0 ? point.y - height / 2 : beside(point.y, height, down, distance)
      const anchor = across === 0 ? ('middle' as const) : across === 1 ? ('start' as const) : ('end' as const)
      return { lines, box: { x, y, width, height }, anchor }
    }),
  )
}

function beside(at: number, extent: number, side: 1 | -1, distance: number): number {
  return side === 1 ? at + distance : at - distance - extent
}

function isInside(box: Box, bounds: Box): boolean {
  return (
    box.x >= bounds.x &&
    box.y >= bounds.y &&
    box.x + box.width <= bounds.x + bounds.width &&
    box.y + box.height <= bounds.y + bounds.height
  )
}

/** Whether two boxes share some of their inside. */
export function overlaps(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height
}

/** A box with some more room on each side. */
export function widened({ x, y, width, height }: Box, by: number): Box {
  return { x: x - by, y: y - by, width: width + 2 * by, height: height + 2 * by }
}

/** Liang-Barsky: whether any part of a line lies within a box. */
export function crosses({ from, to }: Segment, box: Box): boolean {
  const dx = to.x - from.x
  const dy = to.y - from.y
  const edges: [number, number][] = [
    [-dx, from.x - box.x],
    [dx, box.x + box.width - from.x],
    [-dy, from.y - box.y],
    [dy, box.y + box.height - from.y],
  ]
  let enter = 0
  let leave = 1
  for (const [step, room] of edges) {
    if (step === 0 && room < 0) return false
    if (step < 0) enter = Math.max(enter, room / step)
    if (step > 0) leave = Math.min(leave, room / step)
  }
  return enter <= leave
}
