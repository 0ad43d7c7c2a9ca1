import type { Path } from '#core/located'

/** A reference from one thing to another, and where it stands. */
export interface Edge {
  from: string
  to: string
  path: Path
}

/** Things that lead from one to the next and back to the first, and the reference that the circle begins with. */
export interface Circle {
  ids: string[]
  path: Path
}

/**
 * The circles among references, with no thing in two of them: of circles that cross, one is told about. Each reference is
 * followed once, whatever the depth.
 */
export function circlesOf(edges: readonly Edge[]): Circle[] {
  const from = new Map<string, Edge[]>()
  for (const edge of edges) {
    const others = from.get(edge.from)
    if (others === undefined) from.set(edge.from, [edge])
    else others.push(edge)
  }
  const circles: Circle[] = []
  const told = new Set<string>()
  const done = new Set<string>()
  for (const start of from.keys()) {
    if (done.has(start)) continue
    const trail = [{ id: start, edges: (from.get(start) ?? []).values(), via: undefined as Edge | undefined }]
    const depthOf = new Map([[start, 0]])
    for (let step = trail.at(-1); step !== undefined; step = trail.at(-1)) {
      const { value: edge } = step.edges.next()
      if (edge === undefined) {
        trail.pop()
        depthOf.delete(step.id)
        done.add(step.id)
        continue
      }
      const depth = depthOf.get(edge.to)
      if (depth !== undefined && !told.has(edge.to) && !told.has(edge.from)) {
        const members = trail.slice(depth)
        const ids = members.map(({ id }) => id)
        for (const id of ids) told.add(id)
        circles.push({ ids, path: (members[1]?.via ?? edge).path })
      } else if (depth === undefined && !done.has(edge.to)) {
        depthOf.set(edge.to, trail.length)
        trail.push({ id: edge.to, edges: (from.get(edge.to) ?? []).values(), via: edge })
      }
    }
  }
  return circles
}
