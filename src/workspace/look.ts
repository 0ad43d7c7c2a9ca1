import { relative, sep } from 'node:path'
import { isLogo, type LogoFault, readLogo } from '#compile/look/logo'
import type { Logo, Look } from '#compile/look/look'
import { createTheme, type WeakColour, weakColours } from '#compile/look/theme'
import { formatNumber } from '#core/locale'
import type { Wording } from '#core/message'
import { type Host, isErrorCode } from './host.ts'
import { insideOf, type Settings } from './settings.ts'
import { UsageError } from './usage-error.ts'

/**
 * What reports look like in a workspace. Throws UsageError for colours that could not be read on the pages, and for a logo
 * that lies outside the workspace, is no picture or could do anything else than be seen.
 */
export async function loadLook(host: Host, settings: Settings): Promise<Look> {
  const { primary, accent, logo } = settings.look
  const [weak] = weakColours({ primary, accent })
  if (weak !== undefined) throw weakColourError(weak)
  const hasColours = primary !== undefined || accent !== undefined
  return {
    ...(hasColours ? { theme: createTheme({ primary, accent }) } : {}),
    ...(logo === undefined ? {} : { logo: await loadLogo(host, settings.root, logo) }),
  }
}

function weakColourError({ name, colour, ratio, needed, ground, nearest }: WeakColour): UsageError {
  const word = (locale: 'da' | 'en'): string => {
    const values: Record<string, string> = {
      name,
      colour,
      ground,
      nearest,
      // A ratio that is almost enough must not be rounded up to enough.
      ratio: formatNumber(Math.floor(ratio * 100) / 100, locale),
      needed: formatNumber(needed, locale),
    }
    return wordings.weak[locale].replace(/\{(\w+)\}/g, (whole, key: string) => values[key] ?? whole)
  }
  return new UsageError({ da: word('da'), en: word('en') })
}

async function loadLogo(host: Host, root: string, path: string): Promise<Logo> {
  const shown = relative(root, path).split(sep).join('/')
  const bytes = await readInside(host, root, path, shown)
  const read = readLogo(bytes)
  if (isLogo(read)) return read
  throw new UsageError(logoWordings[read.kind], { path: shown, what: whatOf(read) })
}

function whatOf(fault: LogoFault): string {
  return fault.kind === 'forbidden' ? fault.what.replace(/[\p{Cc}\p{Cf}]/gu, ' ') : ''
}

/** Reads a file of the workspace; a link may not lead out of it either. */
async function readInside(host: Host, root: string, path: string, shown: string): Promise<Uint8Array> {
  try {
    const inside = insideOf(await host.realpath(root), await host.realpath(path))
    if (inside === undefined) throw new UsageError(wordings.outside, { path: shown })
    return await host.readFile(path)
  } catch (error) {
    if (isErrorCode(error, 'ENOENT', 'ENOTDIR', 'EISDIR', 'EACCES', 'ELOOP'))
      throw new UsageError(wordings.unread, { path: shown })
    throw error
  }
}

const wordings = {
  weak: {
    da: "Farven {colour} i compile.theme.{name} har kontrasten {ratio}:1 mod {ground}, og der skal være mindst {needed}:1, for at alle kan læse rapporten. Den nærmeste farve, der kan bruges, er '{nearest}'.",
    en: "The colour {colour} in compile.theme.{name} has a contrast of {ratio}:1 to {ground}, and at least {needed}:1 is needed for everybody to read the report. The nearest colour that can be used is '{nearest}'.",
  },
  outside: {
    da: "Logoet '{path}' ligger uden for opsætningens mappe. Læg en kopi i mappen.",
    en: "The logo '{path}' lies outside the folder of the configuration. Put a copy in the folder.",
  },
  unread: {
    da: "Logoet '{path}' i compile.logo kan ikke læses. Se efter, om filen findes.",
    en: "The logo '{path}' in compile.logo cannot be read. Check that the file exists.",
  },
} satisfies Record<string, Wording>

const logoWordings: Record<LogoFault['kind'], Wording> = {
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
