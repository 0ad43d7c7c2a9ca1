import type { Wording } from '#core/message'

/** How an audit comes to its points, a paragraph each. */
export const scoreRules: readonly Wording[] = [
  {
    da: 'Hvert mål, som {document:term} selv sætter, får for hvert bogstav 1, når feltet er udfyldt, et halvt, når det er delvist udfyldt, eller når en advarsel eller fejl gælder det, og 0, når det mangler. Bogstavets point er gennemsnittet gange 100. Det samlede tal er gennemsnittet af de fem bogstaver. Tallet bliver ikke bedre af, at en advarsel er slået fra.',
    en: 'Each goal that the {document:term} sets itself gets for each letter 1 where the field is filled, half where it is filled in part or a warning or error concerns it, and 0 where it is missing. The points of a letter are the mean times 100. The whole score is the mean of the five letters. Silencing a warning does not raise it.',
  },
  {
    da: 'Under »Det kan I gøre først« er pointene regnet trin for trin: hvad bogstavet kommer op på, når trinet og dem før det er taget. Mål, der er nået eller opgivet, er ikke med i trinene.',
    en: 'Under “What you can do first” the points are computed step by step: what the letter comes to when the step and those before it are taken. Goals that are met or dropped are not part of the steps.',
  },
]

/** What the letters stand for, and whose words they are. */
export const smartStandsFor: Wording = {
  da: 'SMART står her for {words}. {origin} At bruge det på en strategis mål er stratlints valg. Et mål, der viser en retning, kan være godt og rigtigt uden at være SMART; tallet siger kun, hvor let målet er at følge op på.',
  en: 'SMART stands for {words}. {origin} Applying it to the goals of strategies is the choice of stratlint. A goal that shows a direction can be good and right without being SMART; the score only says how easy the goal is to follow up.',
}

/** Where the answer to a letter is read, where that is not the field of the same name. */
export const readFrom: Wording = {
  da: 'Om et mål er {met}, er læst ud af {reading}.',
  en: 'Whether a goal is {met} is read from {reading}.',
}

/** That a field counts for no letter. */
export const notCounted: Wording = {
  da: 'Feltet »{field}« tæller ikke med i bogstaverne.',
  en: 'The field “{field}” does not count for any letter.',
}

/** What an audit looks at, and what it does not. */
export const methodNotes: readonly Wording[] = [
  {
    da: 'Vision, mission, værdier og principper får ikke point, og det gør mål, som andre har sat, heller ikke. Gennemgangen læser kun det, der står i {file}, og siger ikke, om målene er de rigtige. Et felt, der mangler i dokumentet, kan være besluttet et andet sted; skriv så, hvor det står.',
    en: 'Vision, mission, values and principles are not scored, nor are goals that others have set. The audit reads only what stands in {file}, and does not say whether the goals are the right ones. What the document lacks may be decided elsewhere; if so, write where.',
  },
]

export const scoreTitle: Wording = { da: 'Sådan er pointene regnet ud', en: 'How the points are computed' }
export const methodTitle: Wording = { da: 'Om gennemgangen', en: 'About the audit' }
