import { createRequire } from 'node:module'
import { emitDocx } from '../../../src/compile/emit/docx/emit-docx.ts'
import { fontFiles } from '../../../src/compile/emit/pdf/fonts.ts'
import type { Look } from '../../../src/compile/look/look.ts'
import type { Report } from '../../../src/compile/tree.ts'

const { resolve } = createRequire(import.meta.url)

const fontPaths = fontFiles.map((file) => resolve(`@expo-google-fonts/source-sans-3/${file}`))

export function emit(report: Report, look?: Look): Promise<Uint8Array> {
  return emitDocx(report, { fonts: [], fontPaths, version: '0.1.0', look })
}
