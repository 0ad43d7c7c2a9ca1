import { createRequire } from 'node:module'

/** A part of the program that is built as a file of its own. */
type LazyPart = 'library-reader' | 'markdown-parser' | 'validators'

/**
 * Gives a part of the program when it is first asked for. It is loaded at once, so that reading a document need not wait; that is
 * what `import()` cannot do.
 */
export function lazily<T>(part: LazyPart): () => T {
  let loaded: T | undefined
  return () => {
    loaded ??= createRequire(import.meta.url)(`#lazy/${part}`) as T
    return loaded
  }
}
