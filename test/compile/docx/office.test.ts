import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { PDFDocument } from '@cantoo/pdf-lib'
import { expect, test } from 'vitest'
import { richReport } from '../pdf/sample.ts'
import { emit } from './emit.ts'
import { readWord, wordsOf } from './read.ts'

const run = promisify(execFile)
const hasOffice = await run('soffice', ['--version']).then(
  () => true,
  () => false,
)

test.skipIf(!hasOffice)(
  'LibreOffice (soffice) opens the file and lays it out',
  { timeout: 120_000 },
  async () => {
    const folder = await mkdtemp(join(tmpdir(), 'stratlint-docx-'))
    try {
      const bytes = await emit(richReport())
      await writeFile(join(folder, 'rapport.docx'), bytes)
      const profile = `-env:UserInstallation=file://${folder}/profile`
      await run('soffice', [
        profile,
        '--headless',
        '--convert-to',
        'pdf',
        '--outdir',
        folder,
        join(folder, 'rapport.docx'),
      ])
      const pdf = await PDFDocument.load(await readFile(join(folder, 'rapport.pdf')), {
        updateMetadata: false,
      })
      expect(pdf.getTitle()).toBe('Flere unge i eget hjem')
      const said = / (\d+)\n$/.exec(wordsOf(readWord(bytes).xml('word/footer1.xml')))?.[1]
      expect(Math.abs(pdf.getPageCount() - Number(said))).toBeLessThanOrEqual(1)
    } finally {
      await rm(folder, { recursive: true, force: true })
    }
  },
)
