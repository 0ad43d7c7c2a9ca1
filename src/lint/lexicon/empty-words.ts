/**
 * Words of praise that no reader can check afterwards. «Borgeren skal være i centrum» is the example of a goal that says
 * next to nothing in the guidance of Dansk Selskab for Patientsikkerhed on SMART goals; the others are its neighbours in
 * municipal plans. A word that says what a thing is like (cheap, near, permanent) is not on the list.
 */
export interface EmptyWords {
  /** Whole words or phrases, in small letters. */
  always: readonly string[]
  /**
   * Pictures that are places as well: only right after one of the `states` or in a clause with one of the `moves`, and
   * not before one of the `places`.
   */
  pictures: readonly string[]
  states: readonly string[]
  moves: readonly string[]
  places: readonly string[]
}

const danish: EmptyWords = {
  always: [
    'førende',
    'attraktiv',
    'attraktivt',
    'attraktive',
    'i verdensklasse',
    'i særklasse',
    'i topklasse',
    'i højsædet',
    'på forkant',
    'foregangskommune',
    'fyrtårn',
    'af høj kvalitet',
    'af højeste kvalitet',
    'bedst mulig',
    'bedst mulige',
    'bedst muligt',
    'optimal',
    'optimalt',
    'optimale',
    'innovativ',
    'innovativt',
    'innovative',
    'nytænkende',
    'visionær',
    'visionære',
    'fremtidssikret',
    'fremtidssikrede',
    'gode rammer',
    'stærke rammer',
  ],
  pictures: ['i centrum', 'i fokus', 'i front'],
  states: ['er', 'være', 'bliver', 'blive', 'står', 'stå', 'kommer', 'komme', 'går', 'gå'],
  moves: [
    'stiller',
    'stille',
    'stilles',
    'stillet',
    'sætter',
    'sætte',
    'sættes',
    'sat',
    'holde',
    'holder',
    'holdes',
  ],
  places: ['af'],
}

const english: EmptyWords = {
  always: [
    'leading',
    'attractive',
    'world-class',
    'world class',
    'best-in-class',
    'best possible',
    'high-quality',
    'of high quality',
    'of the highest quality',
    'state-of-the-art',
    'state of the art',
    'cutting-edge',
    'innovative',
    'excellent',
    'vibrant',
    'visionary',
    'second to none',
    'future-proof',
  ],
  pictures: ['at the centre', 'at the center', 'at the heart', 'at the forefront', 'in focus'],
  states: ['is', 'are', 'be', 'being', 'stay', 'stays', 'stand', 'stands'],
  moves: ['put', 'puts', 'place', 'places', 'placed', 'keep', 'keeps'],
  places: ['of the city', 'of the town', 'of town', 'of the village', 'of the building'],
}

/** What «leading» and «førende» mean as verbs. */
export const verbUses: readonly string[] = ['leading to', 'leading up', 'førende til']

/** The lists by the language of a document. */
export const emptyWords: { readonly [language: string]: EmptyWords } = { da: danish, en: english }
