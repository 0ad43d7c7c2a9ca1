import type { Element } from 'hast'
import { cleanLine } from '#compile/clean'
import { element } from '#compile/markup/element'
import { isWhole } from '../../compile.ts'
import type { PreviewedDocument, PreviewState } from '../documents.ts'
import { pageOf, problemNote } from './page.ts'
import { findingItem, findingsPanel } from './panel.ts'
import { say, sayStatus } from './words.ts'

/** The report of a document in a frame, with its findings beside it. */
export function documentPage(document: PreviewedDocument, state: PreviewState, revision: string): string {
  const { locale } = document.checked
  return pageOf({
    kind: 'document',
    title: `${titleOf(document)} – ${say('preview', locale)}`,
    locale,
    revision,
    body: [
      topBar(document, state),
      element('main', {}, problemNote(state, locale), errorNote(document), reportFrame(document)),
      findingsPanel(document),
    ],
  })
}

/** What the document is called: its title, or the file where that cannot be read. */
export function titleOf({ checked: { summary, path } }: PreviewedDocument): string {
  return cleanLine(summary.title ?? '') || cleanLine(path)
}

/** The five letters with their scores. */
export function letterScores({ checked: { score } }: PreviewedDocument): Element[] {
  return Object.entries(score.letters).flatMap(([letter, value]) =>
    value === null ? [] : [element('span', { className: ['letter'] }, element('b', {}, letter), ` ${value}`)],
  )
}

function topBar(document: PreviewedDocument, { documents }: PreviewState): Element {
  const { locale } = document.checked
  const index = documents.length > 1 ? element('a', { href: '/' }, say('allDocuments', locale)) : undefined
  return element(
    'header',
    {},
    element(
      'div',
      { className: ['name'] },
      index,
      element('h1', { id: 'title', dataLive: '' }, titleOf(document)),
    ),
    element('p', { id: 'counts', role: 'status', dataLive: '' }, sayStatus(document, locale)),
    element('p', { id: 'letters', dataLive: '' }, ...letterScores(document)),
    element(
      'button',
      { type: 'button', id: 'toggle', ariaControls: ['panel'], ariaExpanded: 'true' },
      say('toggle', locale),
    ),
  )
}

/** What keeps the document from being read. */
function errorNote({ checked, report, ...document }: PreviewedDocument): Element {
  const { locale, diagnostics, path } = checked
  if (document.isWhole) return element('div', { id: 'broken', dataLive: '' })
  const errors = diagnostics.filter((found) => !isWhole({ diagnostics: [found] }))
  return element(
    'div',
    { id: 'broken', dataLive: '' },
    element(
      'section',
      { className: ['note', 'problem'], ariaLabel: say('unread', locale), tabIndex: 0 },
      element('p', {}, say(report === undefined ? 'neverRead' : 'broken', locale)),
      element('ul', {}, ...errors.map((found) => findingItem(found, path, locale))),
    ),
  )
}

/** The frame holds the very page that `compile` makes. The script loads it again when its version changes. */
function reportFrame(document: PreviewedDocument): Element {
  const { key, report, checked } = document
  const frame =
    report === undefined
      ? undefined
      : element('iframe', {
          name: 'report',
          src: `/reports/${key}`,
          title: say('report', checked.locale, { title: titleOf(document) }),
        })
  return element('div', { id: 'report', dataVersion: report?.version ?? 0 }, frame)
}
