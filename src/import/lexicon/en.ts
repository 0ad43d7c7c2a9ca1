import { figures, furniture } from './en/facts.ts'
import { headings } from './en/headings.ts'
import { leadIns } from './en/lists.ts'
import { prose } from './en/prose.ts'
import { reasons, words } from './en/words.ts'
import type { Lexicon } from './lexicon.ts'

const months = 'january|february|march|april|may|june|july|august|september|october|november|december'.split(
  '|',
)

/** How councils write strategies in English. */
export const english: Lexicon = {
  language: 'en',
  common: [
    'the',
    'of',
    'and',
    'to',
    'will',
    'we',
    'our',
    'is',
    'are',
    'that',
    'with',
    'this',
    'which',
    'have',
    'their',
    'by',
    'people',
  ],
  abbreviations: 'e.g|i.e|etc|no|vs|approx|st|dr|mr|mrs|ms|cf|incl|fig|p|pp|ca|dept'.split('|'),
  closing: ['etc'],
  months,
  headings,
  themeLabels: ['theme', 'priority', 'focus area', 'strand', 'pillar', 'chapter'],
  leadIns,
  reachedBy: ['(?:we will|we shall) (?:achieve|reach) this', 'this will be (?:achieved|reached)'],
  openEnds: ['to', 'by', 'we will', 'will', 'is', 'are', 'when', 'that'],
  infinitive: 'to',
  conjunctions: ['and', 'or', 'to'],
  actionStarts: [
    '(?:to )?(?:build|create|establish|develop|introduce|launch|set up|provide|offer|improve|increase|reduce|support|train|recruit|hire|appoint|open|invest|review|publish|work|make|give|extend|expand|run|hold|plant|install|replace|plan|map|evaluate|involve|invite|promote|strengthen|ensure|deliver|pilot|test|implement|carry out|convert|buy|fund|help|appoint|teach|organise|organize|prepare)',
    '\\p{L}{4,}(?:ing|ation|ment) (?:of|a|the)',
  ],
  ongoingStarts: ['continue', 'continued', 'maintain', 'keep'],
  prose,
  figures,
  furniture,
  metadata: { title: ['title', 'name'], adopted: ['adopted', 'approved', 'agreed'] },
  adoption: {
    verbs: ['adopted', 'approved', 'agreed'],
    councils: [
      '(?:the )?(?:[\\p{L}]+ )?(?:city |town |county |municipal )?council',
      'cabinet',
      '(?:the )?[\\p{L}]+ committee',
    ],
  },
  columns: {
    goal: ['goals?', 'objectives?', 'aims?', 'outcomes?', 'targets?'],
    action: ['actions?', 'activit(?:y|ies)', 'initiatives?', 'steps?', 'measures?'],
    owner: ['owner', 'lead', 'responsible', 'who'],
    deadline: ['deadline', 'by when', 'when', 'date', 'timescale'],
  },
  signatoryRoles: [
    'mayor',
    'deputy mayor',
    'leader of the council',
    'councillor',
    'chief executive',
    '(?:[\\p{L}]+ )?director',
    'chair(?:man|woman|person)?',
    'head of [\\p{L} ]+',
  ],
  municipality:
    '(?:\\p{Lu}[\\p{L}-]+(?: \\p{Lu}[\\p{L}-]+)? (?:Council|Municipality|City Council|County Council))',
  municipalityWord: '(?:council|municipality)',
  kinds: [
    { pattern: 'policy', kind: 'policy' },
    { pattern: 'strategy', kind: 'strategy' },
    { pattern: 'program', kind: 'programme' },
    { pattern: 'plan', kind: 'plan' },
  ],
  actors: [
    { pattern: '\\p{Lu}[\\p{L}-]+(?: \\p{Lu}[\\p{L}-]+)? (?:Council|Municipality)', kind: 'council' },
    { pattern: '(?:\\p{Lu}[\\p{L}-]+ ){1,3}Committee', kind: 'committee' },
    { pattern: 'Department (?:of|for) \\p{Lu}[\\p{L}-]+(?: and \\p{Lu}[\\p{L}-]+)?', kind: 'department' },
    { pattern: '(?:\\p{Lu}[\\p{L}-]+ ){1,3}(?:Agency|Ministry)', kind: 'state' },
  ],
  laws: ['(?:the )?(?:\\p{Lu}[\\p{L}-]+ ){1,6}Act(?: \\d{4})?(?:,? section \\d+)?'],
  documentNames: ['(?:\\p{L}+ )?(?:strategy|policy|action plan|plan|programme)'],
  about: ['for', 'on'],
  is: 'is|sets|describes|has',
  period: ['period', 'covers', 'years'],
  definition: ['^([\\p{Lu}][\\p{L} -]{2,40}) (?:means|is defined as|stands for)'],
  targetGroup: ['the target group is', '(?:strategy|plan|policy) is for'],
  nationalSetters: [
    { pattern: "the government's?|national (?:goal|target)", name: 'The Government', id: 'government' },
    { pattern: 'United Nations|UN’s|Sustainable Development Goals', name: 'The United Nations', id: 'un' },
  ],
  reasons,
  words,
}
