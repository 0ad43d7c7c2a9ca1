const hidden = /[\p{Cc}\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]/gu

/**
 * Text from a document as a terminal may show it: control characters, escape sequences and marks that turn the direction of
 * writing are shown as `\u{…}`, and line breaks and tabs as a space.
 */
export function visible(text: string): string {
  return text
    .replace(/[\t\n]/g, ' ')
    .replace(hidden, (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`)
}
