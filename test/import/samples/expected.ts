/** What a reader finds in a sample: how each of its goals and actions begins, in the order of the text. */
export interface Expected {
  language: string
  title: string
  goals: readonly string[]
  actions: readonly string[]
  ongoing: readonly string[]
  /** Words that must stand in no goal and no action. */
  never: readonly string[]
}

/** The samples by the names of their files. */
export const expected: { readonly [name: string]: Expected } = {
  'lindeby-unge': {
    language: 'da',
    title: 'Lindeby Kommunes ungestrategi 2024-2027',
    goals: ['Det er vores mål, at højst 9 procent', 'Vi vil mindske ensomheden'],
    actions: [
      'Ansætte to vejledere',
      'Åbne et værksted',
      'Samarbejde med byens virksomheder',
      'Lave en ungecafé',
      'Uddanne ti trivselspiloter',
    ],
    ongoing: ['Mentorordning', 'Morgenmad'],
    never: ['takke', 'Havnegade', 'Spring til', 'HTX'],
  },
  'eksempelby-klima': {
    language: 'da',
    title: 'Klimahandlingsplan 2025-2030',
    goals: [
      'Kommunens udledning af CO2',
      'Mindst 80 % af kommunens bygninger',
      'Antallet af cykelture fordobles',
    ],
    actions: [
      'Udskifte gasfyr',
      'Opsætte solceller',
      'Rådhuset',
      'Svømmehallen',
      'Anlægge 25 km cykelsti',
      'Indkøbe elbusser',
    ],
    ongoing: ['Fortsætte energirådgivning'],
    never: ['lejede bygninger', '12.400'],
  },
  'soeby-transkript': {
    language: 'da',
    title: 'Vi passer på hinanden Ældrepolitik for Søby Kommune',
    goals: [
      'Ældre på Søby skal have nogen',
      'Ingen ældre skal føle sig ensomme',
      'Flere ældre skal dyrke motion',
    ],
    actions: [
      'Åbne spisestuer',
      'Støtte foreninger, der kører for medlemmer uden bil',
      'Lave gratis svømning',
      'Uddanne frivillige',
      'Indrette et lokale',
    ],
    ongoing: ['Fortsætte ordningen med besøgsvenner'],
    never: ['Nabokøbing', 'Handleplan for demens'],
  },
  'nordhavn-handicap': {
    language: 'da',
    title: 'Handicappolitik',
    goals: ['At alle kommunale bygninger', 'At kommunens hjemmeside', 'Vores mål er, at 50 flere borgere'],
    actions: ['Gennemgår alle bygninger', 'Tester hjemmesiden', 'Ansætter en jobkonsulent', 'Laver aftaler'],
    ongoing: [],
    never: ['Handicaprådet', 'kørestolskonvention'],
  },
  'marbjerg-tabel': {
    language: 'da',
    title: 'Handleplan for Marbjergs biblioteker',
    goals: ['Flere børn låner bøger', 'Alle børn under 3 år', 'Biblioteket har åbent 80 timer'],
    actions: ['Læseklub på alle skoler', 'Uddeling af bogpakker', 'Selvbetjening i alle afdelinger'],
    ongoing: [],
    never: ['Frist', 'Ansvarlig'],
  },
  'mosby-familie': {
    language: 'da',
    title: 'Familiestrategi 2025-2028',
    goals: [
      'Formålet med strategien er at give familier',
      'Det er en strategi, der skal gøre det let',
      'Borgerne i Mosby Kommune skal bede om hjælp',
      'Mødelokalerne skal tilrettelægges, så alle',
      'Barnet skal ikke kun inddrages, men være med',
      'Det kræver, at vores telefoner er åbne',
      'Skilte familier vil få et større fokus',
    ],
    actions: [
      'Der nedsættes et udvalg',
      'Derfor skal vi ansætte en koordinator',
      'Bedsteforældrene skal inddrages',
      'Lærerne og de andre medarbejdere skal tage imod',
      'Samtalerne skal ske i hjemmet',
      'Arbejdet med maden er forankret hos',
      'Der træffes i 2026 beslutning',
    ],
    ongoing: [
      'I Mosby Kommune tilbydes alle nye forældre',
      'Behandlingen baserer sig på',
      'På klinikken anvendes nye metoder',
      'Mosby Kommune deltager i et forsøg',
      'Hver uge er sundhedsplejerskerne løbende i dialog',
      'Er i 2025 i gang med at plante træer',
    ],
    never: ['Arbejdsgrupperne', 'panel', 'fortælle', 'vente på et svar', 'malet skolegården'],
  },
  'fjordvik-bolig': {
    language: 'no',
    title: 'Boligsosial handlingsplan 2023–2027',
    goals: ['Målet er at ingen barnefamilier', 'Vi ønsker at flere skal mestre'],
    actions: [
      'Bygge 12 nye',
      'Kjøpe fire',
      'Ansette to boveiledere',
      'Lage en enkel avtale mellom leietaker og kommunen',
    ],
    ongoing: ['Fortsette samarbeidet med Husbanken'],
    never: ['Planen viser', 'ventelisten'],
  },
  'bjorkby-folkhalsa': {
    language: 'sv',
    title: 'Folkhälsostrategi för Björkby kommun',
    goals: [
      'Andelen elever som rör på sig',
      'Alla barn ska kunna simma',
      'Fallolyckorna bland äldre ska halveras',
    ],
    actions: [
      'Starta gratis simskola',
      'Öppna idrottshallarna',
      'Erbjuda alla över 75 år',
      'Ta fram ett träningsprogram',
    ],
    ongoing: ['Fortsätta med skolfrukost'],
    never: ['Storgatan', 'Gå direkt'],
  },
  'ashby-green': {
    language: 'en',
    title: 'Greener Ashby 2030',
    goals: ['By the end of 2028 at least 30 per cent', 'Household waste is reduced by 15 per cent'],
    actions: ['Plant 5,000 trees', 'Train volunteers', 'Open a repair shop', 'Introduce separate bins'],
    ongoing: ['Continue the yearly tree day'],
    never: ['proud', 'Skip to', '01234'],
  },
}
