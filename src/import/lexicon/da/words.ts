import type { DraftWords, Reasons } from '../lexicon.ts'

export const reasons: Reasons = {
  listItem: 'Punkt i listen efter »{words}«.',
  heading: 'Står under overskriften »{words}«.',
  prose: 'Sætningen siger »{words}«.',
  reachedBy: 'Overskriften er det, der skal nås: »{words}« står under den.',
  table: 'Række i en tabel under »{words}«.',
}

export const words: DraftWords = {
  specific: 'Kilden siger ikke nærmere, hvad der skal ændre sig, for hvem og hvor.',
  measurable: 'Kilden nævner ikke, hvordan målet skal måles.',
  accepted: 'Kilden siger ikke, hvem der har vedtaget målet.',
  realistic: 'Kilden siger ikke, hvilke penge, folk eller erfaringer der gør målet realistisk.',
  timeBound: 'Kilden sætter ingen frist for målet.',
  owner: 'Kilden siger ikke, hvem der har ansvaret for målet.',
  adoption: 'Kilden siger ikke, hvem der har vedtaget den, eller hvornår.',
  period: 'Kilden siger ikke, hvilken periode den gælder for.',
  baseline: 'Kilden oplyser ikke, hvor tallet står i dag.',
  indicator: 'Opgjort som i kilden: {words}',
  titleFrom: 'Kilden har ingen titel. Denne er taget fra teksten: »{words}«.',
  titleFromFile: 'Kilden har ingen titel. Denne er taget fra filens navn.',
  unknownPublisher: 'Ukendt udgiver',
  unsure: 'usikkert',
  checked: 'Udkast lavet af stratlint ud fra {file}. Læs det igennem mod kilden, og ret det, før det bruges.',
  pageNumber: 'sidetal',
  contents: 'indholdsfortegnelse',
  webPage: 'webside, ikke strategi',
  heading: 'overskrift, som siger, hvad afsnittet er',
  leadIn: 'indleder en liste',
  rest: 'tegn uden indhold',
  unknownTitle: 'Uden titel',
  adoptionRest: 'Kilden siger ikke både hvem og hvornår.',
  undated: 'Kilden siger ikke, hvornår tallet skal være nået.',
  box: 'Boks',
}
