import { spawn } from 'node:child_process'
import { rename, rm, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { inFolder } from './scenario.ts'

const strategy = (status: string, more = ''): string => `format: stratlint/1
id: lindeby-stier-2026
title: Stier i Lindeby
kind: strategy
status: ${status}
language: da
publisher: {name: Lindeby Kommune}
vision: {statement: Alle kan gå og cykle i Lindeby.}
${more}`

const indicator = 'indicators: {ture: {name: Cykelture, unit: ture, measurements: {file: ture.csv}}}\n'

interface Watching {
  /** Waits until the text that has come since the last call holds something, and gives that text. */
  until(text: string): Promise<string>
  stop(): Promise<number | null>
}

async function watching(
  files: Record<string, string>,
  use: (folder: string, watch: Watching) => Promise<void>,
  args: readonly string[] = [],
): Promise<void> {
  await inFolder(new Map(Object.entries(files)), async (folder) => {
    // Both outputs go through one pipe, so that they come in their order.
    const program = spawn(
      'sh',
      [
        '-c',
        'exec "$0" "$@" 2>&1',
        process.execPath,
        resolve('bin/stratlint.js'),
        ...['check', '--watch', '--as-of', '2026-11-22', ...args],
      ],
      { cwd: folder, env: { PATH: process.env['PATH'] ?? '', LANG: 'da_DK.UTF-8' } },
    )
    const exited = new Promise<number | null>((done) => program.on('exit', done))
    let text = ''
    program.stdout.setEncoding('utf8').on('data', (part: string) => {
      text += part
    })
    const until = async (wanted: string): Promise<string> => {
      for (let tries = 0; !(text.includes(wanted) && text.endsWith('Ctrl+C.\n')); tries++) {
        if (tries > 200) throw new Error(`'${wanted}' never came: ${text}`)
        await new Promise((done) => setTimeout(done, 50))
      }
      const seen = text
      text = ''
      return seen
    }
    const stop = async (): Promise<number | null> => {
      program.kill('SIGINT')
      return exited
    }
    try {
      await use(folder, { until, stop })
    } finally {
      program.kill('SIGKILL')
    }
  })
}

describe('check --watch', () => {
  test('checks again after a save by renaming, a new file, a removed one and a configuration, and ends quietly', async () => {
    await watching({ 'a.yaml': strategy('draft') }, async (folder, { until, stop }) => {
      expect(await until('0 fejl')).toMatch(/^\[\d\d:\d\d:\d\d\]\n/)
      await writeFile(join(folder, 'a.yaml~'), strategy('draf'))
      await rename(join(folder, 'a.yaml~'), join(folder, 'a.yaml'))
      expect(await until('1 fejl')).toContain('a.yaml')
      await writeFile(join(folder, 'b.yaml'), strategy('draft').replace('stier', 'veje'))
      await until('i 2 dokumenter')
      await rm(join(folder, 'a.yaml'))
      await until('i 1 dokument')
      await writeFile(join(folder, 'stratlint.config.yaml'), 'lanuage: da\n')
      expect(await until("Mente du 'language'")).toContain('stratlint.config.yaml:1:1')
      await writeFile(join(folder, 'stratlint.config.yaml'), 'language: en\n')
      await until('0 errors')
      expect(await stop()).toBe(0)
    })
  })

  test('checks again when a table of measurements comes and changes', async () => {
    await watching({ 'a.yaml': strategy('draft', indicator) }, async (folder, { until }) => {
      await until('ture.csv')
      await writeFile(join(folder, 'ture.csv'), 'date;value\n2026-02;35\n')
      await until('0 fejl')
      await writeFile(join(folder, 'ture.csv'), 'date;value\n2026-02;;\n')
      await until('1 fejl')
    })
  })

  test('writes outputs to their files again, and only then', async () => {
    await watching(
      { 'a.yaml': strategy('draft') },
      async (folder, { until }) => {
        await until('0 fejl')
        await new Promise((done) => setTimeout(done, 400))
        await writeFile(join(folder, 'a.yaml'), strategy('draf'))
        // One run for one change: what the run itself writes is no change.
        expect((await until('1 fejl')).match(/Ctrl\+C/g)).toHaveLength(1)
      },
      ['--format', 'json=fund.json'],
    )
  })

  test('ends at once where there is nothing to watch', async () => {
    await inFolder(new Map(), async (cwd) => {
      const { runProgram } = await import('./scenario.ts')
      const { code, stderr } = await runProgram(['check', 'findes-ikke.yaml', '--watch'], cwd)
      expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining('findes-ikke.yaml') })
    })
  })
})
