import { createHash } from 'node:crypto'
import type { Element, Root } from 'hast'
import type { Locale } from '#core/locale'
import { cleanText } from '../../../clean.ts'
import type { Theme } from '../../../look/theme.ts'
import { element } from '../../../markup/element.ts'
import { base } from '../style/base.ts'
import { colours } from '../style/colours.ts'
import { content } from '../style/content.ts'
import { figures } from '../style/figures.ts'
import { page } from '../style/page.ts'
import { print } from '../style/print.ts'
import { themeStyle } from '../style/theme.ts'

/** What a page is beside its body. */
export interface PageFrame {
  title: string
  description?: string | undefined
  /** The language of the text: a tag such as `da`. */
  language: string
  /** The language of the words around the text, which stands for one that is no tag. */
  locale: Locale
  version: string
  /** The publisher's own colours. */
  theme?: Theme | undefined
  /** Style sheets after those of every page. */
  styles?: readonly string[]
  /** A script of the page's own; it stands last in the body, where it finds the rest. */
  script?: string | undefined
  /** The same text in other languages. */
  alternates?: readonly { href: string; language: string }[]
}

const languageTag = /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i

/** A page around its body. */
export function pageOf(frame: PageFrame, ...body: (Element | undefined)[]): Root {
  const { language, locale } = frame
  const lang = languageTag.test(language) ? language : locale
  const script = frame.script === undefined ? undefined : cleanText(frame.script)
  const theme = frame.theme === undefined ? [] : [themeStyle(frame.theme)]
  const sheets = [colours, ...theme, base, page, content, figures, ...(frame.styles ?? []), print]
  const styles = cleanText(sheets.join('\n'))
  const last = script === undefined ? undefined : element('script', {}, script)
  return {
    type: 'root',
    children: [
      { type: 'doctype' },
      element('html', { lang }, head(frame, styles, script), element('body', {}, ...body, last)),
      { type: 'text', value: '\n' },
    ],
  }
}

/** Nothing but the page's own style sheet, its own script, and pictures within the page: no request, no form. */
function policyFor(styles: string, script: string | undefined): string {
  return [
    "default-src 'none'",
    `style-src '${hashOf(styles)}'`,
    ...(script === undefined ? [] : [`script-src '${hashOf(script)}'`]),
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
}

function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`
}

function head(frame: PageFrame, styles: string, script: string | undefined): Element {
  const { title, description, version, alternates = [] } = frame
  return element(
    'head',
    {},
    element('meta', { charSet: 'utf-8' }),
    element('meta', { httpEquiv: 'Content-Security-Policy', content: policyFor(styles, script) }),
    element('title', {}, title),
    element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    element('meta', { name: 'color-scheme', content: 'light dark' }),
    element('meta', { name: 'referrer', content: 'no-referrer' }),
    element('meta', { name: 'generator', content: `stratlint ${version}` }),
    description === undefined ? undefined : element('meta', { name: 'description', content: description }),
    ...alternates.map(({ href, language }) =>
      element('link', { rel: ['alternate'], hrefLang: language, href }),
    ),
    // Without an icon of its own a browser asks the server for one.
    element('link', { rel: ['icon'], href: 'data:,' }),
    element('style', {}, styles),
  )
}
