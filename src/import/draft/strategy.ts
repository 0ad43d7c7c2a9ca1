import type { Adoption, Period, Publisher, Reference, Strategy } from '#core/generated/strategy'
import type { Lexicon } from '../lexicon/lexicon.ts'
import { actorsIn, lawsIn, publisherIn } from '../recognise/facts/actors.ts'
import {
  adoptionIn,
  type FoundAdoption,
  signatoriesIn,
  statementsOf,
  strategyPeriodIn,
} from '../recognise/facts/head.ts'
import type { FoundTitle } from '../recognise/facts/title.ts'
import type { Finding } from '../recognise/passage.ts'
import type { Passages } from '../register/passages.ts'
import type { Outline } from '../segment/outline.ts'
import { type Stretch, startOf } from '../segment/text/stretch.ts'
import { findingsIn, type Material, partsOf, themeOf } from './compose.ts'
import { actorId, type DraftContext } from './context.ts'
import { definitionsOf, keyFiguresOf, targetGroupsOf } from './figures.ts'
import { type Group, groupsOf } from './groups.ts'
import { guidingOf, signatoriesOf } from './guiding.ts'
import { idMaker, slugOf } from './write/ids.ts'
import { inline, tidy, withoutCapitals } from './write/markdown.ts'

/** What a draft is made of. */
export interface DraftInput {
  title?: FoundTitle
  /** The name of the file, without its folder and its ending. */
  name: string
  outline: Outline
  findings: readonly Finding[]
  passages: Passages
  /** The path of the register, as the draft names it. */
  register?: string
}

export interface Draft {
  strategy: Strategy
  comments: Map<object, string>
}

/** A strategy that says what the source says, and declares as gaps what it does not say. */
export function draftOf(input: DraftInput): Draft {
  const { outline, findings, passages } = input
  const { lexicon } = outline
  const comments = new Map<object, string>()
  const newId = idMaker()
  const statements = statementsOf(outline)
  const adoption = adoptionIn(statements, lexicon)
  const context: DraftContext = {
    lexicon,
    passages,
    newId,
    comments,
    indicators: {},
    actors: {},
    isAdopted: adoption !== undefined,
    words: new Set(outline.origin.text.match(/\p{L}+/gu) ?? []),
  }
  const head = headOf(input, context, statements)
  const by = nameActors(input, context, adoption)
  const material: Material = { outline, findings, context }
  const groups = groupsOf(outline.sections, findings, head.title ?? '')
  const own = groups.filter(({ isTheme }) => !isTheme)
  const themes = groups.filter(({ isTheme }) => isTheme).map((group, i) => themeOf(group, i + 1, material))
  const whole: Group = { head: undefined, sections: own.flatMap(({ sections }) => sections), isTheme: false }
  const parts = partsOf(findingsIn(whole.sections, material), whole, '0', material)
  const signatories = signatoriesOf(signatoriesIn(outline), ({ stretch }) => traceOf(stretch, passages))
  const references = referencesOf(input, context)
  const definitions = definitionsOf(findings, context)
  const targetGroups = targetGroupsOf(findings, context)
  const keyFigures = keyFiguresOf(findings, context)
  const strategy: Strategy = {
    ...head,
    adoption: adoptionOf(adoption, by, context),
    period: periodOf(statements, head.title ?? '', context),
    ...(signatories.length === 0 ? {} : { signatories }),
    ...(Object.keys(context.actors).length === 0 ? {} : { actors: context.actors }),
    ...(Object.keys(references).length === 0 ? {} : { references }),
    ...(definitions.length === 0 ? {} : { definitions }),
    ...(Object.keys(targetGroups).length === 0 ? {} : { targetGroups }),
    ...(Object.keys(keyFigures).length === 0 ? {} : { keyFigures }),
    ...(Object.keys(context.indicators).length === 0 ? {} : { indicators: context.indicators }),
    ...guidingOf(findings, context),
    ...parts,
    ...(themes.length === 0 ? {} : { themes }),
    ...(input.register === undefined ? {} : { sources: [{ register: input.register }] }),
  }
  return { strategy, comments }
}

function headOf(
  { title: found, name, outline, passages }: DraftInput,
  context: DraftContext,
  statements: ReturnType<typeof statementsOf>,
): Strategy {
  const { lexicon } = outline
  const { words } = lexicon
  const title = withoutCapitals(tidy(found?.text ?? ''), context.words) || tidy(name) || words.unknownTitle
  const why =
    found === undefined
      ? words.titleFromFile
      : found.takenFrom === undefined
        ? undefined
        : words.titleFrom.replace('{words}', () => tidy(found.takenFrom ?? ''))
  const publisher = publisherOf(outline, passages, context)
  const inferred = why === undefined ? undefined : { title: inline(why) }
  return {
    format: 'stratlint/1',
    id: context.newId(documentId(publisher.name ?? '', title, lexicon), 'strategi'),
    title: inline(title),
    ...(inferred === undefined ? {} : { inferred }),
    kind: kindOf(title, context),
    status: adoptionIn(statements, lexicon) === undefined ? 'unknown' : 'adopted',
    language: lexicon.language,
    publisher,
  }
}

/** The place and the title, where the title does not name the place itself. */
function documentId(publisher: string, title: string, { municipalityWord }: Lexicon): string {
  const [place = '', own = ''] = [publisher, title].map((name) =>
    slugOf(name.replace(new RegExp(municipalityWord, 'giu'), ' ')),
  )
  const namesPlace = new RegExp(`(?:^|-)${place}s?(?:-|$)`).test(own)
  return namesPlace ? own : slugOf(`${place} ${own}`)
}

function kindOf(title: string, { lexicon }: DraftContext): NonNullable<Strategy['kind']> {
  const found = lexicon.kinds.find(({ pattern }) => new RegExp(pattern, 'iu').test(title))
  return found?.kind ?? 'strategy'
}

function publisherOf(
  { origin, lexicon }: Outline,
  passages: Passages,
  { comments }: DraftContext,
): Publisher {
  const found = publisherIn(origin, lexicon, isTextIn(passages))
  const { words } = lexicon
  if (found === undefined) {
    const unknown: Publisher = { name: words.unknownPublisher }
    comments.set(unknown, `${words.unsure}: ${words.unknownPublisher}`)
    return unknown
  }
  const trace = passages.idAt(found.at)
  const publisher: Publisher = { name: found.name, ...(trace === undefined ? {} : { traces: [trace] }) }
  return publisher
}

function adoptionOf(
  found: FoundAdoption | undefined,
  by: string | undefined,
  { lexicon, passages }: DraftContext,
): Adoption {
  if (found === undefined) return { gap: lexicon.words.adoption, kind: 'silent' }
  return {
    ...(found.date === undefined ? {} : { date: found.date }),
    ...(by === undefined ? {} : { by }),
    ...(found.date === undefined || by === undefined
      ? { gap: lexicon.words.adoptionRest, kind: 'silent' as const }
      : {}),
    traces: traceOf(found.stretch, passages),
  }
}

function periodOf(
  statements: ReturnType<typeof statementsOf>,
  title: string,
  { lexicon, passages }: DraftContext,
): Period {
  const found = strategyPeriodIn(statements, title, lexicon)
  if (found === undefined) return { gap: lexicon.words.period, kind: 'silent' }
  return { start: found.start, end: found.end, traces: traceOf(found.stretch, passages) }
}

/** Writes the bodies that the document names among the actors, and gives the id of the one that adopted it. */
function nameActors(
  { outline, passages }: DraftInput,
  context: DraftContext,
  adoption: FoundAdoption | undefined,
): string | undefined {
  for (const { name, kind, at } of actorsIn(outline.origin, outline.lexicon, isTextIn(passages))) {
    const trace = passages.idAt(at)
    actorId(name, kind, trace === undefined ? [] : [trace], context)
  }
  if (adoption?.by === undefined) return undefined
  return actorId(adoption.by, 'council', traceOf(adoption.stretch, passages), context)
}

function referencesOf(
  { outline, passages }: DraftInput,
  { newId }: DraftContext,
): { [id: string]: Reference } {
  const references: { [id: string]: Reference } = {}
  for (const { words, at } of lawsIn(outline.origin, outline.lexicon, isTextIn(passages))) {
    const trace = passages.idAt(at)
    references[newId(slugOf(words), 'lov')] = {
      citedAs: inline(words),
      kind: 'law',
      ...(trace === undefined ? {} : { traces: [trace] }),
    }
  }
  return references
}

/** Whether a place belongs to the text: what is left out names nobody. */
function isTextIn({ list, idAt }: Passages): (offset: number) => boolean {
  const out = new Set(list.filter(({ kind }) => kind === 'furniture').map(({ id }) => id))
  return (offset) => {
    const id = idAt(offset)
    return id !== undefined && !out.has(id)
  }
}

function traceOf(stretch: Stretch, passages: Passages): string[] {
  const id = passages.idAt(startOf(stretch))
  return id === undefined ? [] : [id]
}
