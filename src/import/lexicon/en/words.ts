import type { DraftWords, Reasons } from '../lexicon.ts'

export const reasons: Reasons = {
  listItem: 'An item of the list after "{words}".',
  heading: 'Stands under the heading "{words}".',
  prose: 'The sentence says "{words}".',
  reachedBy: 'The heading is what is to be reached: "{words}" stands under it.',
  table: 'A row of a table under "{words}".',
}

export const words: DraftWords = {
  specific: 'The source does not say more closely what is to change, for whom and where.',
  measurable: 'The source does not say how the goal is measured.',
  accepted: 'The source does not say who has adopted the goal.',
  realistic: 'The source does not say what money, people or experience make the goal realistic.',
  timeBound: 'The source sets no deadline for the goal.',
  owner: 'The source does not say who is responsible for the goal.',
  adoption: 'The source does not say who adopted it, or when.',
  adoptionRest: 'The source does not say both who and when.',
  period: 'The source does not say which period it is for.',
  baseline: 'The source does not say where the number stands today.',
  indicator: 'Counted as in the source: {words}',
  titleFrom: 'The source has no title. This one is taken from its text: "{words}".',
  titleFromFile: 'The source has no title. This one is taken from the name of the file.',
  unknownPublisher: 'Unknown publisher',
  unsure: 'unsure',
  checked:
    'A draft made by stratlint from {file}. Read it against the source, and correct it, before it is used.',
  pageNumber: 'page number',
  contents: 'contents page',
  webPage: 'web page, not strategy',
  heading: 'a heading that says what the section is',
  leadIn: 'leads in to a list',
  rest: 'signs without content',
  undated: 'The source does not say when the number is to be reached.',
  unknownTitle: 'Untitled',
  box: 'Box',
}
