/**
 * Verbs that name an effort and not a result. «Sikre», «styrke» and «støtte» tell which way somebody will pull; no
 * reader can see afterwards whether it was done. A verb for a change that can be seen or counted (reduce, halve, build,
 * adopt) is not on the list. The core, «støtte til» and «sikre at», are the words that Danish teachers of goal setting in
 * social work warn against first; the rest are their neighbours in municipal plans.
 *
 * All words are in small letters and are compared with whole words, so that «bostøtte» is none of them.
 */
export interface VagueOpeners {
  /** Forms that stand where a verb is expected: first in the statement, after «at», or after a modal verb. */
  infinitives: ReadonlySet<string>
  /** Forms that are nothing but verbs: the present, and the passive. */
  finite: ReadonlySet<string>
  /** Forms that are nouns as well; they count right after one of the `subjects`. */
  nounLike: ReadonlySet<string>
  /** Forms that count after one of the `auxiliaries`. */
  participles: ReadonlySet<string>
  /** Verbs that are vague only with what follows: a first word, and at most three words later one of the tails. */
  phrases: readonly Phrase[]
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

export interface Phrase {
  heads: readonly string[]
  tails: readonly string[]
  /** Only where one of the `subjects` acts: citizens who work with something, or contribute to it, have reached a result. */
  isOfSubject?: true
}

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

const danishPassives = `
  sikres styrkes fremmes understøttes støttes udvikles videreudvikles forbedres prioriteres kvalificeres optimeres
  tilstræbes`

const danish: VagueOpeners = {
  infinitives: set(`
    sikre styrke fremme understøtte støtte udvikle videreudvikle forbedre prioritere kvalificere optimere fokusere
    tilstræbe facilitere ${danishPassives}`),
  finite: set(`
    sikrer fremmer understøtter udvikler videreudvikler forbedrer prioriterer kvalificerer optimerer fokuserer
    tilstræber faciliterer ${danishPassives}`),
  nounLike: set('styrker støtter'),
  participles: set(`
    sikret styrket fremmet understøttet støttet udviklet videreudviklet forbedret prioriteret kvalificeret optimeret`),
  phrases: [
    { heads: ['have', 'har'], tails: ['fokus på', 'opmærksomhed på', 'øje for'] },
    { heads: ['sætte', 'sætter', 'sættes'], tails: ['fokus på', 'ind over for', 'ind overfor'] },
    { heads: ['holde', 'holder', 'fastholde', 'fastholder', 'øge', 'øger', 'øges'], tails: ['fokus på'] },
    { heads: ['lægge', 'lægger', 'lægges'], tails: ['vægt på'] },
    { heads: ['bidrage', 'bidrager', 'medvirke', 'medvirker'], tails: ['til'], isOfSubject: true },
    {
      heads: ['arbejde', 'arbejder', 'arbejdes', 'arbejdet'],
      tails: ['for', 'med', 'mod', 'på at', 'hen imod', 'henimod'],
      isOfSubject: true,
    },
    { heads: ['blive', 'bliver'], tails: ['bedre til'] },
    { heads: ['gøre', 'gør', 'gøres'], tails: ['en indsats'] },
    { heads: ['satse', 'satser', 'satses'], tails: ['på'] },
    {
      heads: ['skabe', 'skaber', 'skabes', 'danne', 'danner'],
      tails: ['ramme', 'rammer', 'rammen', 'rammerne'],
    },
  ],
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

const english: VagueOpeners = {
  infinitives: set(`
    ensure strengthen promote support develop improve enhance foster facilitate encourage prioritise prioritize optimise
    optimize enable`),
  finite: set(`
    ensures strengthens promotes develops improves enhances fosters facilitates encourages prioritises prioritizes
    optimises optimizes enables`),
  nounLike: set('supports support ensure strengthen promote develop improve'),
  participles: set(`
    ensured strengthened promoted supported developed improved enhanced fostered facilitated encouraged prioritised
    prioritized`),
  phrases: [
    { heads: ['have', 'has', 'put', 'puts', 'keep', 'keeps'], tails: ['focus on', 'emphasis on'] },
    { heads: ['focus', 'focuses'], tails: ['on'] },
    { heads: ['contribute', 'contributes'], tails: ['to'], isOfSubject: true },
    { heads: ['work', 'works'], tails: ['towards', 'toward', 'to ensure'] },
    { heads: ['become', 'becomes', 'get', 'gets'], tails: ['better at'] },
  ],
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

/** The lists by the language of a document. */
export const vagueOpeners: { readonly [language: string]: VagueOpeners } = { da: danish, en: english }
