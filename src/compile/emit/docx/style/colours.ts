import { mix, white } from '../../../look/colour.ts'
import type { Theme } from '../../../look/theme.ts'

/** The colours of a report as Word writes them: six digits. */
export interface Colours {
  ink: string
  muted: string
  /** Lines, signs and links. */
  accent: string
  /** Headings and heads of tables. */
  deep: string
  /** What something should be done about. */
  warm: string
  hairline: string
  /** Under words that lead to another place in the report. */
  underline: string
  /** Behind boxes. */
  tint: string
}

const usual: Colours = {
  ink: '15262C',
  muted: '4A5E66',
  accent: '0B6272',
  deep: '0A4A57',
  warm: '9A4208',
  hairline: 'C9D4D7',
  underline: '8FB3BA',
  tint: 'EEF4F5',
}

/** The usual colours, with those of a publisher over them as far as they are chosen: paper takes the tones of a light page. */
export function reportColours(theme: Theme | undefined): Colours {
  const { brand, band, wash, warm } = theme?.light ?? {}
  return {
    ...usual,
    ...(brand === undefined ? {} : { accent: digits(brand), underline: digits(mix(brand, white, 0.45)) }),
    ...(band === undefined ? {} : { deep: digits(band) }),
    ...(wash === undefined ? {} : { tint: digits(wash) }),
    ...(warm === undefined ? {} : { warm: digits(warm) }),
  }
}

function digits(hex: string): string {
  return hex.slice(1).toUpperCase()
}
