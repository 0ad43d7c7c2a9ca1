/** A stiff word of offices, and what people say. */
export interface StiffWord {
  /** All forms that are looked for, in small letters; whole words only. */
  words: readonly string[]
  /** One plain word for each form, or one for all of them. */
  plain: readonly string[]
  /** Each plain word fits wherever its stiff one stands, so that it can be put in without reading the sentence. */
  isAlwaysFit?: true
}

/**
 * Danish: words that readers told the Danish Language Council they do not understand in letters from the authorities
 * (fornøden, fortrinsvis, bibeholde, pågældende, afholde, fremsende, forespørgsel), and their neighbours on the
 * lists of «klart sprog» that ministries and municipalities use. Terms of law and of social work are none: a
 * reader must meet «foranstaltning» and «afgørelse» under their own names.
 */
const danish: readonly StiffWord[] = [
  { words: ['såfremt'], plain: ['hvis'], isAlwaysFit: true },
  { words: ['hvorledes'], plain: ['hvordan'], isAlwaysFit: true },
  { words: ['endvidere', 'ydermere'], plain: ['desuden'], isAlwaysFit: true },
  { words: ['fortrinsvis'], plain: ['især'], isAlwaysFit: true },
  { words: ['i henhold til', 'i medfør af'], plain: ['efter'], isAlwaysFit: true },
  { words: ['med henblik på at'], plain: ['for at'], isAlwaysFit: true },
  { words: ['vederlagsfri', 'vederlagsfrit', 'vederlagsfrie'], plain: ['gratis'], isAlwaysFit: true },
  { words: ['forefindes'], plain: ['findes'], isAlwaysFit: true },
  {
    words: ['bibeholde', 'bibeholder', 'bibeholdes', 'bibeholdt'],
    plain: ['beholde', 'beholder', 'beholdes', 'beholdt'],
    isAlwaysFit: true,
  },
  { words: ['bibeholdelse', 'bibeholdelsen'], plain: ['at beholde'] },
  { words: ['hvorvidt'], plain: ['om'] },
  { words: ['ligeledes'], plain: ['også'] },
  { words: ['vedrørende'], plain: ['om'] },
  { words: ['i relation til'], plain: ['om'] },
  { words: ['nærværende'], plain: ['denne'] },
  { words: ['indeværende år'], plain: ['i år'] },
  { words: ['pågældende'], plain: ['den'] },
  {
    words: ['fornøden', 'fornødent', 'fornødne'],
    plain: ['nødvendig', 'nødvendigt', 'nødvendige'],
    isAlwaysFit: true,
  },
  { words: ['forespørgsel', 'forespørgslen', 'forespørgsler'], plain: ['spørgsmål'] },
  {
    words: ['fremsende', 'fremsender', 'fremsendes', 'fremsendt'],
    plain: ['sende', 'sender', 'sendes', 'sendt'],
    isAlwaysFit: true,
  },
  { words: ['fremsendelse', 'fremsendelsen'], plain: ['at sende'] },
  { words: ['afholdes'], plain: ['holdes'] },
  { words: ['afholdelse', 'afholdelsen'], plain: ['at holde'] },
  {
    words: ['påbegynde', 'påbegynder', 'påbegyndes', 'påbegyndt'],
    plain: ['begynde', 'begynder', 'begyndes', 'begyndt'],
  },
  {
    words: ['tilvejebringe', 'tilvejebringer', 'tilvejebringes', 'tilvejebragt'],
    plain: ['skaffe', 'skaffer', 'skaffes', 'skaffet'],
    isAlwaysFit: true,
  },
  {
    words: ['iværksætte', 'iværksætter', 'iværksættes', 'iværksat'],
    plain: ['sætte i gang', 'sætter i gang', 'sættes i gang', 'sat i gang'],
  },
  {
    words: ['initiere', 'initierer', 'initieres', 'initieret'],
    plain: ['sætte i gang', 'sætter i gang', 'sættes i gang', 'sat i gang'],
  },
  { words: ['afstedkomme', 'afstedkommer', 'afstedkommet'], plain: ['føre til', 'fører til', 'ført til'] },
  {
    words: ['italesætte', 'italesætter', 'italesættes', 'italesat'],
    plain: ['tale om', 'taler om', 'tales om', 'talt om'],
  },
  {
    words: ['udmønte', 'udmønter', 'udmøntes', 'udmøntet'],
    plain: ['føre ud i livet', 'fører ud i livet', 'føres ud i livet', 'ført ud i livet'],
  },
  { words: ['erholde', 'erholder', 'erholdes'], plain: ['få', 'får', 'fås'] },
  { words: ['fremadrettet'], plain: ['fremover'] },
  { words: ['qua'], plain: ['som'] },
  { words: ['primo'], plain: ['i begyndelsen af'] },
  { words: ['ultimo'], plain: ['i slutningen af'] },
  { words: ['desuagtet', 'uagtet'], plain: ['selv om'] },
]

/** English: words to avoid in the style guide of GOV.UK and in the A-Z of alternative words (Plain English Campaign). */
const english: readonly StiffWord[] = [
  { words: ['in order to'], plain: ['to'], isAlwaysFit: true },
  { words: ['in the event that'], plain: ['if'], isAlwaysFit: true },
  { words: ['prior to'], plain: ['before'], isAlwaysFit: true },
  { words: ['subsequent to'], plain: ['after'], isAlwaysFit: true },
  { words: ['with regard to', 'with respect to', 'in respect of', 'in relation to'], plain: ['about'] },
  { words: ['pursuant to', 'in accordance with'], plain: ['under'] },
  { words: ['notwithstanding'], plain: ['despite'] },
  {
    words: ['utilise', 'utilises', 'utilised', 'utilize', 'utilizes', 'utilized'],
    plain: ['use', 'uses', 'used', 'use', 'uses', 'used'],
    isAlwaysFit: true,
  },
  { words: ['commence', 'commences', 'commenced'], plain: ['start', 'starts', 'started'], isAlwaysFit: true },
  { words: ['terminate', 'terminates', 'terminated'], plain: ['end', 'ends', 'ended'], isAlwaysFit: true },
  { words: ['ascertain', 'ascertains'], plain: ['find out'] },
  { words: ['endeavour', 'endeavours'], plain: ['try'] },
  { words: ['facilitate', 'facilitates', 'facilitated'], plain: ['help'] },
  { words: ['furthermore', 'moreover'], plain: ['also'] },
  { words: ['henceforth'], plain: ['from now on'], isAlwaysFit: true },
  { words: ['aforementioned'], plain: ['this'] },
  { words: ['leverage', 'leverages', 'leveraging'], plain: ['use'] },
]

/** The lists by the language of a document. */
export const officialese: { readonly [language: string]: readonly StiffWord[] } = { da: danish, en: english }
