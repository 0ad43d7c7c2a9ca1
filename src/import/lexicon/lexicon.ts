/** What a heading says that its section holds; a heading without a role names a theme or a plain section. */
export type HeadingRole =
  | 'goals'
  | 'actions'
  | 'initiatives'
  | 'why'
  | 'examples'
  | 'vision'
  | 'mission'
  | 'values'
  | 'principles'
  | 'targetGroup'
  | 'definitions'
  | 'foreword'
  | 'introduction'
  | 'contents'
  | 'literature'
  | 'budget'
  | 'implementation'
  | 'followUp'
  | 'contact'
  | 'related'

/** What the list holds that a line or sentence leads in to. */
export type LeadInRole =
  | 'goals'
  | 'actions'
  | 'initiatives'
  | 'principles'
  | 'themes'
  | 'values'
  | 'examples'
  | 'other'

/** Words that say why a passage was taken as it was; `{words}` is what stands in the source. */
export interface Reasons {
  listItem: string
  heading: string
  prose: string
  reachedBy: string
  table: string
}

/** What a draft says where the source says nothing, and how it marks what is unsure. */
export interface DraftWords {
  specific: string
  measurable: string
  accepted: string
  realistic: string
  timeBound: string
  owner: string
  adoption: string
  period: string
  baseline: string
  indicator: string
  titleFrom: string
  titleFromFile: string
  unknownPublisher: string
  unsure: string
  checked: string
  pageNumber: string
  contents: string
  webPage: string
  heading: string
  leadIn: string
  rest: string
  undated: string
  unknownTitle: string
  adoptionRest: string
  box: string
}

/**
 * How a language writes strategies. Patterns are regular expressions without slashes; they are matched without regard to
 * case, and only at the borders of words.
 */
export interface Lexicon {
  language: string
  /** Small words that tell the language from its neighbours. */
  common: readonly string[]
  /** Words that end in a full stop without ending a sentence, in small letters and without it. */
  abbreviations: readonly string[]
  /** Those of them that often stand last in a sentence. */
  closing: readonly string[]
  months: readonly string[]
  /** Matched from the beginning of a heading, after its number. */
  headings: { readonly [role in HeadingRole]: readonly string[] }
  /** A label before the name of a theme, as in "Theme: Housing". */
  themeLabels: readonly string[]
  leadIns: { readonly [role in LeadInRole]: readonly string[] }
  /** Lead-ins to actions that name the heading above as what is to be reached. */
  reachedBy: readonly string[]
  /** Words that end a lead-in whose list follows without a mark. */
  openEnds: readonly string[]
  /** The mark of an infinitive. */
  infinitive: string
  /** Words that a hyphen may stand before, as in "day- and night shifts". */
  conjunctions: readonly string[]
  /** Words that begin an item of a list of actions: infinitives, imperatives and verbal nouns. */
  actionStarts: readonly string[]
  /** Words that begin an item about something that goes on already. */
  ongoingStarts: readonly string[]
  prose: {
    /** Clauses that state a goal, whatever follows. */
    goals: readonly string[]
    /** Clauses that state what is being done or has been done. */
    initiatives: readonly string[]
    /** Clauses that state that something will be done, whatever the subject. */
    actions: readonly string[]
    /** Sentences that only look like one of these. */
    never: readonly string[]
    /** "Will" and "shall" in a main clause. */
    modals: readonly string[]
    /** Words before a modal that make its clause a subordinate one. */
    subordinators: readonly string[]
    /** Words anywhere in a clause that make it a subordinate one. */
    interrogatives: readonly string[]
    /** Those who publish the strategy: after or before a modal, they promise. */
    promisers: readonly string[]
    /** Before the name of a promiser they make it a place. */
    prepositions: readonly string[]
    /** Verbs, as stems, that name a result. */
    results: readonly string[]
    /** Verbs, as stems, that name a piece of work. */
    works: readonly string[]
    /** Those of the modals that oblige others as well. */
    obligations: readonly string[]
    /** A subject that names nobody, as in "there shall be". */
    impersonal: readonly string[]
    /** After it, what makes the sentence a goal and not a piece of work. */
    impersonalGoals: readonly string[]
    /** The strategy itself as the subject. */
    document: readonly string[]
    /** At the end of a goal, what leads in to how it is reached. */
    means: readonly string[]
    /** A strategy, this one or another: how they were made is no initiative. */
    documents: readonly string[]
    /** Words that begin a sentence which goes on with what the one before it has begun. */
    goesOn: readonly string[]
    /** Words that begin a sentence which says what the work in the one before it is for. */
    pointsBack: readonly string[]
    /** Words that begin a sentence for which the one before it is the reason. */
    therefore: readonly string[]
    /** After an obligation: what is to be done, and not what is to be reached. */
    duties: readonly string[]
    /** After a duty, what makes it a goal: how things are to be. */
    outcomes: readonly string[]
    /** Those who do the work: what they are obliged to is a piece of work. */
    staff: readonly string[]
    /** Words that tell of how the strategy was made: what was done there is no initiative. */
    preparation: readonly string[]
    /** What was begun in the past, of which nothing says that it still goes on. */
    begun: readonly string[]
    /** What is told of the work still going on or to come, even in an example. */
    nextSteps: readonly string[]
    /** Sentences that begin the story of a person. */
    story: readonly string[]
    /** First person singular. */
    speaker: readonly string[]
  }
  figures: {
    percent: string
    /** How an indicator names it as its unit. */
    percentUnit: string
    /** Percentage points. */
    points: string
    /** Before a number they make it a change and no level. */
    by: readonly string[]
    /** Words after a number that are no unit. */
    noUnits: readonly string[]
    /** Words between a number and its unit. */
    small: readonly string[]
    /** After a number they make it an age. */
    ages: string
    change: { readonly increase: readonly string[]; readonly decrease: readonly string[] }
    halved: readonly string[]
    doubled: readonly string[]
    atLeast: readonly string[]
    atMost: readonly string[]
    deadline: readonly string[]
    since: readonly string[]
    quarter: string
  }
  furniture: {
    /** Whole lines of web pages: menus, consent, sharing, contact. */
    lines: readonly string[]
    /** A line after which the text proper begins. */
    transcript: readonly string[]
  }
  metadata: { readonly title: readonly string[]; readonly adopted: readonly string[] }
  adoption: { readonly verbs: readonly string[]; readonly councils: readonly string[] }
  signatoryRoles: readonly string[]
  /** What stands over the columns of a table. */
  columns: { readonly [column in 'goal' | 'action' | 'owner' | 'deadline']: readonly string[] }
  municipality: string
  /** The word for a municipality, which ids leave out. */
  municipalityWord: string
  /** What a title says of the kind of document. */
  kinds: readonly { readonly pattern: string; readonly kind: 'strategy' | 'policy' | 'plan' | 'programme' }[]
  actors: readonly { readonly pattern: string; readonly kind: string }[]
  laws: readonly string[]
  documentNames: readonly string[]
  /** Between the name of a document and what it is about. */
  about: readonly string[]
  /** The copula, to end a name with. */
  is: string
  /** Before a period they say that it is the strategy's. */
  period: readonly string[]
  definition: readonly string[]
  targetGroup: readonly string[]
  nationalSetters: readonly { readonly pattern: string; readonly name: string; readonly id: string }[]
  reasons: Reasons
  words: DraftWords
}
