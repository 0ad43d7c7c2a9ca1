import type { Lexicon } from '../lexicon.ts'

const deeds = '(?:actions?|activities|initiatives|measures|steps|projects|tasks)'

export const headings: Lexicon['headings'] = {
  goals: [
    '(?:(?:our|strategic|key|overall|main|long-term|the|shared) )*(?:goals?|objectives?|aims?|ambitions?|outcomes|priorities)',
    'what (?:we want|do we want) to achieve',
    'what success looks like',
    'where we want to be',
  ],
  actions: [
    'how (?:we will|will we|do we)',
    'what (?:we will|will we) do',
    'we will',
    `(?:(?:our|key|planned|proposed|specific) )*${deeds}`,
    'action plan',
    'delivery',
  ],
  initiatives: [
    'what we (?:already )?(?:do|are doing)(?: already| now| today)?',
    `(?:current|existing|ongoing) ${deeds}`,
    'already under way',
    'under way',
  ],
  why: ['why', 'background', 'context', 'challenges', 'the challenge', 'where we are now', 'facts'],
  examples: [
    '(?:good )?examples?',
    'case stud(?:y|ies)',
    '.*\\bstory',
    '.*\\ba good example',
    'in their own words',
    'read more',
  ],
  vision: ['(?:our )?vision'],
  mission: ['(?:our )?mission'],
  values: ['(?:our )?values'],
  principles: ['(?:[\\p{L}-]+ ){0,3}principles'],
  targetGroup: ['(?:our )?target groups?', 'who (?:this|the) (?:strategy|plan|policy) is for'],
  definitions: ['definitions?', 'glossary', 'terms'],
  foreword: ['foreword', 'preface', 'welcome', 'message from'],
  introduction: [
    'introduction',
    'about (?:this|the) (?:strategy|plan|policy)',
    'summary',
    'executive summary',
    'purpose',
  ],
  contents: ['(?:table of )?contents'],
  literature: ['references', 'bibliography', 'sources', 'notes', 'appendi(?:x|ces)'],
  budget: ['budget', 'finance', 'funding', 'resources'],
  implementation: ['implementation', 'governance', 'making it happen'],
  followUp: ['follow-up', 'monitoring', 'evaluation', 'review', 'measuring progress'],
  contact: ['contact(?: us)?', 'published by'],
  related: ['related', 'see also', 'more like this', 'you may also like'],
}
