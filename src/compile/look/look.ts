import type { Theme } from './theme.ts'

/** A publisher's own picture. Its size is in pixels, and tells its proportions only. */
export interface Logo {
  type: 'image/png' | 'image/svg+xml'
  bytes: Uint8Array
  width: number
  height: number
}

/** What a publisher's reports look like, beyond the usual. */
export interface Look {
  theme?: Theme | undefined
  logo?: Logo | undefined
}

/** A logo as an address that holds the whole picture. */
export function dataAddress({ type, bytes }: Logo): string {
  return `data:${type};base64,${Buffer.from(bytes).toString('base64')}`
}

/** The size of a logo that fills as much of a place as its proportions allow. */
export function fitted(
  { width, height }: Logo,
  most: { width: number; height: number },
): { width: number; height: number } {
  const scale = Math.min(most.width / width, most.height / height)
  return { width: width * scale, height: height * scale }
}
