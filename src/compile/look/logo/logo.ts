import type { Logo } from '../look.ts'
import type { LogoFault } from './fault.ts'
import { isPng, readPng } from './png.ts'
import { svgFault } from './svg.ts'

/** The most that a logo may take, in bytes. */
export const largestLogo = 1024 * 1024

/** The most times that a logo may be as wide as it is high, or as high as it is wide. */
const longest = 20

/**
 * Reads a file as a logo: a whole PNG, or an SVG that draws and does nothing else. What passes here can be drawn in every
 * format of a report.
 */
export async function readLogo(bytes: Uint8Array): Promise<Logo | LogoFault> {
  if (bytes.length === 0) return { kind: 'empty' }
  if (bytes.length > largestLogo) return { kind: 'large' }
  const read = isPng(bytes) ? readPng(bytes) : await readSvg(bytes)
  if ('kind' in read) return read
  const { width, height } = read
  if (Math.max(width / height, height / width) > longest) return { kind: 'narrow', width, height }
  return { type: isPng(bytes) ? 'image/png' : 'image/svg+xml', bytes, width, height }
}

export function isLogo(read: Logo | LogoFault): read is Logo {
  return 'type' in read
}

/** A view box that is wider and higher than nothing. */
const viewBox =
  /\sviewBox\s*=\s*["']\s*(?:[-+\d.e]+[\s,]+){2}(?![0.]+[\s,])[\d.e]+[\s,]+(?![0.]+\s*["'])[\d.e]+\s*["']/i

async function readSvg(bytes: Uint8Array): Promise<{ width: number; height: number } | LogoFault> {
  const text = decoded(bytes)
  if (text === undefined || !/<svg[\s>]/.test(text)) return { kind: 'unknown' }
  const fault = svgFault(text)
  if (fault !== undefined) return fault
  const opening = /<svg(?=[\s>])(?:[^<>"']|"[^"<]*"|'[^'<]*')*>/.exec(text)?.[0] ?? ''
  const isSized = viewBox.test(opening) || (/\swidth\s*=/.test(opening) && /\sheight\s*=/.test(opening))
  if (!isSized) return { kind: 'unsized' }
  // The drawing itself is tried too, so that no report can fail by it.
  const { Resvg } = await import('@resvg/resvg-js')
  try {
    const { width, height } = new Resvg(text, { font: { loadSystemFonts: false } })
    return width > 0 && height > 0 ? { width, height } : { kind: 'svg' }
  } catch {
    return { kind: 'svg' }
  }
}

function decoded(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}
