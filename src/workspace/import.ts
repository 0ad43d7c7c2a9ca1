import { createHash } from 'node:crypto'
import { basename, dirname, extname, join, relative, resolve, sep } from 'node:path'
import { compareDiagnostics, type Diagnostic } from '#core/diagnostic'
import { type Locale, localeOf } from '#core/locale'
import { formatHelp, formatMessage } from '#core/message'
import { readForeign } from './foreign/read-foreign.ts'
import type { ForeignDocument } from './foreign/request.ts'
import { type Host, isErrorCode } from './host.ts'
import { UsageError } from './usage-error.ts'

export interface ImportTarget {
  /** The working directory. */
  cwd: string
  /** The file of the draft; without it one beside the working directory, named as the source. `-` is standard output. */
  output?: string
  /** The file of the register; without it one in `seeds`, named as the source, unless the draft goes to standard output. */
  register?: string
  /** The language of messages; without it the document's own. */
  lang?: Locale
}

/** A file that was written, or a draft for standard output. */
export interface ImportResult {
  draft: string
  /** Where the draft was written, as users see it; undefined for standard output. */
  draftPath?: string
  registerPath?: string
  locale: Locale
  counts: { goals: number; actions: number; ongoing: number; passages: number }
  /** What was not sure, in words. */
  notes: ImportNote[]
}

export interface ImportNote extends Pick<Diagnostic, 'ruleId' | 'severity' | 'range'> {
  message: string
  help: string
}

const schemas = {
  strategy: 'https://stratlint.dk/schemas/strategy.schema.json',
  register: 'https://stratlint.dk/schemas/source.schema.json',
}

/**
 * Drafts a strategy from a document and writes it with its register. Writes over no file. Throws UsageError where the document
 * cannot be read, or a file is in the way.
 */
export async function importFile(host: Host, path: string, target: ImportTarget): Promise<ImportResult> {
  const { document, bytes } = await readForeign(host, { path: resolve(target.cwd, path), shownAs: path })
  if (document.kind === 'draft') return writeDraft(host, path, document, target)
  const { text } = document
  const { importText } = await import('#import/import')
  const places = placesOf(path, target)
  await refuseExisting(host, places, target.cwd)
  const imported = importText(text, {
    file: basename(path),
    path,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    ...(places.link === undefined ? {} : { register: places.link }),
    schemas,
  })
  const { strategy, register, diagnostics } = imported
  await writeBoth(host, places, imported, target.cwd)
  const locale = target.lang ?? localeOf(strategy.language)
  const kinds = (register.passages ?? []).map(({ kind }) => kind)
  const count = (kind: string): number => kinds.filter((own) => own === kind).length
  return {
    draft: imported.draft,
    ...(places.draft === undefined ? {} : { draftPath: shown(target.cwd, places.draft) }),
    ...(places.register === undefined ? {} : { registerPath: shown(target.cwd, places.register) }),
    locale,
    counts: {
      goals: count('goal'),
      actions: count('action'),
      ongoing: count('initiative'),
      passages: kinds.length,
    },
    notes: await worded([...encodingNote(path, document), ...diagnostics], locale),
  }
}

/** Writes a register and its draft, or neither. */
async function writeBoth(
  host: Host,
  places: Places,
  { registerText, draft }: { registerText: string; draft: string },
  cwd: string,
): Promise<void> {
  if (places.register !== undefined) await write(host, places.register, registerText, cwd)
  if (places.draft === undefined) return
  try {
    await write(host, places.draft, draft, cwd)
  } catch (error) {
    // Otherwise it would be in the way when the person tries again.
    if (places.register !== undefined) await host.remove(places.register).catch(() => undefined)
    throw error
  }
}

/** Writes a draft that its format gave, which has no passages to register. */
async function writeDraft(
  host: Host,
  path: string,
  document: ForeignDocument & { kind: 'draft' },
  target: ImportTarget,
): Promise<ImportResult> {
  const { strategy, yaml, diagnostics } = document
  const { draft: place } = placesOf(path, target)
  await refuseExisting(host, place === undefined ? {} : { draft: place }, target.cwd)
  const draft = `# yaml-language-server: $schema=${schemas.strategy}\n${yaml}`
  if (place !== undefined) await write(host, place, draft, target.cwd)
  const locale = target.lang ?? localeOf(strategy.language)
  return {
    draft,
    ...(place === undefined ? {} : { draftPath: shown(target.cwd, place) }),
    locale,
    counts: { goals: strategy.goals?.length ?? 0, actions: 0, ongoing: 0, passages: 0 },
    notes: await worded([...encodingNote(path, document), ...diagnostics], locale),
  }
}

/** That a text is in another encoding than UTF-8, in which letters may have been taken for others. */
function encodingNote(path: string, { encoding }: ForeignDocument): Diagnostic[] {
  if (encoding === undefined) return []
  const start = { line: 1, column: 1, offset: 0 }
  const range = { start, end: start }
  const severity = 'info'
  return [
    { ruleId: 'import/encoding', messageId: 'read', data: { encoding }, severity, path, pointer: '', range },
  ]
}

/** Where draft and register go, and how the draft names the register. */
interface Places {
  draft?: string
  register?: string
  link?: string
}

function placesOf(path: string, { cwd, output, register }: ImportTarget): Places {
  const name = `${basename(path, extname(path))}.yaml`
  const draft = output === '-' ? undefined : resolve(cwd, output ?? name)
  const wanted = register ?? (draft === undefined ? undefined : join('seeds', basename(draft)))
  if (wanted === undefined) return draft === undefined ? {} : { draft }
  const place = resolve(cwd, wanted)
  const link = relative(draft === undefined ? cwd : dirname(draft), place)
    .split(sep)
    .join('/')
  return { ...(draft === undefined ? {} : { draft }), register: place, link }
}

async function refuseExisting(host: Host, { draft, register }: Places, cwd: string): Promise<void> {
  if (draft !== undefined && draft === register) throw new UsageError(sameFile, { path: shown(cwd, draft) })
  for (const place of [draft, register]) {
    if (place !== undefined && (await host.kindOf(place)) !== undefined) {
      throw new UsageError(existing, { path: shown(cwd, place) })
    }
  }
}

async function write(host: Host, path: string, content: string, cwd: string): Promise<void> {
  try {
    await host.writeFile(path, content)
  } catch (error) {
    if (isErrorCode(error, 'EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'EEXIST')) {
      throw new UsageError(denied, { path: shown(cwd, path) })
    }
    throw error
  }
}

async function worded(diagnostics: readonly Diagnostic[], locale: Locale): Promise<ImportNote[]> {
  const { messages } = await import('#import/messages')
  return [...diagnostics].sort(compareDiagnostics).map((found) => ({
    ruleId: found.ruleId,
    severity: found.severity,
    range: found.range,
    message: formatMessage(found, locale, messages),
    help: formatHelp(found, locale, messages),
  }))
}

function shown(cwd: string, path: string): string {
  return relative(cwd, path).split(sep).join('/')
}

const existing = {
  da: "'{path}' findes i forvejen og bliver ikke skrevet over. Flyt filen, eller vælg andre navne med -o og --register.",
  en: "'{path}' exists already and is not written over. Move the file, or choose other names with -o and --register.",
}
const sameFile = {
  da: "Udkastet og registeret kan ikke være samme fil: '{path}'. Vælg et andet navn med --register.",
  en: "The draft and the register cannot be the same file: '{path}'. Choose another name with --register.",
}
const denied = {
  da: "Der er ikke adgang til at skrive '{path}'.",
  en: "There is no permission to write '{path}'.",
}
