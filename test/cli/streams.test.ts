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
