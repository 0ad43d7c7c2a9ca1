import { readFileSync } from 'node:fs'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { createSource } from '#core/source'
import { parseStrategy } from '#document/parse'
import { pdfWithEndlessFont } from '../import/fonts.ts'
import { docxOf } from '../import/made.ts'
import { inFolder, runProgram } from './scenario.ts'

const name = 'eksempelby-unge-2026'
const files = new Map([[`${name}.yaml`, readFileSync(`strategies/${name}.yaml`, 'utf8')]])

describe('stratlint import', () => {
  test(
    'drafts from what compile and export have written, in every format',
    () =>
      inFolder(files, async (folder) => {
        const run = (...args: string[]) => runProgram(args, folder)
        await run('compile', `${name}.yaml`, '--to', 'md,html,docx,pdf', '-o', '.', '--as-of', '2026-11-22')
        await run('export', `${name}.yaml`, '--to', 'stratml')
        for (const ending of ['md', 'html', 'docx', 'pdf', 'xml']) {
          const draft = `${ending}.yaml`
          const { code, stderr } = await run(
            'import',
            `${name}.${ending}`,
            '-o',
            draft,
            '--register',
            `seeds/${draft}`,
          )
          expect([ending, code, stderr.split('\n')[0]]).toEqual([
            ending,
            0,
            expect.stringMatching(/: \d+ mål/),
          ])
          const text = await readFile(join(folder, draft), 'utf8')
          const { strategy, diagnostics } = parseStrategy(createSource(draft, text))
          expect([ending, diagnostics]).toEqual([ending, []])
          expect(strategy.title).toBe('Flere unge i eget hjem')
        }
      }),
    120_000,
  )

  test('refuses a broken file in one line, as wrong use', () =>
    inFolder(new Map(), async (folder) => {
      await mkdir(folder, { recursive: true })
      await writeFile(join(folder, 'a.docx'), docxOf('<w:p/>').slice(0, 900))
      const { code, stdout, stderr } = await runProgram(['import', 'a.docx'], folder)
      expect([code, stdout]).toEqual([2, ''])
      expect(stderr).toMatch(/^stratlint: 'a\.docx' kan ikke læses: filen er i stykker.*\n$/)
    }))

  test('reads a PDF file whose font says that it goes on for ever', () =>
    inFolder(new Map(), async (folder) => {
      await mkdir(folder, { recursive: true })
      const pdf = await pdfWithEndlessFont('Flere unge i Lindeby skal have en bolig inden 2028.')
      expect(pdf.length).toBeLessThan(2_000)
      await writeFile(join(folder, 'a.pdf'), pdf)
      const { code, stderr } = await runProgram(['import', 'a.pdf'], folder)
      expect([code, stderr.split('\n')[0]]).toEqual([0, 'a.pdf: 1 mål, 0 handlinger og 0 tiltag i gang.'])
      expect(await readFile(join(folder, 'a.yaml'), 'utf8')).toContain('Flere unge i Lindeby')
    }))
})
