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

/**
 * A whole result that holds what a document says as it says it, for standard output: a terminal gets it line by line as it may show
 * it, and a file or another program byte for byte.
 */
export function onOutput<T extends string | Uint8Array>(
  result: T,
  { isTerminal }: { isTerminal: boolean },
): T | string {
  if (!isTerminal) return result
  const text = typeof result === 'string' ? result : new TextDecoder().decode(result)
  return text.split('\n').map(visible).join('\n')
}
