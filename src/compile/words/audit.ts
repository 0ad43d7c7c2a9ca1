import type { Wording } from '#core/message'

/** What an audit says. Placeholders are those of `fill` in #core/message. */
export const auditWords = {
  title: { da: 'Gennemgang: {title}', en: 'Audit: {title}' },
  subtitle: {
    da: 'Er målene SMART, og hvad kan I gøre først?',
    en: 'Are the goals SMART, and what can you do first?',
  },
  inShort: { da: 'Kort sagt', en: 'In short' },

  // What is clear, and what is missing
  clearInOne: { da: 'Det fremgår af målet, {questions}.', en: 'The goal makes clear {questions}.' },
  clearInAll: {
    da: 'Det fremgår af alle {goals:number} mål, {questions}.',
    en: 'All {goals:number} goals make clear {questions}.',
  },
  open: {
    da: 'Det, der mangler, står der åbent: Ved alle {gaps:number} mangler er det skrevet, hvad der ikke er taget stilling til.',
    en: 'What is missing is said openly: each of the {gaps:number} gaps says what has not been decided.',
  },
  linkedAll: {
    da: 'Alle handlinger ({actions:number}) er knyttet til et mål.',
    en: 'All actions ({actions:number}) are linked to a goal.',
  },
  linkedActions: {
    da: '{linked:number} af de {actions:number} handlinger er knyttet til et mål.',
    en: '{linked:number} of the {actions:number} actions are linked to a goal.',
  },
  allFilledInOne: {
    da: 'Målet er udfyldt i alle fem bogstaver.',
    en: 'The goal is filled in all five letters.',
  },
  allFilled: {
    da: 'Alle {goals:number} mål er udfyldt i alle fem bogstaver.',
    en: 'All {goals:number} goals are filled in all five letters.',
  },
  unclearInOne: { da: 'Det fremgår ikke af målet, {questions}.', en: 'The goal does not say {questions}.' },
  unclearInAll: { da: 'Det fremgår ikke af noget mål, {questions}.', en: 'No goal says {questions}.' },
  mixedInOne: { da: 'Det fremgår kun delvist, {questions}.', en: 'It is only partly clear {questions}.' },
  mixed: {
    da: 'Det fremgår kun af nogle af målene eller kun delvist, {questions}.',
    en: 'Only some of the goals, or only in part, make clear {questions}.',
  },
  noOwnerInOne: { da: 'Målet har ingen ansvarlig.', en: 'Nobody is responsible for the goal.' },
  noOwners: { da: 'Ingen af målene har en ansvarlig.', en: 'Nobody is responsible for any of the goals.' },
  someOwners: {
    da: '{count:number} af de {goals:number} mål har ingen ansvarlig.',
    en: 'For {count:number} of the {goals:number} goals nobody is responsible.',
  },
  noPlans: {
    da: 'For ingen af manglerne er det aftalt, hvem der udfylder den hvornår.',
    en: 'For none of the gaps is it agreed who fills it and when.',
  },
  somePlans: {
    da: 'For {count:number} af de {gaps:number} mangler er det aftalt, hvem der udfylder dem hvornår.',
    en: 'For {count:number} of the {gaps:number} gaps it is agreed who fills them and when.',
  },
  passed: {
    da: '{count:number} af manglerne skulle være udfyldt nu.',
    en: '{count:number} of the gaps should have been filled by now.',
  },
  found: {
    da: 'Gennemgangen fandt {parts}; se ved målene og under »Resten af {document:term}«.',
    en: 'The audit found {parts}; see the goals and “The rest of the {document:term}”.',
  },
  'all.objective': { da: 'alle {count:number} konkrete mål', en: 'all {count:number} objectives' },
  'all.goal': {
    da: 'alle {count:number} mål, som viser en retning',
    en: 'all {count:number} goals that show a direction',
  },
  'one.objective': { da: '{count:number} konkret mål', en: '{count:number} objective' },
  'many.objective': { da: '{count:number} konkrete mål', en: '{count:number} objectives' },
  'one.goal': {
    da: '{count:number} mål, som viser en retning',
    en: '{count:number} goal that shows a direction',
  },
  'many.goal': {
    da: '{count:number} mål, som viser en retning',
    en: '{count:number} goals that show a direction',
  },
  'one.any': { da: '{count:number} mål', en: '{count:number} goal' },
  'many.any': { da: '{count:number} mål', en: '{count:number} goals' },
  'all.any': { da: 'alle {count:number} mål', en: 'all {count:number} goals' },
  foundNothing: { da: 'Gennemgangen fandt intet at rette.', en: 'The audit found nothing to correct.' },
  'one.error': { da: '{n:number} fejl', en: '{n:number} error' },
  'many.error': { da: '{n:number} fejl', en: '{n:number} errors' },
  'one.warning': { da: '{n:number} advarsel', en: '{n:number} warning' },
  'many.warning': { da: '{n:number} advarsler', en: '{n:number} warnings' },
  'one.info': { da: '{n:number} bemærkning', en: '{n:number} note' },
  'many.info': { da: '{n:number} bemærkninger', en: '{n:number} notes' },

  // Letters
  letters: { da: 'Bogstav for bogstav', en: 'Letter by letter' },
  lettersMean: {
    da: '100 point betyder, at det fremgår af alle målene, og 0, at det ikke fremgår af noget. Tallene før pointene er antallet af mål.',
    en: '100 points mean that all goals make it clear, 0 that none does. The numbers before the points count goals.',
  },
  lettersWarned: {
    da: '{n:number} af de udfyldte felter giver kun halvt point, fordi en advarsel eller fejl gælder dem.',
    en: '{n:number} of the filled fields score only half, because a warning or error concerns them.',
  },
  filled: { da: 'Udfyldt', en: 'Filled' },
  partly: { da: 'Delvist', en: 'Partly' },
  missing: { da: 'Mangler', en: 'Missing' },

  // What to do first
  first: { da: 'Det kan I gøre først', en: 'What you can do first' },
  firstHow: {
    da: 'Rækkefølgen er regnet ud: først de konkrete mål, som skal følges op, så det bogstav, der har færrest point, og ved lige mange det, som er lettest at udfylde.',
    en: 'The order is computed: objectives first, which are to be followed up, then the letter with the fewest points, and of equal ones the one that is easiest to fill.',
  },
  firstHowGoals: {
    da: 'Rækkefølgen er regnet ud: først det bogstav, der har færrest point, og ved lige mange det, som er lettest at udfylde.',
    en: 'The order is computed: first the letter with the fewest points, and of equal ones the one that is easiest to fill.',
  },
  stepChoose: {
    da: 'Vælg de mål, som I vil følge op på, og gør dem til konkrete mål',
    en: 'Choose the goals that you will follow up, and make them objectives',
  },
  noObjectives: {
    da: 'Alle {goals:number} mål viser en retning, og ingen er et konkret mål endnu. Begynd trinene nedenfor med dem, I vælger.',
    en: 'All {goals:number} goals show a direction, and none is an objective yet. Begin the steps below with those you choose.',
  },
  nothingFirst: {
    da: 'Alle mål er udfyldt i alle fem bogstaver. Hold dem ved lige, når noget ændrer sig.',
    en: 'All goals are filled in all five letters. Keep them up to date when something changes.',
  },
  gain: {
    da: '{letter} går fra {from:number} til {to:number} point',
    en: '{letter} goes from {from:number} to {to:number} points',
  },
  stepOverdue: {
    da: 'Udfyld de mangler, hvis frist er overskredet, eller aftal en ny frist',
    en: 'Fill the gaps whose date has passed, or agree on a new date',
  },
  stepOwner: { da: 'Peg på en ansvarlig', en: 'Name who is responsible' },
  stepPlan: {
    da: 'Aftal for resten af manglerne, hvem der udfylder dem hvornår',
    en: 'Agree for the other gaps who fills them and when',
  },
  planBelow: { da: 'Alle mangler står i {link}', en: 'All gaps are in {link}' },

  // Goal by goal
  goals: { da: 'Mål for mål', en: 'Goal by goal' },
  goalDone: {
    da: 'Målet er udfyldt i alle fem bogstaver, og der er ikke noget at rette.',
    en: 'The goal is filled in all five letters, and there is nothing to correct.',
  },
  goalFilled: { da: 'Målet er udfyldt i alle fem bogstaver.', en: 'The goal is filled in all five letters.' },
  line: { da: 'linje {line}', en: 'line {line}' },
  lines: { da: 'linje {lines}', en: 'lines {lines}' },
  times: { da: '{count:number} gange, {place}', en: '{count:number} times, {place}' },
  undeclared: {
    da: 'Feltet er ikke udfyldt, og der står ikke hvorfor',
    en: 'The field is not filled in, and nothing says why',
  },
  warned: {
    da: 'Udfyldt, men en advarsel eller fejl gælder feltet, så det giver halvt point',
    en: 'Filled in, but a warning or error concerns it, so that it scores half',
  },
  lacks: { da: 'Det mangler', en: 'What is missing' },
  fillsIn: { da: 'Udfyldes af', en: 'To be filled by' },
  due: { da: 'Frist', en: 'Due' },
  overdue: { da: '{date:date}, overskredet', en: '{date:date}, passed' },
  error: { da: 'Fejl', en: 'Error' },
  warning: { da: 'Advarsel', en: 'Warning' },
  info: { da: 'Bemærkning', en: 'Note' },

  // The rest
  others: { da: 'Mål, som andre har sat', en: 'Goals set by others' },
  othersHow: {
    da: 'De er gengivet i {document:term} og får ikke point. Kun den, der har sat et mål, kan udfylde det.',
    en: 'The {document:term} cites them, and they are not scored. Only who sets a goal can fill it.',
  },
  setter: { da: 'Sat af', en: 'Set by' },
  findings: { da: 'Resten af {document:term}', en: 'The rest of the {document:term}' },
  findingsHow: {
    da: 'Her står det, som ikke gælder et bestemt mål, samlet efter råd. Linjerne er dem i {file}.',
    en: 'What does not concern a single goal, gathered by advice. The lines are those of {file}.',
  },
  noFindings: {
    da: 'Der er ikke noget at rette uden for målene.',
    en: 'There is nothing to correct outside the goals.',
  },
  overdueGaps: { da: 'Mangler, hvis frist er overskredet', en: 'Gaps whose date has passed' },
  plan: { da: 'Plan for manglerne', en: 'Plan for the gaps' },
  planHow: {
    da: 'Tabellen er til at arbejde videre i: hvad der skal afklares, hvem der gør det, og hvornår. Tomme felter er ikke aftalt endnu.',
    en: 'A table to work on: what must be settled, who does it and when. Empty cells are not agreed yet.',
  },
  askOwner: { da: 'Hvem der har ansvaret', en: 'Who is responsible' },
  settle: { da: 'Det skal afklares', en: 'To be settled' },
  holder: { da: 'Hvor', en: 'Where' },
} satisfies Record<string, Wording>

/** What advice is about, by the group of the rules that give it. */
export const adviceThemes: { readonly [group: string]: Wording } = {
  smart: { da: 'Mål og handlinger', en: 'Goals and actions' },
  followup: { da: 'Opfølgning', en: 'Follow-up' },
  reference: { da: 'Henvisninger og sammenhæng', en: 'References and coherence' },
  figures: { da: 'Tal', en: 'Figures' },
  source: { da: 'Mangler og kilder', en: 'Gaps and sources' },
  portfolio: { da: 'Sammenhæng med andre dokumenter', en: 'Coherence with other documents' },
  prose: { da: 'Sprog', en: 'Language' },
  markdown: { da: 'Tekstens opsætning', en: 'Form of the text' },
  schema: { da: 'Dokumentets format', en: 'Format of the document' },
  yaml: { da: 'Dokumentets format', en: 'Format of the document' },
}

export const otherAdvice: Wording = { da: 'Andet', en: 'Other' }
