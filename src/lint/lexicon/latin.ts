/**
 * The letters of the languages that wordings are known in, for the class of an expression. `\p{L}`, which has all others as well,
 * takes twenty times as long to build where case is ignored, and most runs are over before that time is won back.
 */
export const latin = 'A-Za-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f'
