import { danishGrammar, englishGrammar, type MainVerbs } from './main-verbs.ts'

const none: ReadonlySet<string> = new Set()
const verbs = { infinitives: none, finite: none, nounLike: none, participles: none }

const danishGoals = ['mål', 'måltal', 'målsætning', 'målsætninger', 'delmål', 'resultatmål']
const danishPlans = [
  'strategi',
  'politik',
  'plan',
  'handleplan',
  'handlingsplan',
  'handleplaner',
  'handlingsplaner',
]

const danish: MainVerbs = {
  ...danishGrammar,
  ...verbs,
  phrases: [
    { heads: ['fastsætte', 'fastsættes', 'fastsætter', 'sætte', 'sættes', 'sætter'], tails: danishGoals },
    {
      heads: ['fastlægge', 'fastlægges', 'fastlægger', 'opstille', 'opstilles', 'opstiller'],
      tails: danishGoals,
    },
    { heads: ['formulere', 'formuleres', 'formulerer'], tails: [...danishGoals, ...danishPlans] },
    { heads: ['udarbejde', 'udarbejdes', 'udarbejder'], tails: [...danishGoals, ...danishPlans] },
    { heads: ['lave', 'laves', 'laver', 'skrive', 'skrives'], tails: danishPlans },
  ],
}

const englishGoals = ['goals', 'targets', 'objectives', 'goal', 'target']
const englishPlans = ['strategy', 'policy', 'plan', 'action plan', 'strategies', 'plans']

const english: MainVerbs = {
  ...englishGrammar,
  ...verbs,
  phrases: [
    { heads: ['set', 'sets', 'define', 'defines', 'formulate', 'formulates'], tails: englishGoals },
    { heads: ['draw', 'draft', 'drafts', 'prepare', 'prepares', 'write'], tails: englishPlans },
  ],
}

/**
 * Verbs with what they set up: a goal to set a goal («der skal fastsættes mål for»), or to write a plan. Real municipal
 * plans have goals such as «Der skal fra 2012 fastsættes mål for reduktion af CO2».
 */
export const goalSetting: { readonly [language: string]: MainVerbs } = { da: danish, en: english }

/** Words of a plan for one person, which daily practice makes: «en plan for hver borger». */
export const perPerson: ReadonlySet<string> = new Set(
  'hver hvert hvers enkelte enkeltes borgerens individuel individuelle each every individual own'.split(' '),
)
