import { defineConfig } from 'rolldown'
import { fontAssets } from './scripts/font-assets.ts'
import { textAssets } from './scripts/text-assets.ts'

/** The program is bundled, so that a command starts by reading a few files; native code stays outside. */
export default defineConfig({
  input: { cli: 'src/cli/main.ts', plugin: 'src/plugin.ts' },
  platform: 'node',
  external: ['@myriaddreamin/typst-ts-node-compiler', '@resvg/resvg-js'],
  plugins: [textAssets, fontAssets],
  output: { dir: 'dist', cleanDir: true, chunkFileNames: '[name]-[hash].js', minify: false },
})
