import type { MessageData } from '#core/diagnostic'
import type { Locale } from '#core/locale'
import { fill, type Wording } from '#core/message'

/** The words of the page that leads to several reports, and of what a report says of the others. */
const siteWords = {
  title: { da: 'Strategier', en: 'Strategies' },
  subtitle: { da: '{documents} med {goals} og {actions}', en: '{documents} with {goals} and {actions}' },
  documents: { da: 'Dokumenter', en: 'Documents' },
  portfolio: { da: 'Se overblikket over alle strategierne', en: 'See the overview of all strategies' },
  home: { da: 'Alle dokumenter', en: 'All documents' },
  siteNavigation: { da: 'Samlingen', en: 'The collection' },
  otherLanguages: { da: 'På andre sprog', en: 'In other languages' },
  audit: { da: 'Hvad målene mangler', en: 'What the goals lack' },
  progress: { da: 'Hvor langt målene er', en: 'How far the goals are' },
  period: { da: 'Periode', en: 'Period' },
  noPeriod: { da: 'ikke oplyst', en: 'not stated' },
  goals: { da: 'Mål', en: 'Goals' },
  lettersOf: {
    da: 'SMART-point fra 0 til 100',
    en: 'SMART points from 0 to 100',
  },
  noPoints: { da: 'ingen mål', en: 'no goals' },
  search: { da: 'Find mål og handlinger', en: 'Find goals and actions' },
  searchField: { da: 'Søg efter ord', en: 'Search for words' },
  submit: { da: 'Søg', en: 'Search' },
  searchHint: {
    da: 'Der søges i mål, handlinger, temaer, målgrupper, ansvarlige og indikatorer.',
    en: 'The search covers goals, actions, themes, target groups, owners and indicators.',
  },
  document: { da: 'Dokument', en: 'Document' },
  theme: { da: 'Tema', en: 'Theme' },
  kind: { da: 'Vis', en: 'Show' },
  letter: { da: 'Bogstav i SMART', en: 'Letter of SMART' },
  state: { da: 'Bogstavet er', en: 'The letter is' },
  all: { da: 'Alle', en: 'All' },
  allKinds: { da: 'Mål og handlinger', en: 'Goals and actions' },
  objectives: { da: 'Kun konkrete mål', en: 'Objectives only' },
  directions: { da: 'Kun mål, der viser en retning', en: 'Only goals that show a direction' },
  onlyActions: { da: 'Kun handlinger', en: 'Actions only' },
  anyLetter: { da: 'Et af bogstaverne', en: 'Any letter' },
  anyState: { da: 'Alle tilstande', en: 'Any state' },
  filled: { da: 'Udfyldt', en: 'Filled in' },
  partly: { da: 'Delvist', en: 'Partly' },
  lacking: { da: 'Mangler', en: 'Missing' },
  reset: { da: 'Nulstil', en: 'Reset' },
  goal: { da: 'Mål', en: 'Goal' },
  statement: { da: 'Målet siger', en: 'The goal says' },
  action: { da: 'Handling', en: 'Action' },
  actions: { da: 'Handlinger', en: 'Actions' },
  owner: { da: 'Ansvarlig', en: 'Responsible' },
  deadline: { da: 'Frist', en: 'Deadline' },
  when: { da: 'Hvornår', en: 'When' },
  status: { da: 'Status', en: 'Status' },
  notStated: { da: 'Ikke angivet', en: 'Not stated' },
  legend: { da: 'Tegnene viser, om et bogstav er', en: 'The signs show whether a letter is' },
  found: { da: 'Viser {goals} og {actions}.', en: 'Showing {goals} and {actions}.' },
  foundNothing: {
    da: 'Ingen mål eller handlinger passer. Prøv færre ord, eller nulstil.',
    en: 'No goals or actions match. Try fewer words, or reset.',
  },
  sortedUp: { da: 'Sorteret efter {column}, stigende.', en: 'Sorted by {column}, ascending.' },
  sortedDown: { da: 'Sorteret efter {column}, faldende.', en: 'Sorted by {column}, descending.' },
  oneGoal: { da: 'mål', en: 'goal' },
  manyGoals: { da: 'mål', en: 'goals' },
  oneAction: { da: 'handling', en: 'action' },
  manyActions: { da: 'handlinger', en: 'actions' },
  oneDocument: { da: 'dokument', en: 'document' },
  manyDocuments: { da: 'dokumenter', en: 'documents' },
  copy: { da: 'Kopiér link', en: 'Copy link' },
  copyTo: { da: 'Kopiér link til {name}', en: 'Copy link to {name}' },
  copied: { da: 'Link kopieret', en: 'Link copied' },
  notCopied: {
    da: 'Linket kunne ikke kopieres. Det står i adresselinjen.',
    en: 'The link could not be copied. It is in the address bar.',
  },
} satisfies Record<string, Wording>

export type SiteWord = keyof typeof siteWords

export function say(word: SiteWord, locale: Locale, data: MessageData = {}): string {
  return fill(siteWords[word][locale], data, locale, { messages: {}, help: {}, terms: {} })
}

const nouns = {
  goal: ['oneGoal', 'manyGoals'],
  action: ['oneAction', 'manyActions'],
  document: ['oneDocument', 'manyDocuments'],
} as const

/** "1 handling", "12 mål". */
export function counted(count: number, noun: keyof typeof nouns, locale: Locale): string {
  const [one, many] = nouns[noun]
  return `${count} ${say(count === 1 ? one : many, locale)}`
}
