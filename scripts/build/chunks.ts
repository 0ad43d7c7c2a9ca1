interface ModuleGraph {
  getModuleInfo(id: string): { importedIds: readonly string[] } | null
}

/** A group of modules for the bundler: all that some modules import in order to start, in one file, which is read at once. */
export function loadedTogether(
  name: string,
  entries: readonly string[],
): { debugName: string; name(id: string, graph: ModuleGraph): string | null } {
  let together: ReadonlySet<string> | undefined
  return {
    debugName: name,
    name(id, graph) {
      together ??= importedFrom(entries, graph)
      return together.has(id) ? name : null
    },
  }
}

/** Modules and all that they import, without what they import later on. */
function importedFrom(entries: readonly string[], graph: ModuleGraph): Set<string> {
  const found = new Set(entries)
  for (const id of found)
    for (const imported of graph.getModuleInfo(id)?.importedIds ?? []) found.add(imported)
  return found
}
