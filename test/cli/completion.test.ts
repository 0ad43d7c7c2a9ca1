import { execFileSync, spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { inFolder, runProgram } from './scenario.ts'

const files = new Map([
  ['strategi æ.yaml', ''],
  ['stier.yaml', ''],
])

/** What bash offers for a command line, by the script that the program prints. */
async function offered(line: string): Promise<string[]> {
  const { stdout: script } = await runProgram(['completion', 'bash'], '.')
  return inFolder(new Map([...files, ['script', script]]), async (folder) => {
    // bash parts words at = as well.
    const words = line.replace(/=/g, ' = ').split(/ +/)
    const set = `COMP_WORDS=(${words.map((word) => `'${word}'`).join(' ')}); COMP_CWORD=${words.length - 1}`
    const run = `source ./script; ${set}; _stratlint; printf '%s\\n' "\${COMPREPLY[@]}"`
    const out = execFileSync('bash', ['--norc', '-c', run], { cwd: folder, encoding: 'utf8' })
    return out.split('\n').filter(Boolean)
  })
}

describe('completion', () => {
  test.each<[string, string[]]>([
    ['stratlint che', ['check']],
    ['stratlint check --fix-d', ['--fix-dry-run']],
    ['stratlint check --format js', ['json']],
    ['stratlint check --format=js', ['json']],
    ['stratlint check --format json=sti', ['stier.yaml']],
    ['stratlint check --fail-on ', ['error', 'warning', 'info']],
    ['stratlint check --rule smart/gaps=w', ['warning']],
    ['stratlint explain smart/gap', ['smart/gaps']],
    ['stratlint check str', ['strategi æ.yaml']],
    ['stratlint new i', ['indicator']],
    ['stratlint new --level goal a', ['action']],
    ['stratlint new goal stie', ['stier.yaml']],
    ['stratlint completion p', ['powershell']],
    ['stratlint check --lang ', ['da', 'en']],
    ['stratlint check --max-warnings ', []],
  ])('bash completes "%s"', async (line, wanted) => {
    expect(await offered(line)).toEqual(wanted)
  })

  test.each(['zsh', 'fish', 'pwsh'])('%s reads its script', async (shell) => {
    const isThere = spawnSync(shell, ['--version']).error === undefined
    if (!isThere) {
      process.stderr.write(`${shell} is not installed here: its completion is not tried\n`)
      return
    }
    const { stdout } = await runProgram(['completion', shell === 'pwsh' ? 'powershell' : shell], '.')
    await inFolder(new Map([['script.ps1', stdout]]), async (folder) => {
      const path = join(folder, 'script.ps1')
      const args = shell === 'pwsh' ? ['-NoProfile', '-File', path] : ['-n', path]
      expect(spawnSync(shell, args, { encoding: 'utf8' })).toMatchObject({ status: 0, stderr: '' })
    })
  })

  test('every command and option is in every script', async () => {
    const { commands } = await import('../../src/cli/commands.ts')
    for (const shell of ['bash', 'zsh', 'fish', 'powershell']) {
      const { stdout, code } = await runProgram(['completion', shell], '.')
      expect(code).toBe(0)
      for (const name of Object.keys(commands)) expect(stdout).toContain(name)
      for (const option of ['stdin-filename', 'suppress-all', 'fail-on-change'])
        expect(stdout).toContain(option)
    }
  })
})
