import { describe, expect, test } from 'vitest'
import {
  brief,
  everything,
  input,
  passages,
  readText,
  registerYaml,
  sha256,
  strategy,
  type TestPassage,
  text,
  trace,
} from './lindeby.ts'

/** The findings where the register lists `list` and the text is `content`. */
function findings(list: readonly TestPassage[], content = text, change: { sha256?: string } = {}): string[] {
  const result = trace(strategy, [input(list, readText(content), change)])
  const files = { 'strategier/lindeby.yaml': strategy, 'seeds/lindeby.yaml': registerYaml(list, change) }
  return brief(result, files)
}

function changed(id: string, change: Partial<TestPassage>): TestPassage[] {
  return everything.map((passage) => (passage.id === id ? { ...passage, ...change } : passage))
}

test('a text that is as its register says has no findings', () => {
  expect(findings(everything)).toEqual([])
})

test('a text that is not there is named, and fails nothing', () => {
  const result = trace(strategy, [input(everything, { state: 'missing' })])
  expect(brief(result, { 'seeds/lindeby.yaml': registerYaml(everything) })).toEqual([
    'info trace/unverified missing seeds: lindeby.txt',
  ])
  expect(result.registers[0]?.text).toBe('missing')
})

test('a text outside the folder of texts is an error', () => {
  const result = trace(strategy, [input(everything, { state: 'outside' })])
  expect(brief(result, { 'seeds/lindeby.yaml': registerYaml(everything) })).toEqual([
    'error trace/outside text seeds: lindeby.txt',
  ])
})

test('another text is an error at its hash, with the new one', () => {
  const other = text.replace('Side 3', 'Side 4 ')
  const list = changed('f5', { words: 'Side 4' })
  expect(findings(list, other)).toEqual([`error trace/stale-file stale seeds: ${sha256(text)}`])
  const { diagnostics } = trace(strategy, [input(list, readText(other))])
  expect(diagnostics[0]?.data).toEqual({ file: 'lindeby.txt', actual: sha256(other) })
  expect(diagnostics[0]?.fix).toMatchObject({ kind: 'unsafe', edits: [{ text: sha256(other) }] })
})

describe('a passage', () => {
  test('whose text is another is an error at its hash', () => {
    const list = changed('l3', { words: 'Kommunen ansætter tre rådgivere.' })
    expect(findings(list)).toEqual([
      `error trace/stale-hash stale seeds: ${sha256('Kommunen ansætter tre rådgivere.')}`,
    ])
    const { diagnostics } = trace(strategy, [input(list)])
    expect(diagnostics[0]?.fix?.edits[0]?.text).toBe(sha256(passages['action']!.words))
  })

  test('of several stretches is their words with a space between', () => {
    const list = changed('l1', { at: ['1:1-1:8', '1:9-1:20', '1:21-1:44'] })
    expect(findings(list)).toEqual([])
    const abutting = changed('l1', {
      at: ['1:1-1:4', '1:4-1:44'],
      words: 'Lin deby vil halvere ventetiden på en bolig.',
    })
    expect(findings(abutting)).toEqual([])
  })

  test('is the same whatever its accents, white space and line endings', () => {
    const content = 'Fa\u030a unge\u00a0 bor\r\n\talene.'
    const list = [{ id: 'l1', at: ['1:1-2:8'], kind: 'goal', words: 'Få unge bor alene.' }]
    const yaml = strategy.replace(/, traces: \[l[236].?\]/g, '')
    const result = trace(yaml, [input(list, readText(content), { sha256: sha256(content) })])
    expect(result.diagnostics).toEqual([])
  })

  test.each([
    ['9:1-9:4', 'line', 8],
    ['1:1-12:4', 'line', 8],
    ['1:1-1:46', 'column', undefined],
    ['1:10-1:10', 'empty', undefined],
    ['2:5-1:10', 'empty', undefined],
  ])('at %s is an error at that place', (place, messageId, lines) => {
    const list = changed('l1', { at: ['1:1-1:8', place] })
    expect(findings(list)).toEqual([`error trace/bad-place ${messageId} seeds: "${place}"`])
    const { diagnostics } = trace(strategy, [input(list)])
    expect(diagnostics[0]?.pointer).toBe('/passages/0/at/1')
    if (lines !== undefined) expect(diagnostics[0]?.data['lines']).toBe(lines)
  })

  test('counts columns in UTF-16 units', () => {
    const content = '🏠 hjem\n'
    const list = [
      { id: 'l1', at: ['1:4-1:8'], kind: 'goal', words: 'hjem' },
      { id: 'l0', at: ['1:1-1:3'], kind: 'background', words: '🏠' },
    ]
    const yaml = strategy.replace(/, traces: \[l[236].?\]/g, '').replace('[l1]', '[l1, l0]')
    const result = trace(yaml, [input(list, readText(content), { sha256: sha256(content) })])
    expect(result.diagnostics).toEqual([])
  })

  test('on a page is left to the reader, and so is the rest of the text', () => {
    const list = changed('l1', { at: ['p1'], words: 'Noget andet' })
    expect(findings(list.filter(({ id }) => id !== 'f5'))).toEqual([])
  })
})

describe('text that no passage holds', () => {
  const without = (...ids: string[]): TestPassage[] => everything.filter(({ id }) => !ids.includes(id))

  test('is an error at the passage before it, with its place and words', () => {
    expect(findings(without('f5'))).toEqual(['error trace/gap-in-text gap seeds: l3'])
    expect(trace(strategy, [input(without('f5'))]).diagnostics[0]?.data).toEqual({
      file: 'lindeby.txt',
      place: '5:1-5:7',
      text: 'Side 3',
    })
  })

  test('at the start is an error at the list of passages', () => {
    const yaml = strategy.replace(', traces: [l1]', '')
    const { diagnostics } = trace(yaml, [input(without('l1'))])
    expect(diagnostics).toMatchObject([
      { ruleId: 'trace/gap-in-text', pointer: '/passages', data: { place: '1:1-1:44' } },
    ])
  })

  test('is one finding however many lines it has, and a long one is cut', () => {
    const yaml = strategy.replace(/, traces: \[l(?:6|3)\]/g, '')
    const { diagnostics } = trace(yaml, [input(without('l3', 'f5', 'l6'))])
    expect(diagnostics).toHaveLength(1)
    expect(diagnostics[0]?.data['place']).toBe('3:1-7:32')
    expect(diagnostics[0]?.data['text']).toMatch(/^Kommunen ansætter .{41}…$/)
  })

  test('is none where it holds neither letters nor digits', () => {
    const content = text.replace('\n\nSide', '\n* * * –\nSide')
    expect(findings(everything, content, { sha256: sha256(content) })).toEqual([])
  })

  test('may be covered by passages that overlap', () => {
    const list = [
      ...everything,
      { id: 'f1', at: ['1:1-3:10'], kind: 'furniture', words: '', omitted: 'furniture' },
    ]
    list[list.length - 1]!.words =
      `${passages['goal']!.words} ${passages['waiting']!.words} ${passages['young']!.words} Kommunen`
    expect(findings(list)).toEqual([])
  })
})
