import { createRequire } from 'node:module'
import { Resvg } from '@resvg/resvg-js'
import type { Element } from 'hast'
import { toString as plainText } from 'mdast-util-to-string'
import { visit } from 'unist-util-visit'
import { describe, expect, test } from 'vitest'
import { chartElement, chartSvg, svgFile } from '#compile/charts/chart-svg'
import { pagesOf } from '#compile/charts/pages'
import { printPalette } from '#compile/charts/palette'
import { overlaps, placeLabels } from '#compile/charts/parts/labels'
import { balanceText, edge, textWidth, wrapText } from '#compile/charts/parts/text'
import { colours } from '#compile/emit/html/style/colours'
import { fontFamily, fontFiles } from '#compile/emit/pdf/fonts'
import type { ChartNode, TimelineChart, TrajectoryChart } from '#compile/tree'
import { contrast } from './contrast.ts'
import { richCharts } from './html-reports.ts'

function chartOf(spec: TrajectoryChart | TimelineChart): ChartNode {
  return {
    type: 'chart',
    id: 'c',
    title: 'Titel',
    description: 'Hvad billedet viser.',
    spec,
    children: [{ type: 'rowHeaderTable', children: [] }],
  }
}

function drawn(spec: TrajectoryChart | TimelineChart, locale: 'da' | 'en' = 'da'): Element {
  return chartElement(chartOf(spec), locale, printPalette, 'wide')
}

function textsOf(svg: Element): string[] {
  const texts: string[] = []
  visit(svg, 'element', (node) => {
    if (node.tagName !== 'text') return
    const lines = node.children.map((child) => plainText(child))
    texts.push(lines.join(' '))
  })
  return texts
}

function elementsOf(svg: Element, tagName: string): Element[] {
  const found: Element[] = []
  visit(svg, 'element', (node) => {
    if (node.tagName === tagName) found.push(node)
  })
  return found
}

const costs: TrajectoryChart = {
  kind: 'trajectory',
  unit: 'kr.',
  baseline: { date: '2026-01-01', value: 1_300_000, label: 'nu' },
  measurements: [],
  targets: [{ date: '2027-12-31', value: 200_000, label: 'mål' }],
  asOf: '2026-06-01',
}

const bar = (state: TimelineChart['bars'][number]['state'], label: string = state) => ({
  label,
  start: '2026-01-01',
  end: '2026-12-31',
  state,
})

const plan: TimelineChart = {
  kind: 'timeline',
  start: '2026-01-01',
  end: '2027-12-31',
  bars: [bar('planned'), bar('ongoing'), bar('completed'), bar('cancelled')],
  points: [{ label: 'Vedtaget politik', date: '2027-03-01' }],
  asOf: '2026-06-01',
}

const { resolve } = createRequire(import.meta.url)
const fontPaths = fontFiles.map((file) => resolve(`@expo-google-fonts/source-sans-3/${file}`))

/** A drawing as a picture of twice its size. */
function pixelsOf(drawing: Element): Buffer {
  const font = { loadSystemFonts: false, fontFiles: fontPaths, defaultFontFamily: fontFamily }
  const picture = new Resvg(svgFile(drawing), { font, background: '#fff', fitTo: { mode: 'zoom', value: 2 } })
  return picture.render().pixels
}

describe('every chart', () => {
  test.each(richCharts.map((chart) => [chart.id, chart] as const))(
    '%s is a file of its own, the same each time',
    (_, chart) => {
      const svg = chartSvg(chart, 'da', printPalette)
      expect(svg).toBe(chartSvg(structuredClone(chart), 'da', printPalette))
      expect(svg).toMatch(
        /^<svg [^>]*viewBox="0 0 680 [\d.]+" width="680" height="[\d.]+"[^>]* xmlns="http:\/\/www\.w3\.org\/2000\/svg">/,
      )
      expect(svg).toContain(`aria-labelledby="${chart.id}-wide-title ${chart.id}-wide-desc"`)
      expect(svg).toContain(`<desc id="${chart.id}-wide-desc">${chart.description}</desc>`)
      expect(svg).not.toMatch(/NaN|undefined|Infinity/)
      const numbers = svg.replace(/<(title|desc|text|tspan)\b[^>]*>[^<]*/g, '').match(/\d+\.\d{3,}/g)
      expect(numbers).toBeNull()
    },
  )

  test('text of the document stays text', () => {
    const svg = chartSvg(
      { ...chartOf({ ...costs, unit: '</text><script>alert(1)</script>' }), title: 'a & b <c>\u0000' },
      'da',
      printPalette,
    )
    expect(svg).toContain('&#x3C;/text>&#x3C;script>')
    expect(svg).not.toContain('<script')
    expect(svg).toContain('a &#x26; b &#x3C;c></title>')
  })

  test.each([...richCharts, chartOf(plan), chartOf(costs)])(
    '$id has an edge around each text that a line runs beneath',
    (chart) => {
      for (const layout of ['wide', 'narrow'] as const) {
        const drawing = chartElement(chart, 'da', printPalette, layout)
        const edged = structuredClone(drawing)
        for (const text of elementsOf(edged, 'text')) Object.assign(text.properties, edge(printPalette))
        expect(pixelsOf(drawing).equals(pixelsOf(edged)), layout).toBe(true)
      }
    },
  )

  test('only texts that a line runs beneath have an edge', () => {
    const edges = elementsOf(
      drawn({
        ...plan,
        bars: [
          { ...bar('ongoing'), end: '2026-12-20' },
          { ...bar('planned'), end: '2026-08-01' },
        ],
      }),
      'text',
    )
      .filter(({ properties }) => properties['paintOrder'] !== undefined)
      .map((text) => plainText(text))
    expect(edges).toEqual(['i gang'])
  })

  test('print colours can be told from the paper', () => {
    const { text, muted, measured, plan: planned, today, surface } = printPalette
    for (const colour of [text, muted, today]) expect(contrast(colour, surface)).toBeGreaterThanOrEqual(4.5)
    for (const colour of [measured, planned, today])
      expect(contrast(colour, surface)).toBeGreaterThanOrEqual(3)
  })
})

test.each(['light', 'dark'])('%s colours of the page can be told from their grounds', (mode) => {
  const parts = colours.split('@media')
  const found = Object.fromEntries(
    [...(parts[mode === 'dark' ? 1 : 0] ?? '').matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(
      ([, name, value]) => [name, value],
    ),
  ) as Record<string, string>
  const ratio = (a: string, b: string): number => contrast(found[a]!, found[b]!)
  for (const ground of ['paper', 'surface'])
    for (const text of ['ink', 'ink-soft', 'brand', 'warm', 'today', 'link', 'focus'])
      expect(ratio(text, ground), `${text} on ${ground}`).toBeGreaterThanOrEqual(4.5)
  for (const [text, ground] of [
    ['warm', 'warm-wash'],
    ['ink', 'brand-wash'],
    ['link', 'brand-wash'],
    ['band-ink', 'band'],
    ['band-soft', 'band'],
  ] as const)
    expect(ratio(text, ground), `${text} on ${ground}`).toBeGreaterThanOrEqual(4.5)
  expect(ratio('edge', 'surface')).toBeGreaterThanOrEqual(3)
})

describe('trajectory', () => {
  test('writes numbers as the language does', () => {
    expect(textsOf(drawn(costs))).toContain('500.000')
    expect(textsOf(drawn(costs, 'en'))).toContain('500,000')
  })

  test('starts at zero, and says where it does not', () => {
    expect(textsOf(drawn(costs))).toContain('0')
    expect(textsOf(drawn(costs))).toContain('kr.')
    const near = {
      ...costs,
      unit: 'procent',
      targets: [{ date: '2027-12-31', value: 90, label: 'mål' }],
      baseline: { date: '2026-01-01', value: 80, label: 'nu' },
    }
    expect(textsOf(drawn(near))).toContain('procent (aksen begynder ved 75)')
    expect(textsOf(drawn(near))).not.toContain('105')
  })

  test('marks the day of the report only within its years', () => {
    expect(textsOf(drawn(costs))).toContain('opgjort 1. juni 2026')
    expect(textsOf(drawn({ ...costs, asOf: '2031-01-01' })).join()).not.toContain('opgjort')
  })

  test('plan and measurements differ in dash and marker, not in colour alone', () => {
    const svg = drawn({ ...costs, measurements: [{ date: '2026-06-01', value: 900_000, label: 'målt' }] })
    const lines = elementsOf(svg, 'path').filter(({ properties }) => properties.fill === 'none')
    expect(new Set(lines.map(({ properties }) => properties.strokeDasharray)).size).toBe(2)
    const shapes = elementsOf(svg, 'path').filter(({ properties }) => properties.fill !== 'none')
    expect(new Set(shapes.map(({ properties }) => properties.d)).size).toBe(3)
  })

  test('says a value once that two goals ask for', () => {
    const [target] = costs.targets
    expect(
      textsOf(drawn({ ...costs, targets: [target!, { ...target! }] })).filter((text) => text === 'mål'),
    ).toHaveLength(1)
  })

  test('labels of many measurements give way to the latest', () => {
    const months = Array.from({ length: 12 }, (_, i) => ({
      date: `2026-${String(i + 1).padStart(2, '0')}-28`,
      value: 1_000_000 - i * 50_000,
      label: `maaling ${i + 1}.`,
    }))
    const labels = textsOf(drawn({ ...costs, measurements: months })).filter((text) =>
      text.startsWith('maaling'),
    )
    expect(labels).toEqual(['maaling 12.'])
  })

  test('draws what has no values, one value, and values that do not change', () => {
    const empty = { ...costs, targets: [], measurements: [] }
    const { baseline: _, ...none } = empty
    for (const spec of [
      none,
      empty,
      { ...costs, targets: [{ date: '2027-01-01', value: 1_300_000, label: 'uændret' }] },
      { ...none, targets: [{ date: '0001-01-01', value: 0, label: 'nul' }] },
      { ...none, targets: [{ date: '2027-01-01', value: -3, label: 'minus' }] },
    ])
      expect(chartSvg(chartOf(spec), 'da', printPalette)).not.toMatch(/NaN|undefined|Infinity/)
  })
})

describe('timeline', () => {
  test('names each state and gives it a shape of its own', () => {
    const svg = drawn(plan)
    const texts = textsOf(svg)
    for (const word of ['planlagt', 'i gang', 'afsluttet', 'aflyst', 'milepæl', '1. marts 2027'])
      expect(texts).toContain(word)
    expect(elementsOf(svg, 'pattern').map(({ properties }) => properties.id)).toEqual(['c-wide-hatch'])
    expect(elementsOf(svg, 'rect').some(({ properties }) => properties.fill === 'url(#c-wide-hatch)')).toBe(
      true,
    )
    expect(elementsOf(svg, 'rect').some(({ properties }) => properties.strokeDasharray === '3 3')).toBe(true)
  })

  test('is divided where a page would have to make it smaller, into parts of about the same height', () => {
    const labels = ['Boligaftale', 'Uddannelse af medarbejderne i den nye metode på tværs af afdelingerne']
    for (const count of [1, 5, 12, 25, 40, 60, 200]) {
      const bars = Array.from({ length: count }, (_, i) => bar('ongoing', `${labels[i % 2]} ${i}`))
      const pages = pagesOf(bars)
      expect(pages.flat()).toEqual(bars)
      const sizes = pages.map((page) => drawn({ ...plan, bars: page, points: [] }).properties)
      const heights = sizes.map(({ height }) => Number(height))
      for (const { width, height } of sizes) {
        // 160 by 200 mm in PDF, 582 by 760 pixels in Word.
        expect(Number(height) / Number(width)).toBeLessThanOrEqual(200 / 160)
        expect(Number(height) / Number(width)).toBeLessThanOrEqual(760 / 582)
      }
      if (count <= 60) expect(Math.max(...heights) - Math.min(...heights)).toBeLessThan(150)
    }
  })

  test('has no text below 8 points across a page', () => {
    const sizes = elementsOf(drawn(plan), 'text').map(({ properties }) => Number(properties.fontSize))
    expect(sizes.length).toBeGreaterThan(5)
    // Word has the narrowest place for it: 582 pixels of 1/96 inch for 680.
    for (const size of sizes) expect((size * 582 * 0.75) / 680).toBeGreaterThanOrEqual(8)
  })

  test('grows with its rows', () => {
    const heightOf = (count: number): number =>
      Number(
        drawn({ ...plan, bars: Array.from({ length: count }, (_, i) => bar('ongoing', `Handling ${i}`)) })
          .properties.height,
      )
    expect(heightOf(40) - heightOf(20)).toBe(20 * 30)
  })

  test('keeps bars and milestones inside the years shown', () => {
    const early = {
      ...plan,
      bars: [{ ...bar('ongoing'), start: '2001-01-01', end: '2099-01-01' }],
      points: [{ label: 'sen', date: '2099-01-01' }],
    }
    for (const { properties } of elementsOf(drawn(early), 'rect')) {
      expect(Number(properties.x)).toBeGreaterThanOrEqual(0)
      expect(Number(properties.x) + Number(properties.width)).toBeLessThanOrEqual(680)
    }
  })

  test('many years do not crowd the axis', () => {
    const labels = textsOf(drawn({ ...plan, start: '1900-01-01', end: '2099-12-31' })).filter((text) =>
      /^\d{4}$/.test(text),
    )
    expect(labels.length).toBeLessThan(12)
  })
})

describe('labels', () => {
  const bounds = { x: 0, y: 0, width: 300, height: 200 }

  test('cover neither each other nor what they must keep clear of', () => {
    const points = Array.from({ length: 6 }, (_, i) => ({
      x: 40 + i * 44,
      y: 100,
      label: `${i}00 personer i 2026`,
    }))
    const boxes = points.map(({ x, y }) => ({ x: x - 7, y: y - 7, width: 14, height: 14 }))
    const placed = placeLabels(points, 96, { bounds, boxes, lines: [] }).filter(
      (label) => label !== undefined,
    )
    expect(placed.length).toBeGreaterThan(3)
    placed.forEach((label, i) => {
      expect(
        [...boxes, ...placed.slice(i + 1).map(({ box }) => box)].some((box) => overlaps(label.box, box)),
      ).toBe(false)
      expect(label.box.x).toBeGreaterThanOrEqual(0)
      expect(label.box.x + label.box.width).toBeLessThanOrEqual(300)
    })
  })

  test('step aside for a line where there is room', () => {
    const point = { x: 150, y: 100, label: 'her' }
    const [free] = placeLabels([point], 96, { bounds, boxes: [], lines: [] })
    const [moved] = placeLabels([point], 96, {
      bounds,
      boxes: [],
      lines: [{ from: { x: 0, y: 80 }, to: { x: 300, y: 80 } }],
    })
    expect(free!.box.y).toBeLessThan(80)
    expect(moved!.box.y).toBeGreaterThan(80)
  })

  test('that stand far from their point have a line to it', () => {
    const near = { x: 90, y: 80, width: 120, height: 40 }
    const [label] = placeLabels([{ x: 150, y: 100, label: 'her' }], 96, { bounds, boxes: [near], lines: [] })
    expect(label!.leader?.from).toEqual({ x: 150, y: 100 })
    expect(
      placeLabels([{ x: 150, y: 100, label: 'her' }], 96, { bounds, boxes: [], lines: [] })[0],
    ).not.toHaveProperty('leader')
  })

  test('are left out where there is no room', () => {
    const full = { bounds, boxes: [bounds], lines: [] }
    expect(placeLabels([{ x: 150, y: 100, label: 'her' }], 96, full)).toEqual([undefined])
  })
})

describe('lines of text', () => {
  test('keep within the width, and break words that are longer', () => {
    const lines = wrapText('Sundhedsfremmeforebyggelsesstrategien for hele kommunen', 120, 13, 9)
    expect(Math.max(...lines.map((line) => textWidth(line, 13)))).toBeLessThanOrEqual(120)
    expect(lines.join('').replaceAll('-', '')).toContain('Sundhedsfremmeforebyggelsesstrategien')
  })

  test('end in an ellipsis where there is more', () => {
    expect(wrapText('en to tre fire fem seks syv otte ni ti', 40, 13, 2).at(-1)).toMatch(/…$/)
  })

  test('are balanced without more lines', () => {
    const text = 'højst 60 dage den 31. december 2027'
    expect(balanceText(text, 150, 12.5, 3)).toHaveLength(wrapText(text, 150, 12.5, 3).length)
    expect(balanceText(text, 150, 12.5, 3).join(' ')).toBe(text)
  })
})
