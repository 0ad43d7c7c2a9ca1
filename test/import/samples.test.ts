import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Action, Goal, Strategy } from '#core/generated/strategy'
import { createSource } from '#core/source'
import { parseFormat, parseStrategy } from '#document/parse'
import { importText } from '#import/import'
import { readPlainText } from '#import/read-text'
import { expected } from './samples/expected.ts'

function draftOf(name: string) {
  const text = readFileSync(`test/import/samples/${name}.txt`, 'utf8')
  const file = `${name}.txt`
  return importText(readPlainText(text), {
    file,
    path: file,
    sha256: '0'.repeat(64),
    register: `seeds/${name}.yaml`,
  })
}

function goalsOf({ goals = [], themes = [] }: Strategy): Goal[] {
  return [...goals, ...themes.flatMap((theme) => theme.goals ?? [])]
}

function actionsOf({ actions = [], themes = [] }: Strategy): Action[] {
  const all = (list: readonly Action[]): Action[] =>
    list.flatMap((action) => [action, ...all(action.actions ?? [])])
  return all([...actions, ...themes.flatMap((theme) => theme.actions ?? [])])
}

/** The texts, shortened to what is expected at their place where they begin with it. */
function begun(texts: readonly string[], expectedStarts: readonly string[]): string[] {
  return texts.map((text, i) => {
    const start = expectedStarts[i] ?? ''
    return start !== '' && text.startsWith(start) ? start : text
  })
}

describe.each(Object.entries(expected))('%s', (name, wanted) => {
  const { strategy, draft, registerText } = draftOf(name)
  const goals = goalsOf(strategy)
  const actions = actionsOf(strategy)

  test('its language and its title are found', () => {
    expect({ language: strategy.language, title: strategy.title }).toEqual({
      language: wanted.language,
      title: wanted.title,
    })
  })

  test('its goals are found, and nothing else', () => {
    const found = goals.map(({ statement = '' }) => statement)
    expect(begun(found, wanted.goals)).toEqual(wanted.goals)
  })

  test('its actions are found, and what is under way', () => {
    const planned = actions.filter(({ status }) => status === 'planned').map(({ title = '' }) => title)
    const ongoing = actions.filter(({ status }) => status === 'ongoing').map(({ title = '' }) => title)
    expect(begun(planned, wanted.actions)).toEqual(wanted.actions)
    expect(begun(ongoing, wanted.ongoing)).toEqual(wanted.ongoing)
  })

  test('nothing is made of what is no commitment', () => {
    const words = [
      ...goals.map(({ statement }) => statement),
      ...actions.flatMap(({ title, body }) => [title, body]),
    ].join(' ')
    expect(wanted.never.filter((never) => words.includes(never))).toEqual([])
  })

  test('draft and register fit their formats', () => {
    expect(parseStrategy(createSource('a.yaml', draft)).diagnostics).toEqual([])
    expect(parseFormat(createSource('b.yaml', registerText), 'register').diagnostics).toEqual([])
  })
})
