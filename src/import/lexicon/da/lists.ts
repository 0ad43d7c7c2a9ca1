import type { Lexicon } from '../lexicon.ts'

const deeds = '(?:tiltag|aktiviteter|indsatser|handlinger|initiativer|opgaver|skridt)'

export const leadIns: Lexicon['leadIns'] = {
  initiatives: [
    '(?:er|har) (?:(?!blive|at)[\\p{L}\\p{N}.-]+,? ){0,14}(?:iværksat|igangsat|etableret|gennemført|sat i gang|i gang med)',
    `(?:igangværende|eksisterende|nuværende) ${deeds}`,
    '(?:gør|har) vi allerede',
    'allerede (?:i gang|iværksat|igangsat)',
  ],
  principles: ['principper(?:ne)?'],
  values: ['værdier(?:ne)?(?: (?:er|i))?'],
  themes: [
    '(?:indsatsområder|temaer|fokusområder|hovedområder|spor)(?:ne)?(?: er)?',
    'består af (?:\\p{L}+|\\d+) (?:temaer|dele|spor|indsatsområder)',
  ],
  examples: ['det siger', 'fortæller', 'for eksempel'],
  actions: [
    'det(?:te)? (?:vil|skal|kan) vi (?:\\p{L}+ ){0,2}(?:ved|gennem|via)(?:,? at)?',
    '(?:det|dette) (?:gør|sker|skal ske|vil ske|opnår|når|opnås|nås|sikres|sikrer) (?:vi )?(?:blandt andet |bl\\.a\\. )?(?:ved|gennem|via)(?:,? at)?',
    '(?:derfor|her|samtidig|desuden|fremover|konkret|blandt andet) (?:vil|skal) (?:vi|kommunen|\\p{L}+ kommune)',
    '(?:vi|kommunen|\\p{L}+ kommune|byrådet|forvaltningen|udvalget) (?:vil|skal|forpligter os til)(?: \\p{L}+){0,3}',
    `${deeds}(?:ne)?`,
    `(?:følgende|nedenstående|disse) (?:\\p{L}+ ){0,2}${deeds}`,
    'arbejde(?:r|s|t)? (?:\\p{L}+ )?(?:med|på)',
    '(?:det|dette) (?:indebærer|betyder)',
    'sådan (?:gør|vil|når) vi',
    'gør vi ved at',
    'for at nå (?:målet|målene|det|dette)',
    'med følgende indhold',
  ],
  goals: [
    '(?:del|effekt|resultat)?mål(?:et|ene|sætning(?:en|er|erne)?)?(?:,)?(?: (?:for|med|i|på) [^.:]{1,60})?(?: er)?(?:,? at)?',
    '(?:vi|kommunen|\\p{L}+ kommune|byrådet|udvalget|kommunalbestyrelsen) ønsker(?:,? at)?',
    '(?:vores |byrådets )?ambition(?:en|er)?(?: er)?(?:,? at)?',
    '(?:målet er nået|vi er lykkedes|vi er i mål|vi ved, at vi er lykkedes),? når',
    'pejlemærker(?:ne)?(?: er)?',
    'det skal sikres,? at',
  ],
  other: [],
}

export const reachedBy = [
  '(?:det|dette|her) (?:vil|skal) vi (?:nå|opnå|realisere|indfri)',
  '(?:målet|dette|det) (?:når|opnår|nås|opnås) (?:vi )?(?:ved|gennem)',
]

export const openEnds = [
  'at',
  'ved',
  'gennem',
  'vil vi',
  'vi vil',
  'skal vi',
  'vi skal',
  'er',
  'når',
  'kommunen vil',
]

export const actionStarts = [
  '\\p{L}{2,}(?:ere|ise|igere)',
  '(?:at )?(?:have|bruge|etablere|afholde|medvirke|udarbejde|følge|sikre|implementere|inddrage|videreudvikle|udvikle|indgå|arbejde|skabe|justere|åbne|investere|tage|blive|tilbyde|styrke|oprette|afprøve|afsøge|fremme|øge|give|gøre|sætte|lave|undersøge|udbrede|ansætte|bygge|gennemføre|igangsætte|iværksætte|kortlægge|uddanne|indføre|evaluere|invitere|samle|forbedre|begrænse|nedbringe|forebygge|understøtte|støtte|hjælpe|planlægge|søge|stille|holde|finde|lægge|opkvalificere|omlægge|udvide|fokusere|bidrage|samarbejde|revidere|fortsætte|fastholde|anvende|indskrive|tænke|deltage)',
  '\\p{L}{3,}(?:ering|isering|vikling|delse|else|føring|bedring|kortlægning|uddannelse)(?:en)? af',
]

export const ongoingStarts = [
  'for(?:t)?sætt?e',
  'fortsættelse',
  '(?:et |den )?fortsat(?:te)?',
  'fastholde',
  'fastholdelse',
  'videreføre(?:lse)?',
  'bevare',
]
