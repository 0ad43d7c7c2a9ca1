import { defineConfig } from 'vitest/config'
import { endingFonts } from './scripts/build/ending-fonts.ts'
import { textAssets } from './scripts/build/text-assets.ts'

export default defineConfig({
  plugins: [textAssets, endingFonts],
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/cli/reports/folder.setup.ts'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // The PDF reader is changed as in the program.
    server: { deps: { inline: ['unpdf'] } },
    reporters: ['default'],
    coverage: { provider: 'v8', include: ['src/**/*.ts'], reporter: ['text-summary'] },
  },
})
