import { relative, sep } from 'node:path'
import type { LogoFault } from '#compile/look/logo/fault'
import { isLogo, largestLogo, readLogo } from '#compile/look/logo/logo'
import { mostPoints } from '#compile/look/logo/png'
import type { Logo, Look } from '#compile/look/look'
import { createTheme, type WeakColour, weakColours } from '#compile/look/theme'
import { formatNumber, type Locale } from '#core/locale'
import type { Wording } from '#core/message'
import type { Host } from './host.ts'
import { readInside } from './inside.ts'
import type { Placed, Settings } from './settings.ts'
import { UsageError } from './usage-error.ts'

/**
 * What reports look like in a workspace. Throws UsageError, with the place in the configuration, for colours that could not be
 * read on the pages, and for a logo that lies outside the workspace, is no whole picture or could do anything else than be seen.
 */
export async function loadLook(host: Host, settings: Settings): Promise<Look> {
  const { primary, accent, logo } = settings.look
  const colours = { primary: primary?.value, accent: accent?.value }
  const [weak] = weakColours(colours)
  if (weak !== undefined) throw weakColourError(weak, settings.look[weak.name]?.place ?? '')
  const hasColours = primary !== undefined || accent !== undefined
  return {
    ...(hasColours ? { theme: createTheme(colours) } : {}),
    ...(logo === undefined ? {} : { logo: await loadLogo(host, settings.root, logo) }),
  }
}

function weakColourError(
  { name, colour, ratio, needed, ground, nearest }: WeakColour,
  place: string,
): UsageError {
  const word = (locale: Locale): string => {
    // A ratio that is almost enough must not be rounded up to enough.
    const numbers = { ratio: Math.floor(ratio * 100) / 100, needed }
    return filled(wordings.weak[locale], { place, name, colour, ground, nearest, ...numbers }, locale)
  }
  return new UsageError({ da: word('da'), en: word('en') })
}

async function loadLogo(host: Host, root: string, { value: path, place }: Placed): Promise<Logo> {
  const data = { place, path: relative(root, path).split(sep).join('/') }
  const read = await readLogo(await readPicture(host, root, path, data))
  if (isLogo(read)) return read
  const word = (locale: Locale): string =>
    `${place} ${filled(logoWordings[read.kind][locale], { ...data, ...detailsOf(read) }, locale)}`
  throw new UsageError({ da: word('da'), en: word('en') })
}

function detailsOf(fault: LogoFault): Record<string, string | number> {
  if (fault.kind === 'forbidden') return { what: fault.what.replace(/[\p{Cc}\p{Cf}]/gu, ' ') }
  if (fault.kind !== 'wide' && fault.kind !== 'narrow') return {}
  return { width: Math.round(fault.width), height: Math.round(fault.height), most: Math.sqrt(mostPoints) }
}

function filled(template: string, data: Record<string, string | number>, locale: Locale): string {
  return template.replace(/\{(\w+)\}/g, (whole, key: string) => {
    const value = data[key]
    return typeof value === 'number' ? formatNumber(value, locale) : (value ?? whole)
  })
}

/** Reads the picture; it lies in the workspace, links followed. */
async function readPicture(
  host: Host,
  root: string,
  path: string,
  data: { place: string; path: string },
): Promise<Uint8Array> {
  const read = await readInside(host, root, path, largestLogo)
  if (typeof read !== 'string') return read
  if (read === 'outside') throw new UsageError(wordings.outside, data)
  throw new UsageError(read === 'tooLarge' ? prefixed(logoWordings.large) : wordings.unread, data)
}

function prefixed({ da, en }: Wording): Wording {
  return { da: `{place} ${da}`, en: `{place} ${en}` }
}

const wordings = {
  weak: {
    da: "{place} Farven {colour} i compile.theme.{name} har kontrasten {ratio}:1 mod {ground}, og der skal være mindst {needed}:1, for at alle kan læse rapporten. Den nærmeste farve, der kan bruges, er '{nearest}'.",
    en: "{place} The colour {colour} in compile.theme.{name} has a contrast of {ratio}:1 to {ground}, and at least {needed}:1 is needed for everybody to read the report. The nearest colour that can be used is '{nearest}'.",
  },
  outside: {
    da: "{place} Logoet '{path}' ligger uden for opsætningens mappe. Læg en kopi i mappen.",
    en: "{place} The logo '{path}' lies outside the folder of the configuration. Put a copy in the folder.",
  },
  unread: {
    da: "{place} Logoet '{path}' kan ikke læses. Se efter, om filen findes.",
    en: "{place} The logo '{path}' cannot be read. Check that the file exists.",
  },
} satisfies Record<string, Wording>

const logoWordings: Record<LogoFault['kind'], Wording> = {
  empty: {
    da: "Logoet '{path}' er en tom fil. Gem det igen.",
    en: "The logo '{path}' is an empty file. Save it again.",
  },
  png: {
    da: "Logoet '{path}' er en PNG-fil, der er beskadiget eller ikke er hel. Hent eller gem den igen.",
    en: "The logo '{path}' is a PNG file that is damaged or not whole. Fetch or save it again.",
  },
  wide: {
    da: "Logoet '{path}' er {width} × {height} billedpunkter. Gem det mindre: {most} × {most} er det meste, og 1.000 i bredden er nok til tryk.",
    en: "The logo '{path}' is {width} × {height} pixels. Save it smaller: {most} × {most} is the most, and a width of 1,000 is enough for print.",
  },
  narrow: {
    da: "Logoet '{path}' er {width} × {height}, og så smalt kan det ikke ses i en rapport. Den lange side må højst være 20 gange den korte.",
    en: "The logo '{path}' is {width} × {height}, and as narrow as that it cannot be seen in a report. The long side may be at most 20 times the short one.",
  },
  unsized: {
    da: "Logoet '{path}' siger ikke, hvor stort det er: 'viewBox' mangler i <svg>. Gem det igen fra tegneprogrammet.",
    en: "The logo '{path}' does not say how large it is: 'viewBox' is missing in <svg>. Save it again from the drawing program.",
  },
  large: {
    da: "Logoet '{path}' fylder mere end 1 MB. Gem det mindre.",
    en: "The logo '{path}' is larger than 1 MB. Save it smaller.",
  },
  unknown: {
    da: "Logoet '{path}' er hverken PNG eller SVG. Gem det som en af dem.",
    en: "The logo '{path}' is neither PNG nor SVG. Save it as one of them.",
  },
  svg: {
    da: "Logoet '{path}' er ikke en hel SVG-fil. Gem det igen fra tegneprogrammet.",
    en: "The logo '{path}' is not a whole SVG file. Save it again from the drawing program.",
  },
  forbidden: {
    da: "Logoet '{path}' indeholder {what}. Et logo må kun tegne: ingen scripts, ingen hændelser og intet, der hentes andre steder fra. Gem det som enkel SVG eller som PNG.",
    en: "The logo '{path}' contains {what}. A logo may only draw: no scripts, no events and nothing that is fetched from elsewhere. Save it as plain SVG or as PNG.",
  },
}
