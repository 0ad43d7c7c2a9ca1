import { describe, expect, test } from 'vitest'
import { isLogo, largestLogo, readLogo } from '#compile/look/logo/logo'
import { dataAddress, fitted } from '#compile/look/look'
import { pngOf } from './png.ts'

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)
const prefixes = ['xlink', 'inkscape', 'sodipodi', 'rdf', 'cc'].map((name) => `xmlns:${name}="urn:${name}"`)
const svg = (inner: string): Uint8Array =>
  bytesOf(`<svg xmlns="http://www.w3.org/2000/svg" ${prefixes.join(' ')} viewBox="0 0 10 10">${inner}</svg>`)
const png = pngOf()

describe('a logo', () => {
  test('is PNG by its first bytes, in its own size', async () => {
    const logo = await readLogo(png)
    expect(logo).toEqual({ type: 'image/png', bytes: png, width: 12, height: 5 })
    if (isLogo(logo)) expect(dataAddress(logo)).toMatch(/^data:image\/png;base64,iVBORw0KGgoA/)
  })

  test.each([0, 2, 3, 4, 6])('may be PNG with colours of type %d, with or without passes', async (type) => {
    for (const interlace of [0, 1])
      expect(await readLogo(pngOf({ type, interlace }))).toMatchObject({ width: 12 })
  })

  test('is read in a moment, whatever a comment in it holds', async () => {
    const start = performance.now()
    const read = await readLogo(svg(`<!-- ${'<svg '.repeat(100_000)}' --><path d="M0 0h4"/>`))
    expect(read).toMatchObject({ width: 10 })
    expect(performance.now() - start).toBeLessThan(5000)
  })

  test('is refused where it is PNG that breaks off anywhere', async () => {
    for (let length = 8; length < png.length; length++)
      expect(await readLogo(png.subarray(0, length)), `${length} bytes`).toEqual({ kind: 'png' })
  })

  test('is refused where any byte of a PNG is another', async () => {
    for (let i = 8; i < png.length; i++) {
      const damaged = Uint8Array.from(png)
      damaged[i] = (damaged[i] ?? 0) ^ 0x41
      expect(isLogo(await readLogo(damaged)), `byte ${i}`).toBe(false)
    }
  })

  test.each([
    ['no points', { width: 0 }],
    ['too few lines', { lines: 4 }],
    ['too many lines', { lines: 6 }],
    ['an unknown filter', { filter: 5 }],
    ['a type of colour that there is not', { type: 5 }],
    ['values of a size that there is not', { depth: 3 }],
    ['no palette', { type: 3, palette: false }],
  ])('is refused where it is PNG with %s', async (_, options) => {
    expect(await readLogo(pngOf(options))).toEqual({ kind: 'png' })
  })

  test('is refused where it would take much memory, before anything is unpacked', async () => {
    expect(await readLogo(pngOf({ width: 100_000, height: 90_000, lines: 1 }))).toEqual({
      kind: 'wide',
      width: 100_000,
      height: 90_000,
    })
  })

  test('is refused where it is too narrow to be seen', async () => {
    expect(await readLogo(pngOf({ width: 210, height: 10 }))).toMatchObject({ kind: 'narrow' })
    expect(isLogo(await readLogo(pngOf({ width: 200, height: 10 })))).toBe(true)
    const thin = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 90"/>'
    expect(await readLogo(bytesOf(thin))).toMatchObject({ kind: 'narrow' })
  })

  test('keeps its proportions', () => {
    const logo = { type: 'image/png', bytes: png, width: 300, height: 100 } as const
    expect(fitted(logo, { width: 90, height: 90 })).toEqual({ width: 90, height: 30 })
    expect(fitted(logo, { width: 900, height: 90 })).toEqual({ width: 270, height: 90 })
  })

  test.each([
    'width="40" height="20"',
    'width="4cm" height="2cm"',
    'viewBox="0 0 400 200"',
    'viewBox="0 0 400 200" width="100%"',
  ])('is SVG that is twice as wide as high: %s', async (size) => {
    const logo = await readLogo(
      bytesOf(`<svg xmlns="http://www.w3.org/2000/svg" ${size}><path d="M0 0h9v9z"/></svg>`),
    )
    expect(isLogo(logo) && logo.width / logo.height).toBeCloseTo(2, 1)
  })

  test.each([
    ['<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0h9v9z"/></svg>', 'unsized'],
    ['<svg viewBox="0 0 9 9"><path d="M0 0h9v9z"/></svg>', 'svg'],
    ['<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 0 9"/>', 'unsized'],
    ['<svg xmlns="http://www.w3.org/2000/svg" viewBox="x"/>', 'unsized'],
    ['<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"/><svg/>', 'svg'],
    ['words <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"/>', 'svg'],
    ['', 'empty'],
  ])('is refused where it cannot be drawn: %s', async (text, kind) => {
    expect(await readLogo(bytesOf(text))).toEqual({ kind })
  })

  test.each([
    '<path d="M0 0h10v10z" fill="#123456"/>',
    '<defs><linearGradient id="a"><stop offset="0"/></linearGradient></defs><rect fill="url(#a)"/>',
    `<style>.a{fill:url('#a') none}</style><use xlink:href="#b" href=' #b'/>`,
    '<!-- <script> --><title>A &amp; B &#xe6;</title><g inkscape:label="x"><sodipodi:namedview/></g>',
    '<metadata><rdf:RDF><cc:license rdf:resource="http://example.org/url(x)"/></rdf:RDF></metadata>',
  ])('is SVG that only draws: %s', async (inner) => {
    expect(isLogo(await readLogo(svg(inner)))).toBe(true)
  })

  test('is SVG with the heading that drawing programs write', async () => {
    const heading =
      '\uFEFF<?xml version="1.0"?>\n<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">\n'
    expect(isLogo(await readLogo(Buffer.concat([bytesOf(heading), svg('')])))).toBe(true)
  })

  test.each([
    ['<script>alert(1)</script>', '<script>'],
    ['<SCRIPT/>', '<SCRIPT>'],
    ['<svg:script/>', '<svg:script>'],
    ['<g onload="alert(1)"/>', 'onload'],
    ['<g ONCLICK="alert(1)"/>', 'ONCLICK'],
    ['<foreignObject><p/></foreignObject>', '<foreignObject>'],
    ['<image href="data:image/png;base64,AA"/>', '<image>'],
    ['<use href="https://example.org/a.svg#b"/>', 'href="https://example.org/a.svg#b"'],
    ['<use xlink:href="other.svg#b"/>', 'xlink:href="other.svg#b"'],
    ['<use href="&#104;ttps://example.org"/>', 'href="&#104;ttps://example.org"'],
    ['<a href="javascript:alert(1)"><path/></a>', '<a>'],
    ['<set attributeName="href" to="x"/>', '<set>'],
    ['<animate attributeName="x"/>', '<animate>'],
    ['<rect fill="url(https://example.org/a)"/>', 'url(https://example.org/a)'],
    ['<rect style="fill: url( \'//example.org\' )"/>', "url( '//example.org' )"],
    ['<rect style="fill:u&#114;l(x)"/>', 'url(x)'],
    ['<style>@import "x.css";</style>', '@import'],
    ['<style>@font-face{src:local(x)}</style>', '@font-face'],
    ['<style>a{b:\\75rl(x)}</style>', '\\'],
    ['<text>&other;</text>', '&other;'],
    ['<?xml-stylesheet href="x"?>', '<?xml-stylesheet href="x"?>'],
    ['<![CDATA[<script>]]>', '<![CDATA['],
    ['<!ENTITY x "y">', '<!ENTITY x "y">'],
  ])('is refused with %s', async (inner, what) => {
    expect(await readLogo(svg(inner))).toEqual({ kind: 'forbidden', what })
  })

  test('is refused with a document type that declares things', async () => {
    expect(await readLogo(bytesOf('<!DOCTYPE svg [<!ENTITY a "b">]><svg>&a;</svg>'))).toMatchObject({
      kind: 'forbidden',
    })
  })

  test.each(['<g>', '</g>', '<g a=b/>', '<g a="1" b/>', '<g', '<g a="></g>'])(
    'is refused where it is broken: %s',
    async (inner) => {
      expect(isLogo(await readLogo(svg(inner)))).toBe(false)
    },
  )

  test('is refused where it is something else or too large', async () => {
    expect(await readLogo(bytesOf('GIF89a'))).toEqual({ kind: 'unknown' })
    expect(await readLogo(Uint8Array.from([0xff, 0xd8, 0xff]))).toEqual({ kind: 'unknown' })
    expect(await readLogo(new Uint8Array(largestLogo + 1))).toEqual({ kind: 'large' })
  })

  test('is read in a time that follows its length, whatever it holds', async () => {
    const started = performance.now()
    for (const part of ['<', '<g ', '<g a="', ' a="b"', '&', 'url(', '<!--', '<g a=\'"'])
      await readLogo(svg(part.repeat(100_000 / part.length)))
    expect(performance.now() - started).toBeLessThan(2000)
  })
})
