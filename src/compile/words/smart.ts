import type { Wording } from '#core/message'
import type { CriterionName, SmartProfile } from '#core/smart-profiles'

interface CriterionWords {
  /** What must be clear, as a clause. */
  question: Wording
  /** What to do where it is not clear. */
  step: Wording
  /** What the goal is that meets it: "er målet specifikt?" */
  met: Wording
  /** Where the answer is read, where that is not the field of the same name. */
  reading?: Wording
}

const meansWords: Pick<CriterionWords, 'question' | 'step'> = {
  question: { da: 'hvorfor målet kan nås', en: 'why the goal can be reached' },
  step: {
    da: 'Skriv, hvilke penge og kræfter der er sat af, hvad der kan komme i vejen, og hvad målet bygger på',
    en: 'Write which money and staff are set aside, what may get in the way, and what the goal rests on',
  },
}

/** The words of what letters can ask. */
export const criterionWords: Record<CriterionName, CriterionWords> = {
  specific: {
    question: { da: 'hvad der ændrer sig, for hvem og hvor', en: 'what changes, for whom and where' },
    step: {
      da: 'Skriv, hvad der bliver anderledes, for hvem og hvor',
      en: 'Write what will be different, for whom and where',
    },
    met: { da: 'specifikt', en: 'specific' },
  },
  measurable: {
    question: { da: 'hvordan man ser, om målet er nået', en: 'how to see whether the goal is met' },
    step: {
      da: 'Vælg, hvad der skal måles, og skriv udgangspunkt, måltal og dato, eller sæt en milepæl',
      en: 'Choose what to measure, and write its baseline, target and date, or set a milestone',
    },
    met: { da: 'målbart', en: 'measurable' },
  },
  accepted: {
    question: { da: 'hvem der har sagt ja til målet', en: 'who has agreed to the goal' },
    step: {
      da: 'Skriv, hvem der har sagt ja til målet, hvornår og hvordan',
      en: 'Write who has agreed to the goal, when and how',
    },
    met: { da: 'accepteret', en: 'accepted' },
  },
  realistic: { ...meansWords, met: { da: 'realistisk', en: 'realistic' } },
  timeBound: {
    question: { da: 'hvornår målet skal være nået', en: 'when the goal must be reached' },
    step: {
      da: 'Sæt en dato for, hvornår målet skal være nået',
      en: 'Set a date by which the goal must be reached',
    },
    met: { da: 'tidsbegrænset', en: 'time-bound' },
  },
  assignable: {
    question: { da: 'hvem der har ansvaret for målet', en: 'who is responsible for the goal' },
    step: {
      da: 'Skriv, hvem der har ansvaret for, at målet bliver nået',
      en: 'Write who is responsible for reaching the goal',
    },
    met: { da: 'tildelt', en: 'assignable' },
    reading: { da: 'målets ansvarlige', en: 'the owner of the goal' },
  },
  resourced: {
    question: {
      da: 'hvilke midler der er sat af, eller hvad der kan komme i vejen',
      en: 'what is set aside, or what may get in the way',
    },
    step: {
      da: 'Skriv, hvilke penge og kræfter der er sat af, og hvad der kan komme i vejen',
      en: 'Write which money and staff are set aside, and what may get in the way',
    },
    met: { da: 'opnåeligt', en: 'achievable' },
    reading: { da: 'målets ressourcer og risici', en: 'the resources and risks of the goal' },
  },
  founded: {
    question: { da: 'hvad troen på målet bygger på', en: 'what the belief in the goal rests on' },
    step: {
      da: 'Skriv en begrundelse, eller den viden, som målet bygger på',
      en: 'Write a rationale, or the evidence that the goal rests on',
    },
    met: { da: 'realistisk', en: 'realistic' },
    reading: { da: 'målets begrundelse og viden', en: 'the rationale and evidence of the goal' },
  },
  achievable: {
    ...meansWords,
    met: { da: 'opnåeligt', en: 'achievable' },
    reading: {
      da: 'målets begrundelse, ressourcer, risici og viden',
      en: 'the rationale, resources, risks and evidence of the goal',
    },
  },
  relevant: {
    question: { da: 'hvad målet skal føre til', en: 'what the goal is to lead to' },
    step: {
      da: 'Skriv, hvilket mål det understøtter, eller begrund dets tema',
      en: 'Write which goal it supports, or give the reason for its theme',
    },
    met: { da: 'relevant', en: 'relevant' },
    reading: {
      da: 'det mål, som målet understøtter, og temaets begrundelse',
      en: 'the goal that it supports, and the rationale of its theme',
    },
  },
  ambitious: {
    question: {
      da: 'hvor langt målet rækker ud over udgangspunktet',
      en: 'how far the goal reaches beyond where things stand',
    },
    step: {
      da: 'Skriv udgangspunktet og et måltal, der ligger et andet sted',
      en: 'Write the baseline, and a target that lies elsewhere',
    },
    met: { da: 'ambitiøst', en: 'ambitious' },
    reading: {
      da: 'afstanden mellem måltal og udgangspunkt; om den er stor nok, er ikke regnet ud',
      en: 'the distance between target and baseline; whether it is great enough is not computed',
    },
  },
  realisable: {
    ...meansWords,
    met: { da: 'realiserbart', en: 'realisable' },
    reading: {
      da: 'målets begrundelse, ressourcer, risici og viden',
      en: 'the rationale, resources, risks and evidence of the goal',
    },
  },
}

/** Who uses the letters so, after "SMART stands for …". */
export const profileOrigins: Record<SmartProfile, Wording> = {
  accepteret: {
    da: 'Sådan bruger Aalborg Kommunes Nye Fælles Veje (2018) ordet, som et krav til målene for den enkelte borgers indsats.',
    en: 'That is how Nye Fælles Veje of the City of Aalborg (2018) uses the word, as a demand on the goals for a single citizen.',
  },
  doran: {
    da: 'Sådan brugte George T. Doran ordet, da han foreslog det i 1981.',
    en: 'That is how George T. Doran used the word when he proposed it in 1981.',
  },
  'green-book': {
    da: 'Sådan bruger det britiske finansministeriums Green Book ordet. Den siger ikke, hvad der skiller opnåelig fra realistisk; den deling er stratlints.',
    en: 'That is how the Green Book of HM Treasury uses the word. It does not say what sets achievable apart from realistic; that division is the choice of stratlint.',
  },
  relevant: {
    da: 'Sådan bruges ordet blandt andet i dansk rehabilitering.',
    en: 'That is how the word is used in Danish rehabilitation, among others.',
  },
  ambitioes: {
    da: 'Sådan bruges ordet blandt andet i dansk arbejde med patientsikkerhed.',
    en: 'That is how the word is used in Danish work on patient safety, among others.',
  },
}
