import { readFileSync } from 'node:fs'
import { formatMessage } from '#core/message'
import { createSource } from '#core/source'
import { documentMessages } from '#document/messages'
import { parseStrategy } from '#document/parse'
import { describe, expect, test } from 'vitest'

const text = readFileSync('strategies/eksempelby-unge-2026.yaml', 'utf8')
const parse = (content: string) => parseStrategy(createSource('a.yaml', content))

/** `line:column-line:column ruleId/messageId message` for each diagnostic. */
function problems(content: string): string[] {
  return parse(content).diagnostics.map((found) => {
    const { start, end } = found.range
    const place = `${start.line}:${start.column}-${end.line}:${end.column}`
    return `${place} ${found.ruleId} ${found.messageId} ${formatMessage(found, 'da', documentMessages)}`
  })
}

const samples: Record<string, string> = {
  tab: 'a:\n\tb: 1\n',
  colon: 'title: Mål: flere\n',
  indent: 'publisher:\n  name: x\n   unit: y\n',
  unclosed: 'title: "abc\nid: c\n',
  nospace: 'title:b\nid: d\n',
  dup: 'id: a\nid: b\n',
  doc2: 'id: a\n---\nid: b\n',
  at: 'title: @x\n',
  alias: 'title: &b c\nsubtitle: *b\n',
  tag: 'title: !x y\n',
  comma: 'goals:\n  - {id: M1, statement: De unge, der flytter, level: goal}\n',
  number: 'title: 2026\n',
  frist: 'goals:\n  - id: M1\n    smart:\n      timeBound: {frist: 2026}\n',
  stat: 'goals:\n  - id: M1\n    level: goal\n    statment: x\n',
  list: 'goals: {}\n',
  date: 'published: 12.3.2025\n',
  date2: 'published: marts 2025\n',
  thousands: 'goals:\n  - id: M1\n    smart:\n      realistic: {resources: [{amount: 1.300.000, currency: DKK}, {amount: 1.300, currency: DKK}]}\n',
  decimal: 'keyFigures:\n  a: {what: x, value: 7,2}\n  b: {what: x, value: "7,2"}\n  c:\n    what: x\n    value: 7,2\n',
  enumv: 'status: vedtaget\n',
  enumt: 'status: adoptet\n',
  actor: 'actors:\n  Byråd: {name: B}\n',
  none: '',
  scalar: 'hej med dig\n',
  listdoc: '- a\n',
}

test('show', () => {
  for (const [k, s] of Object.entries(samples)) console.log(`${k}\n  ${problems(s).filter((p)=>!/Dokumentet mangler/.test(p)).join('\n  ')}`)
  console.log(problems(text))
})
