import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { generatedFiles } from '../scripts/generate/files.ts'

const files = await generatedFiles()

test.each([...files.keys()])('%s is what `npm run generate` makes', async (path) => {
  expect(await readFile(path, 'utf8')).toBe(files.get(path))
})
