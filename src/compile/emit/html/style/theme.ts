import type { Theme, Tones } from '../../../look/theme.ts'

/** The custom property of each tone. */
const properties: Record<keyof Tones, string> = {
  brand: '--brand',
  link: '--link',
  wash: '--brand-wash',
  warm: '--warm',
  warmWash: '--warm-wash',
  band: '--band',
  bandSoft: '--band-soft',
  bandLine: '--band-line',
  bandEdge: '--band-edge',
}

/** The colours of a publisher over those of the style sheet. */
export function themeStyle({ light, dark }: Theme): string {
  return `
:root {
${declarations(light)}
}

@media screen and (prefers-color-scheme: dark) {
  :root {
${declarations(dark)}
  }
}
`
}

function declarations(tones: Tones): string {
  return Object.entries(tones)
    .map(([tone, colour]) => `  ${properties[tone as keyof Tones]}: ${colour};`)
    .join('\n')
}
