import type { Theme } from './theme.ts'

/** A publisher's own picture. */
export interface Logo {
  type: 'image/png' | 'image/svg+xml'
  bytes: Uint8Array
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
