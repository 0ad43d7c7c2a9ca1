import type { RootContent } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import { formatDate } from '#core/dates'
import type { Wording } from '#core/message'
import { chartSvg } from '../../../charts/chart-svg.ts'
import { type ChartPalette, printPalette } from '../../../charts/palette.ts'
import { fitted, type Logo, type Look } from '../../../look/look.ts'
import type { EmitOptions, Report, ReportMeta } from '../../../tree.ts'
import { fontFamily } from '../fonts.ts'
import { type Body, blocks } from './blocks.ts'
import { withoutControls } from './glyphs.ts'
import { beginConversion } from './inlines.ts'
import type { Page, PageLook, PageMeta } from './nodes.ts'

const usualColours = { accent: '#0b6272', deep: '#0a4a57', warm: '#a5470a', tint: '#f0f5f6' }

const pageWords = {
  contents: { da: 'Indhold', en: 'Contents' },
  draft: { da: 'Udkast', en: 'Draft' },
  page: { da: 'Side', en: 'Page' },
  of: { da: 'af', en: 'of' },
  asOf: { da: 'Opgjort', en: 'As of' },
} satisfies Record<keyof Page['words'], Wording>

/** A report as the data of the template, and the pictures (SVG) that it shows as `chart-1.svg` and so on. */
export function pageOf(
  { meta, root }: Report,
  { version, look }: Pick<EmitOptions, 'version' | 'look'>,
  drawable: (text: string) => string,
): { page: Page; pictures: string[] } {
  const pageLook = lookOf(look, meta)
  const palette = paletteOf(pageLook)
  const { children, isCoverTitle } = withoutTitle(root.children, meta)
  const body: Body = {
    ...beginConversion(root, drawable),
    contents: {},
    draw: (chart) => drawable(chartSvg(chart, meta.locale, palette)),
    pictures: [],
    level: 0,
    lift: isCoverTitle ? 1 : 0,
  }
  const content = blocks(children, body)
  const words = Object.entries(pageWords).map(([key, wording]) => [key, wording[meta.locale]])
  const page: Page = {
    meta: pageMeta(meta, version, drawable),
    look: pageLook,
    words: Object.fromEntries(words),
    contents: body.contents,
    anchors: Object.fromEntries(body.placedAnchors),
    blocks: content,
  }
  return { page, pictures: body.pictures }
}

/** The colours of the publisher where there are some, and the name of the picture. */
function lookOf(look: Look | undefined, { publisher, title }: ReportMeta): PageLook {
  const { brand, band, wash, warm } = look?.theme?.light ?? {}
  return {
    accent: brand ?? usualColours.accent,
    deep: band ?? usualColours.deep,
    warm: warm ?? usualColours.warm,
    tint: wash ?? usualColours.tint,
    ...(look?.logo === undefined ? {} : logoPart(look.logo, publisher || title)),
  }
}

/** In points: as high as the template has room for, unless that would make it too wide. */
const mostLogo = { width: 360, height: 45 }

function logoPart(logo: Logo, logoAlt: string): Pick<PageLook, 'logo' | 'logoAlt' | 'logoHeight'> {
  return { logo: logoFile(logo), logoAlt, logoHeight: fitted(logo, mostLogo).height }
}

export function logoFile({ type }: Logo): string {
  return type === 'image/png' ? 'logo.png' : 'logo.svg'
}

/** Only the fonts of the report may draw the words of a chart, wherever it is made. */
function paletteOf({ accent, warm }: PageLook): ChartPalette {
  return { ...printPalette, font: `'${fontFamily}'`, measured: accent, plan: warm }
}

/** The cover shows title and subtitle: where the tree opens with them, its chapters become the first level. */
function withoutTitle(
  children: readonly RootContent[],
  meta: ReportMeta,
): { children: readonly RootContent[]; isCoverTitle: boolean } {
  const [first, second] = children
  const titles = children.filter((node) => node.type === 'heading' && node.depth === 1)
  const isCoverTitle = titles.length === 1 && titles[0] === first && textOf(first) === meta.title
  if (!isCoverTitle) return { children, isCoverTitle }
  const isSubtitle = second?.type === 'paragraph' && textOf(second) === meta.subtitle
  return { children: children.slice(isSubtitle ? 2 : 1), isCoverTitle }
}

function pageMeta(meta: ReportMeta, version: string, drawable: (text: string) => string): PageMeta {
  const [year = 0, month = 0, day = 0] = meta.asOf.split('-').map(Number)
  const tag = /^([a-z]{2,3})(?:-[A-Za-z]{4})?(?:-([A-Za-z]{2}))?(?:-|$)/.exec(meta.language)
  const region = tag?.[2]?.toUpperCase() ?? (tag?.[1] === 'da' ? 'DK' : undefined)
  const title = withoutControls(meta.title).trim() === '' ? meta.id : meta.title
  return {
    title: drawable(title),
    plainTitle: withoutControls(title),
    plainAuthor: withoutControls(meta.publisher),
    ...(meta.subtitle === undefined ? {} : { subtitle: drawable(meta.subtitle) }),
    publisher: drawable(meta.publisher),
    ...(meta.unit === undefined ? {} : { unit: drawable(meta.unit) }),
    facts: meta.facts.map(({ label, value }) => ({ label: drawable(label), value: drawable(value) })),
    draft: meta.draft,
    asOf: formatDate(meta.asOf, meta.locale),
    date: { year, month, day },
    language: tag?.[1] ?? meta.locale,
    ...(region === undefined ? {} : { region }),
    font: fontFamily,
    version,
  }
}
