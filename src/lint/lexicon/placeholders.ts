/**
 * What a draft holds in place of text that somebody meant to write later. Only words that no finished text would hold:
 * a target «to be determined by the council» is a sentence, «[to be determined]» is a blank.
 */
export interface Placeholders {
  /** Whole words, written exactly like this. */
  marks: readonly string[]
  /** Phrases, in any case. */
  phrases: readonly string[]
  /** First words of a blank in square brackets, in any case. */
  blanks: readonly string[]
}

export const placeholders: Placeholders = {
  marks: ['TODO', 'TBD', 'TBA', 'FIXME'],
  phrases: [
    'lorem ipsum',
    'dolor sit amet',
    // Danish
    'tekst følger',
    'tekst kommer',
    'tekst mangler',
    'indsæt tekst',
    'indsættes senere',
    'udfyldes senere',
    'skrives senere',
    // English
    'text to follow',
    'text to come',
    'insert text',
    'to be completed later',
    'to be added later',
    'to be written',
  ],
  blanks: [
    // Danish
    'indsæt',
    'indsættes',
    'udfyld',
    'udfyldes',
    'skriv',
    'skrives',
    'angiv',
    'navn',
    'dato',
    'tal',
    'mangler',
    // English
    'insert',
    'fill in',
    'write',
    'add',
    'name',
    'date',
    'number',
    'missing',
    'to be determined',
    'to be decided',
    'to be confirmed',
    'to be added',
    'to come',
  ],
}
