import { describe, expect, it } from 'vitest'
import { createSource } from '#core/source'
import { parseStrategy } from '#document/parse'
import { strategyText } from '../../bench/corpus/strategy.ts'

const read = (text: string) => parseStrategy(createSource('strategi.yaml', text))

describe('the documents that are measured', () => {
  it.each([5_000, 48_000])('are about %i bytes long, and fit the format', (bytes) => {
    for (const number of [0, 1, 2, 700]) {
      const text = strategyText({ number, bytes, isFailing: false })
      expect(Math.abs(Buffer.byteLength(text) - bytes)).toBeLessThan(bytes < 10_000 ? 2_000 : 5_000)
      expect(read(text).diagnostics).toEqual([])
    }
  })

  it('have errors where they are to fail', () => {
    for (const number of [0, 1, 2, 3])
      expect(read(strategyText({ number, bytes: 48_000, isFailing: true })).diagnostics).not.toEqual([])
  })

  it('are the same in every run, and each is another one', () => {
    const options = { number: 12, bytes: 20_000, isFailing: true }
    expect(strategyText(options)).toBe(strategyText(options))
    expect(strategyText({ ...options, number: 13 })).not.toBe(strategyText(options))
  })
})
