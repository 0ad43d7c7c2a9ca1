import type { Wording } from '#core/message'

/** What a status report says. Placeholders are those of `fill` in #core/message. */
export const statusWords = {
  title: { da: 'Status: {title}', en: 'Status: {title}' },
  subtitle: {
    da: 'Hvor langt mål og handlinger er den {asOf:date}',
    en: 'How far goals and actions are on {asOf:date}',
  },

  // In short
  inShort: { da: 'Kort sagt', en: 'In short' },
  goalCounts: { da: 'Mål ({count:number}): {parts}.', en: 'Goals ({count:number}): {parts}.' },
  noGoals: {
    da: '{document:term} sætter ikke selv nogen mål.',
    en: 'The {document:term} sets no goals of its own.',
  },
  indicatorCounts: {
    da: 'Indikatorer ({count:number}): {measured:number} er målt efter udgangspunktet. Ingen skulle være målt igen.',
    en: 'Indicators ({count:number}): {measured:number} measured after the baseline. None was due to be measured again.',
  },
  overdueCounts: {
    da: 'Indikatorer ({count:number}): {measured:number} er målt efter udgangspunktet, og {overdue:number} skulle være målt igen.',
    en: 'Indicators ({count:number}): {measured:number} measured after the baseline, {overdue:number} due to be measured again.',
  },
  noIndicators: {
    da: '{document:term} har ingen indikatorer, så der er ikke noget at måle målene på.',
    en: 'The {document:term} has no indicators, so there is nothing to measure its goals by.',
  },
  actionCounts: { da: 'Handlinger ({count:number}): {parts}.', en: 'Actions ({count:number}): {parts}.' },
  noActions: { da: '{document:term} har ingen handlinger.', en: 'The {document:term} has no actions.' },
  gapCounts: {
    da: 'Erklærede mangler ({count:number}): {due:number} har en frist, og {overdue:number} af fristerne er overskredet.',
    en: 'Declared gaps ({count:number}): {due:number} have a date, and {overdue:number} of the dates have passed.',
  },
  gapsInTime: {
    da: 'Erklærede mangler ({count:number}): {due:number} har en frist, og ingen frist er overskredet.',
    en: 'Declared gaps ({count:number}): {due:number} have a date, and no date has passed.',
  },
  gapsUndated: {
    da: 'Erklærede mangler ({count:number}): ingen af dem har en frist.',
    en: 'Declared gaps ({count:number}): none of them has a date.',
  },
  noGaps: { da: 'Ingen erklærede mangler.', en: 'No declared gaps.' },
  citedGoals: {
    da: 'Mål, som andre har sat, og som {document:term} ikke har måltal for, er ikke med.',
    en: 'Goals set by others that the {document:term} has no targets for are left out.',
  },

  // What needs attention
  attention: { da: 'Det bør I se på nu', en: 'What needs attention now' },
  nothing: {
    da: 'Intet er bagud eller forsinket efter det, som dokumentet oplyser.',
    en: 'Nothing is behind or late, as far as the document tells.',
  },
  measurement: { da: 'Måling mangler', en: 'Measurement missing' },
  measureAgain: {
    da: 'Skulle være målt senest {next:date}; den seneste måling er fra {last:date}',
    en: 'Was to be measured by {next:date}; the latest measurement is of {last:date}',
  },
  measureFirst: {
    da: 'Skulle være målt senest {next:date}; der er kun udgangspunktet fra {last:date}',
    en: 'Was to be measured by {next:date}; there is only the baseline of {last:date}',
  },
  lateAction: { da: 'Skulle være slut {end:date}', en: 'Was to end by {end:date}' },
  lateStart: { da: 'Skulle være begyndt {start:date}', en: 'Was to begin by {start:date}' },
  lateMilestone: {
    da: 'Skulle være nået {date:date}; dokumentet siger ikke, om det er sket',
    en: 'Was to be met by {date:date}; the document does not say whether it was',
  },
  lateFollowUp: { da: 'Var aftalt til {date:date}', en: 'Was agreed for {date:date}' },
  lateGap: { da: 'Skulle være udfyldt {due:date}', en: 'Was to be filled by {due:date}' },

  // States
  'on-track': { da: 'På sporet', en: 'On track' },
  reached: { da: 'Nået', en: 'Reached' },
  behind: { da: 'Bagud', en: 'Behind' },
  missed: { da: 'Ikke nået i tide', en: 'Not reached in time' },
  unmeasured: { da: 'Ikke målt', en: 'Not measured' },
  unknown: { da: 'Kan ikke bedømmes', en: 'Cannot be judged' },
  noLevel: { da: 'Der står ikke, hvilken værdi der skal nås', en: 'No value to reach is stated' },
  noDate: { da: 'Der er ingen frist, og derfor ingen plan', en: 'There is no deadline, and so no plan' },
  noBaseline: {
    da: 'Der er intet udgangspunkt, som planen kan begynde i',
    en: 'There is no baseline for the plan to begin at',
  },
  notComparable: {
    da: 'Optællingen er lavet om, så tallet ikke kan sammenlignes med udgangspunktet',
    en: 'The counting has changed, so that the value cannot be compared with the baseline',
  },
  notYet: { da: 'Endnu er der ikke noget, der skulle være nået', en: 'Nothing was to be reached yet' },
  passed: {
    da: 'En milepæls dato er overskredet, og dokumentet siger ikke, om den er nået',
    en: 'The date of a milestone has passed, and the document does not say whether it was met',
  },
  notMeasurable: {
    da: 'Målet har hverken måltal eller milepæle',
    en: 'The goal has neither targets nor milestones',
  },
  inFile: {
    da: 'Målingerne står i en fil, som ikke er læst med',
    en: 'The measurements are in a file that was not read',
  },
  declaredMet: { da: 'Dokumentet siger, at målet er nået', en: 'The document says that the goal is met' },
  declaredDropped: {
    da: 'Dokumentet siger, at målet er opgivet',
    en: 'The document says that the goal is dropped',
  },

  // Goals
  goals: { da: 'Målene', en: 'The goals' },
  state: { da: 'Status', en: 'State' },
  basis: { da: 'Hvad det bygger på', en: 'What it rests on' },
  measuredAgainstPlan: {
    da: '{name}: målt til {value} {when}, hvor planen var {planned}. Målet er {target}',
    en: '{name}: measured at {value} {when}, where the plan was {planned}. The target is {target}',
  },
  measuredOnly: {
    da: '{name}: målt til {value} {when}. Målet er {target}',
    en: '{name}: measured at {value} {when}. The target is {target}',
  },
  notMeasuredSince: {
    da: '{name}: ikke målt endnu. Målet er {target}',
    en: '{name}: not measured yet. The target is {target}',
  },
  nothingKnown: { da: '{name}: intet måltal', en: '{name}: no target' },

  // Indicators
  indicators: { da: 'Indikatorerne', en: 'The indicators' },
  latest: { da: 'Seneste måling', en: 'Latest measurement' },
  preliminary: { da: 'foreløbig', en: 'preliminary' },
  dimension: { da: 'Gruppe', en: 'Group' },
  change: { da: 'Ændring', en: 'Change' },
  whole: { da: 'Alle', en: 'All' },
  byGroup: { da: '{name}, opdelt', en: '{name} by group' },
  towards: { da: '{name}: hvor langt er målene?', en: '{name}: how far are the targets?' },
  targetOf: { da: 'Mål', en: 'Target' },
  plannedThen: { da: 'Planen på måledagen', en: 'Plan on the day measured' },
  difference: { da: 'Forskel', en: 'Difference' },
  plannedNow: { da: 'Planen i dag', en: 'Plan today' },
  forecast: { da: 'Fremskrevet til fristen', en: 'Projected to the deadline' },
  forecastMeets: { da: '{value}, når målet', en: '{value}, reaches the target' },
  forecastFails: { da: '{value}, når ikke målet', en: '{value}, does not reach the target' },
  noForecast: { da: 'for få endelige målinger', en: 'too few final measurements' },
  noForecastScale: { da: 'ikke for en skala', en: 'not for a scale' },
  noForecastPast: { da: 'fristen er overskredet', en: 'the deadline has passed' },
  measureNext: { da: 'Måles igen senest {next:date}.', en: 'To be measured again by {next:date}.' },
  measureOverdue: {
    da: 'Skulle være målt senest {next:date}.',
    en: 'Was to be measured by {next:date}.',
  },
  noFrequency: {
    da: 'Der står ikke, hvor ofte indikatoren måles.',
    en: 'It is not stated how often the indicator is measured.',
  },
  neverMeasured: {
    da: 'Indikatoren har hverken udgangspunkt eller målinger.',
    en: 'The indicator has neither a baseline nor measurements.',
  },

  // Milestones, actions, follow-up, gaps
  milestones: { da: 'Milepælene', en: 'The milestones' },
  'milestone.met': { da: 'Nået', en: 'Met' },
  'milestone.passed': {
    da: 'Datoen er overskredet; det er ikke oplyst, om den er nået',
    en: 'The date has passed; whether it was met is not stated',
  },
  'milestone.upcoming': { da: 'Venter', en: 'To come' },
  'milestone.undated': { da: 'Uden dato', en: 'No date' },
  actions: { da: 'Handlingerne', en: 'The actions' },
  noState: { da: 'uden oplyst status', en: 'no status stated' },
  lateCount: { da: '{late:number} er forsinket', en: '{late:number} late' },
  lateCounts: { da: '{late:number} er forsinkede', en: '{late:number} late' },
  late: { da: 'Forsinkede handlinger', en: 'Late actions' },
  isLate: { da: 'Forsinket ({status})', en: 'Late ({status})' },
  isNotBegun: { da: 'Ikke begyndt', en: 'Not begun' },
  followUp: { da: 'Opfølgningen', en: 'Follow-up' },
  noFollowUp: {
    da: 'Der er ikke aftalt nogen dato for den næste opfølgning.',
    en: 'No date is agreed for the next follow-up.',
  },
  nextPassed: { da: '{date:date}, overskredet', en: '{date:date}, passed' },
  wholeDocument: { da: 'hele {document:term}', en: 'the whole {document:term}' },
  gaps: { da: 'Mangler, der skulle være udfyldt', en: 'Gaps that should have been filled' },
  noneOverdue: { da: 'Ingen mangler har overskredet deres frist.', en: 'No gap has passed its date.' },
  gapHolder: { da: 'Hvor', en: 'Where' },
  due: { da: 'Frist', en: 'Due' },
} satisfies Record<string, Wording>
