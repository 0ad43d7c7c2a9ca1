import { resolve } from 'node:path'
import { defineConfig } from 'rolldown'
import { buildId } from './scripts/build/build-id.ts'
import { builtinsWhenUsed } from './scripts/build/builtins.ts'
import { loadedTogether } from './scripts/build/chunks.ts'
import { toldColours } from './scripts/build/colours.ts'
import { endingFonts } from './scripts/build/ending-fonts.ts'
import { fontAssets } from './scripts/build/font-assets.ts'
import { moduleOf } from './scripts/build/module-of.ts'
import { textAssets } from './scripts/build/text-assets.ts'

const source = (path: string): string => resolve('src', path)

/**
 * The program is bundled, so that a command starts by reading a few files; native code stays outside. It is CommonJS, which Node
 * starts sooner, and which can be loaded in the middle of other work.
 */
export default defineConfig([
  {
    input: {
      api: 'src/api.ts',
      cli: 'src/main.ts',
      'check-thread': 'src/workspace/workers/check-thread.ts',
      'compile-thread': 'src/workspace/compiling/compile-thread.ts',
      'foreign-reader': 'src/workspace/foreign/reader.ts',
      'foreign-watch': 'src/workspace/foreign/watch.ts',
      'lsp-checker': 'src/lsp/checking/thread.ts',
    },
    platform: 'node',
    external: ['@myriaddreamin/typst-ts-node-compiler', '@resvg/resvg-js'],
    plugins: [textAssets, fontAssets, toldColours, endingFonts, moduleOf('api'), builtinsWhenUsed, buildId],
    // A library looks for a file of its own that is not in the bundle; what it does without one is right.
    transform: { define: { 'import.meta.resolve': 'undefined' } },
    output: {
      dir: 'dist',
      format: 'cjs',
      cleanDir: true,
      entryFileNames: '[name].cjs',
      chunkFileNames: '[name]-[hash].cjs',
      codeSplitting: {
        groups: [
          loadedTogether('start', [source('main.ts')]),
          loadedTogether('check', [source('cli/check.ts'), source('cli/format/pretty.ts')]),
        ],
      },
    },
  },
  {
    input: { compiled: 'src/workspace/cache/compiled.ts' },
    platform: 'node',
    output: { dir: 'dist', format: 'cjs', entryFileNames: '[name].cjs' },
  },
  {
    input: { plugin: 'src/plugin.ts' },
    platform: 'node',
    output: { dir: 'dist' },
  },
  {
    input: {
      'library-reader': 'src/document/yaml/library-reader.ts',
      'foreign-watch': 'src/workspace/foreign/watch.ts',
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
