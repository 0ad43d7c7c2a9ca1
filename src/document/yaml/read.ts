import type { Source } from '#core/source'
import { lazily } from '../lazily.ts'
import { readPlainYaml } from './plain/read-plain.ts'
import type { ReadResult } from './result.ts'

const library = lazily<typeof import('./library-reader.ts')>('library-reader')

/** Reads YAML into located nodes, with what is wrong as diagnostics. Never throws. */
export function readYaml(source: Source): ReadResult {
  const reading = readPlainYaml(source.text)
  return 'root' in reading ? { root: reading.root, diagnostics: [] } : library().readWithLibrary(source)
}
