import { danish } from './da.ts'
import type { Lexicon } from './lexicon.ts'
import { figures, furniture } from './no/facts.ts'
import { headings } from './no/headings.ts'
import { leadIns } from './no/lists.ts'
import { prose } from './no/prose.ts'
import { reasons, words } from './no/words.ts'

const months = 'januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember'.split('|')

/** How Norwegian municipalities write strategies (bokmål; what nynorsk spells otherwise stands beside it). */
export const norwegian: Lexicon = {
  ...danish,
  language: 'no',
  common: [
    'og',
    'å',
    'ikke',
    'ikkje',
    'til',
    'hva',
    'gjennom',
    'skal',
    'våre',
    'også',
    'bli',
    'kommunen',
    'som',
    'innbyggere',
    'innbyggerne',
    'tiltak',
    'mellom',
    'noen',
    'etter',
    'være',
    'av',
    'eg',
    'jeg',
  ],
  abbreviations:
    'bl.a|f.eks|mv|m.m|mill|mrd|kr|nr|jf|evt|pga|ift|inkl|ca|dvs|osv|kl|tlf|pst|min|st|pkt|ev|kap|s'.split(
      '|',
    ),
  closing: ['mv', 'm.m', 'osv'],
  months,
  headings,
  themeLabels: ['tema', 'satsingsområde', 'innsatsområde', 'fokusområde', 'kapittel', 'strategi', 'delmål'],
  leadIns,
  reachedBy: [
    '(?:det|dette) (?:vil|skal) vi (?:nå|oppnå)',
    '(?:målet|dette) (?:når|oppnår|nås) (?:vi )?(?:ved|gjennom)',
  ],
  openEnds: ['å', 'at', 'ved', 'gjennom', 'vil vi', 'vi vil', 'skal vi', 'vi skal', 'er', 'når'],
  infinitive: 'å',
  actionStarts: [
    '\\p{L}{2,}ere',
    '(?:å )?(?:bygge|opprette|etablere|utarbeide|utvikle|følge|sikre|legge|bruke|gi|gjøre|sette|styrke|tilby|øke|redusere|ansette|lage|arbeide|samarbeide|innføre|gjennomføre|kartlegge|evaluere|invitere|involvere|skape|åpne|ta|ha|bli|støtte|hjelpe|fremme|forebygge|planlegge|kjøpe|skifte|bytte|holde|bidra|delta|teste|utvide|videreutvikle)',
    '\\p{L}{4,}(?:ing|else|asjon) av',
  ],
  ongoingStarts: ['fortsette', 'videreføre', 'videreføring', 'opprettholde', 'fortsatt'],
  prose,
  figures,
  furniture,
  metadata: { title: ['tittel', 'navn'], adopted: ['vedtatt', 'godkjent', 'behandlet'] },
  adoption: {
    verbs: ['vedtatt', 'godkjent', 'vedtok'],
    councils: [
      'kommunestyret',
      'bystyret',
      'formannskapet',
      '\\p{L}+ (?:kommunestyre|bystyre)',
      '[\\p{L}-]+utvalget',
    ],
  },
  columns: {
    goal: ['(?:del|effekt|hoved)?mål(?:setting(?:er)?)?'],
    action: ['tiltak', 'handling(?:er)?', 'aktivitet(?:er)?', 'innsats(?:er)?'],
    owner: ['ansvarlig', 'ansvar'],
    deadline: ['frist', 'når', 'tidsplan', 'ferdig'],
  },
  signatoryRoles: [
    'ordfører(?:en)?',
    'varaordfører',
    'rådmann(?:en)?',
    'kommunedirektør(?:en)?',
    '(?:\\p{L}+)?direktør',
    '(?:\\p{L}+)?leder',
    '(?:\\p{L}+)?sjef',
  ],
  municipality: '(?:\\p{Lu}[\\p{L}-]+(?: \\p{Lu}[\\p{L}-]+)?) kommune',
  actors: [
    { pattern: '\\p{Lu}[\\p{L}-]+ kommune', kind: 'other' },
    { pattern: 'Kommunestyret|Bystyret|Formannskapet', kind: 'council' },
    { pattern: '\\p{Lu}[\\p{L}-]*utvalget', kind: 'committee' },
    { pattern: '\\p{Lu}[\\p{L}-]*etaten', kind: 'department' },
    { pattern: '\\p{Lu}[\\p{L}-]*rådet', kind: 'advisory' },
    {
      pattern:
        'Regjeringen|\\p{Lu}[\\p{L}-]*direktoratet|\\p{Lu}[\\p{L}-]*departementet|Stortinget|Husbanken',
      kind: 'state',
    },
  ],
  laws: ['[\\p{L}-]*loven(?:s)? ?§{1,2} ?\\d+(?:-\\d+)?[a-z]?', '[Ll]ov om [\\p{Ll} ]{4,60}'],
  documentNames: ['[\\p{L}-]*(?:strategi|handlingsplan|plan|program)(?:en|met)?'],
  about: ['for', 'om', 'mot', 'på'],
  is: 'er|viser|beskriver|har',
  period: ['perioden?', 'gjelder(?: for)?', 'årene'],
  nationalSetters: [
    { pattern: 'regjeringens?|nasjonalt? mål|nasjonale mål', name: 'Regjeringen', id: 'regjeringen' },
    { pattern: 'FNs bærekraftsmål', name: 'FN', id: 'fn' },
  ],
  reasons,
  words,
}
