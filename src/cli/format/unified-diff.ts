/** Lines around a change that show where it is. */
const context = 3

/** With more differences than this, all that lies between the first and the last is shown as one: time grows by their square. */
const maxDifferences = 1500

/** A stretch of old lines and the stretch of new lines in its place; half-open, from 0. */
interface Change {
  oldStart: number
  oldEnd: number
  newStart: number
  newEnd: number
}

/** The lines that only one of two texts has. */
interface Marks {
  removed: Uint8Array
  added: Uint8Array
}

/**
 * The difference between two texts of a file as `diff -u` and git write it, so that `patch -p1` and `git apply` take it; no
 * lines where there is none. Lines end at LF, and keep a CR that stands before it; each is without its LF.
 */
export function unifiedDiff(path: string, before: string, after: string): string[] {
  const old = linesOf(before)
  const now = linesOf(after)
  const hunks = hunksOf(changesOf(markDifferences(old, now)))
  if (hunks.length === 0) return []
  return [`--- a/${path}`, `+++ b/${path}`, ...hunks.flatMap((hunk) => formatHunk(hunk, old, now))]
}

/** Lines with their LF; the last may be without. */
function linesOf(text: string): string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? []
}

function markDifferences(old: readonly string[], now: readonly string[]): Marks {
  let start = 0
  while (start < old.length && start < now.length && old[start] === now[start]) start++
  let same = 0
  const shorter = Math.min(old.length, now.length)
  while (same < shorter - start && old[old.length - 1 - same] === now[now.length - 1 - same]) same++
  const inner = markShortest(old.slice(start, old.length - same), now.slice(start, now.length - same))
  const marks = { removed: new Uint8Array(old.length), added: new Uint8Array(now.length) }
  marks.removed.set(inner.removed, start)
  marks.added.set(inner.added, start)
  return marks
}

/** Myers, An O(ND) Difference Algorithm and Its Variations (1986), section 4. `furthest[k]` is the old line reached on diagonal k. */
function markShortest(old: readonly string[], now: readonly string[]): Marks {
  const most = Math.min(old.length + now.length, maxDifferences)
  const middle = most + 1
  const furthest = new Int32Array(2 * most + 3)
  const rounds: Int32Array[] = []
  for (let d = 0; d <= most; d++) {
    rounds.push(furthest.slice())
    for (let k = -d; k <= d; k += 2) {
      const from = comesFrom(furthest, middle, k, d)
      let x = (furthest[middle + from] ?? 0) + (from < k ? 1 : 0)
      while (x < old.length && x - k < now.length && old[x] === now[x - k]) x++
      furthest[middle + k] = x
      if (x >= old.length && x - k >= now.length) return markPath(rounds, middle, old.length, now.length)
    }
  }
  return { removed: new Uint8Array(old.length).fill(1), added: new Uint8Array(now.length).fill(1) }
}

/** The diagonal that a step onto diagonal k comes from: from below it takes a line out, from above it puts one in. */
function comesFrom(furthest: Int32Array, middle: number, k: number, d: number): number {
  if (k === -d) return k + 1
  if (k === d) return k - 1
  return (furthest[middle + k - 1] ?? 0) < (furthest[middle + k + 1] ?? 0) ? k + 1 : k - 1
}

function markPath(rounds: readonly Int32Array[], middle: number, oldCount: number, newCount: number): Marks {
  const marks = { removed: new Uint8Array(oldCount), added: new Uint8Array(newCount) }
  let k = oldCount - newCount
  for (let d = rounds.length - 1; d > 0; d--) {
    const furthest = rounds[d] ?? new Int32Array()
    const from = comesFrom(furthest, middle, k, d)
    const x = furthest[middle + from] ?? 0
    if (from < k) marks.removed[x] = 1
    else marks.added[x - from] = 1
    k = from
  }
  return marks
}

function changesOf({ removed, added }: Marks): Change[] {
  const changes: Change[] = []
  let i = 0
  let j = 0
  while (i < removed.length || j < added.length) {
    const start = { oldStart: i, newStart: j }
    while (removed[i] === 1) i++
    while (added[j] === 1) j++
    if (i > start.oldStart || j > start.newStart) changes.push({ ...start, oldEnd: i, newEnd: j })
    i++
    j++
  }
  return changes
}

/** Changes that lie so near that they share their context belong together. */
function hunksOf(changes: readonly Change[]): Change[][] {
  const hunks: Change[][] = []
  for (const change of changes) {
    const last = hunks.at(-1)
    const end = last?.at(-1)?.oldEnd
    if (last === undefined || end === undefined || change.oldStart - end > 2 * context) hunks.push([change])
    else last.push(change)
  }
  return hunks
}

function formatHunk(hunk: readonly Change[], old: readonly string[], now: readonly string[]): string[] {
  const first = hunk[0]
  const last = hunk.at(-1)
  if (first === undefined || last === undefined) return []
  const lead = Math.min(context, first.oldStart)
  const oldEnd = Math.min(old.length, last.oldEnd + context)
  const newEnd = last.newEnd + oldEnd - last.oldEnd
  const lines: string[] = []
  let at = first.oldStart - lead
  for (const { oldStart, oldEnd: end, newStart, newEnd: newStop } of hunk) {
    lines.push(...marked(' ', old.slice(at, oldStart)))
    lines.push(...marked('-', old.slice(oldStart, end)), ...marked('+', now.slice(newStart, newStop)))
    at = end
  }
  lines.push(...marked(' ', old.slice(at, oldEnd)))
  const place = `-${stretch(first.oldStart - lead, oldEnd)} +${stretch(first.newStart - lead, newEnd)}`
  return [`@@ ${place} @@`, ...lines]
}

/** The first line from 1 and the number of lines; of no lines, the line before them. */
function stretch(start: number, end: number): string {
  const count = end - start
  return `${count === 0 ? start : start + 1}${count === 1 ? '' : `,${count}`}`
}

function marked(mark: ' ' | '-' | '+', lines: readonly string[]): string[] {
  return lines.flatMap((line) =>
    line.endsWith('\n') ? [mark + line.slice(0, -1)] : [mark + line, '\\ No newline at end of file'],
  )
}
