import type { MessageTable, Wording } from '#core/message'
import { criteria } from '#core/smart-profiles'
import { allRules } from './generated/rules.ts'
import { suppressionMessages } from './suppression-messages.ts'

/** What a goal is that meets a criterion of SMART, as `smart.accepted`. */
const smartTerms: { [term: string]: Wording } = Object.fromEntries(
  Object.entries(criteria).map(([name, { word }]) => [`smart.${name}`, word]),
)

/** The kinds of thing that have an id, as they are named in the middle of a sentence. */
const kindTerms: { [term: string]: Wording } = {
  'kind.actor': { da: 'aktør', en: 'actor' },
  'kind.reference': { da: 'kilde', en: 'reference' },
  'kind.targetGroup': { da: 'målgruppe', en: 'target group' },
  'kind.keyFigure': { da: 'nøgletal', en: 'key figure' },
  'kind.indicator': { da: 'indikator', en: 'indicator' },
  'kind.goal': { da: 'mål', en: 'goal' },
  'kind.action': { da: 'handling', en: 'action' },
  'kind.theme': { da: 'tema', en: 'theme' },
  'kind.section': { da: 'afsnit', en: 'section' },
  'kind.principle': { da: 'princip', en: 'principle' },
  'kind.example': { da: 'eksempel', en: 'example' },
  'kind.strategy': { da: 'strategi', en: 'strategy' },
}

/** The same kinds with their article, as `a.actor`. */
const articleTerms: { [term: string]: Wording } = {
  'a.actor': { da: 'en aktør', en: 'an actor' },
  'a.reference': { da: 'en kilde', en: 'a reference' },
  'a.targetGroup': { da: 'en målgruppe', en: 'a target group' },
  'a.keyFigure': { da: 'et nøgletal', en: 'a key figure' },
  'a.indicator': { da: 'en indikator', en: 'an indicator' },
  'a.goal': { da: 'et mål', en: 'a goal' },
  'a.action': { da: 'en handling', en: 'an action' },
  'a.theme': { da: 'et tema', en: 'a theme' },
  'a.section': { da: 'et afsnit', en: 'a section' },
  'a.principle': { da: 'et princip', en: 'a principle' },
  'a.example': { da: 'et eksempel', en: 'an example' },
  'a.strategy': { da: 'en strategi', en: 'a strategy' },
}

/** How a target's number binds, before the number. */
const boundTerms: { [term: string]: Wording } = {
  'bound.value': { da: 'netop', en: 'exactly' },
  'bound.min': { da: 'mindst', en: 'at least' },
  'bound.max': { da: 'højst', en: 'at most' },
}

/** The words of the rules. */
export const lintMessages: MessageTable = {
  messages: {
    ...Object.fromEntries(allRules.map(({ meta }) => [meta.id, meta.messages])),
    ...suppressionMessages.messages,
  },
  help: {
    ...Object.fromEntries(allRules.map(({ meta }) => [meta.id, meta.help])),
    ...suppressionMessages.help,
  },
  terms: { ...smartTerms, ...kindTerms, ...articleTerms, ...boundTerms },
}
