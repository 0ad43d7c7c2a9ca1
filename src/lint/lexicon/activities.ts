import { latin } from './latin.ts'

import { danishGrammar, englishGrammar, type MainVerbs } from './main-verbs.ts'

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

const danishPassives = `
  udarbejdes afholdes etableres oprettes iværksættes igangsættes gennemføres implementeres kortlægges undersøges
  analyseres evalueres drøftes indføres arrangeres`

const danish: MainVerbs = {
  ...danishGrammar,
  infinitives: set(`
    udarbejde afholde etablere oprette iværksætte igangsætte implementere kortlægge undersøge analysere evaluere drøfte
    indføre arrangere gennemføre ${danishPassives}`),
  finite: set(`
    udarbejder afholder etablerer opretter iværksætter igangsætter implementerer kortlægger undersøger analyserer
    evaluerer drøfter indfører arrangerer gennemfører ${danishPassives}`),
  nounLike: set(''),
  participles: set('udarbejdet afholdt etableret oprettet iværksat igangsat implementeret kortlagt indført'),
  phrases: [
    {
      heads: ['holde', 'holder', 'holdes'],
      tails: ['møder', 'møde', 'kurser', 'kursus', 'temadage', 'temadag', 'konference', 'workshops'],
    },
    {
      heads: ['nedsætte', 'nedsætter', 'nedsættes'],
      tails: ['arbejdsgruppe', 'arbejdsgrupper', 'gruppe', 'udvalg', 'taskforce', 'råd', 'styregruppe'],
    },
    { heads: ['lave', 'laver', 'laves'], tails: ['kampagne', 'undersøgelse', 'kortlægning', 'analyse'] },
  ],
}

const english: MainVerbs = {
  ...englishGrammar,
  infinitives: set(`
    establish prepare draft hold organise organize arrange launch initiate implement conduct map investigate analyse
    analyze evaluate discuss introduce`),
  finite: set(
    'establishes prepares organises organizes arranges launches initiates implements conducts investigates',
  ),
  nounLike: set('hold establish prepare organise organize arrange launch implement conduct introduce'),
  participles: set(`
    established prepared drafted held organised organized arranged launched initiated implemented conducted mapped
    investigated analysed analyzed evaluated discussed introduced`),
  phrases: [{ heads: ['set'], tails: ['working group', 'task force', 'committee'] }],
}

/**
 * Verbs for what somebody does, by the language of a document. A goal that says «der etableres et værested» is met when
 * the place is open, whether or not anybody is better off. The Green Book asks for objectives as outcomes. What citizens
 * do («gennemføre en uddannelse», «etablere sig») is an outcome, so a verb that is not passive counts only where the
 * public body acts.
 */
export const activities: { readonly [language: string]: MainVerbs } = { da: danish, en: english }

/** Words that tell what an activity is for, and so name the outcome after all. */
export const purposes: { readonly [language: string]: RegExp } = {
  da: new RegExp(`(?<![${latin}])(?:så|for at|med henblik på)(?![${latin}])`, 'i'),
  en: new RegExp(`(?<![${latin}])(?:so|in order to)(?![${latin}])`, 'i'),
}
