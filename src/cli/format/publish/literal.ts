import { visible } from '../../visible.ts'

/** A character without width; it parts what a forge would otherwise read as one word, and nobody sees it. */
const gap = '&#8203;'

/**
 * A text as Markdown that forges show as it is: none of it becomes markup, HTML, a link, a formula, an emoji, or a reference to a
 * person, an issue or a commit. It stands on one line, not at its beginning.
 */
export function literal(text: string): string {
  return visible(text)
    .replace(/[&<>]/g, (character) => entities[character] ?? '')
    .replace(/[\\`*_[\]|~^{}]/g, '\\$&')
    .replaceAll('$', '<span>$</span>')
    .replace(/[@#]/g, (character) => `${character === '#' ? '\\#' : character}${gap}`)
    .replace(/!(?=\d|\\\[)/g, `\\!${gap}`)
    .replace(/%(?=[\w"])/g, `%${gap}`)
    .replace(/\b(GH)-(?=\d)/gi, `$1${gap}-`)
    .replace(/:(?=\/\/)/g, `:${gap}`)
    .replace(/\b(www)\./gi, `$1${gap}.`)
    .replace(/:(?=[\w+-]+:)/g, `:${gap}`)
    .replace(/\b[0-9a-f]{7,40}\b/g, partCommit)
}

const entities: { [character: string]: string } = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }

/** What could be the name of a commit; plain numbers are left alone. */
function partCommit(word: string): string {
  return /[a-f]/.test(word) && /\d/.test(word) ? `${word.slice(0, 3)}${gap}${word.slice(3)}` : word
}

/** A text between backticks, in a table too: what stands in code refers to nothing. */
export function literalCode(text: string): string {
  const shown = visible(text)
  const longest = Math.max(0, ...(shown.match(/`+/g) ?? []).map((run) => run.length))
  const fence = '`'.repeat(longest + 1)
  const space = /^`|`$|^ .* $/.test(shown) ? ' ' : ''
  return `${fence}${space}${shown.replaceAll('|', '\\|')}${space}${fence}`
}
