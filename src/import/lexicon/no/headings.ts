import { danish } from '../da.ts'
import type { Lexicon } from '../lexicon.ts'

const deeds = '(?:tiltak(?:ene)?|aktiviteter|innsatser|handlinger|oppgaver|prosjekter)'

export const headings: Lexicon['headings'] = {
  ...danish.headings,
  goals: [
    '(?:(?:overordnede?|strategiske?|våre|langsiktige?|felles|konkrete?) )*(?:hoved|del|effekt|resultat)?mål(?:et|ene|setting(?:er|en)?)?',
    'hva vil vi oppnå',
    'dit vil vi',
    'ambisjon(?:er|en)?',
  ],
  actions: [
    'hvordan (?:vil|gjør|skal|når) vi',
    'slik (?:gjør|vil|skal|når) vi(?: .*)?',
    'hva (?:gjør|vil) vi(?: gjøre)?',
    'vi vil',
    `(?:(?:konkrete|planlagte|våre|nye|prioriterte) )*${deeds}`,
    'strategier',
    'handlingsplan',
  ],
  initiatives: [
    '(?:dette|hva) (?:gjør|har) vi allerede',
    'allerede i gang',
    '(?:pågående|eksisterende) (?:tiltak|innsatser)',
  ],
  why: ['hvorfor', 'bakgrunn', 'utfordring(?:er|ene)?', 'status', 'nå-?situasjon(?:en)?', 'fakta'],
  examples: [
    '(?:et )?god(?:t|e) eksemp(?:el|ler)',
    'eksemp(?:el|ler)',
    '\\p{L}*histori(?:e|en|er)',
    'sitat(?:er)?',
    'les (?:mer|hele|om)',
  ],
  vision: ['(?:\\p{L}+s )?visjon(?:en)?'],
  mission: ['samfunnsoppdrag(?:et)?'],
  values: ['(?:\\p{L}+ ){0,2}verdi(?:er|ene|grunnlag)'],
  principles: ['(?:[\\p{L}-]+ ){0,4}prinsipp(?:er|ene)?'],
  targetGroup: ['målgruppe(?:n|r)?'],
  definitions: ['definisjon(?:er)?', 'begrep(?:er)?', 'ordliste'],
  foreword: ['forord', 'velkommen', 'kjære'],
  introduction: ['innledning', 'innleiing', 'om (?:strategien|planen)', 'sammendrag', 'formål(?:et)?'],
  contents: ['innhold(?:sfortegnelse)?', 'innhald'],
  literature: ['litteratur', 'kilder', 'referanser', 'vedlegg'],
  budget: ['økonomi', 'finansiering', 'budsjett', 'ressurser'],
  implementation: ['gjennomføring', 'implementering', 'organisering', 'fra ord til handling'],
  followUp: ['oppfølging', 'evaluering', 'rullering', 'måling'],
  contact: ['kontakt(?: oss)?', 'kontaktinformasjon', 'åpningstider', 'utgitt av'],
  related: ['relatert', 'se også', 'les også', 'lignende dokumenter', 'like dokumenter'],
}
