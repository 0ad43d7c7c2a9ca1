import type { Wording } from './message.ts'

const term = (da: string, en: string): Wording => ({ da, en })

/**
 * The allowed values of the format in words, by the kind of value and the value. Reports print them, and messages explain
 * the values with them.
 */
export const valueWords = {
  kind: {
    strategy: term('Strategi', 'Strategy'),
    policy: term('Politik', 'Policy'),
    plan: term('Plan', 'Plan'),
    programme: term('Program', 'Programme'),
  },
  status: {
    draft: term('Udkast', 'Draft'),
    consultation: term('I høring', 'In consultation'),
    adopted: term('Vedtaget', 'Adopted'),
    expired: term('Udløbet', 'Expired'),
    superseded: term('Afløst af et nyere dokument', 'Superseded'),
    unknown: term('Ukendt', 'Unknown'),
  },
  relation: {
    implements: term('Udmønter', 'Implements'),
    follows: term('Følger efter', 'Follows'),
    supersedes: term('Afløser', 'Supersedes'),
    'aligns-with': term('Hænger sammen med', 'Aligns with'),
    translates: term('Oversætter', 'Translates'),
  },
  actor: {
    council: term('byråd', 'council'),
    committee: term('udvalg', 'committee'),
    department: term('forvaltning', 'department'),
    unit: term('enhed', 'unit'),
    institution: term('institution', 'institution'),
    role: term('funktion', 'role'),
    forum: term('forum', 'forum'),
    advisory: term('råd', 'advisory body'),
    association: term('forening', 'association'),
    housing: term('boligorganisation', 'housing association'),
    business: term('virksomhed', 'business'),
    region: term('region', 'region'),
    state: term('staten', 'the state'),
    citizens: term('borgere', 'citizens'),
    other: term('anden', 'other'),
  },
  reference: {
    law: term('lov', 'law'),
    policy: term('politik', 'policy'),
    plan: term('plan', 'plan'),
    study: term('undersøgelse', 'study'),
    statistic: term('statistik', 'statistics'),
    method: term('metode', 'method'),
    agreement: term('aftale', 'agreement'),
    decision: term('beslutning', 'decision'),
  },
  indicator: {
    outcome: term('resultat for mennesker', 'outcome for people'),
    output: term('ydelse, der bliver leveret', 'output delivered'),
    process: term('arbejdsgang', 'process'),
    input: term('ressourcer, der bliver brugt', 'input spent'),
    context: term('vilkår uden for egen kontrol', 'context outside our control'),
  },
  direction: {
    increase: term('stige', 'increase'),
    decrease: term('falde', 'decrease'),
    maintain: term('holde samme niveau', 'stay at the same level'),
  },
  frequency: {
    weekly: term('hver uge', 'weekly'),
    monthly: term('hver måned', 'monthly'),
    quarterly: term('hvert kvartal', 'quarterly'),
    'half-yearly': term('hvert halve år', 'every six months'),
    yearly: term('hvert år', 'yearly'),
    'every-two-years': term('hvert andet år', 'every two years'),
    'every-four-years': term('hvert fjerde år', 'every four years'),
    'as-needed': term('efter behov', 'as needed'),
  },
  measurement: {
    preliminary: term('foreløbig', 'preliminary'),
    final: term('endelig', 'final'),
  },
  level: {
    goal: term('mål', 'goal'),
    objective: term('konkret mål', 'objective'),
  },
  goal: {
    open: term('åbent', 'open'),
    met: term('nået', 'met'),
    dropped: term('opgivet', 'dropped'),
  },
  gap: {
    silent: term('ikke nævnt', 'not mentioned'),
    pending: term('på vej', 'pending'),
    elsewhere: term('står et andet sted', 'found elsewhere'),
    deliberate: term('udeladt bevidst', 'left out deliberately'),
  },
  funding: {
    existing: term('eksisterende budget', 'existing budget'),
    new: term('nye penge', 'new money'),
    applied: term('penge, der er søgt om', 'money applied for'),
    external: term('penge udefra', 'money from outside'),
  },
  action: {
    planned: term('planlagt', 'planned'),
    ongoing: term('i gang', 'ongoing'),
    completed: term('afsluttet', 'completed'),
    cancelled: term('aflyst', 'cancelled'),
  },
  commitment: {
    firm: term('fast besluttet', 'firm'),
    conditional: term('under en betingelse', 'conditional'),
    exploratory: term('undersøges', 'exploratory'),
    illustrative: term('som eksempel', 'illustrative'),
  },
  example: {
    case: term('Fortælling', 'Case'),
    quote: term('Citat', 'Quote'),
    practice: term('Fra praksis', 'Practice'),
  },
} satisfies { [kind: string]: { [value: string]: Wording } }

/** Which kind of value stands in a field that takes only some values. */
const kindOfField: { [field: string]: keyof typeof valueWords } = {
  'strategy.kind': 'kind',
  'strategy.status': 'status',
  'relation.type': 'relation',
  'actor.kind': 'actor',
  'reference.kind': 'reference',
  'indicator.kind': 'indicator',
  'indicator.direction': 'direction',
  'followUp.frequency': 'frequency',
  'measurement.status': 'measurement',
  'goal.level': 'level',
  'goal.status': 'goal',
  'gap.kind': 'gap',
  'resource.funding': 'funding',
  'action.status': 'action',
  'action.commitment': 'commitment',
  'example.kind': 'example',
  'budget.funding': 'funding',
}

/** The words of a field's values, `goal.level` for instance; undefined for a field that has none. */
export function wordsOfValues(field: string): { readonly [value: string]: Wording } | undefined {
  const kind = kindOfField[field]
  return kind === undefined ? undefined : valueWords[kind]
}

/** The words of every field's values, as `field.value`. */
export function valueTerms(): { [term: string]: Wording } {
  return Object.fromEntries(
    Object.entries(kindOfField).flatMap(([field, kind]) =>
      Object.entries(valueWords[kind]).map(([value, wording]) => [`${field}.${value}`, wording]),
    ),
  )
}
