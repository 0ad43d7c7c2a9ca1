/** A goal of another document, written `strategy#goal`; undefined for a goal of the same document. */
export function foreignGoal(id: string): { strategy: string; goal: string } | undefined {
  const at = id.indexOf('#')
  return at < 0 ? undefined : { strategy: id.slice(0, at), goal: id.slice(at + 1) }
}
