/** The entry of a map under an id, where the id may be anything that a document writes, `constructor` included. */
export function entryOf<T>(map: { [id: string]: T } | undefined, id: string | undefined): T | undefined {
  return map !== undefined && id !== undefined && Object.hasOwn(map, id) ? map[id] : undefined
}
