import type { DraftWords, Reasons } from '../lexicon.ts'

export const reasons: Reasons = {
  listItem: 'Punkt i listen etter «{words}».',
  heading: 'Står under overskriften «{words}».',
  prose: 'Setningen sier «{words}».',
  reachedBy: 'Overskriften er det som skal nås: «{words}» står under den.',
  table: 'Rad i en tabell under «{words}».',
}

export const words: DraftWords = {
  specific: 'Kilden sier ikke nærmere hva som skal endres, for hvem og hvor.',
  measurable: 'Kilden sier ikke hvordan målet skal måles.',
  accepted: 'Kilden sier ikke hvem som har vedtatt målet.',
  realistic: 'Kilden sier ikke hvilke penger, folk eller erfaringer som gjør målet realistisk.',
  timeBound: 'Kilden setter ingen frist for målet.',
  owner: 'Kilden sier ikke hvem som har ansvaret for målet.',
  adoption: 'Kilden sier ikke hvem som har vedtatt den, eller når.',
  adoptionRest: 'Kilden sier ikke både hvem og når.',
  period: 'Kilden sier ikke hvilken periode den gjelder for.',
  baseline: 'Kilden opplyser ikke hvor tallet står i dag.',
  indicator: 'Regnet som i kilden: {words}',
  titleFrom: 'Kilden har ingen tittel. Denne er tatt fra teksten: «{words}».',
  titleFromFile: 'Kilden har ingen tittel. Denne er tatt fra filens navn.',
  unknownPublisher: 'Ukjent utgiver',
  unsure: 'usikkert',
  checked: 'Utkast laget av stratlint ut fra {file}. Les det mot kilden og rett det før det brukes.',
  pageNumber: 'sidetall',
  contents: 'innholdsfortegnelse',
  webPage: 'nettside, ikke strategi',
  heading: 'overskrift som sier hva avsnittet er',
  leadIn: 'innleder en liste',
  rest: 'tegn uten innhold',
  undated: 'Kilden sier ikke når tallet skal være nådd.',
  unknownTitle: 'Uten tittel',
  box: 'Boks',
}
