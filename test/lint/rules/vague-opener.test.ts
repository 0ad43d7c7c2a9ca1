import { describe, expect, test } from 'vitest'
import { vagueOpeners } from '#lint/lexicon/vague-openers'
import { listedVerb } from '#lint/rules/smart/main-verb'

function openerOf(language: string, statement: string): string | undefined {
  const words = vagueOpeners[language]
  if (words === undefined) throw new Error(`no words for ${language}`)
  const found = listedVerb(statement, words)
  return found && statement.slice(found.from, found.to)
}

describe('vague openers in Danish', () => {
  test.each([
    ['styrke', 'Vi vil styrke samarbejdet'],
    ['støtte', 'Det er vores mål at støtte unge, så de får et job'],
    ['udvikler', 'Målet er, at vi udvikler nye tilbud'],
    ['understøtte', 'At understøtte borgernes trivsel'],
    ['Støtte', 'Støtte til unge i overgangen'],
    ['sikre', 'I 2028 skal kommunen sikre 60 boliger'],
    ['støttes', 'Frem mod 2028 skal flere unge støttes i at finde bolig'],
    ['fremme', 'Aalborg Kommune vil i højere grad fremme inklusion'],
    ['styrker', 'Vi styrker barnets netværk'],
    ['udvikles', 'Støtte og indsatser udvikles sammen med borgerne'],
    ['sikres', 'Det skal sikres, at alle unge har en plan'],
    ['arbejdet for', 'Der bliver i størst muligt omfang arbejdet for at guide unge'],
    ['holder også fremover fokus på', 'Aalborg Kommune holder også fremover fokus på inklusion'],
  ])('%s: %s', (verb, statement) => {
    expect(openerOf('da', statement)).toBe(verb)
  })

  test.each([
    'Vi vil nedbringe ventetiden og styrke samarbejdet',
    'Kommunen vil reducere antallet af unge uden støtte',
    'Bostøtten er nået ud til alle',
    'Sikre boliger er bygget',
    'Sikre og trygge overgange for unge',
    'Støtte i hverdagen skal være tilgængelig',
    'Barnets styrker bliver brugt i sagen',
    'Flere unge arbejder på fuld tid',
    'Borgerne bidrager til fællesskabet',
    'Tilbud til unge, der skal støttes, er samlet ét sted',
    'Mennesker med handicap kan bidrage til fællesskaber',
    'Der skal inden 2020 opsættes minimum 5.000 m2 solcelleanlæg',
    '',
  ])('none: %s', (statement) => {
    expect(openerOf('da', statement)).toBeUndefined()
  })
})

describe('vague openers in English', () => {
  test.each([
    ['strengthen', 'We will strengthen cooperation'],
    ['promote', 'Our aim is to promote equality'],
    ['supports', 'The municipality supports local clubs'],
    ['supported', 'Young people are supported to find a home'],
    ['Improve', 'Improve air quality'],
    ['ensure', 'By 2028 we will ensure that nobody sleeps rough'],
  ])('%s: %s', (verb, statement) => {
    expect(openerOf('en', statement)).toBe(verb)
  })

  test.each([
    'The plan aims to reduce emissions',
    'We will build 60 homes and ensure good support',
    'Support for carers is available',
    'Volunteers support young people',
    'The number of homeless is halved by 2028',
  ])('none: %s', (statement) => {
    expect(openerOf('en', statement)).toBeUndefined()
  })
})

test('a statement without end is read no further than its beginning', () => {
  const before = performance.now()
  openerOf('da', 'vi skal '.repeat(200_000))
  expect(performance.now() - before).toBeLessThan(1000)
})
