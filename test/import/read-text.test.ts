import { expect, test } from 'vitest'
import { readPlainText } from '#import/read-text'

test('lines keep their text and their places, whatever ends them', () => {
  const { kind, lines } = readPlainText('\uFEFFMål\r\n\r\n  - Flere \u00a0boliger\rSlut')
  expect(kind).toBe('txt')
  expect(lines).toEqual([
    { text: 'Mål', at: { line: 1, column: 1 } },
    { text: '', at: { line: 2, column: 1 } },
    { text: '  - Flere \u00a0boliger', at: { line: 3, column: 1 } },
    { text: 'Slut', at: { line: 4, column: 1 } },
  ])
})
