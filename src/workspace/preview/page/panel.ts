import type { Element } from 'hast'
import { cleanLine } from '#compile/clean'
import { element } from '#compile/markup/element'
import type { Locale } from '#core/locale'
import { parseStrategy } from '#document/parse'
import type { ReportedDiagnostic, ReportedPlace } from '../../report.ts'
import type { PreviewedDocument } from '../documents.ts'
import { subjectsOf } from '../places.ts'
import { say, sayCounts, saySeverity, saySubject, severityOrder } from './words.ts'

/** The findings about one thing of the document. */
interface Group {
  /** `goal M3`, or `strategy`. */
  subject: string
  /** Where the report shows the thing. */
  anchor: string | undefined
  findings: ReportedDiagnostic[]
}

/** The findings of a document beside its report, by what they concern, with a choice of which to show. */
export function findingsPanel(document: PreviewedDocument): Element {
  const { checked, key } = document
  const { locale, diagnostics } = checked
  const groups = groupsOf(document)
  const content =
    diagnostics.length === 0
      ? [element('p', { className: ['none'] }, say('noFindings', locale))]
      : groups.map((group) => groupSection(group, key, checked.path, locale))
  return element(
    'aside',
    { id: 'panel', ariaLabelledBy: ['panel-title'], tabIndex: 0 },
    element('h2', { id: 'panel-title' }, say('findings', locale)),
    severityChoice(locale),
    element('div', { id: 'findings', dataLive: '' }, ...content),
  )
}

function groupsOf({ checked }: PreviewedDocument): Group[] {
  const { diagnostics, source } = checked
  const subjectAt = source === undefined ? undefined : subjectsOf(parseStrategy(source))
  const groups = new Map<string, Group>()
  for (const found of diagnostics) {
    const { name, anchor } = subjectAt?.(found.pointer) ?? { name: 'strategy', anchor: undefined }
    const group = groups.get(name) ?? { subject: name, anchor, findings: [] }
    group.findings.push(found)
    groups.set(name, group)
  }
  return [...groups.values()]
}

function severityChoice(locale: Locale): Element {
  const choices = severityOrder.map((severity) =>
    element(
      'label',
      {},
      element('input', { type: 'checkbox', id: `show-${severity}`, checked: true }),
      ` ${saySeverity(severity, locale, 'many')}`,
    ),
  )
  return element(
    'fieldset',
    { className: ['severities'] },
    element('legend', {}, say('show', locale)),
    ...choices,
  )
}

/** The script marks the anchor in the report with the group's counts, linked to the group. */
function groupSection(
  { subject, anchor, findings }: Group,
  key: string,
  path: string,
  locale: Locale,
): Element {
  const id = `fund-${anchor ?? 'dokument'}`
  const isAbout = subject !== 'strategy'
  const name = isAbout ? cleanLine(saySubject(subject, locale)) : say('wholeDocument', locale)
  const counts = sayCounts(findings, locale)
  const title =
    anchor === undefined ? name : element('a', { href: `/reports/${key}#${anchor}`, target: 'report' }, name)
  const [worst] = severityOrder.filter((severity) => findings.some((found) => found.severity === severity))
  return element(
    'section',
    {
      className: ['subject', ...new Set(findings.map(({ severity }) => `has-${severity}`))],
      ...(anchor === undefined
        ? {}
        : {
            dataAnchor: anchor,
            dataCounts: counts,
            dataMark: say('mark', locale, { counts }),
            dataWorst: worst,
          }),
    },
    element('h3', { id, tabIndex: -1 }, title, ' ', element('span', { className: ['counts'] }, counts)),
    element('ul', {}, ...findings.map((found) => findingItem(found, path, locale))),
  )
}

/** One finding: how bad it is, where it stands, what is wrong and what to do. */
export function findingItem(found: ReportedDiagnostic, path: string, locale: Locale): Element {
  const { severity, message, help, range, ruleId, related = [] } = found
  return element(
    'li',
    { className: ['finding', severity] },
    element(
      'p',
      { className: ['kind'] },
      element('strong', {}, saySeverity(severity, locale, 'one')),
      ` ${lineOf(found.path, range.start.line, path, locale)} `,
      element('code', {}, ruleId),
    ),
    element('p', {}, cleanLine(message)),
    help === '' ? undefined : element('p', { className: ['help'] }, cleanLine(help)),
    related.length === 0 ? undefined : relatedPlaces(related, path, locale),
  )
}

function relatedPlaces(related: readonly ReportedPlace[], path: string, locale: Locale): Element {
  const places = related.map((place) =>
    element(
      'li',
      {},
      `${lineOf(place.path, place.range.start.line, path, locale)}: ${cleanLine(place.message)}`,
    ),
  )
  const count = say(related.length === 1 ? 'relatedPlace' : 'relatedPlaces', locale, {
    count: related.length,
  })
  return element('details', {}, element('summary', {}, count), element('ul', {}, ...places))
}

function lineOf(path: string, line: number, own: string, locale: Locale): string {
  return path === own ? say('line', locale, { line }) : say('lineOf', locale, { path: cleanLine(path), line })
}
