import { defineConfig } from 'rolldown'
import { endingFonts } from '../build/ending-fonts.ts'
import { textAssets } from '../build/text-assets.ts'

/** The fuzzer and its thread, as one bundle. */
export default defineConfig({
  input: { fuzz: 'scripts/fuzz.ts', worker: 'scripts/fuzz/worker.ts' },
  platform: 'node',
  external: ['ajv', '@myriaddreamin/typst-ts-node-compiler', '@resvg/resvg-js', 'docx', 'pdfjs-dist'],
  plugins: [textAssets, endingFonts],
  output: { dir: '.fuzz' },
})
