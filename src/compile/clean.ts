/** Control characters, and marks that turn the direction of writing and can make a text look like another. */
const unwanted = /(?!\n)[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]/gu

/** What breaks a line beside those that Markdown knows, and tabs. */
const spaces = /[\t\v\f\u0085\u2028\u2029]/g

/** Texts as nearly all are: letters and signs of Europe, and line breaks. */
const clean = /^[\n\x20-\x7e\u00a0-\u036f\u2010-\u2027\u2030-\u205e\u20a0-\u20bf]*$/

/**
 * A text without control characters, direction marks and halves of characters. Line breaks are `\n`; tabs and rarer
 * breaks are spaces, so that the words around them stay apart.
 */
export function cleanText(text: string): string {
  if (clean.test(text)) return text
  return text
    .replace(/\r\n?/g, '\n')
    .replace(spaces, ' ')
    .replace(unwanted, '')
    .replace(/\p{Surrogate}/gu, '\ufffd')
}

/** Other than single spaces between words. */
const uneven = /\s\s|[^\S ]/

/** A text on one line. */
export function cleanLine(text: string): string {
  const cleaned = cleanText(text)
  return (uneven.test(cleaned) ? cleaned.replace(/\s+/g, ' ') : cleaned).trim()
}

const allowedUrl = /^(?:https?:\/\/|mailto:|#)/i

/** An address that a report may link to, or undefined: only the web, e-mail and places in the report itself. */
export function safeUrl(url: string): string | undefined {
  const cleaned = cleanText(url).replace(/\s+/g, '')
  return allowedUrl.test(cleaned) ? cleaned : undefined
}
