/** The names that a defined term gives: «CTI, ICM og ACT» gives three, «Ordningen (SKP)» two. */
export function namesOf(term: string): string[] {
  return term
    .slice(0, 200)
    .split(/[(),;/]|\s(?:og|eller|and|or)\s/)
    .map((name) => name.trim())
    .filter((name) => /[\p{L}\p{N}]/u.test(name))
}

/** Whether a text uses a name, in any inflection and as part of a compound. Abbreviations are compared as they are. */
export function usesName(text: string, name: string): boolean {
  if (/^[^\p{Ll}]+$/u.test(name))
    return new RegExp(`(?<![\\p{L}\\p{N}])${escaped(name)}(?![\\p{L}\\p{N}])`, 'u').test(text)
  const words = name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  const pattern = words.map((word) => `${escaped(stemOf(word))}\\p{L}{0,12}`).join('[^\\p{L}\\p{N}]{1,3}')
  return new RegExp(pattern, 'iu').test(text)
}

/** A word without an ending that an inflection may change; a short word as it is. */
function stemOf(word: string): string {
  return word.slice(0, Math.max(4, word.length - 3))
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
}
