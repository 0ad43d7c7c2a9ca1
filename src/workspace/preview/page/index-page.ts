import type { Element } from 'hast'
import { cleanLine } from '#compile/clean'
import { element } from '#compile/markup/element'
import type { PreviewedDocument, PreviewState } from '../documents.ts'
import { letterScores, titleOf } from './document-page.ts'
import { pageOf, problemNote } from './page.ts'
import { say, sayStatus } from './words.ts'

/** All documents, each with its counts and score, linked to its page. */
export function indexPage(state: PreviewState, revision: string): string {
  const { documents, locale } = state
  return pageOf({
    kind: 'index',
    title: say('preview', locale),
    locale,
    revision,
    body: [
      element(
        'header',
        {},
        element('div', { className: ['name'] }, element('h1', {}, say('preview', locale))),
      ),
      element(
        'main',
        { className: ['list'] },
        problemNote(state, locale),
        element('h2', {}, say('documents', locale)),
        element(
          'ul',
          { id: 'documents', dataLive: '' },
          ...documents.map((document) => entry(document, state)),
        ),
      ),
    ],
  })
}

function entry(document: PreviewedDocument, { locale }: PreviewState): Element {
  const { key, checked, isWhole } = document
  return element(
    'li',
    isWhole ? {} : { className: ['unread'] },
    element('a', { href: `/documents/${key}` }, titleOf(document)),
    element('p', { className: ['letters'] }, ...letterScores(document)),
    element('p', { className: ['path'] }, cleanLine(checked.path)),
    element('p', { className: ['status'] }, sayStatus(document, locale)),
  )
}
