/** Control characters, and marks that turn the direction of writing and can make a text look like another. */
const unwanted = /(?!\n)[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]/gu

/** What breaks a line beside those that Markdown knows, and tabs. */
const spaces = /[\t\v\f\u0085\u2028\u2029]/g

/**
 * A text without control characters, direction marks and halves of characters. Line breaks are `\n`; tabs and rarer
 * breaks are spaces, so that the words around them stay apart.
 */
export function cleanText(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(spaces, ' ')
    .replace(unwanted, '')
    .replace(/\p{Surrogate}/gu, '\ufffd')
}

/** A text on one line. */
export function cleanLine(text: string): string {
  return cleanText(text).replace(/\s+/g, ' ').trim()
}

const allowedUrl = /^(?:https?:\/\/|mailto:|#)/i

/** An address that a report may link to, or undefined: only the web, e-mail and places in the report itself. */
export function safeUrl(url: string): string | undefined {
  const cleaned = cleanText(url).replace(/\s+/g, '')
  return allowedUrl.test(cleaned) ? cleaned : undefined
}
