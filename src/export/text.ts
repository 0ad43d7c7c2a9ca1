const figureLink = /\[([^[\]]*)\]\(fig:[a-z0-9-]*\)/g

/** What no format can hold: control characters, and halves of characters. */
export const unwritable = /(?![\t\n])\p{Cc}|\p{Cs}|[\ufffe\uffff]/gu

/** A text of a document for a format that knows no key figures: numbers lose their binding, Markdown stays as it is written. */
export function blockText(text: string | undefined): string | undefined {
  if (typeof text !== 'string') return undefined
  const plain = text
    .replace(/\r\n?/g, '\n')
    .replace(figureLink, '$1')
    .replace(unwritable, '')
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
    .trim()
  return plain === '' ? undefined : plain
}

/** The same on one line. */
export function lineText(text: string | undefined): string | undefined {
  return blockText(text)?.replace(/\s+/g, ' ')
}

/** A line, and what explains it below an empty line. */
export function withBody(line: string | undefined, body: string | undefined): string | undefined {
  const parts = [lineText(line), blockText(body)].filter((part) => part !== undefined)
  return parts.length === 0 ? undefined : parts.join('\n\n')
}
