const mostCharacters = 80

/** A reason with the source's words in it, shortened. */
export function fillReason(reason: string, words: string): string {
  const plain = words.replace(/\s+/g, ' ').trim()
  const characters = [...plain]
  const short =
    characters.length <= mostCharacters
      ? plain
      : `${characters
          .slice(0, mostCharacters - 1)
          .join('')
          .trimEnd()}…`
  return reason.replace('{words}', () => short)
}
