import { stripVTControlCharacters } from 'node:util'

/**
 * A text broken into lines of at most `width` columns. White space of any kind parts words; a word that is longer than a line
 * stands on one of its own. The lines after the first begin with `indent`, which counts in the width.
 */
export function wrap(text: string, width: number, indent = ''): string {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const longer = line.trim() === '' ? `${line}${word}` : `${line} ${word}`
    if (line.trim() !== '' && shownWidth(longer) > width) {
      lines.push(line)
      line = `${indent}${word}`
    } else line = longer
  }
  return [...lines, line].join('\n')
}

/** How many columns a text takes that may be coloured. */
export function shownWidth(text: string): number {
  return displayWidth(stripVTControlCharacters(text))
}

/** How many columns a text takes: combining marks take none, wide characters two. */
export function displayWidth(text: string): number {
  if (isLatin.test(text)) return text.length
  let width = 0
  for (const character of text) {
    if (/\p{Mn}/u.test(character)) continue
    width +=
      /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}/u.test(
        character,
      )
        ? 2
        : 1
  }
  return width
}

/** Letters of which each takes one column, as in most texts. */
const isLatin = /^[ -\u02ff]*$/
