import { describe, expect, test } from 'vitest'
import { bounded } from './bounded.ts'
import { type Collected, madeDuring, readProgram } from './collected.ts'
import { madeElsewhere, runEverything } from './everything.ts'
import { costAt, disagreement, growthOf, mostCost } from './growth.ts'

const { standing, makings } = readProgram()
const fileOf = ({ place }: Collected): string => place.replace(/:\d+$/, '')

const isBounded = (expression: Collected): boolean =>
  bounded.some(({ file, source }) => file === fileOf(expression) && source === expression.source)

/** What grows, each with the text that makes it: `document/word.ts:132 /\s+$/ on "" + " "… + "a"`. */
function growing(expressions: readonly Collected[]): string[] {
  return expressions
    .filter((expression) => !isBounded(expression))
    .flatMap(({ place, source, flags }) => {
      const attack = growthOf(source, flags)
      if (attack === undefined) return []
      const { before, pumped, after } = attack
      return [
        `${place} /${source}/${flags} on ${[before, `${pumped}…`, after].map((part) => JSON.stringify(part)).join(' + ')}`,
      ]
    })
}

/** Of each place some expressions: those that it makes of different languages are alike. */
function someOf(expressions: readonly Collected[], most: number): Collected[] {
  const places = new Map<string, Collected[]>()
  for (const one of expressions) places.set(one.place, [...(places.get(one.place) ?? []), one])
  return [...places.values()].flatMap((made) =>
    made.toSorted((a, b) => b.source.length - a.source.length).slice(0, most),
  )
}

describe('the work of every regular expression grows no faster than the text', { timeout: 600_000 }, () => {
  test('of those that stand in the program', () => {
    expect(standing.length).toBeGreaterThan(600)
    expect(growing(standing)).toEqual([])
  })

  test('of those that it makes of words and patterns', async () => {
    const made = await madeDuring(runEverything)
    const all = [...made, ...madeElsewhere]
    const isMade = ({ file, firstLine, lastLine }: (typeof makings)[number]): boolean =>
      all.some(({ place }) => {
        const [where, line] = place.split(':')
        return (
          where === file && (line === undefined || (Number(line) >= firstLine && Number(line) <= lastLine))
        )
      })
    expect(makings.filter((making) => !isMade(making))).toEqual([])
    expect(growing(someOf(all, 1))).toEqual([])
  })

  test.each(bounded)('$file: $why', ({ file, source, longest }) => {
    const there = standing.find((expression) => fileOf(expression) === file && expression.source === source)
    expect(there).toBeDefined()
    const cost = costAt(source, there?.flags ?? '', longest)
    // One that does not grow needs no bound.
    expect(cost).toBeGreaterThan(0)
    expect(cost).toBeLessThan(mostCost)
  })
})

describe('what is counted', () => {
  test('is the search that V8 makes', () => {
    const some = standing.filter((_, i) => i % 10 === 0)
    expect(some.filter(({ source, flags }) => disagreement(source, flags) !== undefined)).toEqual([])
  })

  test.each([
    ['\\s+$', ''],
    ['^\\s*[a-z]*\\s*$', ''],
    ['^(?:\\d{1,2}\\.?)+ x', ''],
    ['(a|a)*b', ''],
    ['<a [^>]*>', 'g'],
    ['^(?:[^x]|y)*?z$', 'm'],
    ['(?<=a\\s*)b', 'g'],
  ])('finds that /%s/ grows', (source, flags) => {
    expect(growthOf(source, flags)).toBeDefined()
  })

  test.each([
    ['(?<!\\s)\\s+$', ''],
    ['^\\d(?:\\.?\\d)*\\.? x', ''],
    ['"(?:[^"\\\\]|\\\\.)*"', 'y'],
    ['a{1,60}b', 'g'],
    ['\\p{L}+', 'gu'],
  ])('finds that /%s/ does not', (source, flags) => {
    expect(growthOf(source, flags)).toBeUndefined()
  })
})
