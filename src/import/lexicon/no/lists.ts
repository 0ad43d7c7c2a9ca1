import { danish } from '../da.ts'
import type { Lexicon } from '../lexicon.ts'

const deeds = '(?:tiltak(?:ene)?|aktiviteter|innsatser|handlinger|oppgaver|prosjekter)'

export const leadIns: Lexicon['leadIns'] = {
  ...danish.leadIns,
  initiatives: [
    '(?:er|har) (?:(?!bli|å)[\\p{L}-]+,? ){0,10}(?:iverksatt|satt i gang|etablert|gjennomført|i gang)',
    '(?:gjør|har) vi allerede',
    'allerede (?:i gang|iverksatt)',
  ],
  principles: ['prinsipper(?:ne)?'],
  values: ['verdier(?:ne)?(?: er)?'],
  themes: ['(?:satsingsområder|innsatsområder|temaer|fokusområder)(?:ne)?(?: er)?'],
  actions: [
    '(?:det|dette) (?:vil|skal) vi (?:\\p{L}+ )?(?:ved|gjennom)(?: å)?',
    '(?:det|dette) (?:gjør|skjer|oppnår|når) (?:vi )?(?:ved|gjennom)(?: å)?',
    '(?:derfor|her|samtidig) (?:vil|skal) (?:vi|kommunen)',
    '(?:vi|kommunen|\\p{L}+ kommune) (?:vil|skal)(?: \\p{L}+){0,3}',
    `(?:følgende|disse) (?:\\p{L}+ )?${deeds}`,
    deeds,
    'slik (?:gjør|vil|skal) vi',
    'for å nå (?:målet|målene|dette)',
  ],
  goals: [
    '(?:hoved|del|effekt)?mål(?:et|ene|setting(?:er|en)?)?(?:,)?(?: (?:for|med|i) [^.:]{1,60})?(?: er)?(?:,? (?:at|å))?',
    '(?:vi|kommunen|\\p{L}+ kommune) ønsker(?:,? (?:at|å))?',
    'vi har lyktes,? når',
  ],
}
