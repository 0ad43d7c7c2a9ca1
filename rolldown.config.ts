import { defineConfig } from 'rolldown'
import { buildId } from './scripts/build-id.ts'
import { fontAssets } from './scripts/font-assets.ts'
import { textAssets } from './scripts/text-assets.ts'

/**
 * The program is bundled, so that a command starts by reading a few files; native code stays outside. What is loaded in the middle
 * of other work is CommonJS, which can be.
 */
export default defineConfig([
  {
    input: {
      api: 'src/api.ts',
      cli: 'src/main.ts',
      'check-thread': 'src/workspace/workers/check-thread.ts',
      'foreign-reader': 'src/workspace/foreign/reader.ts',
      'lsp-checker': 'src/lsp/checking/thread.ts',
      plugin: 'src/plugin.ts',
    },
    platform: 'node',
    external: ['@myriaddreamin/typst-ts-node-compiler', '@resvg/resvg-js'],
    plugins: [textAssets, fontAssets, buildId],
    output: { dir: 'dist', cleanDir: true, chunkFileNames: '[name]-[hash].js', minify: false },
  },
  {
    input: {
      'library-reader': 'src/document/yaml/library-reader.ts',
      'markdown-parser': 'src/document/markdown-parser.ts',
      validators: 'src/document/validators.ts',
    },
    platform: 'node',
    plugins: [buildId],
    output: {
      dir: 'dist/lazy',
      format: 'cjs',
      entryFileNames: '[name].cjs',
      chunkFileNames: '[name]-[hash].cjs',
    },
  },
])
