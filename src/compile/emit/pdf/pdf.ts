import { setImmediate } from 'node:timers/promises'
import type { NodeCompiler, NodeTypstDocument } from '@myriaddreamin/typst-ts-node-compiler'
import type { Emitter, Report } from '../../tree.ts'
import { tablesIn } from './content/blocks.ts'
import { drawableIn } from './content/glyphs.ts'
import type { Page } from './content/nodes.ts'
import { logoFile, pageOf } from './content/page.ts'
import { connectJumps, type Place } from './file/jumps.ts'
import { readObjects, writeObjects } from './file/objects.ts'
import { markRowHeaders } from './file/row-headers.ts'
import blocksTemplate from './typst/blocks.typ'
import reportTemplate from './typst/report.typ'
import styleTemplate from './typst/style.typ'

/** All files that Typst sees are virtual, and lie in a folder that does not exist. */
const folder = '/stratlint-report'

/**
 * A report as PDF/UA-1 (tagged, for screen readers), A4. `options.fonts` holds the files of `fontFiles`.
 * The same report gives the same bytes. Characters that the fonts lack are drawn as a hollow square.
 * @throws Error where fonts are missing, and where Typst refuses the document
 */
export const emitPdf: Emitter = async (report, { fonts, version, look }) => {
  if (fonts.length === 0) throw new Error('A PDF cannot be made without fonts.')
  const { compiler, drawable } = await pressFor(fonts)
  const { page, pictures } = pageOf(report, { version, look }, drawable)
  const files = new Map<string, Uint8Array>([['report.json', Buffer.from(JSON.stringify(page))]])
  if (look?.logo !== undefined) files.set(logoFile(look.logo), look.logo.bytes)
  for (const [i, svg] of pictures.entries()) files.set(`chart-${i + 1}.svg`, Buffer.from(svg))
  const bytes = finished(draw(compiler, files, report), page)
  // Node frees what a document holds outside of its own memory between two turns of the event loop only.
  await setImmediate()
  return bytes
}

/** What all reports with the same fonts are made with. */
interface Press {
  compiler: NodeCompiler
  /** A text as the fonts can draw it. */
  drawable: (text: string) => string
}

const presses = new WeakMap<readonly Uint8Array[], Press>()

async function pressFor(fonts: readonly Uint8Array[]): Promise<Press> {
  const { NodeCompiler } = await import('@myriaddreamin/typst-ts-node-compiler')
  const known = presses.get(fonts)
  if (known !== undefined) return known
  const drawable = drawableIn(fonts)
  const compiler = NodeCompiler.create({
    workspace: folder,
    fontArgs: [{ fontBlobs: fonts.map((font) => Buffer.from(font)) }],
  })
  compiler.addSource(`${folder}/report.typ`, reportTemplate)
  compiler.addSource(`${folder}/blocks.typ`, blocksTemplate)
  compiler.addSource(`${folder}/style.typ`, styleTemplate)
  const press = { compiler, drawable }
  presses.set(fonts, press)
  return press
}

/**
 * Makes a file of the template and the files that it reads, and lets go of them. Typst keeps what it computed for later documents;
 * without `evictCache` a long row of reports fills the memory.
 */
function draw(
  compiler: NodeCompiler,
  files: ReadonlyMap<string, Uint8Array>,
  { meta }: Report,
): { bytes: Uint8Array; places: Place[] } {
  for (const [name, content] of files) compiler.mapShadow(`${folder}/${name}`, Buffer.from(content))
  try {
    const result = compiler.compile({ mainFilePath: `${folder}/report.typ` })
    const document = result.result
    if (document === null) {
      const error = result.takeError()
      throw new Error(error === null ? 'no result' : messagesIn(compiler.fetchDiagnostics(error)))
    }
    const creationTimestamp = Date.parse(meta.asOf) / 1000
    const bytes = compiler.pdf(document, { pdfStandard: 'ua-1', creationTimestamp })
    return { bytes, places: placesIn(compiler, document) }
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new Error(`The PDF of ${meta.id} could not be made: ${reason}`, { cause: error })
  } finally {
    for (const name of files.keys()) compiler.unmapShadow(`${folder}/${name}`)
    compiler.evictCache(0)
  }
}

/** The places of the anchors, by their numbers; the template lists them. */
function placesIn(compiler: NodeCompiler, document: NodeTypstDocument): Place[] {
  const [listed] = compiler.query(document, { selector: '<places>', field: 'value' }) as [
    (Place & { number: number })[],
  ]
  const places: Place[] = []
  for (const { number, ...place } of listed) places[number] ??= place
  return places
}

function messagesIn(diagnostics: readonly { message?: unknown }[]): string {
  return diagnostics.map(({ message }) => String(message)).join('; ')
}

/** What Typst cannot write yet: row headers, and links inside the file that do not double the time. */
function finished({ bytes, places }: { bytes: Uint8Array; places: Place[] }, page: Page): Uint8Array {
  const file = readObjects(bytes)
  markRowHeaders(
    file,
    tablesIn(page.blocks).map(({ rowHeaders }) => rowHeaders),
  )
  connectJumps(file, places, (number) => `${page.words.page} ${number}`)
  return writeObjects(file)
}
