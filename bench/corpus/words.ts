/** Invented Danish words and sentences that the strategies of the corpus are put together from. */

const firstParts = [
  'Eksempel',
  'Linde',
  'Birke',
  'Søn',
  'Nord',
  'Vester',
  'Ege',
  'Havn',
  'Kirke',
  'Mose',
  'Sten',
  'Højen',
]
const lastParts = ['by', 'rup', 'strup', 'lev', 'sund', 'bjerg', 'holt', 'bæk', 'løse', 'mark']

/** 120 municipalities that there are none of. */
export const places: readonly string[] = firstParts.flatMap((first) => lastParts.map((last) => first + last))

/** What strategies are about, with the group that they are for and what is counted. */
export const subjects = [
  {
    slug: 'unge',
    title: 'Flere unge i eget hjem',
    group: 'Unge på 18-24 år uden eget hjem',
    counted: 'Unge i hjemløshed',
  },
  {
    slug: 'boern',
    title: 'Børn i trygge fællesskaber',
    group: 'Børn på 6-12 år i skolens tilbud',
    counted: 'Børn uden for fællesskabet',
  },
  {
    slug: 'aeldre',
    title: 'Et godt liv som ældre',
    group: 'Borgere over 80 år med hjemmehjælp',
    counted: 'Ældre, der føler sig alene',
  },
  {
    slug: 'job',
    title: 'Vejen til arbejde',
    group: 'Ledige borgere under 30 år',
    counted: 'Ledige uden plan',
  },
  {
    slug: 'sundhed',
    title: 'Sundhed i hverdagen',
    group: 'Borgere med kronisk sygdom',
    counted: 'Borgere med to sygdomme',
  },
  {
    slug: 'klima',
    title: 'Renere luft i byen',
    group: 'Beboere langs de store veje',
    counted: 'Dage med dårlig luft',
  },
] as const

export const units = ['personer', 'boliger', 'husstande', 'forløb', 'besøg', 'dage'] as const

const who = [
  'Boligteamet',
  'Jobcentret',
  'Sundhedshuset',
  'Familiehuset',
  'Ungeenheden',
  'Bostøtten',
  'Skolen',
  'Værestedet',
  'Hjemmeplejen',
  'Kulturhuset',
]
const does = [
  'besøger',
  'indkalder',
  'følger',
  'støtter',
  'rådgiver',
  'underviser',
  'kontakter',
  'møder',
  'ledsager',
  'hjælper',
]
const whom = [
  'hver borger i målgruppen',
  'de nye familier',
  'unge uden plan',
  'ældre, der bor alene',
  'naboerne i kvarteret',
  'forældre til små børn',
  'frivillige i foreningerne',
  'lejere med gæld',
]
const how = [
  'inden for to uger efter den første henvendelse',
  'på en fast ugedag i byens hus',
  'sammen med en kontaktperson',
  'efter en aftale, som borgeren selv har valgt',
  'med et besøg i hjemmet',
  'i et forløb på tolv uger',
  'ved et møde, hvor alle parter er til stede',
  'gennem et brev og en opringning',
]
const why = [
  'Erfaringen viser, at hjælpen skal begynde tidligt.',
  'Det giver ro i hverdagen.',
  'Sådan går ingen tabt mellem to kontorer.',
  'Opgaven kræver, at flere enheder deler det, de ved.',
  'Borgeren skal kun fortælle sin historie én gang.',
  'Kommunen har prøvet det i to bydele.',
  'Foreningerne kender området bedst.',
  'Tallene fra de seneste år peger samme vej.',
]

export const actors = who

/** A sentence of a plan: who does what for whom, and how. */
export function sentence(random: { one<T>(of: readonly T[]): T }): string {
  return `${random.one(who)} ${random.one(does)} ${random.one(whom)} ${random.one(how)}.`
}

/** Some sentences with their reason. */
export function paragraph(random: {
  one<T>(of: readonly T[]): T
  between(a: number, b: number): number
}): string {
  const sentences = Array.from({ length: random.between(2, 5) }, () => sentence(random))
  return [...sentences, random.one(why)].join(' ')
}

/** What an action is called. */
export function task(random: { one<T>(of: readonly T[]): T }): string {
  const object = random.one(whom)
  return `${random.one(['Besøg hos', 'Rådgivning til', 'Støtte til', 'Samtaler med', 'Kurser for', 'Følgeskab til'])} ${object}`
}

export const titles = [
  'Bolig',
  'Støtte',
  'Hverdag',
  'Arbejde',
  'Skole',
  'Helbred',
  'Fællesskab',
  'Økonomi',
  'Forebyggelse',
  'Overgange',
  'Frivillige',
  'Familie',
] as const
