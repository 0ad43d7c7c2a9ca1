import { describe, expect, test } from 'vitest'
import { isLogo, largestLogo, readLogo } from '#compile/look/logo'
import { dataAddress } from '#compile/look/look'

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)
const svg = (inner: string): Uint8Array =>
  bytesOf(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10">${inner}</svg>`)
const png = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0])

describe('a logo', () => {
  test('is PNG by its first bytes', () => {
    expect(readLogo(png)).toEqual({ type: 'image/png', bytes: png })
    expect(dataAddress({ type: 'image/png', bytes: png })).toBe('data:image/png;base64,iVBORw0KGgoA')
  })

  test.each([
    '<path d="M0 0h10v10z" fill="#123456"/>',
    '<?xml version="1.0"?><defs><linearGradient id="a"><stop offset="0"/></linearGradient></defs><rect fill="url(#a)"/>',
    `<style>.a{fill:url('#a') none}</style><use xlink:href="#b" href=' #b'/>`,
    '<!-- <script> --><title>A &amp; B &#xe6;</title><g inkscape:label="x"><sodipodi:namedview/></g>',
    '<metadata><rdf:RDF><cc:license rdf:resource="http://example.org/url(x)"/></rdf:RDF></metadata>',
  ])('is SVG that only draws: %s', (inner) => {
    expect(isLogo(readLogo(svg(inner)))).toBe(true)
  })

  test('is SVG with the heading that drawing programs write', () => {
    const heading =
      '\uFEFF<?xml version="1.0"?>\n<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">\n'
    expect(isLogo(readLogo(bytesOf(`${heading}<svg>\n</svg>\n`)))).toBe(true)
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
  ])('is refused with %s', (inner, what) => {
    expect(readLogo(svg(inner))).toEqual({ kind: 'forbidden', what })
  })

  test('is refused with a document type that declares things', () => {
    expect(readLogo(bytesOf('<!DOCTYPE svg [<!ENTITY a "b">]><svg>&a;</svg>'))).toMatchObject({
      kind: 'forbidden',
    })
  })

  test.each(['<g>', '</g>', '<g a=b/>', '<g a="1" b/>', '<g', '<g a="></g>'])(
    'is refused where it is broken: %s',
    (inner) => {
      expect(isLogo(readLogo(svg(inner)))).toBe(false)
    },
  )

  test('is refused where it is something else or too large', () => {
    expect(readLogo(bytesOf('GIF89a'))).toEqual({ kind: 'unknown' })
    expect(readLogo(Uint8Array.from([0xff, 0xd8, 0xff]))).toEqual({ kind: 'unknown' })
    expect(readLogo(new Uint8Array(largestLogo + 1))).toEqual({ kind: 'large' })
  })

  test('is read in a time that follows its length, whatever it holds', () => {
    const started = performance.now()
    for (const part of ['<', '<g ', '<g a="', ' a="b"', '&', 'url(', '<!--', '<g a=\'"'])
      readLogo(svg(part.repeat(100_000 / part.length)))
    expect(performance.now() - started).toBeLessThan(2000)
  })
})
