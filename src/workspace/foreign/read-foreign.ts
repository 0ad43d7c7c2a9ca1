import type { UnreadableReason } from '#import/read/unreadable'
import type { FoundFile } from '../files.ts'
import { type Host, isErrorCode } from '../host.ts'
import { UsageError } from '../usage-error.ts'
import { ask, type ReadingLimits } from './ask.ts'
import type { ForeignDocument } from './request.ts'
import { fileWords, refusalWords } from './words.ts'

/** The bounds that a foreign file is read within. */
export interface ForeignLimits extends ReadingLimits {
  /** Bytes of the file. */
  bytes: number
}

export const usualLimits: ForeignLimits = { bytes: 50_000_000, time: 20_000, memory: 768, process: 1_500 }

/**
 * Reads a file that was made elsewhere: Word, PDF, a web page, Markdown, text or StratML, told by what it holds. It is read in a
 * process of its own, which is stopped when it takes too long or too much memory; only plain text needs none. Nothing is fetched. Throws
 * UsageError that says what is wrong with the file and what to do.
 */
export async function readForeign(
  host: Host,
  { path, shownAs }: FoundFile,
  { language, limits = usualLimits }: { language?: string; limits?: ForeignLimits } = {},
): Promise<{ document: ForeignDocument; bytes: Uint8Array }> {
  const bytes = await readBytes(host, path, shownAs, limits)
  const plain = await readPlain(shownAs, bytes)
  if (plain !== undefined) return { document: plain, bytes }
  const request = { name: shownAs, bytes, ...(language === undefined ? {} : { language }) }
  const answer = await ask(host.assetPath('foreign-reader.cjs'), request, limits)
  if (typeof answer === 'string') throw new UsageError(fileWords[answer], { path: shownAs })
  if (answer.kind !== 'unreadable') return { document: answer, bytes }
  throw refused(shownAs, answer.reason, answer.detail)
}

/** Plain text, which has nothing to unpack or parse; undefined for any other file, broken ones included. */
async function readPlain(name: string, bytes: Uint8Array): Promise<ForeignDocument | undefined> {
  const { recognise } = await import('#import/read/format')
  try {
    const found = recognise(name, bytes)
    if (found.format !== 'txt') return undefined
    const { readPlainText } = await import('#import/read-text')
    return {
      kind: 'text',
      text: readPlainText(found.text),
      ...(found.encoding === 'utf-8' ? {} : { encoding: found.encoding }),
    }
  } catch {
    return undefined
  }
}

async function readBytes(
  host: Host,
  path: string,
  shownAs: string,
  { bytes }: ForeignLimits,
): Promise<Uint8Array> {
  try {
    const content = await host.readFile(path, bytes)
    if (content.length === 0) throw new UsageError(fileWords.empty, { path: shownAs })
    return content
  } catch (error) {
    if (isErrorCode(error, 'ENOENT', 'ENOTDIR')) throw new UsageError(fileWords.missing, { path: shownAs })
    if (isErrorCode(error, 'EISDIR')) throw new UsageError(fileWords.folder, { path: shownAs })
    if (isErrorCode(error, 'EFBIG', 'ERR_FS_FILE_TOO_LARGE'))
      throw new UsageError(fileWords.tooLarge, { path: shownAs, most: Math.round(bytes / 1e6) })
    if (isErrorCode(error, 'EACCES', 'EPERM', 'ENOTSUP', 'ELOOP'))
      throw new UsageError(fileWords.denied, { path: shownAs })
    throw error
  }
}

function refused(path: string, reason: UnreadableReason, detail: string): UsageError {
  const wording = refusalWords[reason]
  const said = detail === '' ? '' : ` (${detail.replace(/[\p{Cc}\p{Cf}]/gu, ' ').slice(0, 200)})`
  return new UsageError(wording, { path, detail: said })
}
