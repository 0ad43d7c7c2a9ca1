import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { inFolder, runProgram } from '../scenario.ts'

describe('init', () => {
  test.each(['da', 'en'])(
    'what it makes in %s has gaps, and neither errors nor warnings',
    async (language) => {
      await inFolder(new Map(), async (folder) => {
        const args = [
          '--title',
          "Veje: #1 & 'stier' {1}",
          '--publisher',
          'Lindeby, Øst',
          '--language',
          language,
        ]
        expect((await runProgram(['init', ...args, '--github', '--pre-commit'], folder)).code).toBe(0)
        const { stdout, code } = await runProgram(
          ['check', '--format', 'json', '--fail-on', 'warning'],
          folder,
        )
        const { files, summary } = JSON.parse(stdout)
        expect(code).toBe(0)
        expect(summary).toMatchObject({ files: 1, errors: 0, warnings: 0 })
        expect(files[0].score.gaps).toBeGreaterThan(0)
      })
    },
  )

  test('writes nothing over, and says what is there', async () => {
    await inFolder(new Map([['stratlint.config.yaml', 'language: da\n']]), async (folder) => {
      const { code, stderr } = await runProgram(['init', '--yes'], folder)
      expect(code).toBe(0)
      expect(stderr).toContain('stratlint.config.yaml findes allerede')
      expect(await readFile(join(folder, 'stratlint.config.yaml'), 'utf8')).toBe('language: da\n')
      const again = await runProgram(['init', '--yes'], folder)
      expect(again).toMatchObject({ code: 0, stdout: '' })
    })
  })
})
