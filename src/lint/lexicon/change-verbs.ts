const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** Verbs for a change, by the place of what is changed; all in small letters. */
export interface ChangeVerbs {
  /** What is changed stands behind the verb: «nedbringe ventetiden». */
  transitive: ReadonlySet<string>
  /** What is changed stands before the verb: «ventetiden nedbringes», «ventetiden falder». */
  passive: ReadonlySet<string>
  /** The same, after an auxiliary: «bliver halveret». */
  participles: ReadonlySet<string>
  /** Beginnings of words that goals of any kind have in common, and that do not tell what is changed. */
  common: readonly string[]
  /** Words that stand for what was named before. */
  pronouns: ReadonlySet<string>
}

const danish: ChangeVerbs = {
  transitive: set(`
    nedbringe nedbringer reducere reducerer mindske mindsker sænke sænker halvere halverer begrænse begrænser afkorte
    forkorte forkorter forebygge forebygger afskaffe afskaffer fjerne fjerner øge øger hæve hæver fordoble fordobler
    forbedre forbedrer styrke styrker udvide udvider udbygge udbygger bygge bygger etablere etablerer oprette opretter
    indføre indfører sikre sikrer fremme fremmer skabe skaber udvikle udvikler`),
  passive: set(`
    nedbringes reduceres mindskes sænkes halveres begrænses afkortes forkortes forebygges afskaffes fjernes øges hæves
    fordobles forbedres styrkes udvides udbygges bygges etableres oprettes indføres sikres fremmes skabes udvikles falder
    falde stiger stige vokser vokse`),
  participles: set(`
    nedbragt reduceret mindsket sænket halveret begrænset forkortet afskaffet fjernet øget hævet fordoblet forbedret
    styrket udvidet udbygget bygget etableret oprettet indført`),
  common: ['antal', 'andel', 'borger', 'kommun', 'flere', 'færre', 'bedre'],
  pronouns: set('den det dem denne dette disse dens deres'),
}

const english: ChangeVerbs = {
  transitive: set(`
    reduce reduces cut cuts lower lowers halve halves limit limits shorten shortens prevent prevents abolish remove
    removes increase increases raise raises double doubles improve improves strengthen strengthens expand expands build
    builds establish establishes introduce introduces ensure ensures promote promotes create creates develop develops`),
  passive: set('fall falls rise rises grow grows'),
  participles: set(`
    reduced cut lowered halved limited shortened prevented abolished removed increased raised doubled improved
    strengthened expanded built established introduced ensured promoted created developed`),
  common: ['number', 'share', 'peopl', 'citiz', 'counci', 'munici', 'better'],
  pronouns: set('it them this these its their'),
}

/** The verbs by the language of a document. */
export const changeVerbs: { readonly [language: string]: ChangeVerbs } = { da: danish, en: english }
