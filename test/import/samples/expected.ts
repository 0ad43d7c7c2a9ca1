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
    title: 'Eksempelby Kommune klimahandlingsplan 2025-2030',
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
}
