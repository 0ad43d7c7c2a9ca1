import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { generatedFiles } from './generate/files.ts'

/** Writes every generated file of the repository; run by `npm run generate` from its root. */
for (const [path, text] of await generatedFiles()) {
  await mkdir(dirname(path), { recursive: true })
  await writeFile(join(process.cwd(), path), text)
  console.log(path)
}
