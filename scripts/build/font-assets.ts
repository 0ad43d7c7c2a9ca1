import { copyFile, mkdir } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { basename, dirname, join } from 'node:path'
import { fontFiles } from '../../src/compile/emit/pdf/fonts.ts'

const { resolve } = createRequire(import.meta.url)
const fontPackage = dirname(resolve('@expo-google-fonts/source-sans-3/package.json'))

/** Bundler plugin: puts the fonts of the PDF reports, and their licence, beside the program. */
export const fontAssets = {
  name: 'font-assets',
  async writeBundle({ dir = 'dist' }: { dir?: string }): Promise<void> {
    await mkdir(join(dir, 'fonts'), { recursive: true })
    for (const file of [...fontFiles, 'LICENSE_FONT']) {
      await copyFile(join(fontPackage, file), join(dir, 'fonts', basename(file)))
    }
  },
}
