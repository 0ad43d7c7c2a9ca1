import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { FoundFile } from '#workspace/files'
import { filesOfShard } from '#workspace/sharding/shard'

const found = (names: readonly string[]): FoundFile[] =>
  names.map((shownAs) => ({ path: `/workspace/${shownAs}`, shownAs }))

const names = fc.uniqueArray(fc.string({ minLength: 1 }), { maxLength: 120 })
const count = fc.integer({ min: 1, max: 40 })

/** The names of each part. */
const partsOf = (files: readonly FoundFile[], of: number): string[][] =>
  Array.from({ length: of }, (_, i) =>
    filesOfShard(files, { index: i + 1, of }).map(({ shownAs }) => shownAs),
  )

describe('the parts of a check', () => {
  test('hold every file once, in their order, and none has more than its share', () => {
    fc.assert(
      fc.property(names, count, (all, of) => {
        const parts = partsOf(found(all), of)
        expect(parts.flat().sort()).toEqual([...all].sort())
        for (const part of parts) {
          expect(part.length).toBeLessThanOrEqual(Math.ceil(all.length / of))
          expect(part).toEqual(all.filter((name) => part.includes(name)))
        }
      }),
    )
  })

  test('are the same on another machine, and whatever order the files come in', () => {
    fc.assert(
      fc.property(names, count, (all, of) => {
        const others = [...all].reverse().map((shownAs) => ({ path: `D:\\${shownAs}`, shownAs }))
        const sorted = (parts: string[][]) => parts.map((part) => part.sort())
        expect(sorted(partsOf(others, of))).toEqual(sorted(partsOf(found(all), of)))
      }),
    )
  })

  test('stay mostly as they are when a file comes', () => {
    const all = Array.from({ length: 1000 }, (_, i) => `strategier/${i}.yaml`)
    const partOf = (files: readonly string[]): Map<string, number> =>
      new Map(partsOf(found(files), 5).flatMap((part, i) => part.map((name) => [name, i] as const)))
    const before = partOf(all)
    const after = partOf([...all, 'strategier/ny.yaml'])
    const moved = all.filter((name) => before.get(name) !== after.get(name))
    expect(moved.length).toBeLessThan(50)
  })
})
