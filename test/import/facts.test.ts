import { expect, test } from 'vitest'
import { importText } from '#import/import'
import { lexiconFor } from '#import/lexicon/languages'
import { readPlainText } from '#import/read-text'
import { deadlineIn, periodIn } from '#import/recognise/facts/dates'
import { targetIn } from '#import/recognise/facts/target'
import { commitmentIn } from '#import/recognise/prose'

const danish = lexiconFor('', 'da')

test.each([
  ['Mindst 75 % af eleverne trives ved udgangen af 2020.', { min: 75, unit: '%', date: 2020 }],
  [
    'Udledningen reduceres med 25 % i forhold til 2010.',
    { change: { percent: -25 }, unit: '%', since: 2010 },
  ],
  [
    'Sygefraværet falder med 2 procentpoint inden 1. juni 2026.',
    { change: { points: -2 }, unit: '%', date: '2026-06-01' },
  ],
  [
    'Antallet af unge uden bolig halveres senest i 2028.',
    { change: { percent: -50 }, unit: '%', date: 2028 },
  ],
  ['Der bygges 1.300 nye boliger inden 4. kvartal 2027.', { value: 1300, unit: 'boliger', date: '2027-12' }],
  ['Højst 7,5 procent af borgerne venter.', { max: 7.5, unit: '%' }],
])('%s', (text, wanted) => {
  const { deadline, words: _, direction: __, ...found } = targetIn(text, danish) ?? { words: '' }
  expect({ ...found, ...(deadline === undefined ? {} : { date: deadline.date }) }).toEqual(wanted)
})

test.each([
  'Unge på 18-24 år får hjælp efter Servicelovens §§ 107 og 108.',
  'Planen gælder for 2018-2021.',
  'Den 14. marts 2024 mødtes udvalget.',
])('no target in: %s', (text) => {
  expect(targetIn(text, danish)).toBeUndefined()
})

test('a period is no deadline, and a day that does not exist is no date', () => {
  expect(deadlineIn('Det sker i 2018-2021.', danish)).toBeUndefined()
  expect(deadlineIn('Senest den 31. februar 2020.', danish)?.date).not.toBe('2020-02-31')
  expect(periodIn('Strategi 2024–27')).toMatchObject({ start: 2024, end: 2027 })
})

test.each([
  ['Vi vil mindske ensomheden blandt unge.', 'goal'],
  ['Vi vil undersøge, om der er plads til flere.', 'action'],
  ['Alle børn skal kunne svømme.', 'goal'],
  ['Der nedsættes et råd af unge.', 'action'],
  ['Kommunen har i 2021 etableret et værksted.', 'initiative'],
  ['Skal vi lykkes, kræver det samarbejde.', undefined],
  ['Vi ved, at det skal begynde tidligt.', undefined],
  ['Det er vigtigt, at alle skal høres.', undefined],
  ['Planen beskriver, hvordan kommunen vil arbejde.', undefined],
  ['Strategien skal ses sammen med budgettet.', undefined],
  ['Jeg vil takke alle.', undefined],
  ['Hvad vil vi?', undefined],
])('%s is %s', (text, kind) => {
  expect(commitmentIn(text, danish)?.kind).toBe(kind)
})

test.each([
  ['no', 'De ansatte skal ta imot klager.', 'action'],
  ['no', 'Besteforeldrene skal involveres i planen.', 'action'],
  ['no', 'Møterommene skal planlegges, slik at alle hører.', 'goal'],
  ['no', 'Dette skal samtidig sikre ro i klassen.', undefined],
  ['sv', 'Personalen ska ta emot klagomål.', 'action'],
  ['sv', 'Föräldrarna ska involveras i arbetet.', 'action'],
  ['sv', 'Detta ska också stärka skolan.', undefined],
  ['en', 'Staff shall answer every letter.', 'action'],
  ['en', 'Parents shall be consulted every year.', 'action'],
  ['en', 'This shall also support the schools.', undefined],
])('%s: %s is %s', (language, text, kind) => {
  expect(commitmentIn(text, lexiconFor('', language))?.kind).toBe(kind)
})

test('what was begun in the past is not said to be still under way', () => {
  expect(commitmentIn('I 2021 iværksatte vi en ordning med lektier.', danish)?.isPast).toBe(true)
  expect(commitmentIn('Vi har iværksat en ordning med lektier.', danish)?.isPast).toBeUndefined()
})

/** The draft of a text of several lines. */
function draftOf(lines: readonly string[]) {
  return importText(readPlainText(lines.join('\n\n')), {
    file: 'by.txt',
    path: 'by.txt',
    sha256: '0'.repeat(64),
    register: 'seeds/by.yaml',
  }).strategy
}

test('the id of a document names its place once', () => {
  const text = 'Kommunen hjælper. Det gør Lindeby Kommune hver dag.'
  expect(draftOf(['Lindeby Kommunes boligstrategi', text]).id).toBe('lindeby-boligstrategi')
  expect(draftOf(['Boligstrategi for Lindeby', text]).id).toBe('boligstrategi-for-lindeby')
  expect(draftOf(['Boligstrategi', text]).id).toBe('lindeby-boligstrategi')
})

test('a body is named once: without a genitive, and without the one that stands beside it', () => {
  const { actors = {} } = draftOf([
    'Boligstrategi',
    'Region Sydkyst betaler. Det er Region Sydkysts penge. Vi spurgte Center for Unge Familier.',
    'Center for Unge Familier og Vej og Park bygger, og Center for Skolehjem og Center for Sund Mad spiser.',
  ])
  expect(Object.values(actors).map(({ name }) => name)).toEqual([
    'Region Sydkyst',
    'Center for Unge Familier',
    'Center for Skolehjem',
    'Center for Sund Mad',
  ])
})

test('numbered items that a format marks as such are items, and none is a heading', () => {
  const item = (text: string, line: number) => ({
    text,
    at: { line, column: 4 },
    role: 'ordered-item' as const,
    level: 1,
  })
  const heading = (text: string, line: number) => ({
    text,
    at: { line, column: 1 },
    role: 'heading' as const,
    level: 2,
  })
  const lines = [heading('Handlinger', 1), item('Plante træer', 2), item('Rydde grøfter', 3)]
  const { strategy, register } = importText(
    { kind: 'markdown', language: 'da', lines },
    { file: 'skov.md', path: 'skov.md', sha256: '0'.repeat(64), register: 'seeds/skov.yaml' },
  )
  expect(strategy.actions?.map(({ title }) => title)).toEqual(['Plante træer', 'Rydde grøfter'])
  expect(register.passages?.map(({ at }) => at)).toEqual([['p1'], ['p1'], ['p1']])
})
