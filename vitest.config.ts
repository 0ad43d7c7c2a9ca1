import { defineConfig } from 'vitest/config'
import { textAssets } from './scripts/build/text-assets.ts'

export default defineConfig({
  plugins: [textAssets],
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/cli/reports/folder.setup.ts'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
    reporters: ['default'],
    coverage: { provider: 'v8', include: ['src/**/*.ts'], reporter: ['text-summary'] },
  },
})
