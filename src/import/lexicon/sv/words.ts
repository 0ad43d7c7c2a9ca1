import type { DraftWords, Reasons } from '../lexicon.ts'

export const reasons: Reasons = {
  listItem: 'Punkt i listan efter ”{words}”.',
  heading: 'Står under rubriken ”{words}”.',
  prose: 'Meningen säger ”{words}”.',
  reachedBy: 'Rubriken är det som ska nås: ”{words}” står under den.',
  table: 'Rad i en tabell under ”{words}”.',
}

export const words: DraftWords = {
  specific: 'Källan säger inte närmare vad som ska ändras, för vem och var.',
  measurable: 'Källan säger inte hur målet ska mätas.',
  accepted: 'Källan säger inte vem som har antagit målet.',
  realistic: 'Källan säger inte vilka pengar, personer eller erfarenheter som gör målet realistiskt.',
  timeBound: 'Källan sätter ingen tidsgräns för målet.',
  owner: 'Källan säger inte vem som ansvarar för målet.',
  adoption: 'Källan säger inte vem som har antagit den, eller när.',
  adoptionRest: 'Källan säger inte både vem och när.',
  period: 'Källan säger inte vilken period den gäller för.',
  baseline: 'Källan säger inte var talet står i dag.',
  indicator: 'Räknat som i källan: {words}',
  titleFrom: 'Källan har ingen titel. Denna är tagen ur texten: ”{words}”.',
  titleFromFile: 'Källan har ingen titel. Denna är tagen från filens namn.',
  unknownPublisher: 'Okänd utgivare',
  unsure: 'osäkert',
  checked: 'Utkast gjort av stratlint utifrån {file}. Läs det mot källan och rätta det innan det används.',
  pageNumber: 'sidnummer',
  contents: 'innehållsförteckning',
  webPage: 'webbsida, inte strategi',
  heading: 'rubrik som säger vad avsnittet är',
  leadIn: 'inleder en lista',
  rest: 'tecken utan innehåll',
  undated: 'Källan säger inte när talet ska vara nått.',
  unknownTitle: 'Utan titel',
  box: 'Ruta',
}
