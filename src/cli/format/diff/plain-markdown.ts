import { visible } from '../../visible.ts'

/** Stands between characters that GitHub would make a link, a mention or an emoji of; it takes no room. */
const joiner = '\u2060'

/**
 * Text from a document as Markdown that shows it letter by letter, on one line: no markup, no HTML, no link, no mention of people or
 * issues, no emoji and no formula.
 */
export function plainMarkdown(text: string): string {
  return visible(text)
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/[\\`*_[\]{}|~!()]/g, '\\$&')
    .replace(/\$/g, '&#36;')
    .replace(/@/g, `@${joiner}`)
    .replace(/#(?=\d)/g, `#${joiner}`)
    .replace(/\b(GH)-(?=\d)/gi, `$1-${joiner}`)
    .replace(/:(?=\/\/|[a-z0-9_+\\-]+:)/gi, `:${joiner}`)
    .replace(/\bwww\./gi, `www${joiner}.`)
    .replace(/\b(?=[0-9a-f]*\d)([0-9a-f]{6})(?=[0-9a-f])/gi, `$1${joiner}`)
}
