import { fullDocument } from '../../../compile/full-document.ts'
import { type Payload, payloads } from './payloads.ts'

const payloadFor = (marker: string): Payload => payloads[Number(marker.slice(3)) % payloads.length] as Payload

/** For each text of the hostile document, by the word that it ends with and that no other text holds: what readers see before it. */
export const shownBefore = new Map<string, string>()

/** Blocks of Markdown that would be HTML, pictures, links and notes, with the marker in the last of them. */
function hostileBlocks(marker: string): string {
  const { source } = payloadFor(marker)
  const cell = source.replace(/\|/g, '\\|')
  return `Text ${source}
setext
===

<div onclick="alert(1)">
<script>alert(1)</script>
</div>

| <b>a</b> | ![i](http://evil.example/t.png) |
| --- | --- |
| ${cell} | [x](javascript:alert(1)) |

[reference][r] and [local](#nowhere) and ![p][r] and a note[^n].

    <script>alert(1)</script> #read("/etc/passwd")

- [ ] <img src=x onerror=alert(1)>
- <!-- x -->

[r]: data:text/html,<script>alert(1)</script>
[^n]: <script>alert("note")</script>

Text ${source} ${marker}`
}

/** Raw, such characters are reported, and no report is made; written as escapes they are in what is read all the same. */
function escaped(text: string): string {
  const code = (character: string): string => character.charCodeAt(0).toString(16).padStart(4, '0')
  return text.replace(
    /[^\P{Cc}\n]|[\ufeff-\uffff\u202a-\u202e\u2066-\u2069]/gu,
    (found) => `\\u${code(found)}`,
  )
}

function hostileStrategy(): object {
  const { strategy } = fullDocument({
    inline(marker) {
      const { source, shown } = payloadFor(marker)
      shownBefore.set(marker, shown)
      return `${source} ${marker}`
    },
    plain(marker) {
      const { source, shown, plain = shown } = payloadFor(marker)
      shownBefore.set(marker, plain)
      return `${source} ${marker}`
    },
    block(marker) {
      shownBefore.set(marker, `Text ${payloadFor(marker).shown}`)
      return hostileBlocks(marker)
    },
  })
  const fitted = { ...(fitting(strategy) as object), id: 'hostile', language: 'da' }
  const text = JSON.stringify(fitted)
  for (const marker of [...shownBefore.keys()]) if (!text.includes(marker)) shownBefore.delete(marker)
  return fitted
}

/** What the format takes only in certain words. */
const formed: Record<string, unknown> = {
  frequency: 'yearly',
  currency: 'DKK',
  email: 'a@b.example',
  file: 'measurements.csv',
  percent: 14,
  fingerprint: undefined,
  inferred: { title: '<b>why</b>' },
}

function fitting(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(fitting)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => {
      if (key === 'scale' && Array.isArray(inner)) return [key, [...inner, '<i>high</i>']]
      return [key, key in formed && typeof inner !== 'boolean' ? formed[key] : fitting(inner)]
    }),
  )
}

const neighbour = `format: stratlint/1
id: neighbour
title: "</script><script>alert(1)</script>"
kind: plan
status: draft
language: en
publisher: {name: "Lindeby <Kommune>"}
`

/** The files of a workspace with the hostile document. JSON is YAML, and its escapes stand for what they say. */
export const hostileWorkspace: Readonly<Record<string, string>> = {
  'hostile.yaml': `${escaped(JSON.stringify(hostileStrategy(), undefined, 1))}\n`,
  'neighbour.yaml': neighbour,
  'stratlint.config.yaml': 'compile: {logo: logo.svg, theme: {primary: "#7a1f5c", accent: "#b4410e"}}\n',
  'measurements.csv':
    'date,value,note\n2020-02-01,<i>high</i>,"<script>alert(1)</script> #read(""x""), =HYPERLINK(x)"\n',
  'logo.svg': '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 90 30"><path d="M0 0h90v30z"/></svg>\n',
}
