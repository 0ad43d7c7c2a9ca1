import { setImmediate } from 'node:timers/promises'
import type { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { formatDate } from '#core/dates'
import type { Locale } from '#core/locale'
import type { Wording } from '#core/message'
import { chartSvg } from '../../charts/chart-svg.ts'
import { printPalette } from '../../charts/palette.ts'
import type { EmitOptions, Emitter, Report, ReportMeta } from '../../tree.ts'
import { type Body, blocks, tablesIn } from './blocks.ts'
import { fontFamily } from './fonts.ts'
import { drawableIn, withoutControls } from './glyphs.ts'
import { beginConversion } from './inlines.ts'
import type { Page, PageMeta } from './nodes.ts'
import { markRowHeaders } from './row-headers.ts'
import blocksTemplate from './typst/blocks.typ'
import reportTemplate from './typst/report.typ'
import styleTemplate from './typst/style.typ'

/** All files that Typst sees are virtual, and lie in a folder that does not exist. */
const folder = '/stratlint-report'

const pageWords = {
  contents: { da: 'Indhold', en: 'Contents' },
  draft: { da: 'Udkast', en: 'Draft' },
  page: { da: 'Side', en: 'Page' },
  of: { da: 'af', en: 'of' },
  asOf: { da: 'Opgjort', en: 'As of' },
} satisfies Record<string, Wording>

/**
 * A report as PDF/UA-1 (tagged, for screen readers), A4. `options.fonts` holds the files of `fontFiles`.
 * The same report gives the same bytes. Characters that the fonts lack are drawn as a hollow square.
 * @throws Error where fonts are missing, and where Typst refuses the document
 */
export const emitPdf: Emitter = async (report, options) => {
  if (options.fonts.length === 0) throw new Error('A PDF cannot be made without fonts.')
  const { NodeCompiler } = await import('@myriaddreamin/typst-ts-node-compiler')
  const drawable = drawableIn(options.fonts)
  const body: Body = { ...beginConversion(report.root, drawable), contents: {}, charts: [], level: 0 }
  const content = blocks(report.root.children, body)
  const page: Page = {
    meta: pageMeta(report.meta, options, drawable),
    words: wordsIn(report.meta.locale),
    contents: body.contents,
    anchors: [...body.placedAnchors],
    blocks: content,
  }
  const compiler = NodeCompiler.create({
    workspace: folder,
    fontArgs: [{ fontBlobs: options.fonts.map((font) => Buffer.from(font)) }],
  })
  compiler.addSource(`${folder}/report.typ`, reportTemplate)
  compiler.addSource(`${folder}/blocks.typ`, blocksTemplate)
  compiler.addSource(`${folder}/style.typ`, styleTemplate)
  compiler.mapShadow(`${folder}/report.json`, Buffer.from(JSON.stringify(page)))
  body.charts.forEach((chart, i) => {
    const svg = drawable(chartSvg(chart, report.meta.locale, printPalette))
    compiler.mapShadow(`${folder}/chart-${i + 1}.svg`, Buffer.from(svg))
  })
  const file = draw(compiler, report)
  // Node frees what a compiler holds outside of its own memory between two turns of the event loop only.
  await setImmediate()
  return markRowHeaders(
    file,
    tablesIn(content).map(({ rowHeaders }) => rowHeaders),
  )
}

/** Typst keeps what it computed for later documents; without `evictCache` a long row of reports fills the memory. */
function draw(compiler: NodeCompiler, { meta }: Report): Uint8Array {
  try {
    const result = compiler.compile({ mainFilePath: `${folder}/report.typ` })
    const document = result.result
    if (document === null) {
      const error = result.takeError()
      throw new Error(error === null ? 'no result' : messagesIn(compiler.fetchDiagnostics(error)))
    }
    const creationTimestamp = Date.parse(meta.asOf) / 1000
    return compiler.pdf(document, { pdfStandard: 'ua-1', creationTimestamp })
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new Error(`The PDF of ${meta.id} could not be made: ${reason}`, { cause: error })
  } finally {
    compiler.evictCache(0)
  }
}

function messagesIn(diagnostics: readonly { message?: unknown }[]): string {
  return diagnostics.map(({ message }) => String(message)).join('; ')
}

function pageMeta(meta: ReportMeta, options: EmitOptions, drawable: (text: string) => string): PageMeta {
  const [year = 0, month = 0, day = 0] = meta.asOf.split('-').map(Number)
  const language = /^([a-z]{2,3})(?:-[A-Za-z]{4})?(?:-([A-Za-z]{2}))?(?:-|$)/.exec(meta.language)
  const region = language?.[2] ?? (language?.[1] === 'da' ? 'DK' : undefined)
  return {
    title: drawable(meta.title),
    plainTitle: withoutControls(meta.title),
    plainAuthor: withoutControls(meta.publisher),
    ...(meta.subtitle === undefined ? {} : { subtitle: drawable(meta.subtitle) }),
    publisher: drawable(meta.publisher),
    ...(meta.unit === undefined ? {} : { unit: drawable(meta.unit) }),
    facts: meta.facts.map(({ label, value }) => ({ label: drawable(label), value: drawable(value) })),
    draft: meta.draft,
    asOf: formatDate(meta.asOf, meta.locale),
    date: { year, month, day },
    language: language?.[1] ?? meta.locale,
    ...(region === undefined ? {} : { region }),
    font: fontFamily,
    version: options.version,
  }
}

function wordsIn(locale: Locale): Page['words'] {
  const { contents, draft, page, of, asOf } = pageWords
  return {
    contents: contents[locale],
    draft: draft[locale],
    page: page[locale],
    of: of[locale],
    asOf: asOf[locale],
  }
}
