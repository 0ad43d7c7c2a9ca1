/**
 * Makes something of a thing once, however many ask for it. What is made is kept as long as the thing is, and must not be
 * changed, and neither must the thing.
 */
export function once<K extends object, T>(make: (thing: K) => T): (thing: K) => T {
  const known = new WeakMap<K, { made: T }>()
  return (thing) => {
    let entry = known.get(thing)
    if (entry === undefined) {
      entry = { made: make(thing) }
      known.set(thing, entry)
    }
    return entry.made
  }
}
