import { danish } from './da.ts'
import type { Lexicon } from './lexicon.ts'
import { figures, furniture } from './sv/facts.ts'
import { headings } from './sv/headings.ts'
import { leadIns } from './sv/lists.ts'
import { prose } from './sv/prose.ts'
import { reasons, words } from './sv/words.ts'

const months = 'januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december'.split(
  '|',
)

/** How Swedish municipalities write strategies. */
export const swedish: Lexicon = {
  ...danish,
  language: 'sv',
  common: [
    'och',
    'att',
    'inte',
    'till',
    'vad',
    'genom',
    'ska',
    'skall',
    'våra',
    'också',
    'bli',
    'kommunen',
    'som',
    'invånare',
    'invånarna',
    'åtgärder',
    'mellan',
    'efter',
    'vara',
    'av',
    'är',
    'för',
    'på',
  ],
  abbreviations:
    'bl.a|t.ex|m.m|mm|dvs|osv|kl|nr|jfr|ev|pga|inkl|ca|tkr|mkr|s.k|fr.o.m|t.o.m|st|kap|s|d.v.s|o.s.v'.split(
      '|',
    ),
  closing: ['m.m', 'mm', 'osv', 'o.s.v'],
  months,
  headings,
  themeLabels: [
    'tema',
    'målområde',
    'fokusområde',
    'insatsområde',
    'prioriterat område',
    'kapitel',
    'strategi',
  ],
  leadIns,
  reachedBy: [
    '(?:det|detta) (?:ska|vill) vi (?:nå|uppnå)',
    '(?:målet|detta) (?:når|uppnår|nås) (?:vi )?genom',
  ],
  openEnds: ['att', 'genom', 'vill vi', 'vi vill', 'ska vi', 'vi ska', 'är', 'när', 'kommunen ska'],
  infinitive: 'att',
  conjunctions: ['och', 'eller', 'samt'],
  actionStarts: [
    '\\p{L}{2,}era',
    '(?:att )?(?:bygga|inrätta|etablera|ta|utveckla|följa|säkra|lägga|använda|ge|göra|sätta|stärka|erbjuda|öka|minska|anställa|arbeta|samarbeta|införa|genomföra|kartlägga|bjuda|involvera|skapa|öppna|ha|bli|stödja|hjälpa|främja|förebygga|köpa|byta|hålla|bidra|delta|testa|utöka|utbilda|starta|plantera)',
    '\\p{L}{4,}(?:ning|ande|else) av',
  ],
  ongoingStarts: ['fortsätta', 'fortsatt', 'bibehålla', 'behålla'],
  prose,
  figures,
  furniture,
  metadata: { title: ['titel', 'namn'], adopted: ['antagen', 'beslutad', 'godkänd'] },
  adoption: {
    verbs: ['antagen', 'antogs', 'beslutad', 'beslutades', 'godkänd'],
    councils: ['kommunfullmäktige', 'kommunstyrelsen', '[\\p{L}-]+nämnden'],
  },
  columns: {
    goal: ['(?:del|effekt)?mål(?:sättning(?:ar)?)?'],
    action: ['åtgärd(?:er)?', 'aktivitet(?:er)?', 'insats(?:er)?'],
    owner: ['ansvarig', 'ansvar'],
    deadline: ['tidsram', 'när', 'tidplan', 'klart', 'senast'],
  },
  signatoryRoles: [
    'kommunalråd',
    'kommunstyrelsens ordförande',
    'ordförande',
    'kommundirektör',
    '(?:\\p{L}+)?direktör',
    '(?:\\p{L}+)?chef',
  ],
  municipality: '(?:\\p{Lu}[\\p{L}-]+(?: \\p{Lu}[\\p{L}-]+)?) kommun',
  municipalityWord: 'kommuns?',
  kinds: [
    { pattern: 'policy', kind: 'policy' },
    { pattern: 'strategi', kind: 'strategy' },
    { pattern: 'program', kind: 'programme' },
    { pattern: 'plan', kind: 'plan' },
  ],
  actors: [
    { pattern: '\\p{Lu}[\\p{L}-]+ kommun', kind: 'other' },
    { pattern: 'Kommunfullmäktige|Kommunstyrelsen', kind: 'council' },
    { pattern: '\\p{Lu}[\\p{L}-]*nämnden', kind: 'committee' },
    { pattern: '\\p{Lu}[\\p{L}-]*förvaltningen', kind: 'department' },
    { pattern: 'Regeringen|\\p{Lu}[\\p{L}-]*verket|Länsstyrelsen|Riksdagen', kind: 'state' },
    { pattern: 'Region \\p{Lu}[\\p{L}-]+', kind: 'region' },
  ],
  laws: [
    '[\\p{L}-]*lagen(?:s)?(?: \\d+ kap\\.? \\d+ §)?',
    '[Ll]ag(?:en)? \\(\\d{4}:\\d+\\)(?: om [\\p{Ll} ]{4,60})?',
  ],
  documentNames: ['[\\p{L}-]*(?:strategi|policy|handlingsplan|plan|program)(?:n|en|met)?'],
  about: ['för', 'om', 'mot', 'på'],
  is: 'är|anger|beskriver|har',
  period: ['perioden?', 'gäller(?: för)?', 'åren'],
  nationalSetters: [
    { pattern: 'regeringens?|nationellt? mål|nationella mål', name: 'Regeringen', id: 'regeringen' },
    { pattern: 'FN:s globala mål', name: 'FN', id: 'fn' },
  ],
  reasons,
  words,
}
