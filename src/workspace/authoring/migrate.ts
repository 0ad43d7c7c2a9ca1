import { isMap } from '#core/located'
import { positionAt } from '#core/source'
import { readYaml } from '#document/yaml/read'
import type { FoundFile } from '../files.ts'
import type { Host } from '../host.ts'
import { readSource } from '../source.ts'

/** The version of the format that documents are written in. */
export const newestFormat = 'stratlint/1'

/** What a document says of its format, as it is written; undefined where it does not say. */
export interface FormatFound {
  path: string
  line: number
  format: string | undefined
}

/** Reads of each file which format it is in. */
export async function* formatsOf(host: Host, files: readonly FoundFile[]): AsyncGenerator<FormatFound> {
  for (const { path, shownAs } of files) {
    const source = await readSource(host, path, shownAs)
    const { root } = readYaml(source)
    const node = isMap(root.value) ? root.value['format'] : undefined
    const format =
      typeof node?.value === 'string' || typeof node?.value === 'number' ? String(node.value) : undefined
    yield { path: shownAs, line: positionAt(source, node?.start ?? 0).line, format }
  }
}
