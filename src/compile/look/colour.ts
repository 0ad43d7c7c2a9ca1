/** A colour as `#rrggbb`. */
export type Hex = string

/** A colour in OKLCH: lightness from 0 to 1, chroma from 0, hue in radians. */
interface Lch {
  lightness: number
  chroma: number
  hue: number
}

type Triple = readonly [number, number, number]

export const black: Hex = '#000000'
export const white: Hex = '#ffffff'

/** The contrast of two colours, from 1 to 21 (WCAG 2.2, "contrast ratio"). */
export function contrastOf(a: Hex, b: Hex): number {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y)
  return (high + 0.05) / (low + 0.05)
}

/** Relative luminance, from 0 to 1 (WCAG 2.2). */
function luminance(colour: Hex): number {
  const [red, green, blue] = linear(colour)
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/** A mixture in sRGB, `share` of the first colour, as CSS `color-mix(in srgb, …)` makes it. */
export function mix(a: Hex, b: Hex, share: number): Hex {
  const [first, second] = [bytes(a), bytes(b)]
  return hex(first.map((value, i) => value * share + (second[i] ?? 0) * (1 - share)))
}

/**
 * The colour of the same hue that passes a test and whose lightness differs least, towards black or white; the colour itself
 * where it passes, undefined where none does. The test must hold for all colours beyond the first that passes.
 */
export function nearest(
  colour: Hex,
  towards: 'black' | 'white',
  passes: (colour: Hex) => boolean,
): Hex | undefined {
  if (passes(colour)) return colour
  const start = lchOf(colour)
  const end = towards === 'black' ? 0 : 1
  if (!passes(withLightness(start, end))) return undefined
  let [failing, passing] = [start.lightness, end]
  for (let i = 0; i < 24; i++) {
    const middle = (failing + passing) / 2
    if (passes(withLightness(start, middle))) passing = middle
    else failing = middle
  }
  return withLightness(start, passing)
}

/** The colour in another lightness, with as much of its chroma as sRGB can show there. */
function withLightness({ chroma, hue }: Lch, lightness: number): Hex {
  let [shown, hidden] = [0, chroma]
  if (isShown({ lightness, chroma, hue })) shown = chroma
  else
    for (let i = 0; i < 16; i++) {
      const middle = (shown + hidden) / 2
      if (isShown({ lightness, chroma: middle, hue })) shown = middle
      else hidden = middle
    }
  return hex(rgbOf({ lightness, chroma: shown, hue }).map((value) => gamma(value) * 255))
}

function isShown(colour: Lch): boolean {
  return rgbOf(colour).every((value) => value > -0.0005 && value < 1.0005)
}

/** OKLCH of a colour (Ottosson 2020, "A perceptual color space for image processing"). */
function lchOf(colour: Hex): Lch {
  const [red, green, blue] = linear(colour)
  const l = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue)
  const m = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue)
  const s = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue)
  const a = 1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s
  const b = 0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s
  return {
    lightness: 0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    chroma: Math.hypot(a, b),
    hue: Math.atan2(b, a),
  }
}

/** Linear sRGB of OKLCH, beyond 0 to 1 where sRGB cannot show it. */
function rgbOf({ lightness, chroma, hue }: Lch): Triple {
  const [a, b] = [chroma * Math.cos(hue), chroma * Math.sin(hue)]
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3
  return [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ]
}

function linear(colour: Hex): Triple {
  const [red, green, blue] = bytes(colour)
  return [ungamma(red / 255), ungamma(green / 255), ungamma(blue / 255)]
}

/** From stored to linear values (IEC 61966-2-1). */
function ungamma(value: number): number {
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
}

function gamma(value: number): number {
  return value <= 0.0031308 ? value * 12.92 : 1.055 * value ** (1 / 2.4) - 0.055
}

function bytes(colour: Hex): Triple {
  const at = (place: number): number => Number.parseInt(colour.slice(place, place + 2), 16)
  return [at(1), at(3), at(5)]
}

function hex(values: readonly number[]): Hex {
  const digits = values.map((value) => {
    const byte = Math.round(Math.min(255, Math.max(0, value)))
    return byte.toString(16).padStart(2, '0')
  })
  return `#${digits.join('')}`
}
