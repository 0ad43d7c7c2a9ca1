const letters: { readonly [letter: string]: string } = {
  æ: 'ae',
  ø: 'oe',
  å: 'aa',
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  ß: 'ss',
  ð: 'd',
  þ: 'th',
}
const longest = 40
const code = /^(?:[a-z][a-z0-9]*(?:-[a-z0-9]+)*|[A-ZÆØÅ]{1,3}\d+(?:\.\d+)*)$/

/** A name as an id: small letters, digits and hyphens, beginning with a letter. */
export function slugOf(name: string): string {
  const plain = name
    .toLowerCase()
    .replace(/[æøåäöüßðþ]/g, (letter) => letters[letter] ?? letter)
    .normalize('NFD')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[^a-z]+|(?<!-)-+$/g, '')
  const short = plain.length <= longest ? plain : plain.slice(0, longest).replace(/-[^-]*$/, '')
  return short.replace(/(?<!-)-+$/, '')
}

/** Gives ids that are used once in a document. */
export function idMaker(): (wanted: string, fallback: string) => string {
  const taken = new Set<string>()
  return (wanted, fallback) => {
    const stem = code.test(wanted) ? wanted : slugOf(wanted) || fallback
    let id = stem
    const separator = /\d$/.test(stem) && /^[A-ZÆØÅ]/.test(stem) ? '.' : '-'
    for (let i = 2; taken.has(id); i++) id = `${stem}${separator}${i}`
    taken.add(id)
    return id
  }
}
