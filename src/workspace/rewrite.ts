import type { Source } from '#core/source'
import { type Host, isErrorCode } from './host.ts'
import { insideOf } from './inside.ts'
import type { Settings } from './settings.ts'
import { UsageError } from './usage-error.ts'

/**
 * Why a file is left as it is: it lies outside the workspace; or what stands in it is not the text that was read, because its bytes
 * are no UTF-8 or somebody else has written it since.
 */
export type RewriteRefusal = 'outside' | 'encoding'

/** The whole text of a file, byte order mark included. */
export function contentOf({ bom, text }: Source): string {
  return bom ? `\ufeff${text}` : text
}

/**
 * Writes a new text of a document into its file; a link is followed, and stays. Gives the reason where it does not. Throws
 * UsageError where the file must not be written.
 */
export async function rewrite(
  host: Host,
  path: string,
  { before, after }: { before: Source; after: Source },
  { root }: Pick<Settings, 'root'>,
): Promise<RewriteRefusal | undefined> {
  const file = await host.realpath(path)
  if (insideOf(await host.realpath(root), file) === undefined) return 'outside'
  if (!Buffer.from(contentOf(before)).equals(await host.readFile(file))) return 'encoding'
  try {
    await host.writeFile(file, contentOf(after))
  } catch (error) {
    if (isErrorCode(error, 'EACCES', 'EPERM', 'EROFS')) throw new UsageError(denied, { path: before.path })
    throw error
  }
  return undefined
}

const denied = {
  da: "Der er ikke adgang til at skrive i '{path}'.",
  en: "There is no permission to write '{path}'.",
}
