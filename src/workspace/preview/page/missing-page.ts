import { element } from '#compile/markup/element'
import type { PreviewState } from '../documents.ts'
import { pageOf } from './page.ts'
import { say } from './words.ts'

/** For an address that leads nowhere. It becomes the document's page when the document comes back. */
export function missingPage({ locale }: PreviewState, revision: string): string {
  return pageOf({
    kind: 'missing',
    title: say('missing', locale),
    locale,
    revision,
    body: [
      element(
        'header',
        {},
        element('div', { className: ['name'] }, element('h1', {}, say('missing', locale))),
      ),
      element(
        'main',
        { className: ['list'] },
        element('p', {}, say('missingWhy', locale)),
        element('p', {}, element('a', { href: '/' }, say('allDocuments', locale))),
      ),
    ],
  })
}
