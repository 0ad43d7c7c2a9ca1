import type { Lexicon } from '../lexicon.ts'

const deeds = '(?:actions?|activities|initiatives|measures|steps|projects|tasks)'

export const leadIns: Lexicon['leadIns'] = {
  initiatives: [
    '(?:are|is|have been|has been|has|have) (?:already )?(?:(?!be|to)[\\p{L}-]+,? ){0,6}(?:under way|started|launched|set up|established|in place)',
    'we (?:already|have)',
    `(?:current|existing|ongoing) ${deeds}`,
  ],
  principles: ['principles'],
  values: ['values'],
  themes: ['(?:themes|focus areas|priorities|pillars)(?: are)?'],
  examples: ['for example', 'says'],
  actions: [
    'we (?:will|shall|are going to|commit to)(?: [\\p{L}-]+){0,3}(?: by)?',
    'the (?:council|municipality|city|administration|department) (?:will|shall)',
    '(?:this|we) (?:will|do|is|shall) (?:this|be done|do this|achieve this|achieved|reach this) (?:by|through)',
    'therefore we will',
    `(?:the following|these) ${deeds}`,
    `${deeds}(?: are)?`,
    'to (?:achieve|reach|do) (?:this|these)(?: \\p{L}+)?',
  ],
  goals: [
    '(?:goals?|objectives?|aims?|targets|outcomes)(?:,)?(?: (?:for|of|in) [^.:]{1,60})?(?: (?:is|are))?(?: (?:to|that))?',
    '(?:we|the council|the municipality) (?:want|wish|aim)(?: to)?',
    'we (?:have succeeded|will know) (?:when|we)',
  ],
  other: [],
}
