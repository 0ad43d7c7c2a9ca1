import { actors, figures, furniture, laws } from './da/facts.ts'
import { headings, themeLabels } from './da/headings.ts'
import { actionStarts, leadIns, ongoingStarts, openEnds, reachedBy } from './da/lists.ts'
import { prose } from './da/prose.ts'
import { reasons, words } from './da/words.ts'
import type { Lexicon } from './lexicon.ts'

/** How Danish municipalities write strategies. */
export const danish: Lexicon = {
  language: 'da',
  common: [
    'og',
    'at',
    'af',
    'ikke',
    'til',
    'hvad',
    'gennem',
    'skal',
    'vores',
    'mål',
    'også',
    'blive',
    'kommunen',
    'der',
    'borgere',
    'borgerne',
    'indsatser',
    'mellem',
    'nogle',
    'efter',
    'være',
  ],
  abbreviations:
    'bl.a|f.eks|fx|mv|m.v|m.m|mm|m.fl|mio|mia|kr|nr|stk|jf|evt|pga|ift|inkl|ekskl|ca|dvs|osv|vedr|kl|gl|dr|tlf|pct|min|maks|sml|hhv|herunder bl|obs|ad|kap|s|st|d|ift|mht|pr|resp|udg|red|samt bl'.split(
      '|',
    ),
  closing: ['mv', 'm.v', 'm.m', 'mm', 'm.fl', 'osv', 'med videre'],
  months: 'januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december'.split('|'),
  headings,
  themeLabels,
  leadIns,
  reachedBy,
  openEnds,
  infinitive: 'at',
  conjunctions: ['og', 'eller', 'samt', 'til', 'som'],
  actionStarts,
  ongoingStarts,
  prose,
  figures,
  furniture,
  metadata: {
    title: ['titel', 'navn'],
    adopted: ['vedtaget', 'godkendt', 'besluttet', 'politisk behandlet'],
  },
  adoption: {
    verbs: ['vedtaget', 'godkendt', 'besluttet', 'tiltrådt'],
    councils: [
      'byrådet',
      '\\p{L}+ byråd',
      'kommunalbestyrelsen',
      '[\\p{L}-]+(?: og [\\p{L}-]+)?udvalget',
      'økonomiudvalget',
    ],
  },
  columns: {
    goal: ['(?:del|effekt)?mål(?:sætning(?:er)?)?'],
    action: ['handling(?:er)?', 'tiltag', 'indsats(?:er)?', 'aktivitet(?:er)?', 'initiativ(?:er)?'],
    owner: ['ansvarlig', 'ansvar', 'tovholder', 'hvem'],
    deadline: ['frist', 'deadline', 'tidsplan', 'hvornår', 'tid', 'slut'],
  },
  signatoryRoles: [
    'rådmand',
    'rådkvinde',
    'borgmester(?:en)?',
    '(?:\\p{L}+)?direktør',
    'kommunaldirektør',
    '(?:\\p{L}+)?formand(?:en)?(?: for [\\p{L} -]+)?',
    '(?:\\p{L}+)?chef',
    'viceborgmester',
  ],
  municipality: '(?:\\p{Lu}[\\p{L}-]+(?: \\p{Lu}[\\p{L}-]+)?) Kommune',
  municipalityWord: 'kommunes?',
  kinds: [
    { pattern: 'politik', kind: 'policy' },
    { pattern: 'strategi', kind: 'strategy' },
    { pattern: 'program', kind: 'programme' },
    { pattern: 'plan', kind: 'plan' },
  ],
  actors,
  laws,
  documentNames: ['[\\p{L}-]*(?:strategi|politik|handleplan|plan|program)(?:en|ken)?'],
  about: ['for', 'på', 'om', 'mod'],
  is: 'er|angiver|sætter|beskriver|har',
  period: ['perioden?', 'gælder(?: for)?', 'årene'],
  definition: [
    '(?:ved|med) ([\\p{L} -]{2,40}) (?:forstås|menes|forstår vi|mener vi)',
    '^([\\p{Lu}][\\p{L}\\p{N} -]{1,40}) er en forkortelse for',
    '^([\\p{Lu}][\\p{L} -]{2,40}) defineres som',
  ],
  targetGroup: ['målgruppen(?: for [\\p{L} ]+)? er', '(?:strategien|planen|politikken) (?:gælder|er) for'],
  nationalSetters: [
    { pattern: 'regeringens?|nationalt? mål|nationale mål', name: 'Regeringen', id: 'regeringen' },
    { pattern: 'folketingets?', name: 'Folketinget', id: 'folketinget' },
    { pattern: "FN[’']?s verdensmål", name: 'FN', id: 'fn' },
  ],
  reasons,
  words,
}
