import { createSource, type Source } from '#core/source'
import { type Host, isErrorCode } from './host.ts'
import { UsageError } from './usage-error.ts'

/** Reads a file as UTF-8. `shownAs` is the path that users see. Bytes that are no UTF-8 become U+FFFD. */
export async function readSource(host: Host, path: string, shownAs: string): Promise<Source> {
  try {
    return createSource(
      shownAs,
      new TextDecoder('utf-8', { ignoreBOM: true }).decode(await host.readFile(path)),
    )
  } catch (error) {
    if (isErrorCode(error, 'ENOENT')) throw new UsageError(wordings.missing, { path: shownAs })
    if (isErrorCode(error, 'EACCES', 'EPERM')) throw new UsageError(wordings.denied, { path: shownAs })
    if (isErrorCode(error, 'EISDIR')) throw new UsageError(wordings.folder, { path: shownAs })
    throw error
  }
}

const wordings = {
  missing: { da: "Filen '{path}' findes ikke.", en: "The file '{path}' does not exist." },
  denied: { da: "Der er ikke adgang til at læse '{path}'.", en: "There is no permission to read '{path}'." },
  folder: { da: "'{path}' er en mappe, ikke en fil.", en: "'{path}' is a folder, not a file." },
}
