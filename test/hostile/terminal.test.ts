import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { inFolder, runProgram } from '../cli/scenario.ts'
import { terminalEnv } from './run-node.ts'

const terminal = '\\x9b31m \\e]0;x\\a \\u202e\\u2067 \\x7f'
const name = 'a\n::error::x\u001b[31m\u202e.yaml'
const other = `b${name}`
const document = (id: string, more = ''): string => `format: stratlint/1
id: ${id}
title: "T ${terminal}"
kind: strategy
status: draft
language: da
publisher: {name: "P ${terminal}"}
actors:
  byraad: {name: "B ${terminal}", kind: council}
references:
  r1: {title: "R ${terminal}", kind: study}
goals:
  - {id: M1, level: goal, statement: "Flere unge ${terminal}"${more}}
`
/** One that can be adopted. */
const ready = (id: string): string => document(id).replace(/goals:\n.*\n/, '')
const broken = `${document('c')}"x${terminal}": 1\n"y\u202e": "\n`

const files = new Map([
  [name, document('a')],
  [other, document('b', ', owner: byraad')],
  [`c${name}`, broken],
  [`d${name}`, ready('d')],
  [`e${name}`, `${head('e')}vision: {statment: "x ${terminal}"}\n`],
  ['f\u001b[2J\u202e.html', `<h1>Mål\u202e\u009b</h1><p>Flere unge\u0007 skal have eget hjem\u2067.</p>`],
  ['g\u001b[2J.xml', '<x>\u202e</x>'],
  ['k\u001b[2J.yaml', 'language: da\n'],
])

function head(id: string): string {
  return document(id).split('actors:')[0] ?? ''
}

const commands: readonly (readonly string[])[] = [
  ['check'],
  ...['json', 'sarif', 'github', 'gitlab', 'junit', 'checkstyle', 'rdjson', 'markdown', 'html'].map(
    (format) => [...['check', '--format', format]],
  ),
  ['check', `e${name}`, '--fix-dry-run'],
  ['check', `e${name}`, '--fix'],
  ['check', '--suppress-all'],
  ['check', `ingen${name}`],
  ['check', '--config', `ingen${name}`],
  ['compile', '-o', 'r'],
  ...['html', 'md'].map((format) => ['compile', name, '--to', format, '-o', '-']),
  ...['stratml', 'json', 'jsonld'].map((format) => ['export', name, '--to', format, '-o', '-']),
  ['export', name, '--to', 'csv'],
  ['export', `c${name}`, '--to', 'csv'],
  ...['pretty', 'markdown', 'json'].map((format) => ['diff', name, other, '--format', format]),
  ['diff', name, `c${name}`],
  ...['pretty', 'markdown', 'html', 'json'].map((format) => ['trace', '--format', format]),
  ['import', 'f\u001b[2J\u202e.html', '-o', '-'],
  ['import', 'f\u001b[2J\u202e.html'],
  ['import', 'g\u001b[2J.xml', '-o', '-'],
  ['adopt', `d${name}`, '--by', `ingen${name}`, '--date', '2026-11-20'],
  ['adopt', `d${name}`, '--by', 'byraad', '--date', '2026-11-20'],
  ['adopt', `d${name}`, '--check'],
  ['adopt', `c${name}`, '--by', 'byraad', '--date', '2026-11-20'],
  ['new', 'goal', `c${name}`, '--statement', `x${name}`],
  ['new', 'goal', other, '--statement', `x${name}`, '--dry-run'],
  ['new', 'goal', other, '--statement', `x${name}`, '--theme', `t${name}`],
  ['new', 'goal', other, '--statement', `x${name}`],
  ['migrate'],
  ...['pretty', 'json'].map((format) => ['config', name, '--format', format]),
  ['config', name, '--config', 'k\u001b[2J.yaml'],
  ['init', `mappe${name}`, '--yes'],
  ['init', `mappe${name}`, '--yes'],
  ['explain', `x${name}`],
  [`x${name}`],
  ['check', `--x${name}`],
]

/** A program that is told so shows its result to a person. */
const onTerminal = { ...terminalEnv(1), NO_COLOR: '1' }

describe('a terminal', { timeout: 120_000 }, () => {
  test('is given nothing by any command that commands it or turns the direction of writing', async () => {
    await inFolder(files, async (folder) => {
      for (const args of commands) {
        const { stdout, stderr, code } = await runProgram(args, folder, onTerminal)
        expect([0, 1, 2], `${args}: ${stderr}`).toContain(code)
        for (const output of [stdout, stderr]) {
          const hidden = /[^\P{Cc}\n\t]|[\u202a-\u202e\u2066-\u2069]/u.exec(output)
          const around = output.slice(Math.max(0, (hidden?.index ?? 0) - 60), (hidden?.index ?? 0) + 20)
          expect(hidden?.[0], `${args}: ${JSON.stringify(around)}`).toBeUndefined()
          expect(output, String(args)).not.toMatch(/^::error::x/m)
        }
      }
    })
  })

  test('is no reason to change what another program is given', async () => {
    await inFolder(files, async (folder) => {
      const args = ['export', name, '--to', 'stratml', '--quiet']
      const { stdout } = await runProgram([...args, '-o', '-'], folder)
      await runProgram([...args, '-o', 'plan.xml'], folder)
      expect(stdout).toBe(await readFile(join(folder, 'plan.xml'), 'utf8'))
      expect(stdout).toContain('\u2067')
      expect((await runProgram([...args, '-o', '-'], folder, onTerminal)).stdout).toContain('\\u{2067}')
    })
  })
})
