const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** The words around the main verb of a statement: what is needed to read a goal up to it. All are in small letters. */
export interface Grammar {
  auxiliaries: ReadonlySet<string>
  modals: ReadonlySet<string>
  /** The mark of the infinitive. */
  marker: string
  copula: string
  /** Nouns of a lead such as «det er vores mål at», which the statement proper follows. */
  leads: ReadonlySet<string>
  /** Those who act in such statements. */
  subjects: ReadonlySet<string>
  /** Words that may stand between a modal verb and the main verb. */
  adverbs: ReadonlySet<string>
  conjunctions: ReadonlySet<string>
  /** Words that begin a new clause. */
  breaks: ReadonlySet<string>
  /** Other main verbs that are common in goals: behind one of them the first verb is past. */
  verbs: ReadonlySet<string>
}

/** The verbs that a list is about. All are in small letters and are compared with whole words. */
export interface MainVerbs extends Grammar {
  /** Forms that stand where a verb is expected: first in the statement, after «at», or after a modal verb. */
  infinitives: ReadonlySet<string>
  /** Forms that are nothing but verbs: the present, and the passive. */
  finite: ReadonlySet<string>
  /** Forms that are nouns as well; they count right after one of the `subjects`. */
  nounLike: ReadonlySet<string>
  /** Forms that count after one of the `auxiliaries`. */
  participles: ReadonlySet<string>
  /** Verbs that count only with what follows: a first word, and at most three words later one of the tails. */
  phrases: readonly Phrase[]
}

export interface Phrase {
  heads: readonly string[]
  tails: readonly string[]
  /** Only where one of the `subjects` acts: citizens who work with something, or contribute to it, have reached a result. */
  isOfSubject?: true
}

export const danishGrammar: Grammar = {
  auxiliaries: set('blive bliver'),
  modals: set('skal vil bør ønsker søger agter'),
  marker: 'at',
  copula: 'er',
  leads: set(`
    mål målet målsætning målsætningen formål formålet ambition ambitionen ønske ønsket hensigt hensigten opgave
    opgaven`),
  subjects: set(`
    vi man der det kommunen kommune byrådet forvaltningen regionen staten udvalget centret afdelingen ledelsen
    medarbejderne strategien politikken planen indsatsen`),
  adverbs: set(`
    også fortsat fremover derfor altid stadig løbende aktivt især særligt samtidig dermed yderligere i højere grad
    størst muligt omfang mere fælles sammen først fremmest til stadighed systematisk målrettet hele tiden`),
  conjunctions: set('og samt eller'),
  breaks: set('som der når hvis så fordi hvor hvordan mens hvad hvem'),
  verbs: set(`
    er var har havde får fik have få kan må bliver blev kommer går står bor lever oplever holder gør tager giver sætter ser
    finder flytter falder stiger vokser reducerer reduceres halverer halveres fordobles øger øges mindsker mindskes
    nedbringer nedbringes bygger bygges opretter oprettes indfører indføres leverer tilbyder tilbydes gennemfører
    gennemføres deltager begynder starter slutter mærker møder mødes bruger bruges følger samarbejder bidrager arbejder
    skaber skabes bevarer bevares fastholder fastholdes opnår opnås udgør vender`),
}

export const englishGrammar: Grammar = {
  auxiliaries: set('be is are'),
  modals: set('will shall should must wants intends wishes seeks strives aims'),
  marker: 'to',
  copula: 'is',
  leads: set('goal aim objective purpose ambition task intention'),
  subjects: set(`
    we the council municipality city region government department administration board strategy plan policy staff
    management`),
  adverbs: set('also still therefore always actively further continue continuously systematically together'),
  conjunctions: set('and or'),
  breaks: set('who which that when where if because so while'),
  verbs: set(`
    was has have had live lives get gets receive receives fall falls rise rises grow grows reduce reduces halve halves
    double doubles increase increases decrease decreases build builds adopt adopts offer offers provide provides complete
    completes move moves find finds know feel use uses take takes make makes reach reaches come comes stay stays`),
}

/** The grammar by the language of a document. */
export const grammars: { readonly [language: string]: Grammar } = { da: danishGrammar, en: englishGrammar }
