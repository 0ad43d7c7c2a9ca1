import type { PngFault } from './png.ts'

/** Why a file cannot be a logo. `what` names the element, attribute or other part of an SVG that is not allowed. */
export type LogoFault =
  | { kind: 'empty' | 'large' | 'unknown' | 'svg' | 'unsized' }
  | PngFault
  | { kind: 'narrow'; width: number; height: number }
  | { kind: 'forbidden'; what: string }
