import { danish } from '../da.ts'
import type { Lexicon } from '../lexicon.ts'

export const figures: Lexicon['figures'] = {
  ...danish.figures,
  percentUnit: 'prosent',
  percent: '(?:%|pst\\.?|prosent)',
  points: '(?:prosentpoeng)',
  change: {
    increase: ['økes?', 'stiger?', 'vokser?', 'heves?', 'flere', 'mer', 'økning'],
    decrease: ['reduseres?', 'reduksjon', 'minskes?', 'falle[r]?', 'senkes?', 'færre', 'mindre', 'kuttes?'],
  },
  halved: ['halvere[sr]?', 'halvering'],
  doubled: ['fordoble[sr]?', 'dobles?', 'fordobling'],
  atLeast: ['minst', 'minimum', 'over', 'mer enn', 'flere enn'],
  atMost: ['høyst', 'maksimalt', 'maks', 'under', 'ikke over', 'færre enn', 'mindre enn'],
  deadline: [
    '(?:innen|ved|senest)(?: (?:utgangen av|slutten av|starten av))?',
    '(?:fram |frem )?(?:til|mot)',
    'i(?: løpet av)?',
  ],
  since: ['(?:sammenlignet med|sammenliknet med|i forhold til|fra|målt mot)(?: nivået)?(?: i)?'],
  ages: '(?:års?|åring(?:er)?|åringene)',
}

export const furniture: Lexicon['furniture'] = {
  lines: [
    ...danish.furniture.lines,
    'hopp til (?:hoved)?innhold(?:et)?',
    'gå til (?:hoved)?innhold(?:et)?',
    '(?:hjem|forside)(?: [>/›»|]).{0,100}',
    'vi bruker informasjonskapsler.{0,200}',
    'informasjonskapsler',
    'meny',
    'søk',
    'lukk',
    'logg inn',
    'til toppen',
    'sist (?:oppdatert|endret).{0,40}',
    'org\\.? ?nr\\.?:? ?[\\d ]+',
    'kontakt oss',
    'skriv ut',
    'personvern(?:erklæring)?',
  ],
  transcript: ['transkript(?:ion|sjon)?:?'],
}
