import type { Wording } from '#core/message'

/** What a report says of the goals of a document before they are read. */
export const sentences = {
  noGoals: { da: '{document:term} sætter ingen mål.', en: 'The {document:term} sets no goals.' },
  contains: { da: '{document:term} har {parts}.', en: 'The {document:term} has {parts}.' },
  ofThem: { da: ' (heraf {parts})', en: ' (of which {parts})' },
  smartMeans: {
    da: 'Hvert mål er gennemgået efter SMART: Er målet {words}?',
    en: 'Each goal is checked against SMART: is it {words}?',
  },
  bothLevels: {
    da: 'Et konkret mål er et resultat, som skal nås inden for en periode. De andre mål viser en retning.',
    en: 'An objective is a result to be reached within a period. The other goals show a direction.',
  },
  onlyGoals: {
    da: 'Målene viser en retning. Ingen af dem er et konkret mål, altså et resultat, som skal nås inden for en periode.',
    en: 'The goals show a direction. None of them is an objective, a result to be reached within a period.',
  },
  onlyObjectives: {
    da: 'Alle målene er konkrete mål, altså resultater, som skal nås inden for en periode.',
    en: 'All goals are objectives, results to be reached within a period.',
  },
  scoreIs: {
    da: 'Målene får tilsammen {score:number} af 100 point.',
    en: 'Together the goals score {score:number} of 100 points.',
  },
  scoreHow: {
    da: 'Et udfyldt felt giver fuldt point, et delvist udfyldt giver halvt.',
    en: 'A field that is filled in scores in full, one that is partly filled in scores half.',
  },
  gapsAre: {
    da: 'I {gaps:number} af målenes {fields:number} SMART-felter er der noget, som mangler. Hvad det er, står ved hvert mål.',
    en: 'In {gaps:number} of the {fields:number} SMART fields of the goals something is missing. Each goal says what.',
  },
  gapsEverywhere: {
    da: 'I alle målenes {fields:number} SMART-felter er der noget, som mangler. Hvad det er, står ved hvert mål.',
    en: 'In all {fields:number} SMART fields of the goals something is missing. Each goal says what.',
  },
  noGaps: {
    da: 'Ingen af målenes SMART-felter har en erklæret mangel.',
    en: 'None of the SMART fields of the goals has a declared gap.',
  },
  cited: {
    da: '{document:term} gengiver også {parts}. De får ikke point, og ved hvert af dem står, hvem der har sat det.',
    en: 'The {document:term} also cites {parts}. They are not scored, and each of them says who set it.',
  },
  letter: { da: 'Bogstav', en: 'Letter' },
  question: { da: 'Det skal fremgå', en: 'What must be clear' },
  points: { da: 'Point', en: 'Points' },
  lettersCaption: {
    da: 'Målenes point for hvert bogstav i SMART',
    en: 'The points of the goals for each letter of SMART',
  },
  matrixTitle: { da: 'Mål og SMART', en: 'Goals and SMART' },
} satisfies Record<string, Wording>
