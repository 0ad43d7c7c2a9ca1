/**
 * Link texts that say nothing of where the link leads, in small letters. WCAG 2.2 (2.4.4, failure F63 and 2.4.9) names
 * «click here» and «more»; a screen reader lists the links of a page without the text around them.
 */
export const emptyLinkTexts: ReadonlySet<string> = new Set([
  // Danish
  'her',
  'klik her',
  'tryk her',
  'se her',
  'læs her',
  'find den her',
  'læs mere',
  'læs mere her',
  'se mere',
  'se mere her',
  'mere',
  'link',
  'dette link',
  'følg linket',
  'siden',
  'denne side',
  // English
  'here',
  'click here',
  'see here',
  'read here',
  'read more',
  'read more here',
  'see more',
  'more',
  'learn more',
  'this link',
  'this page',
  'page',
])
