import type { Wording } from '#core/message'

/** What a portfolio says, beside the words that it shares with other reports. */
export const portfolioWords = {
  title: { da: 'Overblik over strategierne', en: 'Overview of the strategies' },
  subtitle: {
    da: '{documents} fra {publishers} med {goals}',
    en: '{documents} by {publishers} with {goals}',
  },
  documents: { da: 'Dokumenterne', en: 'The documents' },
  asOf: { da: 'Opgjort', en: 'As of' },
  document: { da: 'Dokument', en: 'Document' },
  contains: {
    da: 'Overblikket samler {documents} med {goals}, som dokumenterne selv sætter.',
    en: 'The overview gathers {documents} with {goals} that the documents set themselves.',
  },
  empty: {
    da: 'Der er ingen dokumenter at vise.',
    en: 'There are no documents to show.',
  },
  citedGoals: {
    da: 'De gengiver også {cited}. De tæller ikke med her.',
    en: 'They also cite {cited}. Those do not count here.',
  },
  publisher: { da: 'Udgiver', en: 'Publisher' },
  period: { da: 'Periode', en: 'Period' },
  status: { da: 'Status', en: 'Status' },
  noPeriod: { da: 'Ikke oplyst', en: 'Not stated' },
  heat: { da: 'Sådan er målene beskrevet', en: 'How the goals are described' },
  heatText: {
    da: 'Hvert dokument får fra 0 til 100 point for hvert bogstav i SMART. 100 point betyder, at alle dokumentets mål har feltet fuldt udfyldt. Kassen foran tallet er fyldt i omtrent samme forhold.',
    en: 'Each document scores from 0 to 100 points for each letter of SMART. 100 points mean that all goals of the document fill the field in full. The box before the number is filled to about the same degree.',
  },
  heatCaption: { da: 'SMART-point fra 0 til 100', en: 'SMART points from 0 to 100' },
  average: { da: 'Samlet', en: 'Together' },
  allGoals: { da: 'Alle mål', en: 'All goals' },
  noScore: { da: 'Ingen mål', en: 'No goals' },
  missing: { da: 'Mål, der mangler noget', en: 'Goals that lack something' },
  missingText: {
    da: '{owner:number} af {goals:number} mål har ingen ansvarlig, og {deadline:number} har ingen frist.',
    en: '{owner:number} of {goals:number} goals have nobody responsible, and {deadline:number} have no deadline.',
  },
  nothingMissing: {
    da: 'Alle mål har en ansvarlig og en frist.',
    en: 'All goals have somebody responsible and a deadline.',
  },
  goalCount: { da: 'Mål', en: 'Goals' },
  withoutOwner: { da: 'Uden ansvarlig', en: 'Nobody responsible' },
  withoutDeadline: { da: 'Uden frist', en: 'No deadline' },
  withoutGroup: { da: 'Uden målgruppe', en: 'No target group' },
  conflicts: { da: 'Modstrid og overlap', en: 'Conflicts and overlaps' },
  noConflicts: {
    da: 'Der er ikke fundet modstrid eller overlap mellem dokumenterne.',
    en: 'No conflicts or overlaps were found between the documents.',
  },
  conflictCount: { da: 'Der er {count}.', en: 'There are {count}.' },
  error: { da: 'Fejl', en: 'Error' },
  warning: { da: 'Advarsel', en: 'Warning' },
  info: { da: 'Bemærkning', en: 'Note' },
  timeline: { da: 'Tidslinje', en: 'Timeline' },
  timelineTitle: {
    da: 'Dokumenternes perioder og de konkrete måls frister',
    en: 'The periods of the documents and the deadlines of the objectives',
  },
  timelinePart: { da: '{title} ({number} af {count})', en: '{title} ({number} of {count})' },
  timelineText: {
    da: '{things} fra {start:date} til {end:date}.',
    en: '{things} from {start:date} to {end:date}.',
  },
  undated: {
    da: 'Disse dokumenter angiver ikke deres periode: {titles}.',
    en: 'These documents do not state their period: {titles}.',
  },
  from: { da: 'Fra', en: 'From' },
  to: { da: 'Til', en: 'To' },
  begins: { da: '{title} begynder', en: '{title} begins' },
  ends: { da: '{title} slutter', en: '{title} ends' },
  objectivesDue: { da: '{title}: {count}', en: '{title}: {count}' },
  byTheme: { da: 'Mål efter tema', en: 'Goals by theme' },
  byGroup: { da: 'Mål efter målgruppe', en: 'Goals by target group' },
  byOwner: { da: 'Mål efter ansvarlig', en: 'Goals by who is responsible' },
  byDeadline: { da: 'Mål efter frist', en: 'Goals by deadline' },
  theme: { da: 'Tema', en: 'Theme' },
  group: { da: 'Målgruppe', en: 'Target group' },
  owner: { da: 'Ansvarlig', en: 'Responsible' },
  deadline: { da: 'Frist', en: 'Deadline' },
  whichGoals: { da: 'Hvilke mål', en: 'Which goals' },
  noTheme: { da: 'Mål for hele dokumentet', en: 'Goals of the whole document' },
  noGroup: { da: 'Ingen målgruppe nævnt', en: 'No target group named' },
  noOwner: { da: 'Ingen ansvarlig', en: 'Nobody responsible' },
  noDeadline: { da: 'Ingen frist', en: 'No deadline' },
  passed: { da: '(er passeret)', en: '(has passed)' },
  countIn: { da: '{title}: {count}', en: '{title}: {count}' },
} satisfies Record<string, Wording>

/** "1 dokument", "2 mål": by a noun and whether there is one. */
export const countWords: { readonly [noun: string]: { one: Wording; many: Wording } } = {
  document: { one: { da: 'dokument', en: 'document' }, many: { da: 'dokumenter', en: 'documents' } },
  publisher: { one: { da: 'udgiver', en: 'publisher' }, many: { da: 'udgivere', en: 'publishers' } },
  goal: { one: { da: 'mål', en: 'goal' }, many: { da: 'mål', en: 'goals' } },
  objective: {
    one: { da: 'konkret mål', en: 'objective' },
    many: { da: 'konkrete mål', en: 'objectives' },
  },
  cited: {
    one: { da: 'mål, som andre har sat', en: 'goal set by others' },
    many: { da: 'mål, som andre har sat', en: 'goals set by others' },
  },
  conflict: {
    one: {
      da: 'sted, hvor dokumenterne ikke passer sammen',
      en: 'place where the documents do not fit together',
    },
    many: {
      da: 'steder, hvor dokumenterne ikke passer sammen',
      en: 'places where the documents do not fit together',
    },
  },
  period: { one: { da: 'periode', en: 'period' }, many: { da: 'perioder', en: 'periods' } },
  date: { one: { da: 'frist', en: 'deadline' }, many: { da: 'frister', en: 'deadlines' } },
  action: { one: { da: 'handling', en: 'action' }, many: { da: 'handlinger', en: 'actions' } },
}
