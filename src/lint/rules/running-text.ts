import type { TextField } from '../walk.ts'

/** Fields that hold the words of others, or how a source prints a figure, which a document cannot correct. */
const quoted = /^(?:reference|signatory|sourceLink)\.|^relation\.title$/

/** Whether a text is one that the authors wrote for readers: no name, number, unit or quoted title. */
export function isRunningText({ kind, field }: TextField): boolean {
  return kind !== 'plain' && !quoted.test(field)
}

const notProse = [
  // Fenced code, inline code and comments
  /^[ \t]*(`{3,}|~{3,})[^\n]*\n[\s\S]*?(?:^[ \t]*\1[ \t]*$|(?![\s\S]))/gm,
  /`[^`\n]*`/g,
  // What a link leads to, footnote marks, addresses
  /\]\([^()\n]*\)/g,
  /^[ \t]*\[[^\]\n[]{1,200}\]:[^\n]*/gm,
  /\[\^[^\]\n[]{1,100}\]/g,
  /<[^<>\n]{1,500}>/g,
  /\b(?:https?:\/\/|www\.)\S+/gi,
  /(?<![\w.+-])[\w.+-]{1,64}@[\w.-]+/g,
]

/**
 * A text with everything blanked out that readers do not see as words: code, the targets of links, addresses, footnote
 * marks. Offsets stay what they are.
 */
export function proseOf(markdown: string): string {
  if (!/[`[\]<@~]|:\/\/|www\./i.test(markdown)) return markdown
  return notProse.reduce((text, pattern) => text.replace(pattern, blank), markdown)
}

function blank(text: string): string {
  return text.replace(/[^\n]/g, ' ')
}
