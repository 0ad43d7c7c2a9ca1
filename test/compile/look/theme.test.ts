import { describe, expect, test } from 'vitest'
import { colours } from '#compile/emit/html/style/colours'
import { themeStyle } from '#compile/emit/html/style/theme'
import { contrastOf, mix, nearest } from '#compile/look/colour'
import { createTheme, weakColours } from '#compile/look/theme'
import { contrast } from '../contrast.ts'

/** Colours from all over sRGB: every mixture of six steps of red, green and blue. */
const steps = ['00', '33', '66', '99', 'cc', 'ff']
const manyColours = steps.flatMap((r) => steps.flatMap((g) => steps.map((b) => `#${r}${g}${b}`)))

/** The custom properties of the style sheet: the first block is light, the second dark. */
function propertiesOf(sheet: string): [Record<string, string>, Record<string, string>] {
  const blocks = [...sheet.matchAll(/:root \{([^}]*)\}/g)].map(([, body = '']) =>
    Object.fromEntries(
      [...body.matchAll(/--([\w-]+): (#[0-9a-f]{6})/g)].map(([, name, value]) => [name, value]),
    ),
  )
  return [blocks[0] ?? {}, blocks[1] ?? {}]
}

describe('colours', () => {
  test.each([
    ['#ffffff', '#000000', 21],
    ['#777777', '#ffffff', 4.478],
    ['#0b5563', '#0b5563', 1],
  ])('%s and %s have a contrast of %d', (a, b, ratio) => {
    expect(contrastOf(a, b)).toBeCloseTo(ratio, 2)
    expect(contrastOf(b, a)).toBe(contrastOf(a, b))
  })

  test('are as far apart as another reckoning says', () => {
    manyColours.forEach((colour, i) => {
      const other = manyColours[(i * 7 + 5) % manyColours.length] ?? ''
      expect(contrastOf(colour, other)).toBeCloseTo(contrast(colour, other), 9)
    })
  })

  test('mix as CSS mixes them', () => {
    expect(mix('#ff0000', '#0000ff', 0.25)).toBe('#4000bf')
    expect(mix('#ff0000', '#0000ff', 1)).toBe('#ff0000')
  })

  test('move no further than they must, and keep their hue', () => {
    expect(nearest('#0b5563', 'black', () => true)).toBe('#0b5563')
    expect(nearest('#0b5563', 'black', () => false)).toBeUndefined()
    const passing = nearest('#ff0000', 'black', (colour) => contrastOf(colour, '#ffffff') >= 4.5)
    expect(contrastOf(passing ?? '', '#ffffff')).toBeCloseTo(4.5, 1)
    expect(passing).toMatch(/^#[c-f][0-9a-f]0[0-9a-f]0[0-9a-f]$/)
  })
})

describe('a chosen colour', () => {
  test('that can be read everywhere has nothing to report', () => {
    expect(weakColours({ primary: '#0b5563', accent: '#9a4208' })).toEqual([])
    expect(weakColours({ primary: '#0B5563' })).toEqual([])
    expect(weakColours({})).toEqual([])
  })

  test('that is too light is named with its contrast and the nearest that can be read', () => {
    const [weak, ...others] = weakColours({ primary: '#ffcc00', accent: '#9a4208' })
    expect(others).toEqual([])
    expect(weak).toMatchObject({ name: 'primary', colour: '#ffcc00', needed: 4.5, nearest: '#886b00' })
    expect(weak?.ratio).toBeCloseTo(contrast('#ffcc00', weak?.ground ?? ''), 5)
    expect(weak?.ratio).toBeLessThan(4.5)
  })

  test('is replaced by one that passes, whichever it is', () => {
    for (const colour of manyColours) {
      const [weak] = weakColours({ primary: colour })
      if (weak !== undefined) expect(weakColours({ primary: weak.nearest })).toEqual([])
    }
  })
})

describe('the colours of a page', () => {
  const [light, dark] = propertiesOf(colours)

  test('can be read in both modes, whatever colours that pass are chosen', () => {
    const readable = (colour: string): string => weakColours({ primary: colour })[0]?.nearest ?? colour
    manyColours.forEach((colour, i) => {
      const accent = readable(manyColours[(i * 7 + 5) % manyColours.length] ?? '')
      const modes = propertiesOf(themeStyle(createTheme({ primary: readable(colour), accent })))
      modes.forEach((own, i) => {
        const all = { ...(i === 0 ? light : dark), ...own }
        const at = (name: string): string => all[name] ?? ''
        const pairs: [string, string, number][] = [
          ...['brand', 'link', 'warm'].flatMap((text): [string, string, number][] => [
            [at(text), at('paper'), 4.5],
            [at(text), at('surface'), 4.5],
          ]),
          [at('brand'), at('brand-wash'), 4.5],
          [at('warm'), at('warm-wash'), 4.5],
          [at('ink'), at('brand-wash'), 4.5],
          [at('ink-soft'), at('brand-wash'), 4.5],
          [at('band-ink'), at('band'), 4.5],
          [at('band-soft'), at('band'), 4.5],
          [at('band-edge'), at('band'), 3],
          [at('brand'), mix(at('brand'), at('surface'), 0.24), 3],
          [at('ink'), mix(at('brand'), at('surface'), 0.24), 4.5],
        ]
        for (const [text, ground, needed] of pairs)
          expect(contrast(text, ground)).toBeGreaterThanOrEqual(needed)
      })
    })
  })

  test('are those of the style sheet where nothing is chosen', () => {
    expect(createTheme({})).toEqual({ light: {}, dark: {} })
    expect(Object.keys(createTheme({ accent: '#9a4208' }).light)).toEqual(['warm', 'warmWash', 'bandEdge'])
  })

  test('reckon with the grounds that the style sheet has', () => {
    expect([light['surface'], light['paper'], light['band']]).toEqual(['#ffffff', '#fbfaf7', '#0b3a45'])
    expect([dark['surface'], dark['paper'], dark['band']]).toEqual(['#162227', '#10191d', '#0a2930'])
  })
})
