import { dirname, resolve } from 'node:path'
import type { Passage } from '#core/generated/register'
import type { LocatedNode, Path } from '#core/located'
import type { Source, Span } from '#core/source'
import { resolvePlace, textAt } from '#trace/text/places'
import type { FoundFile } from '../files.ts'
import type { Host } from '../host.ts'
import { findTexts, readSourceInput } from '../trace-files.ts'
import type { Area } from './areas.ts'

/** A register that a document names, as it can be read. */
export interface LinkedRegister {
  /** Absolute. */
  path: string
  id: string
  title: string
  source: Source
  root: LocatedNode
  passages: { passage: Passage & { id: string }; path: Path; text: string | undefined }[]
}

/** The registers that a document names; those that cannot be read are left out. `links` are as the document writes them. */
export async function linkedRegisters(
  host: Host,
  file: FoundFile,
  links: readonly string[],
  { cwd, settings: { root } }: Area,
): Promise<LinkedRegister[]> {
  if (links.length === 0) return []
  const texts = await findTexts(host, cwd, root, undefined)
  const folders = { cwd, root, ...(texts === undefined ? {} : { texts }) }
  const found = await Promise.all(
    links.map(async (link): Promise<LinkedRegister | undefined> => {
      const { register, text } = await readSourceInput(host, file.path, link, folders)
      if (typeof register === 'string') return undefined
      const { source, root: node } = register
      const { id = '', title = '', passages = [] } = register.register
      return {
        path: resolve(dirname(file.path), link),
        ...{ id, title, source, root: node },
        passages: passages.flatMap((passage, i) => {
          if (passage.id === undefined) return []
          const words = text.state === 'read' ? wordsOf(text.source, passage) : undefined
          return [{ passage: { ...passage, id: passage.id }, path: ['passages', i], text: words }]
        }),
      }
    }),
  )
  return found.filter((register) => register !== undefined)
}

function wordsOf(source: Source, { at = [] }: Passage): string | undefined {
  const spans: Span[] = []
  for (const place of at) {
    const found = resolvePlace(source, place)
    if (typeof found === 'string' || !('start' in found)) return undefined
    spans.push(found)
  }
  return textAt(source, spans)
}
