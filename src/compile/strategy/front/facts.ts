import type { RootContent } from 'mdast'
import type { Period, Strategy } from '#core/generated/strategy'
import { localeOf } from '#core/locale'
import { cleanLine } from '../../clean.ts'
import { plainField } from '../../fields.ts'
import { capitalised, h, type Inline, inline, joined, marked, p, row, rowHeaderTable } from '../../nodes.ts'
import type { ReportKind, ReportMeta } from '../../tree.ts'
import { type Build, capital } from '../context/build.ts'
import { actor, actorName } from '../context/names.ts'
import { dateText, gapNote, isGap, spanText } from '../context/values.ts'

/** What the report says of itself. */
export function reportMeta(b: Build, path: string): ReportMeta {
  const { strategy, locale, asOf } = b
  const { publisher, language = '' } = strategy
  const subtitle = plainField(strategy.subtitle)
  const unit = cleanLine(publisher?.unit ?? '')
  return {
    report: 'strategy',
    id: fileId(strategy, path),
    title: titleOf(b),
    ...(subtitle === '' ? {} : { subtitle }),
    language: /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/.test(language) ? language : locale,
    locale,
    publisher: cleanLine(publisher?.name ?? ''),
    ...(unit === '' ? {} : { unit }),
    facts: metaFacts(b),
    draft: strategy.status === 'draft' || strategy.status === 'consultation',
    asOf,
  }
}

/** What a report about a document says of itself, with a title of its own. */
export function reportMetaAs(
  b: Build,
  path: string,
  report: ReportKind,
  names: { title: string; subtitle: string },
): ReportMeta {
  const meta = reportMeta(b, path)
  // Labels and findings may be in another language than the document, and then most of the words are.
  const language = localeOf(meta.language) === b.locale ? meta.language : b.locale
  return { ...meta, ...names, report, language }
}

export function titleOf(b: Build): string {
  return plainField(b.strategy.title) || cleanLine(b.strategy.id ?? b.say('untitled'))
}

/** The document's id where it is safe in file names, else the name of its file made safe. */
function fileId(strategy: Strategy, path: string): string {
  const name = strategy.id ?? path.replace(/^.*[\\/]/, '').replace(/\.ya?ml$/i, '')
  const safe = name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|(?<!-)-+$/g, '')
    .slice(0, 100)
  return safe === '' ? 'strategi' : safe
}

function metaFacts(b: Build): ReportMeta['facts'] {
  const { kind, status, period, adoption } = b.strategy
  const by = adoption?.by === undefined ? undefined : `${b.say('by')} ${actorName(b, adoption.by)}`
  const adopted = [dateText(b, adoption?.date), by].filter((part) => part !== undefined).join(' ')
  const facts = [
    { label: b.say('documentKind'), value: kind && b.term(`kind.${kind}`) },
    { label: b.say('status'), value: status && b.term(`status.${status}`) },
    { label: b.say('period'), value: spanText(b, period) ?? b.say('notStated') },
    { label: b.say('adoption'), value: adopted || b.say('notStated') },
  ]
  return facts.flatMap(({ label, value }) => (value === undefined ? [] : [{ label, value: capital(value) }]))
}

/** The document's title and subtitle, and what stands under them. */
export function frontMatter(b: Build): RootContent[] {
  const title = b.inline(b.strategy.title)
  return opening(b, title.length > 0 ? title : titleOf(b), b.inline(b.strategy.subtitle))
}

/** A title, a subtitle, the warnings that belong on the first page, and the facts. */
export function opening(b: Build, title: Inline, subtitle: Inline): RootContent[] {
  const { strategy, diagnostics } = b
  const errors = diagnostics.filter(({ severity }) => severity === 'error').length
  const line = inline(subtitle)
  const warnings = [
    strategy.status === 'draft' ? b.say('draft') : undefined,
    strategy.status === 'consultation' ? b.say('consultation') : undefined,
    errors > 0 ? b.say('incomplete', { count: errors }) : undefined,
  ]
  return [
    h(1, b.anchors.heading(titleOf(b)), title),
    ...(line.length > 0 ? [marked(p(line), 'subtitle')] : []),
    ...warnings.flatMap((warning) => (warning === undefined ? [] : [marked(p(warning), 'warning')])),
    factsTable(b),
  ]
}

function factsTable(b: Build): RootContent {
  const { kind, status, publisher, adoption, published } = b.strategy
  const facts: [label: string, value: Inline][] = [
    [b.say('documentKind'), kind && b.term(`kind.${kind}`)],
    [b.say('status'), status && b.term(`status.${status}`)],
    [
      b.say('publisher'),
      orNotStated(b, joined(', ', [cleanLine(publisher?.name ?? ''), cleanLine(publisher?.unit ?? '')])),
    ],
    [b.say('period'), orNotStated(b, period(b, b.strategy.period))],
    [b.say('adoption'), orNotStated(b, adopted(b))],
    [b.say('caseNumber'), cleanLine(adoption?.caseNumber ?? '')],
    [b.say('published'), dateText(b, published)],
  ]
  const rows = facts
    .filter(([, value]) => inline(value).length > 0)
    .map(([label, value]) => row([label, capitalised(inline(value))]))
  return rowHeaderTable([b.say('fact'), b.say('content')], rows)
}

function orNotStated(b: Build, value: Inline): Inline {
  return inline(value).length > 0 ? value : b.say('notStated')
}

function period(b: Build, value: Period | undefined): Inline {
  return joined('. ', [spanText(b, value), isGap(value) ? gapNote(b, value) : undefined])
}

function adopted(b: Build): Inline {
  const { adoption } = b.strategy
  if (adoption === undefined) return undefined
  const by = adoption.by === undefined ? undefined : [`${b.say('by')} `, actor(b, adoption.by)]
  const act = joined(' ', [dateText(b, adoption.date), by])
  return joined('. ', [
    joined(', ', [act, b.inline(adoption.how)]),
    isGap(adoption) ? gapNote(b, adoption) : undefined,
  ])
}
