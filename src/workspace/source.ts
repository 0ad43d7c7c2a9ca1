import { isWide } from '#core/encoding'
import { createSource, mostDocumentBytes, type Source, type SourceFault, unreadSource } from '#core/source'
import { type Host, isErrorCode } from './host.ts'
import { UsageError } from './usage-error.ts'

/**
 * Reads a file as UTF-8. `shownAs` is the path that users see. Bytes that are no UTF-8 become U+FFFD. A file that cannot be read
 * gives a source that says why, so that other files are still read. A file of more than `most` bytes is not begun.
 */
export async function readSource(
  host: Host,
  path: string,
  shownAs: string,
  most = mostDocumentBytes,
): Promise<Source> {
  try {
    return sourceOf(await host.readFile(path, most), shownAs, most)
  } catch (error) {
    return unreadSource(shownAs, faultOf(error))
  }
}

/** As `readSource`, of a file that is needed. Throws UsageError where it cannot be read. */
export async function readNeeded(host: Host, path: string, shownAs: string, most?: number): Promise<Source> {
  const source = await readSource(host, path, shownAs, most)
  if (source.fault !== undefined) throw new UsageError(wordings[source.fault], { path: shownAs })
  return source
}

/** The text of bytes that are at hand. */
export function sourceOf(bytes: Uint8Array, shownAs: string, most = mostDocumentBytes): Source {
  if (bytes.length > most) return unreadSource(shownAs, 'large')
  if (isWide(bytes)) return unreadSource(shownAs, 'wide')
  return createSource(shownAs, new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes))
}

/** Throws what is no error of the disk. */
function faultOf(error: unknown): SourceFault {
  if (isErrorCode(error, 'EFBIG')) return 'large'
  if (isErrorCode(error, 'EACCES', 'EPERM')) return 'denied'
  if (isErrorCode(error, 'ENOENT', 'ENOTDIR', 'ENAMETOOLONG', 'ERR_INVALID_ARG_VALUE')) return 'missing'
  if (isErrorCode(error, 'EISDIR', 'ELOOP', 'ENOTSUP', 'ENXIO')) return 'noFile'
  if (isErrorCode(error, 'EIO', 'EBUSY', 'EMFILE', 'ENFILE', 'ESTALE')) return 'failed'
  throw error
}

const wordings = {
  large: {
    da: "Filen '{path}' er for stor til at blive læst.",
    en: "The file '{path}' is too large to be read.",
  },
  denied: { da: "Der er ikke adgang til at læse '{path}'.", en: "There is no permission to read '{path}'." },
  missing: { da: "Filen '{path}' findes ikke.", en: "The file '{path}' does not exist." },
  noFile: { da: "'{path}' er ikke en fil, der kan læses.", en: "'{path}' is no file that can be read." },
  wide: {
    da: "Filen '{path}' er gemt som UTF-16. Gem den som UTF-8.",
    en: "The file '{path}' is saved as UTF-16. Save it as UTF-8.",
  },
  failed: {
    da: "Filen '{path}' kan ikke læses fra disken.",
    en: "The file '{path}' cannot be read from the disk.",
  },
} satisfies Record<SourceFault, object>
