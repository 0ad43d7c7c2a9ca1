import { black, contrastOf, type Hex, mix, nearest, white } from './colour.ts'

/** The colours that a publisher chooses. */
export interface ChosenColours {
  primary?: Hex | undefined
  accent?: Hex | undefined
}

/** The colours of one mode, derived from those that are chosen. A tone that is not chosen is left to the style sheet. */
export interface Tones {
  /** Headings, signs and charts. */
  brand?: Hex
  link?: Hex
  /** Behind boxes. */
  wash?: Hex
  /** What something should be done about, and targets in charts. */
  warm?: Hex
  warmWash?: Hex
  /** The masthead, what stands on it, and its lower edge. */
  band?: Hex
  bandSoft?: Hex
  bandLine?: Hex
  bandEdge?: Hex
}

export interface Theme {
  light: Tones
  dark: Tones
}

/** Contrasts as WCAG 2.2 asks for them (1.4.3 and 1.4.11). */
const textContrast = 4.5
const graphicContrast = 3

/** What text stands on in each mode; the style sheet says the same. */
const grounds = {
  light: { surface: white, paper: '#fbfaf7' },
  dark: { surface: '#162227', paper: '#10191d' },
}

/** The most of a colour that lies behind text in a table of points. */
const mostHeat = 0.24

/** How much of a colour its wash has. */
const washShare = { light: 0.09, dark: 0.16 }

/** A chosen colour that cannot be read where it is used. */
export interface WeakColour {
  name: keyof ChosenColours
  colour: Hex
  /** The contrast that it has. */
  ratio: number
  /** The contrast that it needs. */
  needed: number
  /** The colour that it is too close to. */
  ground: Hex
  /** The nearest colour of the same hue that can be read everywhere. */
  nearest: Hex
}

/** The chosen colours that cannot be read on a light page. For a dark one, and for paper, tones are derived that can. */
export function weakColours(chosen: ChosenColours): WeakColour[] {
  return (['primary', 'accent'] as const).flatMap((name) => {
    const colour = chosen[name]?.toLowerCase()
    if (colour === undefined || isReadable(colour, 'light')) return []
    const { ground, needed } = weakest(colour, 'light')
    const passing = nearest(colour, 'black', (other) => isReadable(other, 'light')) ?? black
    return [{ name, colour, ratio: contrastOf(colour, ground), needed, ground, nearest: passing }]
  })
}

/** All colours of the pages, from those that are chosen, which must be readable (`weakColours`). */
export function createTheme(chosen: ChosenColours): Theme {
  const primary = chosen.primary?.toLowerCase()
  const accent = chosen.accent?.toLowerCase()
  return { light: tonesOf('light', primary, accent), dark: tonesOf('dark', primary, accent) }
}

type Mode = keyof typeof grounds

function tonesOf(mode: Mode, primary: Hex | undefined, accent: Hex | undefined): Tones {
  const tones: Tones = {}
  if (primary !== undefined) {
    const brand = readable(primary, mode)
    const band = bandOf(primary, mode)
    const isSoftEnough = (soft: Hex): boolean => contrastOf(soft, band) >= textContrast
    const bandSoft = nearest(mix(band, white, 0.25), 'white', isSoftEnough) ?? white
    const bandLine = mix(band, white, 0.75)
    Object.assign(tones, { brand, link: brand, wash: washOf(brand, mode), band, bandSoft, bandLine })
  }
  if (accent !== undefined) {
    const warm = readable(accent, mode)
    Object.assign(tones, { warm, warmWash: washOf(warm, mode) })
    const band = tones.band ?? defaultBands[mode]
    tones.bandEdge = nearest(accent, 'white', (edge) => contrastOf(edge, band) >= graphicContrast) ?? white
  }
  return tones
}

/** The masthead of the style sheet, where only the accent is chosen. */
const defaultBands: Record<Mode, Hex> = { light: '#0b3a45', dark: '#0a2930' }

/** Dark enough for white text in all sizes; darker still where the whole page is dark. */
function bandOf(primary: Hex, mode: Mode): Hex {
  const needed = mode === 'light' ? 7 : 13
  return nearest(primary, 'black', (band) => contrastOf(band, white) >= needed) ?? black
}

function readable(colour: Hex, mode: Mode): Hex {
  const towards = mode === 'light' ? 'black' : 'white'
  return nearest(colour, towards, (other) => isReadable(other, mode)) ?? (mode === 'light' ? black : white)
}

function isReadable(colour: Hex, mode: Mode): boolean {
  return groundsOf(colour, mode).every(({ ground, needed }) => contrastOf(colour, ground) >= needed)
}

/** The ground that a colour misses by most. */
function weakest(colour: Hex, mode: Mode): Ground {
  const short = ({ ground, needed }: Ground): number => contrastOf(colour, ground) / needed
  return groundsOf(colour, mode).reduce((worst, next) => (short(next) < short(worst) ? next : worst))
}

interface Ground {
  ground: Hex
  needed: number
}

/** What a colour is seen on: as text on the page, on surfaces and on its own wash, and as a sign in a table of points. */
function groundsOf(colour: Hex, mode: Mode): [Ground, ...Ground[]] {
  const { surface, paper } = grounds[mode]
  return [
    { ground: surface, needed: textContrast },
    { ground: paper, needed: textContrast },
    { ground: washOf(colour, mode), needed: textContrast },
    { ground: mix(colour, surface, mostHeat), needed: graphicContrast },
  ]
}

function washOf(colour: Hex, mode: Mode): Hex {
  return mix(colour, grounds[mode].surface, washShare[mode])
}
