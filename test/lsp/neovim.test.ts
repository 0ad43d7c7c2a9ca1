import { execFile, execFileSync } from 'node:child_process'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { inFolder } from '../cli/scenario.ts'

function hasNeovim(): boolean {
  try {
    execFileSync('nvim', ['--version'])
    return true
  } catch {
    return false
  }
}

const plan = `format: stratlint/1
id: plan-a
title: Plan A
language: da
actors:
  byraad: {name: Byrådet, kind: council}
goals:
  - id: M1
    level: goal
    statement: Flere unge får et job.
    owner: byraad
`
const other = `format: stratlint/1
id: plan-b
title: Plan B
goals:
  - {id: M1, level: goal, statement: Alle får et job., supports: [plan-a#M1]}
`

test.skipIf(!hasNeovim())(
  'works in Neovim (skipped where there is no nvim)',
  async () => {
    const files = new Map([
      ['a.yaml', plan],
      ['b.yaml', other],
    ])
    await inFolder(files, async (folder) => {
      const script = resolve('test/lsp/neovim/session.lua')
      const { stdout, stderr } = await promisify(execFile)(
        'nvim',
        ['--headless', '--clean', '-n', '-c', `luafile ${script}`],
        {
          cwd: folder,
          timeout: 60_000,
          env: {
            PATH: process.env['PATH'] ?? '',
            HOME: folder,
            LANG: 'da_DK.UTF-8',
            STRATLINT: resolve('bin/stratlint.js'),
            STRATEGY: join(folder, 'a.yaml'),
            OTHER: join(folder, 'b.yaml'),
          },
        },
      )
      const line = stdout.split('\n').find((text) => text.startsWith('{'))
      if (line === undefined) throw new Error(`nothing came of it: ${stdout} ${stderr}`)
      const result = JSON.parse(line)
      expect(result.corrected).toBe('    owner: byraad')
      expect(result.completion).toContain('byraad')
      expect(result.hover).toContain('`owner`')
      expect(result.renamed).toContain(
        '  - {id: M1, level: goal, statement: Alle får et job., supports: [plan-a#M7]}',
      )
      expect(result.symbols).toEqual(['M7 Flere unge får et job.'])
    })
  },
  90_000,
)
