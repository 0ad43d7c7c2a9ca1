import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fontFiles } from '../../../src/compile/emit/pdf/fonts.ts'
import { emitPdf } from '../../../src/compile/emit/pdf/pdf.ts'
import type { Report } from '../../../src/compile/tree.ts'

const { resolve } = createRequire(import.meta.url)

export const fonts: readonly Uint8Array[] = fontFiles.map((file) =>
  readFileSync(resolve(`@expo-google-fonts/source-sans-3/${file}`)),
)

export function emit(report: Report): Promise<Uint8Array> {
  return emitPdf(report, { fonts, version: '0.1.0' })
}
