import { describe, expect, test } from 'vitest'
import { createSource } from '../../src/core/source.ts'
import { parseStrategy } from '../../src/document/parse.ts'
import { changesBetween, isChangedAt } from '../../src/workspace/since.ts'

const text = `format: stratlint/1
id: proeve
title: Prøve
kind: strategy
status: draft
language: da
publisher: {name: Prøveby}
vision: {statement: Alle har et hjem.}
indicators:
  venter: {name: Ventende}
  flytter: {name: Flyttede}
goals:
  - id: M1
    level: goal
    statement: Færre venter.
    smart: {specific: {change: færre venter}}
  - id: M2
    level: goal
    statement: Flere flytter.
themes:
  - id: bolig
    title: Bolig
    goals:
      - {id: M3, level: goal, statement: Flere boliger.}
    actions:
      - id: H1
        title: Byg
        actions: [{id: H2, title: Køb en grund}]
`

const document = (content: string) => parseStrategy(createSource('a.yaml', content))

/** Whether what stands at each pointer has changed from the text to another. */
function changed(to: string, ...pointers: string[]): boolean[] {
  const changes = changesBetween(document(text), document(to))
  return pointers.map((pointer) => isChangedAt(changes, pointer))
}

const edited = (from: string, to: string): string => {
  expect(text).toContain(from)
  return text.replace(from, to)
}

describe('a thing with an id has changed', () => {
  test('where something deep in it has, and no other has', () => {
    const to = edited('change: færre venter', 'change: kun få venter')
    expect(
      changed(
        to,
        '/goals/0/id',
        '/goals/0/smart/specific/change',
        '/goals/1/id',
        '/indicators/venter',
        '/vision',
      ),
    ).toEqual([true, true, false, false, false])
  })

  test('under a key that is its id', () => {
    const to = edited('{name: Ventende}', '{name: Ventetid}')
    expect(changed(to, '/indicators/venter/name', '/indicators/flytter/name')).toEqual([true, false])
  })

  test('where a field that is missing is looked for in it', () => {
    const to = edited('    statement: Flere flytter.\n', '')
    expect(changed(to, '/goals/1/statement', '/goals/0/smart/measurable')).toEqual([true, false])
  })

  test('when it is new, and those after it have not', () => {
    const to = edited('  - id: M1\n', '  - {id: M0, level: goal, statement: Ingen venter.}\n  - id: M1\n')
    expect(changed(to, '/goals/0/id', '/goals/1/id', '/goals/2/id')).toEqual([true, false, false])
  })

  test('and not the thing that holds it, unless it has come or gone', () => {
    const deeper = edited('Køb en grund', 'Køb en større grund')
    const pointers = ['/themes/0/actions/0/actions/0/title', '/themes/0/actions/0/title', '/themes/0/title']
    expect(changed(deeper, ...pointers)).toEqual([true, false, false])
    const gone = edited('\n        actions: [{id: H2, title: Køb en grund}]', '')
    expect(changed(gone, '/themes/0/actions/0/title', '/themes/0/title')).toEqual([true, false])
  })
})

test('what has no id counts with the part of the document that it stands in', () => {
  const to = edited('Alle har et hjem', 'Alle har en bolig')
  expect(changed(to, '/vision/statement', '/title', '/goals/0/id', '')).toEqual([true, false, false, false])
})

test.each([
  ['status: draft', 'status: adopted'],
  ['language: da', 'language: en'],
  ['publisher: {name: Prøveby}', 'publisher: {name: Andenby}'],
  ['language: da', 'language: da\nperiod: {start: 2026, end: 2030}'],
])('after a change of %s to %s all has changed', (from, to) => {
  expect(changed(edited(from, to), '/goals/0/id', '/themes/0/id', '/title', '')).toEqual([
    true,
    true,
    true,
    true,
  ])
})

test('comments, the order of keys and the way that a text is written are no changes', () => {
  const to = edited('title: Prøve\nkind: strategy', 'kind: "strategy"\n# en bemærkning\ntitle: Prøve')
  expect(changed(to, '/goals/0/id', '/title', '')).toEqual([false, false, false])
})

test('documents that cannot be read compare as what is left of them', () => {
  expect(changed('', '/goals/0/id', '')).toEqual([true, true])
  expect(changed('- a\n- b\n', '')).toEqual([true])
  const broken = changesBetween(document('[['), document('[['))
  expect(isChangedAt(broken, '')).toBe(false)
})
