import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { describe, expect, test } from 'vitest'
import { progressLine } from '../../src/cli/streams.ts'

function stream(more: { isTTY?: boolean; columns?: number }) {
  const written: string[] = []
  return { written, stream: { ...more, write: (text: string) => written.push(text) } }
}

describe('progress', () => {
  test('is one line that the next replaces, cut to the terminal, and taken away once', () => {
    const { written, stream: terminal } = stream({ isTTY: true, columns: 12 })
    const progress = progressLine(terminal)
    progress()
    progress('1/12 aalborg-hjemloese')
    progress('2/12 b')
    progress()
    progress()
    expect(written).toEqual(['\r\u001B[K1/12 aalbor', '\r\u001B[K2/12 b', '\r\u001B[K'])
  })

  test('shows no escape sequence of a file name', () => {
    const { written, stream: terminal } = stream({ isTTY: true, columns: 0 })
    progressLine(terminal)('1/2 \u001B[31ma')
    expect(written).toEqual(['\r\u001B[K1/2 \\u{1b}[31ma'])
  })

  test('is nothing where notes go to a file', () => {
    const { written, stream: file } = stream({})
    const progress = progressLine(file)
    progress('1/2 a')
    progress()
    expect(written).toEqual([])
  })
})

describe('what goes to a pipe', () => {
  const program = ['bin/stratlint.js', 'rules', '--format', 'json']

  /** Runs commands of a shell in which `$0 "$@"` is the program. */
  async function shell(script: string): Promise<string> {
    const { stdout } = await promisify(execFile)('bash', ['-c', script, process.execPath, ...program], {
      maxBuffer: 64 << 20,
    })
    return stdout
  }

  test('comes whole where the reader is slow and the pipe does not wait for it', async () => {
    const often = 'for n in 1 2 3; do "$0" "$@"; done'
    const whole = await shell(often)
    expect(whole.length).toBeGreaterThan(1 << 16)
    // While another program has the pipe open as a stream of its own, a write that finds it full fails.
    const unready = `{ "$0" -e 'process.stdout.write(""); setTimeout(() => {}, 8000)' & sleep 1; ${often}; } | { sleep 6; cat; }`
    expect(await shell(unready)).toBe(whole)
  }, 60_000)

  test('ends the program quietly where the reader has gone', async () => {
    expect(await shell('{ { "$0" "$@"; echo "code $?" >&2; } | true; } 2>&1')).toMatch(/^code 0\n$/)
  }, 60_000)
})
