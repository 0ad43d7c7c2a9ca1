import { describe, expect, test } from 'vitest'
import { type Holder, walkShapes } from '#document/walk'

/** What a walk tells of, in its order: maps as `shape@path`, texts as `name@path=text`. */
function told(strategy: object): string[] {
  const seen: string[] = []
  walkShapes(strategy, {
    map: (shape, _, place) => seen.push(`${shape}@${place().path.join('/')}`),
    text: (value, _, name, place) => seen.push(`${name}@${place().path.join('/')}=${value}`),
  })
  return seen
}

describe('a walk through a strategy', () => {
  test('tells of maps before their fields, and of all in the order of the document', () => {
    expect(
      told({
        title: 'Ro',
        actors: { by: { name: 'Byen' } },
        themes: [{ id: 't', goals: [{ statement: 'Mål' }] }, { title: 'To' }],
        subtitle: 'Under',
      }),
    ).toEqual([
      'strategy@',
      'strategy.title@title=Ro',
      'actor@actors/by',
      'actor.name@actors/by/name=Byen',
      'theme@themes/0',
      'theme.id@themes/0/id=t',
      'goal@themes/0/goals/0',
      'goal.statement@themes/0/goals/0/statement=Mål',
      'theme@themes/1',
      'theme.title@themes/1/title=To',
      'strategy.subtitle@subtitle=Under',
    ])
  })

  test('tells of texts in lists and under keys of their own by the field that holds them', () => {
    expect(
      told({
        inferred: { title: 'Af forsiden' },
        indicators: { a: { dimensions: { alder: ['0-17', '18'] } } },
      }),
    ).toEqual([
      'strategy@',
      'strategy.inferred@inferred/title=Af forsiden',
      'indicator@indicators/a',
      'indicator.dimensions@indicators/a/dimensions/alder/0=0-17',
      'indicator.dimensions@indicators/a/dimensions/alder/1=18',
    ])
  })

  test('passes over what the format does not know, what is empty, and what is of another kind than a text', () => {
    expect(
      told({
        ukendt: { title: 'x' },
        title: '',
        subtitle: ['a', ['b']],
        sections: 'tekst',
        actors: [{ name: 'x' }, null],
        themes: { goals: [{ statement: 'x' }] },
        indicators: { a: null, b: 7, c: 'c' },
        constructor: { name: 'x' },
        toString: { name: 'x' },
      }),
    ).toEqual(['strategy@', 'strategy.sections@sections=tekst', 'strategy.indicators@indicators/c=c'])
  })

  test('tells of a place as it is then, however far the walk goes on', () => {
    const places: { key: string; holders: readonly Holder[] }[] = []
    const goal = { statement: 'Mål' }
    const theme = { goals: [goal] }
    const strategy = { themes: [theme], title: 'Ro' }
    walkShapes(strategy, { text: (_value, _field, _name, place) => places.push(place()) })
    expect(places).toEqual([
      {
        path: ['themes', 0, 'goals', 0, 'statement'],
        key: 'statement',
        holders: [
          { shape: 'strategy', value: strategy, path: [] },
          { shape: 'theme', value: theme, path: ['themes', 0] },
          { shape: 'goal', value: goal, path: ['themes', 0, 'goals', 0] },
        ],
      },
      { path: ['title'], key: 'title', holders: [{ shape: 'strategy', value: strategy, path: [] }] },
    ])
  })

  test('gives the key of the document itself as none', () => {
    const keys: string[] = []
    walkShapes({}, { map: (_shape, _map, place) => keys.push(place().key) })
    expect(keys).toEqual([''])
  })
})
